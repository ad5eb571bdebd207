package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.code.ProcurementBasis.CHAPTER_19;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.deadline.Dated.CONCLUDED;
import static se.samverkan.rules.deadline.Dated.assertNone;
import static se.samverkan.rules.deadline.Dated.done;
import static se.samverkan.rules.deadline.Dated.on;
import static se.samverkan.rules.deadline.Dated.only;
import static se.samverkan.rules.deadline.Dated.procured;
import static se.samverkan.rules.deadline.Dated.procurement;
import static se.samverkan.rules.deadline.Dated.undated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.statute.StatutoryFigure;

@DisplayName("The last day to challenge an agreement's validity")
class ChallengeWindowTest {

    private static final ChallengeWindow RULE = new ChallengeWindow();
    private static final LocalDate END = LocalDate.of(2024, 7, 31);

    private static AgreementFile file(Procurement procurement) {
        return AgreementFile.open(framework()
                .procurementBasis(CHAPTER_19)
                .procurement(procurement)
                .build());
    }

    private static AgreementFile file() {
        return file(procurement("1.00").build());
    }

    @Test
    @DisplayName("is six months from the conclusion, an event of LOU 20:17")
    void sixMonths() {
        Deadline deadline = only(RULE, file(), CONCLUDED);
        assertThat(deadline.getDay()).isEqualTo(END);
        assertThat(deadline.getLaterDay()).isEmpty();
        assertThat(deadline.getSources()).containsExactly(Source.statute("LOU 20:17"));
        assertThat(Dated.sv(deadline, CONCLUDED))
                .isEqualTo("Ansökan om överprövning av avtalets giltighet kan göras till och med den 31 juli 2024, sex"
                        + " månader från att avtalet slöts den 31 januari 2024.");
        assertThat(on(RULE, file(), END).getUpcoming()).hasSize(1);
        assertThat(on(RULE, file(), END.plusDays(1)).getDone()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-31, 2025-02-28",
        "2023-08-31, 2024-02-29",
        "2024-02-29, 2024-08-29",
        "2024-06-30, 2024-12-30",
        "2024-07-01, 2025-01-01"
    })
    @DisplayName("over month ends, leap days and year ends")
    void otherDays(LocalDate concluded, LocalDate end) {
        Procurement procurement = procurement("1.00")
                .begunOn(LocalDate.of(2023, 1, 1))
                .concludedOn(concluded)
                .build();
        assertThat(only(RULE, file(procurement), concluded).getDay()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"award-notice-published", "tenderers-informed"})
    @DisplayName("is thirty days from when the conclusion was announced, or those who tendered were told")
    void announced(String kind) {
        LocalDate published = LocalDate.of(2024, 2, 10);
        AgreementFile file = done(file(), DutyKind.of(kind), published);
        assertThat(only(RULE, file, published.minusDays(1)).getDay()).isEqualTo(END);
        Deadline deadline = only(RULE, file, published);
        assertThat(deadline.getDay()).isEqualTo(LocalDate.of(2024, 3, 11));
        assertThat(Dated.sv(deadline, published))
                .isEqualTo("Ansökan om överprövning av avtalets giltighet kan göras till och med den 11 mars 2024."
                        + " Avtalet slöts den 31 januari 2024, varifrån fristen är sex månader, och det meddelades den"
                        + " 10 februari 2024, varifrån den är 30 dagar.");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-30, 2024-07-31", // the day before the conclusion
        "2024-01-31, 2024-03-01", // on its day, in a leap year
        "2024-02-01, 2024-03-02"
    })
    @DisplayName(
            "isn't thirty days from what is said to be announced before the conclusion, which can't be what is announced")
    void announcedBefore(LocalDate published, LocalDate end) {
        AgreementFile file = done(file(), DutyKind.AWARD_NOTICE_PUBLISHED, published);
        assertThat(only(RULE, file, CONCLUDED.plusDays(1)).getDay()).isEqualTo(end);
        AgreementFile again = done(file, DutyKind.TENDERERS_INFORMED, LocalDate.of(2024, 2, 10));
        LocalDate told = published.isBefore(CONCLUDED) ? LocalDate.of(2024, 3, 11) : end;
        assertThat(only(RULE, again, LocalDate.of(2024, 2, 10)).getDay()).isEqualTo(told);
    }

    @Test
    @DisplayName("isn't moved by a notice that is sent and not yet published")
    void sent() {
        AgreementFile file = done(file(), DutyKind.AWARD_NOTICE, LocalDate.of(2024, 2, 10));
        assertThat(only(RULE, file, LocalDate.of(2024, 2, 11)).getDay()).isEqualTo(END);
    }

    @ParameterizedTest
    @CsvSource({"2024-07-01, 2024-07-31,", "2024-07-02, 2024-07-31, 2024-08-01"})
    @DisplayName("announced late can be read as later than six months, and the six months stand")
    void announcedLate(LocalDate published, LocalDate day, LocalDate later) {
        AgreementFile file = done(file(), DutyKind.AWARD_NOTICE_PUBLISHED, published);
        Deadline deadline = only(RULE, file, published);
        assertThat(deadline.getDay()).isEqualTo(day);
        assertThat(deadline.getLaterDay()).isEqualTo(Optional.ofNullable(later));
    }

    @Test
    @DisplayName("holds for procurements begun from 1 July 2022, and of older ones isn't assessed")
    void begun() {
        LocalDate first = LocalDate.of(2022, 7, 1);
        assertThat(only(RULE, file(procurement("1.00").begunOn(first).build()), CONCLUDED)
                        .getDay())
                .isEqualTo(END);
        assertThat(undated(
                                RULE,
                                file(procurement("1.00")
                                        .begunOn(first.minusDays(1))
                                        .build()),
                                CONCLUDED)
                        .getMissing())
                .containsExactly(StatutoryFigure.CHALLENGE_MONTHS, StatutoryFigure.CHALLENGE_DAYS_AFTER_NOTICE);
    }

    @Test
    @DisplayName("isn't assessed without the basis and the day it began, each named")
    void missing() {
        assertThat(undated(RULE, AgreementFile.open(framework().build()), CONCLUDED)
                        .getMissing())
                .containsExactly(InputCode.PROCUREMENT_BASIS, InputCode.PROCUREMENT_BEGUN_ON);
        assertThat(undated(
                                RULE,
                                file(procurement("1.00")
                                        .begunOn(Optional.empty())
                                        .build()),
                                CONCLUDED)
                        .getMissing())
                .containsExactly(InputCode.PROCUREMENT_BEGUN_ON);
        AgreementFile unsigned = AgreementFile.open(procured(CHAPTER_19, "1.00")
                .procurement(procurement("1.00").concludedOn(Optional.empty()).build())
                .signatures(List.of())
                .build());
        assertThat(undated(RULE, unsigned, CONCLUDED).getMissing()).containsExactly(InputCode.AGREEMENT_CONCLUDED_ON);
    }

    @ParameterizedTest
    @EnumSource(
            value = ProcurementBasis.class,
            names = {"IN_HOUSE", "COOPERATION", "OUTSIDE_LOU"})
    @DisplayName("needs judgement where the stated basis lies outside LOU")
    void outside(ProcurementBasis basis) {
        Finding finding =
                undated(RULE, AgreementFile.open(procured(basis, "1.00").build()), CONCLUDED);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(sv(finding))
                .endsWith(" Om avtalets giltighet kan överprövas, och till och med vilken dag, behöver" + " bedömas.");
    }

    @Test
    @DisplayName("doesn't arise for a letter of intent")
    void letter() {
        assertNone(
                RULE,
                AgreementFile.open(
                        LetterOfIntent.builder().id(AgreementId.of("letter")).build()),
                CONCLUDED);
    }
}
