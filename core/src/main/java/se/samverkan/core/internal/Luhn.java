package se.samverkan.core.internal;

/**
 * The check digit of Swedish organisation numbers and personal identity numbers: the Luhn algorithm, modulus 10 with the
 * weights 2 and 1.
 */
public final class Luhn {

    private Luhn() {}

    /**
     * The check digit that belongs after some digits.
     *
     * @param digits the digits 0 to 9 before the check digit
     * @return 0 to 9
     */
    public static int checkDigit(CharSequence digits) {
        int sum = 0;
        int weight = 2;
        for (int at = digits.length() - 1; at >= 0; at--) {
            int product = weight * (digits.charAt(at) - '0');
            sum += product / 10 + product % 10;
            weight = 3 - weight;
        }
        return (10 - sum % 10) % 10;
    }
}
