package se.samverkan.report.document;

/** How a mark is meant, so that it can be coloured. The mark's words say it too: colour is never alone. */
public enum Tone {
    /** What is asked holds. */
    GOOD,
    /** What is asked doesn't hold. */
    BAD,
    /** It can't be told yet. */
    OPEN,
    /** A person has to tell. */
    JUDGE,
    /** Neither: the question doesn't arise. */
    NONE
}
