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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.EventId;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.lifecycle.Notice;
import se.samverkan.core.time.NoticeMoment;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Given;

@DisplayName("The last day to give notice before the term is renewed")
class NoticeAgainstRenewalTest {

    private static final NoticeAgainstRenewal RULE = new NoticeAgainstRenewal();
    private static final NoticePeriod SIX_MONTHS = NoticePeriod.ofMonths(6);
    private static final LocalDate LAST = LocalDate.of(2027, 9, 4);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 4);

    private static AgreementFile file(Term term, Renewal renewal) {
        return AgreementFile.open(framework()
                .term(term)
                .termClauses(TermClauses.builder().renewal(renewal).build())
                .build());
    }

    private static AgreementFile file(NoticePeriod notice) {
        return file(Term.ofClosed(SIGNED, LAST), yearly(notice));
    }

    private static Renewal yearly(NoticePeriod notice) {
        return Renewal.ofYears(1).toBuilder().noticePeriod(notice).build();
    }

    @Test
    @DisplayName("lies the notice period before the term's last day: six months before 4 September are 4 March")
    void counted() {
        Deadline deadline = only(RULE, file(SIX_MONTHS.from(NoticeMoment.SENT)), SIGNED);
        assertThat(deadline.getDay()).isEqualTo(DAY);
        assertThat(deadline.getKey()).isEqualTo("ramavtal-2023/deadline.notice-against-renewal/agreement.renewal/1");
        assertThat(deadline.getSources()).containsExactly(Source.clause("renewal"));
        assertThat(Dated.sv(deadline, SIGNED))
                .isEqualTo("Sista dag att skicka en uppsägning är den 4 mars 2027, sex månader före avtalets sista dag"
                        + " den 4 september 2027. Utan uppsägning förlängs avtalet till och med den 4 september"
                        + " 2028.");
        assertThat(Dated.sv(only(RULE, file(SIX_MONTHS.from(NoticeMoment.RECEIVED)), SIGNED), SIGNED))
                .startsWith("En uppsägning ska ha tagits emot senast den 4 mars 2027, sex månader före");
        assertThat(Dated.sv(only(RULE, file(SIX_MONTHS), SIGNED), SIGNED))
                .contains("Avtalet säger inte om det är när uppsägningen skickas eller när den tas emot som räknas.");
    }

    @Test
    @DisplayName("is the earlier of two ways of counting where the clause is silent, the later named")
    void twoWays() {
        AgreementFile file = file(
                Term.ofClosed(LocalDate.of(2024, 7, 1), LocalDate.of(2026, 6, 30)),
                Renewal.ofYears(2).toBuilder().noticePeriod(SIX_MONTHS).build());
        Deadline deadline = only(RULE, file, LocalDate.of(2025, 1, 1));
        assertThat(deadline.getDay()).isEqualTo(LocalDate.of(2025, 12, 30));
        assertThat(deadline.getLaterDay()).hasValue(LocalDate.of(2025, 12, 31));
        assertThat(Dated.sv(deadline, LocalDate.of(2025, 1, 1)))
                .endsWith(" Uppsägningstiden kan också räknas till den 31 december 2025; den tidigare dagen är den"
                        + " säkra.");
    }

    @Test
    @DisplayName("is the term's last day where the clause states no notice period")
    void unstated() {
        Deadline deadline = only(RULE, file(Term.ofClosed(SIGNED, LAST), Renewal.ofYears(1)), SIGNED);
        assertThat(deadline.getDay()).isEqualTo(LAST);
        assertThat(Dated.sv(deadline, SIGNED)).endsWith(" Det anger ingen uppsägningstid.");
    }

    @Test
    @DisplayName(
            "that has passed is told beside that of the next renewal, with the day that the agreement is extended to")
    void passed() {
        LocalDate today = LocalDate.of(2027, 3, 15);
        Deadlines deadlines = on(RULE, file(SIX_MONTHS), today);
        assertThat(deadlines.getUpcoming()).extracting(Deadline::getDay).containsExactly(DAY.plusYears(1));
        Deadline lapsed = deadlines.getLapsed().get(0);
        assertThat(lapsed.getDay()).isEqualTo(DAY);
        assertThat(lapsed.getOccurrence()).hasValue("1");
        assertThat(Dated.sv(lapsed, today))
                .contains("Utan uppsägning förlängs det till och med den 4 september 2028.")
                .contains("Den 15 mars 2027 har dagen passerats med elva dagar, och ingen uppsägning i tid är"
                        + " registrerad.");
    }

    @Test
    @DisplayName("after several renewals is told of the last and of the next")
    void several() {
        Deadlines deadlines = on(RULE, file(SIX_MONTHS), LocalDate.of(2031, 1, 1));
        assertThat(deadlines.getAll())
                .extracting(Deadline::getDay)
                .containsExactly(LocalDate.of(2030, 3, 4), LocalDate.of(2031, 3, 4));
        assertThat(deadlines.getAll())
                .extracting(deadline -> deadline.getOccurrence().orElseThrow())
                .containsExactly("4", "5");
    }

    @Test
    @DisplayName("is done when a notice was given in time, and nothing is renewed then")
    void given() {
        LocalDate sent = DAY.minusDays(4);
        AgreementFile file = file(SIX_MONTHS.from(NoticeMoment.SENT))
                .record(Notice.by(HARNOSAND).sentOn(sent).againstRenewal(EventId.of("n-1")), sent);
        Deadlines after = on(RULE, file, DAY.plusDays(20));
        assertThat(after.getAll()).hasSize(1);
        assertThat(after.getDone().get(0).getDoneOn()).hasValue(sent);
        assertThat(on(RULE, file, LAST).getDone()).hasSize(1);
        assertNone(RULE, file, LAST.plusDays(1));
        assertThat(on(RULE, file, sent.minusDays(1)).getUpcoming()).hasSize(1);
    }

    @Test
    @DisplayName("stays while it is open whether a notice came in time, and after it what is missing is told")
    void mayBeLate() {
        LocalDate sent = DAY.minusDays(4);
        AgreementFile file = file(SIX_MONTHS.from(NoticeMoment.RECEIVED))
                .record(Notice.by(HARNOSAND).sentOn(sent).againstRenewal(EventId.of("n-1")), sent);
        assertThat(on(RULE, file, DAY).getUpcoming())
                .extracting(Deadline::getDay)
                .containsExactly(DAY);
        Deadlines after = on(RULE, file, DAY.plusDays(1));
        assertThat(after.getAll()).isEmpty();
        assertThat(after.getNotAssessed()).singleElement().satisfies(finding -> {
            assertThat(finding.getMissing()).containsExactly(InputCode.NOTICE_RECEIVED_ON);
            assertThat(Given.sv(finding))
                    .startsWith(
                            "Det går inte att säga om uppsägningen den 28 februari 2027 hindrade att avtalet förlängdes,"
                                    + " och därmed inte heller om det förlängs igen.");
        });
        AgreementFile settled =
                file.record(Notice.by(HARNOSAND).sentOn(DAY).receivedOn(DAY).againstRenewal(EventId.of("n-2")), DAY);
        assertThat(on(RULE, settled, DAY).getDone())
                .extracting(Deadline::getDay)
                .containsExactly(DAY);
    }

    @Test
    @DisplayName("can't be told where the term's days are open, and doesn't exist without a renewal")
    void open() {
        assertThat(undated(RULE, file(Term.ofYears(4), yearly(SIX_MONTHS)), SIGNED)
                        .getMissing())
                .containsExactly(InputCode.TERM_FIRST_DAY);
        assertNone(RULE, AgreementFile.open(framework().build()), SIGNED);
    }

    @Test
    @DisplayName(
            "can't be told where a notice was sent in time and came too late, and the clause doesn't say which counts")
    void silentOnTheMoment() {
        LocalDate sent = DAY.minusDays(4);
        AgreementFile file = file(SIX_MONTHS)
                .record(
                        Notice.by(HARNOSAND)
                                .sentOn(sent)
                                .receivedOn(DAY.plusDays(1))
                                .againstRenewal(EventId.of("n-1")),
                        sent);
        assertThat(undated(RULE, file, DAY.plusDays(1)).getMissing()).containsExactly(InputCode.NOTICE_MOMENT);
    }

    @Test
    @DisplayName("can't be told where a notice came between the two days that a silent clause can be counted to")
    void silentOnTheCounting() {
        Term term = Term.ofClosed(LocalDate.of(2024, 7, 1), LocalDate.of(2026, 6, 30));
        LocalDate later = LocalDate.of(2025, 12, 31);
        AgreementFile file = file(term, yearly(SIX_MONTHS.from(NoticeMoment.SENT)))
                .record(Notice.by(HARNOSAND).sentOn(later).againstRenewal(EventId.of("n-1")), later);
        assertThat(undated(RULE, file, later.plusDays(1)).getMissing()).containsExactly(InputCode.NOTICE_COUNTING);
    }
}
