package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.activity.EducationEvent;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.Subscription;
import se.samverkan.core.agreement.SubscriptionCarry;
import se.samverkan.core.agreement.SubscriptionPeriod;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Admission;
import se.samverkan.rules.Nature;
import se.samverkan.rules.RuleBook;

@DisplayName("A course fits within the subscription of the calendar year")
class CallOffWithinSubscriptionTest {

    private static final CallOffWithinSubscription RULE = new CallOffWithinSubscription();
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2024, 12, 31);

    private static AgreementFile with(Subscription subscription) {
        return AgreementFile.open(framework()
                .callOffTerms(CallOffTerms.builder().subscription(subscription).build())
                .build());
    }

    private static AgreementFile coursesPerYear(int most) {
        return with(Subscription.ofCoursesPerYear(most));
    }

    private static CallOff course(String id, LocalDate day) {
        return callOff(id, "1").orderedOn(day).build();
    }

    private static CallOff seminar(String id, LocalDate day) {
        return callOff(id, "1")
                .orderedOn(day)
                .activity(EducationEvent.builder()
                        .kind(ActivityKind.SEMINAR)
                        .title("sv", "Digitala verktyg")
                        .build())
                .build();
    }

    private static Finding on(LocalDate day, AgreementFile file) {
        return judge(RULE, file, course("tried", day)).get(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    @DisplayName("the last course of the number is met, one more isn't")
    void boundary(int most) {
        AgreementFile file = coursesPerYear(most);
        for (int number = 1; number < most; number++) {
            file = file.record(course("A-" + number, DAY), DAY);
        }
        assertThat(on(DAY, file).getOutcome()).isEqualTo(Outcome.MET);
        AgreementFile full = file.record(course("last", DAY), DAY);
        assertThat(on(DAY, full).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(on(DAY, full).getValue("number", Integer.class)).contains(most + 1);
    }

    @Test
    @DisplayName("a subscription to no courses takes none")
    void none() {
        assertThat(on(DAY, coursesPerYear(0)).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("the number, the most and the year are told, and what could be done")
    void inWords() {
        AgreementFile file = coursesPerYear(1);
        assertThat(sv(on(DAY, file)))
                .isEqualTo(
                        "Kursen ”Strategisk styrning” blir nummer 1 av dem som avropas under 2024. Prenumerationen omfattar högst 1 per"
                                + " kalenderår.");
        AgreementFile full = file.record(course("A-1", DAY), DAY);
        assertThat(sv(on(DAY, full)))
                .isEqualTo(
                        "Kursen ”Strategisk styrning” skulle bli nummer 2 av dem som avropas under 2024, medan prenumerationen omfattar högst"
                                + " 1 per kalenderår. Den kan avropas ett annat år, eller så kan parterna ändra prenumerationen.");
        assertThat(en(on(DAY, full)))
                .isEqualTo(
                        "The course “Strategisk styrning” would be number 2 of those called off in 2024, while the subscription covers at most"
                                + " 1 in a calendar year. It can be called off in another year, or the parties can change the"
                                + " subscription.");
        assertThat(on(DAY, full).getSources()).containsExactly(Source.clause("subscription"));
        assertThat(on(DAY, full).getPath()).isEqualTo("callOffs[tried].orderedOn");
    }

    @Test
    @DisplayName("it is the calendar year of the order, its first and its last day counted, and of later days too")
    void calendarYear() {
        AgreementFile file = coursesPerYear(1).record(course("A-1", NEW_YEARS_EVE), DAY);
        assertThat(on(LocalDate.of(2024, 1, 1), file).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(on(LocalDate.of(2023, 12, 31), file).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(on(LocalDate.of(2025, 1, 1), file).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(on(NEW_YEARS_EVE, file).getValue("year", Year.class)).contains(Year.of(2024));
    }

    @Test
    @DisplayName("what isn't a course isn't counted, nor asked about")
    void coursesAlone() {
        AgreementFile file = coursesPerYear(1).record(seminar("A-1", DAY), DAY);
        assertThat(on(DAY, file).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(judge(RULE, file, seminar("A-2", DAY))).isEmpty();
    }

    @Test
    @DisplayName("a reversed course isn't counted")
    void reversed() {
        AgreementFile file = coursesPerYear(1)
                .record(course("A-1", DAY), DAY)
                .record(Entry.reversal(EntryId.of("back"), EntryId.of("A-1"), DAY, Text.of("inställd")), DAY);
        assertThat(on(DAY, file).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("of recorded courses those beyond the number alone are found")
    void recorded() {
        AgreementFile file = coursesPerYear(2)
                .record(course("A-1", DAY.plusMonths(5)), DAY)
                .record(course("A-2", DAY), DAY)
                .record(course("A-3", DAY), DAY);
        List<Finding> findings = judge(RULE, file, AsOf.on(NEW_YEARS_EVE));
        assertThat(findings)
                .extracting(Finding::getPath, Finding::getOutcome)
                .containsExactly(
                        tuple("callOffs[A-1].orderedOn", Outcome.MET),
                        tuple("callOffs[A-2].orderedOn", Outcome.MET),
                        tuple("callOffs[A-3].orderedOn", Outcome.NOT_MET));
    }

    @Test
    @DisplayName("it is a clause of the agreement: one course too many bars, as one over the ceiling does")
    void bars() {
        RuleBook book = RuleBook.builder().rule(RULE).build();
        AgreementFile full = coursesPerYear(1).record(course("A-1", DAY), DAY);
        Admission refused = book.admit(full, course("A-2", DAY), AsOf.on(DAY));
        assertThat(refused.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(refused.getFile()).isSameAs(full);
        assertThat(book.admit(coursesPerYear(1), course("A-1", DAY), AsOf.on(DAY))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    private static CallOff seats(String id, LocalDate day, int seats) {
        return callOff(id, "1").orderedOn(day).seats(seats).build();
    }

    private static Finding judged(AgreementFile file, CallOff callOff) {
        return judge(RULE, file, callOff).get(0);
    }

    /** Sixty seats a year, of which twenty are used in 2023, so that up to ten of forty are carried over to 2024. */
    private static AgreementFile sixtySeats(Subscription subscription) {
        return with(subscription).record(seats("A-1", LocalDate.of(2023, 10, 1), 20), DAY);
    }

    private static final Subscription SEATS = Subscription.ofSeats(60, SubscriptionPeriod.CALENDAR_YEAR);

    @ParameterizedTest
    @CsvSource({"70, MET", "71, NOT_MET"})
    @DisplayName("what is carried over from the year before counts, up to as much as the clause says")
    void carriedOver(int seats, Outcome outcome) {
        AgreementFile file = sixtySeats(SEATS.carrying(SubscriptionCarry.atMost(10)));
        assertThat(judged(file, seats("A-2", DAY, seats)).getOutcome()).isEqualTo(outcome);
        AgreementFile lapsing = sixtySeats(SEATS.carrying(SubscriptionCarry.lapsing()));
        assertThat(judged(lapsing, seats("A-2", DAY, seats - 10)).getOutcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("the numbers are told by what the subscription measures, with the period and what is carried over")
    void extentInWords() {
        AgreementFile file = sixtySeats(SEATS.carrying(SubscriptionCarry.atMost(10)));
        assertThat(sv(judged(file, seats("A-2", DAY, 70))))
                .isEqualTo("Med kursen ”Strategisk styrning” är 70 av prenumerationens 70 platser använda för perioden"
                        + " från den 1 januari 2024 till den 31 december 2024: 60 för perioden och 10 överförda.");
        assertThat(en(judged(file, seats("A-2", DAY, 71))))
                .isEqualTo(
                        "With the course “Strategisk styrning”, 71 seats would be used, while the subscription covers 70"
                                + " for the period from 1 January 2024 to 31 December 2024: 60 for the period and 10"
                                + " carried over. It can be called off in a later period, or the parties can change the"
                                + " subscription.");
        AgreementFile credits = with(Subscription.ofCredits(Credits.of("10"), SubscriptionPeriod.WHOLE_TERM));
        assertThat(sv(judged(credits, course("A-1", DAY))))
                .isEqualTo("Med kursen ”Strategisk styrning” är 7,5 hp av prenumerationens 10 hp använda.");
        assertThat(en(judged(credits.record(course("A-1", DAY), DAY), course("A-2", DAY))))
                .isEqualTo("With the course “Strategisk styrning”, 15 credits would be used, while the"
                        + " subscription covers 10 credits. The parties can change the subscription.");
    }

    @ParameterizedTest
    @CsvSource({"60, MET", "61, NOT_ASSESSED", "100, NOT_ASSESSED", "101, NOT_MET"})
    @DisplayName("where the agreement doesn't say what becomes of what is left, both readings are judged")
    void carryOpen(int seats, Outcome outcome) {
        Finding finding = judged(sixtySeats(SEATS), seats("A-2", DAY, seats));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getMissing())
                .isEqualTo(
                        outcome == Outcome.NOT_ASSESSED ? List.of(InputCode.SUBSCRIPTION_CARRY) : List.<InputCode>of());
    }

    @Test
    @DisplayName(
            "seats that aren't stated are missing, of this course or of one before, unless too many are used already")
    void seatsOpen() {
        AgreementFile file = sixtySeats(SEATS.carrying(SubscriptionCarry.lapsing()));
        Finding own = judged(file, course("A-2", DAY));
        assertThat(own.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(own.getMissing()).containsExactly(InputCode.CALL_OFF_SEATS);
        AgreementFile before = file.record(course("A-2", DAY), DAY);
        assertThat(judged(before, seats("A-3", DAY, 60)).getMissing()).containsExactly(InputCode.CALL_OFF_SEATS);
        assertThat(judged(before, seats("A-3", DAY, 61)).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("a year of the agreement runs from its first day, and what an amendment grants holds from its day on")
    void agreementYear() {
        AgreementFile file = with(Subscription.ofCourses(1, SubscriptionPeriod.AGREEMENT_YEAR)
                        .carrying(SubscriptionCarry.lapsing()))
                .record(course("A-1", LocalDate.of(2024, 9, 4)), DAY);
        assertThat(judged(file, course("A-2", LocalDate.of(2024, 9, 4))).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(judged(file, course("A-2", LocalDate.of(2024, 9, 5))).getOutcome())
                .isEqualTo(Outcome.MET);
        LocalDate july = LocalDate.of(2024, 7, 1);
        AgreementFile amended = file.record(
                Amendment.builder()
                        .effectiveFrom(july)
                        .reason(Text.of("fler kurser"))
                        .addChanges(Change.of(Subscription.ofCourses(2, SubscriptionPeriod.AGREEMENT_YEAR)
                                .carrying(SubscriptionCarry.lapsing())))
                        .build(),
                DAY);
        assertThat(judged(amended, course("A-2", july)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(judged(amended, course("A-2", july.minusDays(1))).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("the question doesn't arise without a subscription or its number, nor without a call-off")
    void doesNotArise() {
        assertThat(judge(RULE, file(), course("A-1", DAY))).isEmpty();
        assertThat(judge(RULE, with(Subscription.ofUnstatedExtent()), course("A-1", DAY)))
                .isEmpty();
        assertThat(judge(RULE, coursesPerYear(1), AsOf.on(DAY))).isEmpty();
        assertThat(RULE.getNature()).isEqualTo(Nature.TERM_OF_AGREEMENT);
    }
}
