package se.samverkan.architecture.wrong.low;

import se.samverkan.architecture.wrong.high.Roof;

/** Wrong on purpose: a lower floor that uses a higher one. */
public final class Ground {

    public Roof roof() {
        return new Roof();
    }
}
