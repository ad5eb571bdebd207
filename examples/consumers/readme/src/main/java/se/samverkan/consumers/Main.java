package se.samverkan.consumers;

import se.samverkan.core.credit.Credits;
import se.samverkan.core.quantity.Quantity;

/** A first look at the model from outside: fails where an answer isn't the expected one. */
public final class Main {

    private Main() {}

    /**
     * Runs the checks.
     *
     * @param args none
     */
    public static void main(String[] args) {
        expect("7.5", Credits.of("7.5").toString());
        expect("9000", Quantity.exactly(9000).toString());
    }

    private static void expect(String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }
}
