package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Arrays;
import java.util.Optional;
import se.samverkan.core.PublicApi;

/**
 * The groups of legal persons that the first digit of an organisation number tells, by practice and not by law: a group
 * is a hint, and what a partner is isn't worked out from it.
 */
@PublicApi(CALL)
public enum OrganisationGroup {
    /** Digit 1: the estate of a deceased person (dödsbo). */
    ESTATE(1),
    /** Digit 2: state, region, municipality, parish. */
    PUBLIC_BODY(2),
    /** Digit 3: a foreign enterprise with business or property in Sweden. */
    FOREIGN_ENTERPRISE(3),
    /** Digit 5: a limited company (aktiebolag). */
    LIMITED_COMPANY(5),
    /** Digit 6: a simple partnership (enkelt bolag). */
    SIMPLE_PARTNERSHIP(6),
    /** Digit 7: an economic association (ekonomisk förening). */
    ECONOMIC_ASSOCIATION(7),
    /** Digit 8: a non-profit association or a foundation (ideell förening, stiftelse). */
    NON_PROFIT_ASSOCIATION_OR_FOUNDATION(8),
    /** Digit 9: a trading or limited partnership (handelsbolag, kommanditbolag). */
    TRADING_PARTNERSHIP(9);

    private final int digit;

    OrganisationGroup(int digit) {
        this.digit = digit;
    }

    /**
     * The first digit of the group's numbers.
     *
     * @return 1 to 9
     */
    public int getDigit() {
        return digit;
    }

    static Optional<OrganisationGroup> ofDigit(int digit) {
        return Arrays.stream(values()).filter(group -> group.digit == digit).findFirst();
    }
}
