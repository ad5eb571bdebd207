package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.deadline.Dated.assertNone;
import static se.samverkan.rules.deadline.Dated.on;
import static se.samverkan.rules.deadline.Dated.only;
import static se.samverkan.rules.deadline.Dated.undated;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.EventId;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.lifecycle.Notice;
import se.samverkan.core.time.MonthCounting;
import se.samverkan.core.time.NoticeMoment;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;

@DisplayName("The last day on which an ordinary notice still takes effect by the agreement's last day")
class NoticeOfTerminationTest {

    private static final NoticeOfTermination RULE = new NoticeOfTermination();
    private static final LocalDate LAST = LocalDate.of(2027, 9, 4);

    private static AgreementFile file(Term term, NoticePeriod period) {
        return AgreementFile.open(framework()
                .term(term)
                .termClauses(TermClauses.builder().noticePeriod(period).build())
                .build());
    }

    private static AgreementFile file(NoticePeriod period) {
        return file(Term.ofClosed(SIGNED, LAST), period);
    }

    @Test
    @DisplayName("lies the notice period before the last day, in months, weeks or days")
    void counted() {
        Deadline deadline = only(RULE, file(NoticePeriod.ofMonths(3).from(NoticeMoment.RECEIVED)), SIGNED);
        assertThat(deadline.getDay()).isEqualTo(LocalDate.of(2027, 6, 4));
        assertThat(Dated.sv(deadline, SIGNED))
                .isEqualTo("En uppsägning som ska göra att avtalet upphör senast på sin sista dag, den 4 september"
                        + " 2027, ska ha tagits emot senast den 4 juni 2027, tre månader dessförinnan.");
        assertThat(only(RULE, file(NoticePeriod.ofWeeks(2)), SIGNED).getDay()).isEqualTo(LocalDate.of(2027, 8, 21));
        assertThat(only(RULE, file(NoticePeriod.ofDays(30)), SIGNED).getDay()).isEqualTo(LocalDate.of(2027, 8, 5));
    }

    @Test
    @DisplayName("is named with the later reading where the clause is silent: six months before 28 February")
    void twoWays() {
        Deadline deadline =
                only(RULE, file(Term.ofClosed(SIGNED, LocalDate.of(2027, 2, 28)), NoticePeriod.ofMonths(6)), SIGNED);
        assertThat(deadline.getDay()).isEqualTo(LocalDate.of(2026, 8, 28));
        assertThat(deadline.getLaterDay()).hasValue(LocalDate.of(2026, 8, 31));
    }

    @ParameterizedTest(name = "six months before {0}, counted {1}: {2}")
    @CsvSource({
        "2027-02-28, SAME_DAY, 2026-08-28",
        "2027-02-28, MONTH_END, 2026-08-31",
        "2028-02-29, SAME_DAY, 2027-08-29",
        "2028-02-29, MONTH_END, 2027-08-31",
        "2028-08-31, SAME_DAY, 2028-02-29",
        "2028-08-31, MONTH_END, 2028-02-29"
    })
    @DisplayName("is one day alone where the clause says how its months are counted, over month ends and leap days")
    void clauseDecides(LocalDate last, MonthCounting counting, LocalDate day) {
        Deadline deadline = only(
                RULE, file(Term.ofClosed(SIGNED, last), NoticePeriod.ofMonths(6).counting(counting)), SIGNED);
        assertThat(deadline.getDay()).isEqualTo(day);
        assertThat(deadline.getLaterDay()).isEmpty();
    }

    @Test
    @DisplayName("doesn't exist without a notice period, an end, or once the agreement is ended")
    void none() {
        assertNone(RULE, AgreementFile.open(framework().build()), SIGNED);
        assertNone(RULE, file(Term.openEndedFrom(SIGNED), NoticePeriod.ofMonths(6)), SIGNED);
        LocalDate sent = LocalDate.of(2025, 1, 1);
        AgreementFile ended = file(NoticePeriod.ofMonths(6).from(NoticeMoment.SENT))
                .record(Notice.by(HARNOSAND).sentOn(sent).ofTermination(EventId.of("n-1")), sent);
        assertThat(on(RULE, ended, sent.minusDays(1)).getUpcoming()).hasSize(1);
        assertNone(RULE, ended, sent);
        assertThat(only(new Expiry(), ended, sent).getDay()).isEqualTo(LocalDate.of(2025, 7, 1));
    }

    @Test
    @DisplayName(
            "lapses while the agreement runs, without a word of its use, and is no more once the agreement has ended")
    void afterTheEnd() {
        AgreementFile file = file(NoticePeriod.ofMonths(3).from(NoticeMoment.SENT));
        Deadline lapsed = on(RULE, file, LAST).getLapsed().get(0);
        assertThat(Dated.sv(lapsed, LocalDate.of(2027, 6, 15)))
                .isEqualTo(
                        "Sista dag att skicka en uppsägning som gör att avtalet upphör senast på sin sista dag, den 4"
                                + " september 2027, var den 4 juni 2027, tre månader dessförinnan. Den 15 juni 2027 har dagen"
                                + " passerats med elva dagar.");
        assertThat(Dated.titleSv(lapsed)).isEqualTo("Sista dag för uppsägning med verkan senast avtalets sista dag");
        assertNone(RULE, file, LAST.plusDays(1));
    }

    @Test
    @DisplayName("can't be told where the term's days are open")
    void open() {
        assertThat(undated(RULE, file(Term.ofYears(4), NoticePeriod.ofMonths(6)), SIGNED)
                        .getMissing())
                .containsExactly(InputCode.TERM_FIRST_DAY);
        AgreementFile termless = AgreementFile.open(framework()
                .term(Optional.empty())
                .termClauses(TermClauses.builder()
                        .noticePeriod(NoticePeriod.ofMonths(6))
                        .build())
                .build());
        assertThat(undated(RULE, termless, SIGNED).getMissing()).containsExactly(InputCode.TERM);
    }

    @Test
    @DisplayName("isn't told before the year 1")
    void farBack() {
        AgreementFile early =
                file(Term.ofClosed(LocalDate.of(1, 1, 1), LocalDate.of(1, 12, 31)), NoticePeriod.ofMonths(12));
        assertNone(RULE, early, SIGNED);
    }

    @Test
    @DisplayName("and the last day itself may be one of two, when a notice leaves it open")
    void expiryOfTwoDays() {
        LocalDate sent = LocalDate.of(2025, 2, 28);
        AgreementFile file = file(NoticePeriod.ofMonths(6).from(NoticeMoment.SENT))
                .record(Notice.by(HARNOSAND).sentOn(sent).ofTermination(EventId.of("n-1")), sent);
        Deadline expiry = only(new Expiry(), file, sent);
        assertThat(expiry.getDay()).isEqualTo(LocalDate.of(2025, 8, 28));
        assertThat(expiry.getLaterDay()).hasValue(LocalDate.of(2025, 8, 31));
        assertThat(Dated.titleSv(expiry)).isEqualTo("Ramavtalet upphör");
        assertThat(Dated.sv(expiry, sent))
                .isEqualTo(
                        "Genom uppsägningen den 28 februari 2025 är ramavtalets sista dag den 28 augusti 2025. Den kan"
                                + " också vara den 31 augusti 2025, beroende på hur uppsägningsklausulen räknar månader från en"
                                + " månads sista dag.");
        assertThat(Dated.en(expiry, sent))
                .startsWith("By the notice of termination of 28 February 2025, the framework agreement's last day is 28"
                        + " August 2025. It can also be 31 August 2025, depending on ");
        assertThat(Dated.sv(expiry, LocalDate.of(2025, 8, 29))).contains(" var ramavtalets sista dag den 28 augusti");
    }
}
