package se.samverkan.benchmarks;

/** One way to hold agreements and judge them: whether the ceiling, the year's part of it and the term are kept. */
interface Contender {

    /** Judges everything that is held, in one pass. */
    Answers assess();

    /** Whether one more call-off on the first agreement keeps the three. */
    boolean admits(long amount, int day);
}
