package se.samverkan.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;

@DisplayName("An organisation number")
class OrganisationNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "212000-0142",
                "212000-1355",
                "212000-0357",
                "202100-2916",
                "202100-2973",
                "202100-6271",
                "202100-5489",
                "556016-0680",
                "202100-4524",
                "212000-2403",
                "212000-2080",
                "232100-0172"
            })
    @DisplayName("is read and printed in the form of the published numbers")
    void publishedNumbers(String published) {
        assertThat(OrganisationNumber.parse(published)).hasToString(published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "212000-0142",
                "212000-1355",
                "212000-0357",
                "202100-2916",
                "202100-2973",
                "202100-6271",
                "202100-5489",
                "556016-0680"
            })
    @DisplayName("is refused where any one digit of a published number is changed to any other")
    void oneDigitChanged(String published) {
        for (int place = 0; place < published.length(); place++) {
            for (char other = '0'; other <= '9'; other++) {
                char digit = published.charAt(place);
                String changed = published.substring(0, place) + other + published.substring(place + 1);
                if (digit != '-' && digit != other) {
                    assertThatThrownBy(() -> OrganisationNumber.parse(changed))
                            .as(changed)
                            .isInstanceOf(InvalidValueException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2120000142",
                "212000-0142",
                "162120000142",
                "16212000-0142",
                "SE212000014201",
                "se212000014201",
                "SE212000-014201",
                "0007:2120000142",
                "0007:212000-0142",
                "  212000-0142\t",
                "\u00a0212000-0142\n",
                "212000\u20110142",
                "212000\u20130142",
                "212000\u22120142"
            })
    @DisplayName("is the same in every spelling")
    void everySpelling(String spelling) {
        assertThat(OrganisationNumber.parse(spelling))
                .isEqualTo(OrganisationNumber.parse("212000-0142"))
                .hasSameHashCodeAs(OrganisationNumber.parse("212000-0142"))
                .hasToString("212000-0142");
    }

    @Test
    @DisplayName("has a form of ten and of twelve digits, of a VAT number and of a Peppol id")
    void otherForms() {
        OrganisationNumber mdu = OrganisationNumber.parse("202100-2916");
        assertThat(mdu.getTenDigits()).isEqualTo("2021002916");
        assertThat(mdu.getTwelveDigits()).isEqualTo("162021002916");
        assertThat(mdu.getVatNumber()).isEqualTo("SE202100291601");
        assertThat(mdu.getPeppolId()).isEqualTo("0007:2021002916");
        assertThat(OrganisationNumber.parse("202100-2973").getVatNumber()).isEqualTo("SE202100297301");
    }

    @ParameterizedTest
    @CsvSource({
        "212000-0142, PUBLIC_BODY, 2",
        "556016-0680, LIMITED_COMPANY, 5",
        "169999-9999, ESTATE, 1",
        "302000-0000, FOREIGN_ENTERPRISE, 3",
        "602000-0003, SIMPLE_PARTNERSHIP, 6",
        "702000-0001, ECONOMIC_ASSOCIATION, 7",
        "802000-0009, NON_PROFIT_ASSOCIATION_OR_FOUNDATION, 8",
        "902000-0007, TRADING_PARTNERSHIP, 9"
    })
    @DisplayName("tells its group by the first digit")
    void tellsItsGroup(String text, OrganisationGroup group, int digit) {
        assertThat(OrganisationNumber.parse(text).getGroup()).isEqualTo(group);
        assertThat(group.getDigit()).isEqualTo(digit);
    }

    @Test
    @DisplayName("is ordered by its digits")
    void isOrdered() {
        assertThat(OrganisationNumber.parse("202100-2916"))
                .isLessThan(OrganisationNumber.parse("212000-0142"))
                .isNotEqualTo(OrganisationNumber.parse("212000-0142"));
    }

    @ParameterizedTest
    @CsvSource({"212000-014, 9", "2120000142333, 13", "212000, 6", "21200001421, 11", "'', 0"})
    @DisplayName("is refused with the number of digits found where there are too few or too many")
    void refusesWrongLength(String text, int found) {
        String expected = text.isEmpty()
                ? "a number such as 212000-0142, 16212000-0142, SE212000014201 or 0007:2120000142"
                : "ten digits, or twelve with the prefix 16 (found " + found + ")";
        assertRefused(text, expected);
    }

    @Test
    @DisplayName("is refused with the check digit that was expected")
    void refusesWrongCheckDigit() {
        assertRefused("212000-0143", "the check digit 2");
        assertRefused("SE212000014301", "the check digit 2");
    }

    @Test
    @DisplayName("is refused where the first digit tells no group")
    void refusesUnknownGroups() {
        assertRefused("402000-0008", "a first digit that tells a group: 1, 2, 3 or 5 to 9");
        assertRefused("002000-0006", "a first digit that tells a group: 1, 2, 3 or 5 to 9");
    }

    @Test
    @DisplayName("is refused with another ending than 01 in the form of a VAT number")
    void refusesOtherVatEndings() {
        assertRefused("SE212000014202", "the ending 01 in the form of a VAT number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"811218-9876", "8112189876", "201200-0000", "SE811218987601", "SE811218987602", "0007:8112189876"
            })
    @DisplayName(
            "is refused without being repeated where the third digit is below 2, since it may be a person's number")
    void withholdsAPersonsNumber(String text) {
        assertThatThrownBy(() -> OrganisationNumber.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "organisationNumber: expected a third digit of 2 or more, but was something else (the value isn't shown)")
                .extracting(thrown -> ((InvalidValueException) thrown).getShownValue())
                .isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"19811218-9876", "198112189876", "182120000142", "992120000142"})
    @DisplayName("is refused without being repeated where twelve digits have another prefix than 16")
    void withholdsOtherPrefixes(String text) {
        assertThatThrownBy(() -> OrganisationNumber.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "organisationNumber: expected the prefix 16 where there are twelve digits, but was something else (the value isn't shown)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1981-12-18-9876",
                "Anna 811218-9876",
                "811218-9876,",
                "SE19811218-9876",
                "811218-9876 811218-9876 811218-9876 ...."
            })
    @DisplayName("is refused without being repeated where a personal identity number stands inside")
    void withholdsAPersonsNumberInside(String text) {
        assertThatThrownBy(() -> OrganisationNumber.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("but was something else (the value isn't shown)")
                .hasMessageNotContaining("9876");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "1e400",
                "212000-014A",
                "212000--0142",
                "21200-00142",
                "212 000-0142",
                "FI2120000142",
                "0007:",
                "SE",
                "SE2120000142",
                "\u0662\u0661\u0662000-0142",
                "\uff12120000142",
                "2120000142\u0007",
                "-2120000142"
            })
    @DisplayName("is refused in other characters, digits of other scripts and uncommon spellings")
    void refusesOtherForms(String text) {
        assertThatThrownBy(() -> OrganisationNumber.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(
                        "organisationNumber: expected a number such as 212000-0142, 16212000-0142, SE212000014201 or 0007:2120000142");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", " ", "9 ", "\u00a0x"})
    @DisplayName("is refused quickly and shortened where it is a million characters long")
    void refusesTheVeryLong(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThatThrownBy(() -> OrganisationNumber.parse(text))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageStartingWith("organisationNumber: expected at most 40 characters, but was '")
                        .hasMessageEndingWith("…'")
                        .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(400)));
    }

    @Test
    @SuppressWarnings("NullAway")
    @DisplayName("refuses null with the attribute's name")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> OrganisationNumber.parse(null))
                .withMessage("organisationNumber");
    }

    private static void assertRefused(String text, String expected) {
        assertThatThrownBy(() -> OrganisationNumber.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("organisationNumber: expected " + expected + ", but was '" + text + "'");
    }
}
