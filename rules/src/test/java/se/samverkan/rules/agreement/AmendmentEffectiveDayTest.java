package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
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
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.EventId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.LifecycleState;
import se.samverkan.core.lifecycle.Notice;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.PartialDate;
import se.samverkan.core.time.Term;

@DisplayName("An amendment takes effect after its signing and the agreement's, and inside the term")
class AmendmentEffectiveDayTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 9, 4);

    private static List<Finding> of(AgreementFile file) {
        return judge(new AmendmentEffectiveDay(), file, ASKED);
    }

    private static List<Finding> of(FrameworkAgreement.Builder agreement, Amendment.Builder amendment) {
        return of(file(agreement, amendment.build()));
    }

    private static Amendment.Builder from(LocalDate day) {
        return amendment("T-1", day, ceiling("2500000"));
    }

    private static FrameworkAgreement.Builder unsigned() {
        return FrameworkAgreement.builder()
                .id(AgreementId.of("ramavtal-2023"))
                .party(HARNOSAND, Role.CLIENT)
                .party(MIUN, Role.PROVIDER)
                .term(Term.ofYears(4).startingOn(SIGNED));
    }

    private static void assertMissing(List<Finding> findings, InputCode... missing) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
            assertThat(finding.getMissing()).containsExactly(missing);
        });
    }

    @Test
    @DisplayName("on the day of its signing it is met, a day before it needs judgement")
    void ownSigning() {
        assertThat(of(framework(), from(SIGNED_ON)))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
        Finding finding = of(framework(), from(SIGNED_ON.minusDays(1))).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(sv(finding))
                .isEqualTo(
                        "Tilläggsavtalet T-1 gäller från och med den 28 februari 2026 men undertecknades först den 1 mars"
                                + " 2026. Vad det innebär för tiden dessförinnan behöver bedömas av en handläggare.");
        assertThat(en(finding))
                .isEqualTo(
                        "Amendment T-1 takes effect on 28 February 2026 but was not signed until 1 March 2026. What that"
                                + " means for the time before needs a person's judgement.");
    }

    @Test
    @DisplayName("on the last day of the term it is met, a day after it needs judgement")
    void afterTheTerm() {
        assertThat(of(framework(), from(LAST_DAY)))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
        Finding finding = of(framework(), from(LAST_DAY.plusDays(1))).get(0);
        assertThat(finding.getVariant()).isEqualTo("after-term");
        assertThat(sv(finding)).contains("efter avtalstidens sista dag, den 4 september 2027.");
    }

    /** Without an end, and given notice of six months by a silent clause: sent on 10 January 2025 and received on the 15th. */
    private static AgreementFile underNotice(LocalDate effectiveFrom) {
        TermClauses clauses =
                TermClauses.builder().noticePeriod(NoticePeriod.ofMonths(6)).build();
        LifecycleEvent notice = Notice.by(MIUN)
                .sentOn(LocalDate.of(2025, 1, 10))
                .receivedOn(LocalDate.of(2025, 1, 15))
                .ofTermination(EventId.of("notice"));
        return AgreementFile.open(framework()
                        .term(Term.openEndedFrom(SIGNED))
                        .termClauses(clauses)
                        .build())
                .record(notice, SIGNED_ON)
                .record(from(effectiveFrom).signedOn(SIGNED).build(), SIGNED_ON);
    }

    @Test
    @DisplayName(
            "where notice leaves the last day open it is met on the earliest, not assessed through the latest, and after")
    void afterOpenEnd() {
        assertThat(of(underNotice(LocalDate.of(2025, 7, 10))))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
        assertMissing(of(underNotice(LocalDate.of(2025, 7, 11))), InputCode.NOTICE_MOMENT);
        assertMissing(of(underNotice(LocalDate.of(2025, 7, 15))), InputCode.NOTICE_MOMENT);
        Finding after = of(underNotice(LocalDate.of(2025, 7, 16))).get(0);
        assertThat(after.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(sv(after))
                .startsWith(
                        "Tilläggsavtalet T-1 gäller från och med den 16 juli 2025, efter den senaste dag som kan vara"
                                + " avtalstidens sista, den 15 juli 2025.");
    }

    @Test
    @DisplayName(
            "a term by amendment for an agreement that has ended begins again, and what it rests on needs judgement")
    void beginsAgain() {
        LocalDate end = LocalDate.of(2025, 6, 30);
        AgreementFile ended = AgreementFile.open(framework().build())
                .record(LifecycleEvent.terminated(EventId.of("end"), end, end), SIGNED_ON);
        for (LocalDate day : List.of(end.plusDays(1), end.plusMonths(3))) {
            Amendment longer = amendment("T-1", day, Change.of(Term.ofClosed(SIGNED, LAST_DAY)))
                    .signedOn(SIGNED)
                    .build();
            AgreementFile again = ended.record(longer, SIGNED_ON);
            assertThat(again.at(AsOf.on(day)).lifecycle().getState()).hasValue(LifecycleState.IN_FORCE);
            assertThat(of(again)).singleElement().satisfies(finding -> {
                assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
                assertThat(finding.getVariant()).isEqualTo("after-term");
            });
        }
    }

    @Test
    @DisplayName("the term is the one before it: it can't lengthen a term that has ended into its own")
    void itsOwnTermDoesNotCount() {
        Amendment longer = amendment(
                        "T-1", LAST_DAY.plusDays(1), Change.of(Term.ofClosed(SIGNED, LAST_DAY.plusYears(1))))
                .build();
        assertThat(of(file(framework(), longer)))
                .extracting(Finding::getVariant)
                .containsExactly("after-term");
        Amendment inTime = longer.toBuilder().effectiveFrom(LAST_DAY).build();
        Amendment then = from(LAST_DAY.plusDays(1)).id(Optional.empty()).build();
        assertThat(of(file(framework(), inTime, then)))
                .extracting(Finding::getOutcome)
                .containsOnly(Outcome.MET);
    }

    @Test
    @DisplayName("on the first day and the agreement's signing it is met; a day before, both are found")
    void beforeTheAgreement() {
        assertThat(of(framework(), from(SIGNED).signedOn(SIGNED)))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
        List<Finding> findings = of(framework(), from(SIGNED.minusDays(1)).signedOn(SIGNED.minusDays(1)));
        assertThat(findings).extracting(Finding::getVariant).containsExactly("before-agreement", "before-term");
        assertThat(findings).extracting(Finding::getOutcome).containsOnly(Outcome.NEEDS_JUDGEMENT);
        assertThat(findings).extracting(Finding::getPath).containsOnly("amendments[T-1]");
        assertThat(of(framework(), from(SIGNED.minusDays(1)))).hasSize(3);
    }

    @Test
    @DisplayName("what is open is missing: its own day of signing, the agreement's, the days of the term")
    void missing() {
        Amendment.Builder amendment = from(EFFECTIVE);
        assertMissing(of(framework(), amendment.signedOn(Optional.empty())), InputCode.AMENDMENT_SIGNED_ON);
        amendment.signedOn(SIGNED_ON);
        assertMissing(of(unsigned(), amendment), InputCode.SIGNATURE_DATE);
        assertMissing(of(framework().term(Term.ofYears(4)), amendment), InputCode.TERM_FIRST_DAY);
        assertMissing(
                of(unsigned().term(Term.ofYears(4)), amendment.signedOn(Optional.empty())),
                InputCode.AMENDMENT_SIGNED_ON,
                InputCode.SIGNATURE_DATE,
                InputCode.TERM_FIRST_DAY);
    }

    @Test
    @DisplayName("a date of signing that is known in part is read in every way: before and after any of them is told")
    void partialSigning() {
        FrameworkAgreement.Builder inSeptember = unsigned()
                .signature(Signature.of(HARNOSAND, PartialDate.parse("2023-09")))
                .signature(Signature.of(MIUN, PartialDate.parse("2023-09")))
                .term(Term.openEndedFrom(LocalDate.of(2023, 1, 1)));
        assertThat(of(inSeptember, from(LocalDate.of(2023, 9, 30)).signedOn(SIGNED)))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
        assertMissing(of(inSeptember, from(LocalDate.of(2023, 9, 29)).signedOn(SIGNED)), InputCode.SIGNATURE_DATE);
        assertMissing(
                of(inSeptember, from(LocalDate.of(2023, 9, 1)).signedOn(LocalDate.of(2023, 9, 1))),
                InputCode.SIGNATURE_DATE);
        assertThat(of(inSeptember, from(LocalDate.of(2023, 8, 31)).signedOn(LocalDate.of(2023, 8, 31))))
                .extracting(Finding::getVariant)
                .containsExactly("before-agreement");
        FrameworkAgreement.Builder noYear = unsigned()
                .signature(Signature.of(HARNOSAND, PartialDate.of(MonthDay.of(3, 24))))
                .signature(Signature.of(MIUN, SIGNED));
        assertMissing(of(noYear, from(EFFECTIVE)), InputCode.SIGNATURE_DATE);
    }

    @Test
    @DisplayName("an assumed first day is named, where it is met and where it isn't")
    void assumed() {
        Assumption first = Assumption.firstDay(SIGNED, "dagen för undertecknandet");
        AgreementFile file =
                AgreementFile.open(framework().term(Term.ofYears(4)).build()).assuming(first);
        for (LocalDate day : List.of(LAST_DAY, LAST_DAY.plusDays(1))) {
            List<Finding> findings = of(file.record(from(day).build(), SIGNED_ON));
            assertThat(findings)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.getAssumptions()).containsExactly(first));
        }
    }

    @Test
    @DisplayName("an amendment that states the term for the first time is held against that")
    void firstTerm() {
        FrameworkAgreement.Builder without = FrameworkAgreement.builder()
                .id(AgreementId.of("ramavtal-2023"))
                .party(HARNOSAND, Role.CLIENT)
                .signature(Signature.of(HARNOSAND, SIGNED));
        Change term = Change.of(Term.ofClosed(SIGNED, LAST_DAY));
        assertThat(of(without, amendment("T-1", EFFECTIVE, term)))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
        assertMissing(of(without, from(EFFECTIVE)), InputCode.TERM);
        assertThat(of(without, amendment("T-1", LocalDate.of(1, 1, 1), term)))
                .extracting(Finding::getVariant)
                .contains("before-term");
    }
}
