package se.samverkan.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.EventId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.lifecycle.LifecycleAction;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.Notice;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.MonthCounting;
import se.samverkan.core.time.NoticeMoment;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;

@DisplayName("Automatic renewal: by which day notice must be given, whether it was, and whether it ever ends")
class RenewalRulesTest {

    private static final LocalDate LAST_NOTICE = LocalDate.of(2027, 3, 4);
    private static final NoticePeriod SIX_MONTHS = NoticePeriod.ofMonths(6);
    private static final Renewal ONE_YEAR =
            Renewal.ofYears(1).toBuilder().noticePeriod(SIX_MONTHS).build();

    private static AgreementFile file(Renewal renewal) {
        return AgreementFile.open(framework()
                .termClauses(TermClauses.builder().renewal(renewal).build())
                .build());
    }

    private static AgreementFile toMonthEnd(NoticePeriod period) {
        return AgreementFile.open(framework()
                .term(Term.ofClosed(SIGNED, LocalDate.of(2027, 2, 28)))
                .termClauses(TermClauses.builder()
                        .renewal(ONE_YEAR.toBuilder().noticePeriod(period).build())
                        .build())
                .build());
    }

    private static Finding noticeDay(AgreementFile file, LocalDate day) {
        return judge(new RenewalNoticeDay(), file, AsOf.on(day)).get(0);
    }

    private static Finding notice(AgreementFile file, LocalDate sent, LocalDate received, LocalDate asked) {
        LifecycleEvent event =
                Notice.by(HARNOSAND).sentOn(sent).receivedOn(received).againstRenewal(EventId.of("n"));
        return judge(new NoticeInTime(), file.record(event, received), AsOf.on(asked))
                .get(0);
    }

    @Test
    @DisplayName(
            "by the last day notice can be given; the day after it has passed, and the sentence says by how many days")
    void lastDay() {
        assertThat(noticeDay(file(ONE_YEAR), LAST_NOTICE).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(noticeDay(file(ONE_YEAR), LAST_NOTICE)))
                .isEqualTo("Sista dag för uppsägning är den 4 mars 2027, sex månader före ramavtalets sista dag den 4"
                        + " september 2027. Utan uppsägning förlängs ramavtalet till och med den 4 september 2028.");
        Finding passed = noticeDay(file(ONE_YEAR), LAST_NOTICE.plusDays(1));
        assertThat(passed.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(noticeDay(file(ONE_YEAR), LocalDate.of(2027, 3, 15))))
                .isEqualTo("Sista dag för uppsägning var den 4 mars 2027, sex månader före ramavtalets sista dag den 4"
                        + " september 2027. Den 15 mars 2027 har dagen passerats med elva dagar. Enligt"
                        + " förlängningsklausulen förlängs ramavtalet till och med den 4 september 2028. Avtalstiden blir"
                        + " då fem år.");
        assertThat(en(noticeDay(file(ONE_YEAR), LocalDate.of(2027, 3, 15))))
                .isEqualTo("The last day to give notice was 4 March 2027, six months before the framework agreement's"
                        + " last day, 4 September 2027. On 15 March 2027 that day passed eleven days ago. Under the"
                        + " renewal clause the framework agreement is extended to 4 September 2028. The term will then be"
                        + " five years.");
    }

    @Test
    @DisplayName(
            "between the two days of notice that a silent clause may mean, it isn't known whether a renewal can be stopped")
    void stopping() {
        Finding open = toMonthEnd(SIX_MONTHS)
                .at(AsOf.on(LocalDate.of(2026, 8, 30)))
                .lifecycle()
                .whyNot(LifecycleAction.STOP_RENEWAL)
                .orElseThrow();
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(InputCode.NOTICE_COUNTING);
        assertThat(sv(open))
                .startsWith("Det går inte att bedöma om det den 30 augusti 2026 är möjligt att säga upp avtalet mot"
                        + " förlängning: den sista dagen för det kan ha passerat.");
    }

    @Test
    @DisplayName("of a term whose first day isn't stated, the length that the renewal gives isn't told")
    void withoutFirstDay() {
        AgreementFile until = AgreementFile.open(framework()
                .term(Term.until(LocalDate.of(2027, 9, 4)))
                .termClauses(TermClauses.builder().renewal(ONE_YEAR).build())
                .build());
        Finding passed = noticeDay(until, LocalDate.of(2027, 3, 15));
        assertThat(passed.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(passed))
                .endsWith("Enligt förlängningsklausulen förlängs ramavtalet till och med den 4 september 2028.");
        assertThat(en(passed))
                .endsWith("Under the renewal clause the framework agreement is extended to 4 September 2028.");
    }

    @Test
    @DisplayName("once the renewed term has begun, the next day of notice is told instead")
    void next() {
        Finding next = noticeDay(file(ONE_YEAR), LocalDate.of(2027, 9, 5));
        assertThat(next.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(next.getValues()).containsEntry("lastDay", LocalDate.of(2028, 3, 4));
    }

    @Test
    @DisplayName(
            "where the clause is silent on counting, the safe day is told with the other, and between them it isn't assessed")
    void counting() {
        AgreementFile silent = toMonthEnd(SIX_MONTHS);
        Finding safe = noticeDay(silent, LocalDate.of(2026, 8, 28));
        assertThat(safe.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(safe)).contains("den 28 augusti 2026", "den 31 augusti 2026; den tidigare dagen är den säkra");
        Finding between = noticeDay(silent, LocalDate.of(2026, 8, 31));
        assertThat(between.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(between.getMissing()).containsExactly(InputCode.NOTICE_COUNTING);
        assertThat(noticeDay(silent, LocalDate.of(2026, 9, 1)).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(noticeDay(toMonthEnd(SIX_MONTHS.counting(MonthCounting.MONTH_END)), LocalDate.of(2026, 8, 31))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
        assertThat(noticeDay(toMonthEnd(SIX_MONTHS.counting(MonthCounting.SAME_DAY)), LocalDate.of(2026, 8, 29))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("without a notice period the day can't be told, and the period is what is missing")
    void noPeriod() {
        Finding finding = noticeDay(file(Renewal.ofYears(1)), LAST_NOTICE);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(InputCode.NOTICE_PERIOD);
        assertThat(sv(finding)).endsWith("Komplettera med uppsägningstiden.");
    }

    @Test
    @DisplayName("without the term's days, or a renewal, the question doesn't arise; an assumed first day is named")
    void doesNotArise() {
        assertThat(judge(new RenewalNoticeDay(), AgreementFile.open(framework().build()), AsOf.on(SIGNED)))
                .isEmpty();
        AgreementFile noDays = AgreementFile.open(framework()
                .term(Term.ofYears(4))
                .termClauses(TermClauses.builder().renewal(ONE_YEAR).build())
                .build());
        assertThat(judge(new RenewalNoticeDay(), noDays, AsOf.on(SIGNED))).isEmpty();
        AgreementFile assumed = noDays.assuming(Assumption.firstDay(SIGNED, "undertecknandet"));
        assertThat(noticeDay(assumed, SIGNED).getAssumptions()).hasSize(1);
        assertThat(noticeDay(assumed, SIGNED).getValues()).containsEntry("lastDay", LAST_NOTICE);
    }

    @Test
    @DisplayName("a notice on the last day is in time, one the day after is a day late and has stopped nothing")
    void inTime() {
        Finding inTime = notice(file(ONE_YEAR), LAST_NOTICE, LAST_NOTICE, LAST_NOTICE);
        assertThat(inTime.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(inTime))
                .isEqualTo(
                        "Uppsägningen mot förlängning gjordes i tid, den 4 mars 2027. Sista dagen var den 4 mars 2027.");
        LocalDate after = LAST_NOTICE.plusDays(1);
        Finding late = notice(file(ONE_YEAR), after, after, after);
        assertThat(late.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(late.getValues()).containsEntry("daysLate", Period.ofDays(1));
        assertThat(sv(late))
                .isEqualTo("Uppsägningen mot förlängning gjordes den 5 mars 2027, en dag efter sista dagen, den 4 mars"
                        + " 2027. Förlängningen av ramavtalet hindrades därför inte.");
    }

    @Test
    @DisplayName("where the clause counts from receipt, it is the day received that is late")
    void received() {
        Renewal byReceipt = ONE_YEAR.toBuilder()
                .noticePeriod(SIX_MONTHS.from(NoticeMoment.RECEIVED))
                .build();
        Finding late = notice(file(byReceipt), LAST_NOTICE, LAST_NOTICE.plusDays(11), LAST_NOTICE.plusDays(11));
        assertThat(late.getValues())
                .containsEntry("day", LAST_NOTICE.plusDays(11))
                .containsEntry("daysLate", Period.ofDays(11));
        Renewal bySending = ONE_YEAR.toBuilder()
                .noticePeriod(SIX_MONTHS.from(NoticeMoment.SENT))
                .build();
        assertThat(notice(file(bySending), LAST_NOTICE, LAST_NOTICE.plusDays(11), LAST_NOTICE.plusDays(11))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
        Finding silent = notice(file(ONE_YEAR), LAST_NOTICE, LAST_NOTICE.plusDays(11), LAST_NOTICE.plusDays(11));
        assertThat(silent.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(silent.getMissing()).containsExactly(InputCode.NOTICE_MOMENT);
    }

    @Test
    @DisplayName(
            "how late it was is told by the clause of its day, also when an amendment has changed the clause since")
    void amendedSince() {
        LocalDate day = LAST_NOTICE.plusDays(11);
        Renewal byReceipt = ONE_YEAR.toBuilder()
                .noticePeriod(SIX_MONTHS.from(NoticeMoment.RECEIVED))
                .build();
        Amendment bySending = Amendment.builder()
                .effectiveFrom(day.plusDays(5))
                .signedOn(day)
                .reason(Text.of("tydligare"))
                .addChanges(Change.of(TermClauses.builder()
                        .renewal(ONE_YEAR.toBuilder()
                                .noticePeriod(NoticePeriod.ofMonths(3).from(NoticeMoment.SENT))
                                .build())
                        .build()))
                .build();
        AgreementFile file = file(byReceipt).record(bySending, day);
        Finding late = notice(file, LAST_NOTICE, day, day.plusDays(6));
        assertThat(late.getValues()).containsEntry("day", day).containsEntry("daysLate", Period.ofDays(11));
        Finding passed = noticeDay(file, day.plusDays(6));
        assertThat(passed.getValues())
                .containsEntry("lastDay", LAST_NOTICE)
                .containsEntry("notice", Period.ofMonths(6));
    }

    @Test
    @DisplayName("another notice when the renewal is stopped already is told as that, and isn't late")
    void stoppedAlready() {
        LifecycleEvent first =
                Notice.by(HARNOSAND).sentOn(SIGNED).receivedOn(SIGNED).againstRenewal(EventId.of("first"));
        LocalDate after = LAST_NOTICE.plusDays(1);
        AgreementFile file = file(ONE_YEAR).record(first, SIGNED);
        LifecycleEvent again = Notice.by(MIUN).sentOn(after).receivedOn(after).againstRenewal(EventId.of("again"));
        List<Finding> findings = judge(new NoticeInTime(), file.record(again, after), AsOf.on(after));
        assertThat(findings).extracting(Finding::getOutcome).containsOnly(Outcome.MET);
        assertThat(sv(findings.get(1)))
                .isEqualTo(
                        "Uppsägningen mot förlängning gjordes den 5 mars 2027. Ramavtalet skulle då redan upphöra utan att"
                                + " förlängas.");
    }

    @Test
    @DisplayName("between the two days of a silent clause it isn't assessed, and both days are told")
    void betweenDays() {
        LocalDate day = LocalDate.of(2026, 8, 30);
        Finding open = notice(toMonthEnd(SIX_MONTHS), day, day, day);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(InputCode.NOTICE_COUNTING);
        assertThat(sv(open)).contains("den 28 augusti 2026 eller den 31 augusti 2026");
    }

    @Test
    @DisplayName("a notice against a renewal that isn't there says so")
    void noRenewal() {
        Finding finding = notice(AgreementFile.open(framework().build()), LAST_NOTICE, LAST_NOTICE, LAST_NOTICE);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(finding)).endsWith("men ramavtalet förlängs inte automatiskt.");
    }

    @Test
    @DisplayName("a renewal that never ends needs judgement; one that ends after so many times or by a day doesn't")
    void ends() {
        Finding endless =
                judge(new RenewalEnds(), file(ONE_YEAR), AsOf.on(SIGNED)).get(0);
        assertThat(endless.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(sv(endless)).startsWith("Ramavtalet förlängs med ett år i taget så länge ingen säger upp det.");
        List<Finding> ending = List.of(
                judge(new RenewalEnds(), file(ONE_YEAR.toBuilder().times(1).build()), AsOf.on(SIGNED))
                        .get(0),
                judge(new RenewalEnds(), file(ONE_YEAR.toBuilder().times(3).build()), AsOf.on(SIGNED))
                        .get(0),
                judge(
                                new RenewalEnds(),
                                AgreementFile.open(framework()
                                        .termClauses(TermClauses.builder()
                                                .renewal(ONE_YEAR)
                                                .latestLastDay(LocalDate.of(2031, 12, 31))
                                                .build())
                                        .build()),
                                AsOf.on(SIGNED))
                        .get(0));
        assertThat(ending).extracting(Finding::getOutcome).containsOnly(Outcome.MET);
        assertThat(ending)
                .extracting(finding -> sv(finding))
                .containsExactly(
                        "Ramavtalet förlängs en gång, med ett år.",
                        "Ramavtalet förlängs med ett år i taget, högst tre gånger.",
                        "Ramavtalet förlängs med ett år i taget, längst till och med den 31 december 2031.");
        assertThat(judge(new RenewalEnds(), AgreementFile.open(framework().build()), AsOf.on(SIGNED)))
                .isEmpty();
    }
}
