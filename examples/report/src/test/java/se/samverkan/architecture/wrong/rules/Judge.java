package se.samverkan.architecture.wrong.rules;

import se.samverkan.architecture.wrong.core.Clockwork;

/** Right by itself: a judgement that uses the model. */
public final class Judge {

    public Clockwork clockwork() {
        return new Clockwork();
    }
}
