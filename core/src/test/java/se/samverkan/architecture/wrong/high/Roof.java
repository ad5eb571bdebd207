package se.samverkan.architecture.wrong.high;

import se.samverkan.architecture.wrong.low.Ground;

/** Right by itself: a higher floor that uses a lower one. */
public final class Roof {

    public Ground ground() {
        return new Ground();
    }
}
