package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.code.ProcurementBasis.CHAPTER_19;
import static se.samverkan.core.code.ProcurementBasis.CHAPTER_7;
import static se.samverkan.core.code.ProcurementBasis.DIRECT_AWARD;
import static se.samverkan.core.code.ProcurementBasis.DIRECT_AWARD_OTHER_GROUND;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.deadline.Dated.BEGUN;
import static se.samverkan.rules.deadline.Dated.CONCLUDED;
import static se.samverkan.rules.deadline.Dated.assertNone;
import static se.samverkan.rules.deadline.Dated.done;
import static se.samverkan.rules.deadline.Dated.on;
import static se.samverkan.rules.deadline.Dated.only;
import static se.samverkan.rules.deadline.Dated.procured;
import static se.samverkan.rules.deadline.Dated.procurement;
import static se.samverkan.rules.deadline.Dated.undated;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.PilotAgreement;
import se.samverkan.core.agreement.SubordinateAgreement;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CpvCode;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.statute.StatutoryFigure;

@DisplayName("The award notice")
class AwardNoticeTest {

    private static final AwardNotice RULE = new AwardNotice();
    private static final LocalDate DUE = LocalDate.of(2024, 3, 1);
    private static final CpvCode EDUCATION = CpvCode.parse("80000000-4");

    private static AgreementFile file(ProcurementBasis basis, String value) {
        return AgreementFile.open(procured(basis, value).build());
    }

    private static AgreementFile contract(LocalDate concluded, CpvCode... codes) {
        return AgreementFile.open(PilotAgreement.builder()
                .id(AgreementId.of("contract"))
                .procurementBasis(CHAPTER_19)
                .addCpvCodes(codes)
                .procurement(procurement("900000.00").concludedOn(concluded).build())
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "CHAPTER_7, LOU 10:4",
        "CHAPTER_19, LOU 19:7",
        "DIRECT_AWARD, LOU 19 a:13 LOU 5:14 LOU 5:3",
        "DIRECT_AWARD_OTHER_GROUND, LOU 19 a:13 LOU 5:14 LOU 5:3"
    })
    @DisplayName(
            "is due thirty days after the conclusion, by the paragraph of the basis, and of a direct award by its value too")
    void paragraphs(ProcurementBasis basis, String paragraphs) {
        Deadline deadline = only(RULE, file(basis, "700000.00"), CONCLUDED);
        assertThat(deadline.getDay()).isEqualTo(DUE);
        assertThat(deadline.getLaterDay()).isEmpty();
        assertThat(deadline.getSources())
                .extracting(Source::getReference)
                .containsExactly(paragraphs.split(" (?=LOU)"));
        assertThat(Dated.sv(deadline, CONCLUDED))
                .isEqualTo("Upphandlingens resultat ska efterannonseras senast den 1 mars 2024, 30 dagar efter att"
                        + " avtalet ingicks den 31 januari 2024.");
    }

    @ParameterizedTest
    @EnumSource(
            value = ProcurementBasis.class,
            names = {"IN_HOUSE", "COOPERATION", "OUTSIDE_LOU"})
    @DisplayName("isn't asked where LOU doesn't apply, by the parties' word")
    void otherBases(ProcurementBasis basis) {
        assertNone(RULE, file(basis, "9000000.00"), CONCLUDED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ProcurementBasis.class,
            names = {"DIRECT_AWARD", "DIRECT_AWARD_OTHER_GROUND"})
    @DisplayName("of a direct award isn't asked below 700 000 kr, and is at 700 000 kr")
    void floorOfDirectAwards(ProcurementBasis basis) {
        assertNone(RULE, file(basis, "699999.99"), CONCLUDED);
        assertThat(only(RULE, file(basis, "700000.00"), CONCLUDED).getDay()).isEqualTo(DUE);
    }

    @Test
    @DisplayName("on another basis has no such floor, and needs no value")
    void noFloor() {
        assertThat(only(RULE, file(CHAPTER_19, "1.00"), CONCLUDED).getDay()).isEqualTo(DUE);
        assertThat(only(RULE, file(CHAPTER_7, "1.00"), CONCLUDED).getDay()).isEqualTo(DUE);
    }

    @Test
    @DisplayName("holds for procurements begun from 1 February 2022, and of older ones isn't assessed")
    void begun() {
        LocalDate first = LocalDate.of(2022, 2, 1);
        FrameworkAgreement.Builder framework = framework().procurementBasis(CHAPTER_19);
        assertThat(only(
                                RULE,
                                AgreementFile.open(framework
                                        .procurement(procurement("1.00")
                                                .begunOn(first)
                                                .build())
                                        .build()),
                                CONCLUDED)
                        .getDay())
                .isEqualTo(DUE);
        assertThat(undated(
                                RULE,
                                AgreementFile.open(framework
                                        .procurement(procurement("1.00")
                                                .begunOn(first.minusDays(1))
                                                .build())
                                        .build()),
                                CONCLUDED)
                        .getMissing())
                .containsExactly(StatutoryFigure.CHAPTER_19_NOTICE_DAYS);
    }

    @ParameterizedTest
    @CsvSource({
        "CHAPTER_7, statute.chapter-10-notice-days",
        "CHAPTER_19, statute.chapter-19-notice-days",
        "DIRECT_AWARD, statute.direct-award-notice-floor statute.direct-award-notice-days"
    })
    @DisplayName("isn't assessed where the table has no figure for the day on which it began")
    void withoutFigures(ProcurementBasis basis, String missing) {
        AgreementFile older = AgreementFile.open(framework()
                .procurementBasis(basis)
                .procurement(procurement("900000.00")
                        .begunOn(LocalDate.of(2016, 1, 1))
                        .build())
                .build());
        assertThat(undated(RULE, older, CONCLUDED).getMissing())
                .extracting(InputCode::toString)
                .containsExactly(missing.split(" "));
    }

    @Test
    @DisplayName("isn't assessed without the basis, the day it began or, for a direct award, the value")
    void missing() {
        FrameworkAgreement whole = procured(DIRECT_AWARD, "900000.00").build();
        assertThat(undated(RULE, AgreementFile.open(framework().build()), CONCLUDED)
                        .getMissing())
                .containsExactly(InputCode.PROCUREMENT_BASIS);
        assertThat(undated(
                                RULE,
                                AgreementFile.open(whole.toBuilder()
                                        .procurement(procurement("900000.00")
                                                .begunOn(Optional.empty())
                                                .build())
                                        .build()),
                                CONCLUDED)
                        .getMissing())
                .containsExactly(InputCode.PROCUREMENT_BEGUN_ON);
        PilotAgreement bare = PilotAgreement.builder()
                .id(AgreementId.of("bare"))
                .procurementBasis(DIRECT_AWARD_OTHER_GROUND)
                .build();
        assertThat(undated(RULE, AgreementFile.open(bare), CONCLUDED).getMissing())
                .containsExactly(
                        InputCode.PROCUREMENT_BEGUN_ON, InputCode.PROCUREMENT_VALUE, InputCode.AGREEMENT_CONCLUDED_ON);
    }

    @Test
    @DisplayName("isn't asked for what is called off from a framework, and not for a letter of intent")
    void calledOff() {
        SubordinateAgreement.Builder part = SubordinateAgreement.builder()
                .id(AgreementId.of("part"))
                .procurementBasis(CHAPTER_19)
                .procurement(procurement("900000.00").build());
        assertNone(
                RULE,
                AgreementFile.open(part.link(AgreementLink.Type.CALLED_OFF_FROM, AgreementId.of("ramavtal-2023"))
                        .build()),
                CONCLUDED);
        assertNone(
                RULE,
                AgreementFile.open(LetterOfIntent.builder()
                        .id(AgreementId.of("letter"))
                        .procurementBasis(CHAPTER_7)
                        .build()),
                CONCLUDED);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 2024-03-01, 2024-04-30",
        "2024-03-30, 2024-04-29, 2024-04-30",
        "2024-12-30, 2025-01-29, 2025-01-30",
        "2024-10-01, 2024-10-31, 2025-01-30"
    })
    @DisplayName("of a contract on services of annex 2 may be gathered by the quarter: thirty days after it ends")
    void quarterly(LocalDate concluded, LocalDate due, LocalDate gathered) {
        Deadline deadline = only(RULE, contract(concluded, EDUCATION), concluded);
        assertThat(deadline.getDay()).isEqualTo(due);
        assertThat(deadline.getLaterDay()).hasValue(gathered);
        assertThat(Dated.sv(deadline, concluded))
                .contains(" Om efterannonsen samlas med andra för kvartalet ska den skickas senast den ");
    }

    @Test
    @DisplayName("concluded on a quarter's last day gains nothing by it, and neither does one on other services")
    void notQuarterly() {
        LocalDate last = LocalDate.of(2024, 3, 31);
        assertThat(only(RULE, contract(last, EDUCATION), last).getLaterDay()).isEmpty();
        assertThat(only(RULE, contract(CONCLUDED), CONCLUDED).getLaterDay()).isEmpty();
        CpvCode training = CpvCode.parse("79632000-3");
        assertThat(only(RULE, contract(CONCLUDED, EDUCATION, training), CONCLUDED)
                        .getLaterDay())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "80000000, true",
        "79999999, false",
        "80660000, true",
        "80660001, false",
        "79951000, true",
        "85000000, true",
        "30000000, false",
        "79633000, false"
    })
    @DisplayName("reads annex 2 by its first and last code of education, and the codes of other services")
    void annex2(String code, boolean inAnnex) {
        assertThat(only(RULE, contract(CONCLUDED, CpvCode.parse(code)), CONCLUDED)
                        .getLaterDay()
                        .isPresent())
                .isEqualTo(inAnnex);
    }

    @Test
    @DisplayName("where the codes don't tell of annex 2, goes by what is stated of it or assumed")
    void annex2Stated() {
        PilotAgreement open = (PilotAgreement)
                contract(CONCLUDED, CpvCode.parse("79600000-0")).getSignedAgreement();
        PilotAgreement stated = open.toBuilder()
                .procurement(
                        open.getProcurement().toBuilder().annex2Service(true).build())
                .build();
        assertThat(only(RULE, AgreementFile.open(stated), CONCLUDED).getLaterDay())
                .isPresent();
        Assumption assumption = Assumption.annex2Service(true, "tjänsten är hemtjänst");
        Deadline assumed = only(RULE, AgreementFile.open(open).assuming(assumption), CONCLUDED);
        assertThat(assumed.getLaterDay()).isPresent();
        assertThat(assumed.getAssumptions()).containsExactly(assumption);
    }

    @Test
    @DisplayName(
            "of a framework on services of annex 2 needs judgement whether it may be gathered; the safe day stands")
    void quarterlyFramework() {
        AgreementFile file = AgreementFile.open(
                procured(CHAPTER_19, "900000.00").addCpvCodes(EDUCATION).build());
        Deadlines deadlines = on(RULE, file, CONCLUDED);
        assertThat(deadlines.getAll()).extracting(Deadline::getDay).containsExactly(DUE);
        Finding finding = deadlines.getNotAssessed().get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(sv(finding))
                .isEqualTo("Upphandlingens resultat ska efterannonseras senast den 1 mars 2024. Om efterannonsen för"
                        + " ett ramavtal får samlas med andra för kvartalet, och då skickas senast den 30 april 2024,"
                        + " behöver bedömas.");
        AgreementFile above = AgreementFile.open(
                procured(CHAPTER_7, "9000000.00").addCpvCodes(EDUCATION).build());
        assertThat(on(RULE, above, CONCLUDED).getNotAssessed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"award-notice, true", "award-notice-published, true", "documentation, false"})
    @DisplayName("is done when it is sent or published")
    void isDone(String kind, boolean done) {
        AgreementFile file = done(file(CHAPTER_19, "1.00"), DutyKind.of(kind), DUE.minusDays(2));
        assertThat(on(RULE, file, DUE.plusDays(1)).getDone()).hasSize(done ? 1 : 0);
        assertThat(on(RULE, file, DUE.plusDays(1)).getOverdue()).hasSize(done ? 0 : 1);
        assertThat(on(RULE, file, DUE.minusDays(3)).getUpcoming()).hasSize(1);
    }

    @Test
    @DisplayName("is worked out from the day on which the procurement began, be it the day of conclusion")
    void sameDay() {
        AgreementFile file = AgreementFile.open(framework()
                .procurementBasis(CHAPTER_19)
                .procurement(procurement("1.00").concludedOn(BEGUN).build())
                .build());
        assertThat(only(RULE, file, BEGUN).getDay()).isEqualTo(LocalDate.of(2024, 1, 31));
    }
}
