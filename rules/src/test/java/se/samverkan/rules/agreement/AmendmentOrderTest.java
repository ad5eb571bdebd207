package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.agreement.Amended.ASKED;
import static se.samverkan.rules.agreement.Amended.EFFECTIVE;
import static se.samverkan.rules.agreement.Amended.SIGNED_ON;
import static se.samverkan.rules.agreement.Amended.amendment;
import static se.samverkan.rules.agreement.Amended.ceiling;
import static se.samverkan.rules.agreement.Amended.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.Term;

@DisplayName("Amendments of the same thing take effect in the order that they were signed and recorded in")
class AmendmentOrderTest {

    private static final LocalDate LATER = EFFECTIVE.plusMonths(3);
    private static final Amendment FIRST =
            amendment("T-1", EFFECTIVE, ceiling("2500000")).build();
    private static final Amendment SECOND = amendment("T-2", LATER, ceiling("3000000"))
            .signedOn(SIGNED_ON.plusDays(1))
            .build();

    private static List<Finding> of(Amendment... amendments) {
        return judge(new AmendmentOrder(), file(framework(), amendments), ASKED);
    }

    private static Amendment signedOn(Amendment amendment, Optional<LocalDate> day) {
        return amendment.toBuilder().signedOn(day).build();
    }

    @Test
    @DisplayName("in order: met, also where they were signed on one day")
    void inOrder() {
        assertThat(of(FIRST, SECOND)).extracting(Finding::getOutcome).containsExactly(Outcome.MET);
        assertThat(of(FIRST, signedOn(SECOND, Optional.of(SIGNED_ON))))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
    }

    @Test
    @DisplayName("recorded later and in effect earlier: a person judges whether it was meant to hold so briefly")
    void recorded() {
        Finding finding = of(SECOND, FIRST).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(sv(finding))
                .isEqualTo(
                        "Tilläggsavtalet T-1 registrerades efter tilläggsavtalet T-2 men börjar gälla tidigare, den 1"
                                + " april 2026. Båda ändrar takbeloppet, och från och med den 1 juli 2026 gäller det som T-2 anger."
                                + " Om det är avsett behöver bedömas av en handläggare. Annars kan ett nytt tilläggsavtal registreras.");
        assertThat(en(finding))
                .isEqualTo(
                        "Amendment T-1 was recorded after amendment T-2 but takes effect earlier, on 1 April 2026. Both"
                                + " change the ceiling, and from 1 July 2026 what T-2 states holds. Whether that is meant needs a"
                                + " person's judgement. Otherwise a new amendment can be recorded.");
    }

    @Test
    @DisplayName("signed later and in effect earlier: the same, though they were recorded in order")
    void signed() {
        Finding finding =
                of(FIRST, signedOn(SECOND, Optional.of(SIGNED_ON.minusDays(1)))).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(sv(finding))
                .startsWith(
                        "Tilläggsavtalet T-1 undertecknades den 1 mars 2026, efter tilläggsavtalet T-2 som undertecknades"
                                + " den 28 februari 2026, men börjar gälla tidigare, den 1 april 2026.");
    }

    @Test
    @DisplayName("a day of signing that isn't stated is missing, of either, where the order recorded is right")
    void missing() {
        for (List<Amendment> pair : List.of(
                List.of(signedOn(FIRST, Optional.empty()), SECOND),
                List.of(FIRST, signedOn(SECOND, Optional.empty())))) {
            Finding finding = of(pair.get(0), pair.get(1)).get(0);
            assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
            assertThat(finding.getMissing()).containsExactly(InputCode.AMENDMENT_SIGNED_ON);
            assertThat(of(pair.get(1), pair.get(0)).get(0).getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        }
    }

    @Test
    @DisplayName("the question arises of the same thing alone, changed to different contents from two days")
    void notRaised() {
        Amendment term = amendment("T-3", LATER, Change.of(Term.ofYears(5))).build();
        Amendment same = amendment("T-3", LATER, ceiling("2500000")).build();
        Amendment sameDay = amendment("T-3", EFFECTIVE, ceiling("1")).build();
        assertThat(of()).isEmpty();
        assertThat(of(term, FIRST)).isEmpty();
        assertThat(of(same, FIRST)).isEmpty();
        assertThat(of(sameDay, FIRST)).isEmpty();
    }
}
