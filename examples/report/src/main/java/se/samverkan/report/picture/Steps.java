package se.samverkan.report.picture;

/** Round steps for an axis of amounts. */
final class Steps {

    private static final int MOST_STEPS = 5;

    private Steps() {}

    /** A step of 1, 2 or 5 and zeros, of which at most five fit below the most. */
    static long of(long most) {
        long step = 1;
        int next = 0;
        long[] factors = {1, 2, 5};
        long tens = 1;
        while (most / step > MOST_STEPS) {
            next++;
            if (next == factors.length) {
                next = 0;
                tens *= 10;
            }
            step = factors[next] * tens;
        }
        return step;
    }
}
