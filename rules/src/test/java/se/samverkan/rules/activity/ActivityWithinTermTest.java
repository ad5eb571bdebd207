package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.calledOff;
import static se.samverkan.rules.activity.Activities.seminar;
import static se.samverkan.rules.activity.Activities.tried;
import static se.samverkan.rules.activity.Activities.with;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;

/** The term is from 5 September 2023 to 4 September 2027, unless said otherwise. */
@DisplayName("What is called off is held inside the term, where the agreement says that it must be")
class ActivityWithinTermTest {

    private static final ActivityWithinTerm RULE = new ActivityWithinTerm();
    private static final LocalDate LAST = LocalDate.of(2027, 9, 4);
    private static final CallOffTerms REQUIRED =
            CallOffTerms.builder().heldWithinTerm(true).build();

    private static AgreementFile term(Term term) {
        return AgreementFile.open(framework().callOffTerms(REQUIRED).term(term).build());
    }

    private static AgreementFile required() {
        return term(Term.ofYears(4).startingOn(SIGNED));
    }

    private static Activity held(LocalDate first, LocalDate last) {
        return course().dates(DateRange.ofClosed(first, last)).build();
    }

    private static Finding judged(AgreementFile file, Activity activity) {
        return calledOff(RULE, file, activity).get(0);
    }

    @Test
    @DisplayName("its first and last day may be those of the term, and not the days beside them")
    void bothEnds() {
        assertThat(judged(required(), held(SIGNED, LAST)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(judged(required(), held(SIGNED, LAST.plusDays(1))).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(judged(required(), held(SIGNED.minusDays(1), LAST)).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(judged(required(), held(LAST.plusDays(1), LAST.plusDays(1))).getSources())
                .containsExactly(Source.clause("held within the term"));
    }

    @Test
    @DisplayName(
            "where the last day is one of several, up to the earliest is surely inside, and beyond the latest surely not")
    void lastDayOpen() {
        AgreementFile file = term(Term.openEndedFrom(SIGNED).endingBetween(LAST, Optional.of(LAST.plusDays(2))));
        assertThat(judged(file, held(LAST, LAST)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(judged(file, held(LAST, LAST.plusDays(1))).getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        Finding outside = judged(file, held(LAST, LAST.plusDays(3)));
        assertThat(outside.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(outside)).endsWith("vars sista dag senast är den 6 september 2027.");
        assertThat(en(outside)).endsWith("whose last day is 6 September 2027 at the latest.");
    }

    @Test
    @DisplayName("outside it says the days, and the term's day that it is beyond")
    void words() {
        Finding after = judged(required(), held(LocalDate.of(2027, 8, 16), LocalDate.of(2027, 10, 31)));
        assertThat(sv(after))
                .isEqualTo("”Strategisk styrning” hålls från den 16 augusti 2027 till den 31 oktober 2027. Det som"
                        + " avropas ska hållas inom ramavtalets giltighetstid, vars sista dag är den 4 september"
                        + " 2027.");
        assertThat(en(judged(required(), held(SIGNED.minusDays(1), LAST))))
                .isEqualTo("“Strategisk styrning” is held from 4 September 2023 to 4 September 2027. What is called"
                        + " off is to be held within the framework agreement's term, whose first day is 5"
                        + " September 2023.");
        assertThat(sv(judged(required(), held(SIGNED, LAST))))
                .isEqualTo("”Strategisk styrning” hålls från den 5 september 2023 till den 4 september 2027, inom"
                        + " ramavtalets giltighetstid.");
    }

    @Test
    @DisplayName("without the term's first day it can't be told, and just that is missing")
    void openFirstDay() {
        Finding finding = judged(term(Term.ofYears(4)), held(SIGNED, LAST));
        assertThat(finding.getMissing()).containsExactly(InputCode.TERM_FIRST_DAY);
        assertThat(sv(finding))
                .isEqualTo("Det går inte att bedöma om ”Strategisk styrning”, som hålls från den 5 september 2023"
                        + " till den 4 september 2027, hålls inom ramavtalets giltighetstid, så som det ska."
                        + " Komplettera med avtalstidens första dag.");
    }

    @Test
    @DisplayName("what is longer than the whole term can't be held inside it, on whatever day it begins")
    void longerThanTheTerm() {
        Finding finding = judged(term(Term.ofYears(4)), held(SIGNED, LAST.plusDays(1)));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(en(finding)).endsWith("term, which is four years and so shorter than that.");
        assertThat(sv(finding)).endsWith("giltighetstid, som är fyra år och alltså kortare än så.");
    }

    @Test
    @DisplayName("a day that is stated decides beyond it, though the other is open")
    void oneDayDecides() {
        assertThat(judged(term(Term.until(LAST)), held(LAST, LAST.plusDays(1))).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(judged(term(Term.until(LAST)), held(LAST, LAST)).getMissing())
                .containsExactly(InputCode.TERM_FIRST_DAY);
        assertThat(judged(term(Term.openEndedFrom(SIGNED)), held(LAST, LAST.plusYears(50)))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("an assumed first day is named in the answer that rests on it")
    void assumedFirstDay() {
        Assumption first = Assumption.firstDay(SIGNED, "undertecknandet");
        Finding finding = judged(term(Term.ofYears(4)).assuming(first), held(SIGNED, LAST));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getAssumptions()).containsExactly(first);
    }

    @Test
    @DisplayName("without days of its own, those are missing, and the term's where it is open too")
    void unstatedDays() {
        Finding finding = judged(required(), seminar().build());
        assertThat(finding.getMissing()).containsExactly(ActivityWithinTerm.DATES);
        assertThat(en(finding))
                .isEqualTo("Whether “Entreprenöriellt lärande” is held within the framework agreement's term, as it"
                        + " is to be, cannot be assessed. Please state the first and last day of the activity.");
        AgreementFile noTerm = AgreementFile.open(FrameworkAgreement.builder()
                .id(AgreementId.of("no-term"))
                .callOffTerms(REQUIRED)
                .build());
        assertThat(judged(noTerm, seminar().build()).getMissing())
                .containsExactly(ActivityWithinTerm.DATES, InputCode.TERM);
    }

    @Test
    @DisplayName("the question doesn't arise without the clause, where it says no, or without a call-off")
    void notAsked() {
        Activity late = held(LAST.plusDays(1), LAST.plusDays(2));
        assertThat(calledOff(RULE, file(), late)).isEmpty();
        assertThat(calledOff(RULE, with(CallOffTerms.builder().heldWithinTerm(false)), late))
                .isEmpty();
        assertThat(tried(RULE, required(), late)).isEmpty();
    }

    @Test
    @DisplayName("days that are unstated and must be fixed are found by that rule alone")
    void notTwice() {
        AgreementFile both = with(CallOffTerms.builder().heldWithinTerm(true).fixedDatesRequired(true));
        assertThat(calledOff(RULE, both, seminar().build())).isEmpty();
        assertThat(calledOff(new ActivityFixedDates(), both, seminar().build())).hasSize(1);
        assertThat(calledOff(RULE, both, held(SIGNED, LAST))).hasSize(1);
    }
}
