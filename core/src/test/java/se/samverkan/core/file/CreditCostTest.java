package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.amount;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.registered;
import static se.samverkan.core.file.Files.result;
import static se.samverkan.core.file.Files.reversal;
import static se.samverkan.core.file.Files.sek;

import java.math.RoundingMode;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.quantity.Fraction;

@DisplayName("An earned credit costs what the courses cost, divided by the credits earned in them")
class CreditCostTest {

    /** A course of 7.5 hp for 100 000 kr, one for 50 000 kr, and a project for 7 kr. */
    private static final AgreementFile ORDERED = AgreementFile.open(AGREEMENT.toBuilder()
                    .callOffTerms(CallOffTerms.builder()
                            .putCreditsOnCompletion(CollaborationArea.EDUCATION, true)
                            .build())
                    .build())
            .record(callOff("A-1", 100_000, DAY), DAY)
            .record(callOff("A-2", 50_000, DAY), DAY)
            .record(
                    callOff("A-3", 7, DAY).toBuilder()
                            .activity(JointProject.builder()
                                    .title("sv", "Projekt")
                                    .build())
                            .build(),
                    DAY);

    private static final AgreementFile FILE = ORDERED.record(registered("A-1", "p-1", DAY), DAY)
            .record(registered("A-1", "p-2", DAY), DAY)
            .record(registered("A-2", "p-1", DAY), DAY)
            .record(result("A-1", "p-1", true, DAY), DAY)
            .record(result("A-1", "p-2", true, DAY), DAY);

    @Test
    @DisplayName("150 000 kr for 15 hp are 10 000 kr a credit; what is no course doesn't count")
    void perCredit() {
        CreditCost cost = on(FILE, DAY).creditCost();
        assertThat(cost).hasToString("SEK 150000.00 EXCLUDING_VAT for 15");
        assertThat(cost.getCost()).isEqualTo(amount(150_000));
        assertThat(cost.getEarned()).isEqualTo(Credits.of("15"));
        assertThat(cost.getPerCredit()).contains(Fraction.of(10_000));
        assertThat(cost.getPerCredit(RoundingMode.UNNECESSARY)).contains(sek(10_000));
        assertThat(cost.getMissing()).isEmpty();
    }

    @Test
    @DisplayName("of one course: 100 000 kr for 15 hp are 6 666 2/3 kr, rounded when it is shown")
    void ofOneCourse() {
        CreditCost cost = on(FILE, DAY).creditCost(CallOffId.of("A-1"));
        assertThat(cost.getPerCredit()).contains(Fraction.of(20_000, 3));
        assertThat(cost.getPerCredit(RoundingMode.HALF_UP)).contains(Money.parse("SEK 6666.67"));
        assertThatThrownBy(() -> cost.getPerCredit(RoundingMode.UNNECESSARY)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    @DisplayName("where no credit is earned there is no cost of one, and a call-off taken back costs nothing")
    void none() {
        CreditCost second = on(FILE, DAY).creditCost(CallOffId.of("A-2"));
        assertThat(second).hasToString("SEK 50000.00 EXCLUDING_VAT for 0");
        assertThat(second.getPerCredit()).isEmpty();
        assertThat(second.getPerCredit(RoundingMode.HALF_UP)).isEmpty();
        assertThat(on(FILE, DAY).creditCost(CallOffId.of("A-3")).getCost()).isEqualTo(amount(0));
        assertThat(on(FILE, DAY).creditCost(CallOffId.of("A-9")).getCost()).isEqualTo(amount(0));
        AgreementFile reversed = FILE.record(reversal("R-1", "A-2", DAY), DAY);
        assertThat(on(reversed, DAY).creditCost().getPerCredit()).contains(Fraction.of(20_000, 3));
    }

    @Test
    @DisplayName("what isn't known of the credits is missing here too")
    void missing() {
        AgreementFile failed = FILE.record(result("A-2", "p-1", false, DAY), DAY);
        assertThat(on(failed, DAY).creditCost().getMissing()).containsExactly(InputCode.CREDITS_OF_A_PART);
    }

    @Test
    @DisplayName("is equal by cost, credits and what is missing")
    void equality() {
        assertThat(on(FILE, DAY).creditCost())
                .isEqualTo(on(FILE, DAY.plusDays(1)).creditCost())
                .hasSameHashCodeAs(on(FILE, DAY.plusDays(1)).creditCost())
                .isNotEqualTo(on(ORDERED, DAY).creditCost())
                .isNotEqualTo(on(FILE, DAY).creditCost(CallOffId.of("A-1")))
                .isNotEqualTo(sek(10_000));
    }
}
