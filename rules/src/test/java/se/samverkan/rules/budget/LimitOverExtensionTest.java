package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.budget.LimitEffect;
import se.samverkan.core.budget.LimitStanding;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.EventId;
import se.samverkan.core.code.LimitId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.quantity.Decimal;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;

/** The term ends on 4 September 2027 and is extended by two years; 60 kr is called off in it, and 30 in the extension. */
@DisplayName("A limit covers the extensions of the term where it says so")
class LimitOverExtensionTest {

    private static final CommittedWithinLimit RULE = new CommittedWithinLimit();
    private static final LocalDate LAST = LocalDate.of(2027, 9, 4);
    private static final LocalDate EXTENDED = LocalDate.of(2028, 2, 1);

    private static Limit.Builder limit() {
        return Limit.builder().id(LimitId.of("L-1")).name(Text.of("Utbildning")).effect(LimitEffect.STOP);
    }

    private static Limit.Builder kronor() {
        return limit().amount(excludingVat("100"));
    }

    private static AgreementFile file(Limit.Builder limit) {
        return AgreementFile.open(framework()
                        .term(Term.ofClosed(SIGNED, LAST))
                        .termClauses(TermClauses.builder()
                                .addExtensionOptions(ExtensionOption.ofYears(2))
                                .build())
                        .addLimits(limit.build())
                        .build())
                .record(ordered("A-1", "60", LAST), LAST)
                .record(LifecycleEvent.optionUsed(EventId.of("o"), 1, LAST), LAST)
                .record(ordered("A-2", "30", EXTENDED), EXTENDED);
    }

    private static CallOff ordered(String id, String amount, LocalDate day) {
        return callOff(id, amount).orderedOn(day).build();
    }

    private static List<Finding> tried(Limit.Builder limit, String amount, LocalDate day) {
        return explained(judge(RULE, file(limit), ordered("A-3", amount, day)));
    }

    private static Outcome outcome(Limit.Builder limit, String amount, LocalDate day) {
        return tried(limit, amount, day).get(0).getOutcome();
    }

    @Test
    @DisplayName("covering them, 10 of 100 kr are left, on the last day as in the extension")
    void covering() {
        for (LocalDate day : List.of(LAST, EXTENDED)) {
            assertThat(outcome(kronor().coveringExtensions(true), "10", day)).isEqualTo(Outcome.MET);
            assertThat(outcome(kronor().coveringExtensions(true), "10.01", day)).isEqualTo(Outcome.NOT_MET);
        }
    }

    @Test
    @DisplayName("not covering them, 40 kr are left on the last day, and from the day after it isn't asked about")
    void notCovering() {
        assertThat(outcome(kronor().coveringExtensions(false), "40", LAST)).isEqualTo(Outcome.MET);
        assertThat(outcome(kronor().coveringExtensions(false), "40.01", LAST)).isEqualTo(Outcome.NOT_MET);
        assertThat(tried(kronor().coveringExtensions(false), "1000", LAST.plusDays(1)))
                .isEmpty();
        assertThat(judge(
                        new LimitWarning(), file(kronor().coveringExtensions(false)), ordered("A-3", "1000", EXTENDED)))
                .isEmpty();
    }

    @Test
    @DisplayName("not saying, what fits in both readings is met, what fits in neither isn't, and between it is missing")
    void open() {
        assertThat(outcome(kronor(), "10", LAST)).isEqualTo(Outcome.MET);
        assertThat(outcome(kronor(), "40.01", LAST)).isEqualTo(Outcome.NOT_MET);
        Finding between = tried(kronor(), "10.01", LAST).get(0);
        assertThat(between.getMissing()).containsExactly(InputCode.LIMIT_COVERS_EXTENSIONS);
        assertThat(sv(between)).endsWith("Komplettera med om gränsen även omfattar förlängningar av avtalstiden.");
        assertThat(outcome(kronor(), "10", EXTENDED)).isEqualTo(Outcome.MET);
        assertThat(tried(kronor(), "1000", EXTENDED).get(0).getMissing())
                .containsExactly(InputCode.LIMIT_COVERS_EXTENSIONS);
    }

    @Test
    @DisplayName(
            "of a number of courses the same holds: with two held, three fit, and of two only one that isn't covered")
    void numbers() {
        assertThat(outcome(limit().courses(3).coveringExtensions(true), "1", EXTENDED))
                .isEqualTo(Outcome.MET);
        assertThat(outcome(limit().courses(2).coveringExtensions(true), "1", LAST))
                .isEqualTo(Outcome.NOT_MET);
        assertThat(outcome(limit().courses(2).coveringExtensions(false), "1", LAST))
                .isEqualTo(Outcome.MET);
        assertThat(tried(limit().courses(0).coveringExtensions(false), "1", EXTENDED))
                .isEmpty();
        assertThat(tried(limit().courses(2), "1", LAST).get(0).getMissing())
                .containsExactly(InputCode.LIMIT_COVERS_EXTENSIONS);
        assertThat(tried(limit().courses(2), "1", EXTENDED).get(0).getMissing())
                .containsExactly(InputCode.LIMIT_COVERS_EXTENSIONS);
        assertThat(outcome(limit().courses(1), "1", LAST)).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName(
            "stands with what counts: 90 used with extensions, 60 without, and what is left open where it isn't said")
    void standing() {
        assertThat(standing(kronor().coveringExtensions(true)).getUsedAmount()).hasValue(excludingVat("90"));
        assertThat(standing(kronor().coveringExtensions(false)).getUsedAmount()).hasValue(excludingVat("60"));
        LimitStanding open = standing(kronor());
        assertThat(open.getUsedAmount()).hasValue(excludingVat("60"));
        assertThat(open.getMissing()).containsExactly(InputCode.LIMIT_COVERS_EXTENSIONS);
        assertThat(open.getLeftAmount()).isEmpty();
        assertThat(standing(limit().courses(3).coveringExtensions(false)).getLeftNumber())
                .hasValue(Decimal.of(2));
        assertThat(standing(limit().courses(3)).getMissing()).containsExactly(InputCode.LIMIT_COVERS_EXTENSIONS);
    }

    private static LimitStanding standing(Limit.Builder limit) {
        return file(limit).at(AsOf.on(EXTENDED)).limits().get(0);
    }

    @Test
    @DisplayName(
            "what is released in the extension of a call-off from before gives room back to a limit that doesn't cover it")
    void releasedInExtension() {
        Limit.Builder limit = kronor().coveringExtensions(false).releasedCounted(false);
        AgreementFile file = file(limit)
                .record(Entry.release(EntryId.of("R-1"), CallOffId.of("A-1"), excludingVat("20"), EXTENDED), EXTENDED)
                .record(Entry.release(EntryId.of("R-2"), CallOffId.of("A-2"), excludingVat("5"), EXTENDED), EXTENDED);
        assertThat(file.at(AsOf.on(EXTENDED)).limits().get(0).getUsedAmount()).hasValue(excludingVat("40"));
    }

    @Test
    @DisplayName("with a term of which no last day is known, no call-off is of an extension")
    void noLastDay() {
        AgreementFile file = AgreementFile.open(framework()
                .term(Term.ofYears(4))
                .addLimits(kronor().coveringExtensions(Optional.of(false)).build())
                .build());
        assertThat(judge(RULE, file, ordered("A-1", "100.01", EXTENDED)).get(0).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }
}
