package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.code.ProcurementBasis.DIRECT_AWARD;
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
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.PartialDate;
import se.samverkan.rules.Given;

@DisplayName("The documentation of a direct award")
class DirectAwardDocumentationTest {

    private static final DirectAwardDocumentation RULE = new DirectAwardDocumentation();

    private static AgreementFile file(Procurement procurement) {
        return AgreementFile.open(framework()
                .procurementBasis(DIRECT_AWARD)
                .procurement(procurement)
                .build());
    }

    @Test
    @DisplayName(
            "is to be complete thirty days after the agreement is concluded: 31 January and 1 March in a leap year")
    void day() {
        Deadline deadline = only(
                RULE, AgreementFile.open(procured(DIRECT_AWARD, "250000.00").build()), CONCLUDED);
        assertThat(deadline.getDay()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(deadline.getSources())
                .as("the value is a framework's")
                .containsExactly(Source.statute("LOU 19 a:11"), Source.statute("LOU 5:14"), Source.statute("LOU 5:3"));
        assertThat(Dated.sv(deadline, CONCLUDED))
                .isEqualTo("Dokumentationen av direktupphandlingen, vars värde är 250 000 kr exklusive moms, ska vara"
                        + " slutförd senast den 1 mars 2024, 30 dagar efter att avtalet ingicks den 31 januari 2024.");
        assertThat(Dated.titleSv(deadline)).isEqualTo("Direktupphandlingens dokumentation klar");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-30, 2025-03-01", "2025-02-28, 2025-03-30", "2024-12-01, 2024-12-31", "2024-12-02, 2025-01-01"})
    @DisplayName("over month ends and year ends")
    void otherDays(LocalDate concluded, LocalDate due) {
        AgreementFile file =
                file(procurement("250000.00").concludedOn(concluded).build());
        assertThat(only(RULE, file, concluded).getDay()).isEqualTo(due);
    }

    @Test
    @DisplayName("is asked for a value above 100 000 kr, and not for one of 100 000 kr")
    void value() {
        assertNone(RULE, file(procurement("100000.00").build()), CONCLUDED);
        assertThat(only(RULE, file(procurement("100000.01").build()), CONCLUDED).getDay())
                .isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    @DisplayName("of a procurement begun before 1 January 2024 isn't assessed, since the figures hold from then")
    void begun() {
        assertThat(undated(
                                RULE,
                                file(procurement("250000.00")
                                        .begunOn(BEGUN.minusDays(1))
                                        .build()),
                                CONCLUDED)
                        .getMissing())
                .containsExactly(
                        StatutoryFigure.DIRECT_AWARD_DOCUMENTATION_FLOOR,
                        StatutoryFigure.DIRECT_AWARD_DOCUMENTATION_DAYS);
    }

    @ParameterizedTest
    @EnumSource(ProcurementBasis.class)
    @DisplayName("arises on the bases of direct award alone")
    void bases(ProcurementBasis basis) {
        AgreementFile file = AgreementFile.open(procured(basis, "250000.00").build());
        boolean direct = basis == DIRECT_AWARD || basis == ProcurementBasis.DIRECT_AWARD_OTHER_GROUND;
        assertThat(on(RULE, file, CONCLUDED).getAll()).hasSize(direct ? 1 : 0);
        assertThat(on(RULE, file, CONCLUDED).getNotAssessed()).isEmpty();
    }

    @Test
    @DisplayName("isn't assessed without its basis, the day it began, its value or the day of conclusion, each named")
    void missing() {
        FrameworkAgreement whole = procured(DIRECT_AWARD, "250000.00").build();
        assertThat(undated(
                                RULE,
                                AgreementFile.open(whole.toBuilder()
                                        .procurementBasis(Optional.empty())
                                        .build()),
                                CONCLUDED)
                        .getMissing())
                .containsExactly(InputCode.PROCUREMENT_BASIS);
        assertThat(undated(
                                RULE,
                                file(procurement("250000.00")
                                        .begunOn(Optional.empty())
                                        .build()),
                                CONCLUDED)
                        .getMissing())
                .containsExactly(InputCode.PROCUREMENT_BEGUN_ON);
        assertThat(undated(
                                RULE,
                                AgreementFile.open(whole.toBuilder()
                                        .ceiling(Optional.<Ceiling>empty())
                                        .procurement(Procurement.builder()
                                                .begunOn(BEGUN)
                                                .concludedOn(CONCLUDED)
                                                .build())
                                        .build()),
                                CONCLUDED)
                        .getMissing())
                .containsExactly(InputCode.PROCUREMENT_VALUE);
        FrameworkAgreement undated = whole.toBuilder()
                .procurement(
                        procurement("250000.00").concludedOn(Optional.empty()).build())
                .signatures(java.util.List.of(
                        Signature.of(Given.HARNOSAND, CONCLUDED),
                        Signature.of(Given.MIUN, PartialDate.parse("2024-02"))))
                .build();
        assertThat(undated(RULE, AgreementFile.open(undated), CONCLUDED)).satisfies(finding -> {
            assertThat(finding.getMissing()).containsExactly(InputCode.AGREEMENT_CONCLUDED_ON);
            assertThat(sv(finding))
                    .isEqualTo("Det går inte att bedöma vilken dag dokumentationen av en direktupphandling ska vara"
                            + " slutförd, om det krävs. Komplettera med den dag då avtalet ingicks.");
        });
    }

    @Test
    @DisplayName("is not assessed where the value is in another currency than kronor")
    void currency() {
        Procurement euro =
                procurement("1.00").estimatedValue(Money.parse("EUR 250000.00")).build();
        assertThat(undated(RULE, file(euro), CONCLUDED).getMissing()).containsExactly(InputCode.PROCUREMENT_VALUE);
    }

    @Test
    @DisplayName("takes the ceiling as the value where none is estimated, and the last signature as the conclusion")
    void fromTheAgreement() {
        FrameworkAgreement agreement = framework()
                .procurementBasis(DIRECT_AWARD)
                .procurement(Procurement.builder().begunOn(BEGUN).build())
                .signatures(java.util.List.of(
                        Signature.of(Given.HARNOSAND, CONCLUDED), Signature.of(Given.MIUN, CONCLUDED.plusDays(2))))
                .build();
        Deadline deadline = only(RULE, AgreementFile.open(agreement), CONCLUDED);
        assertThat(deadline.getDay()).isEqualTo(LocalDate.of(2024, 3, 3));
        assertThat(deadline.getValues()).containsEntry("value", Money.parse("SEK 2000000.00"));
    }

    @Test
    @DisplayName("rests on assumptions where they fill what is open, and names them")
    void assumed() {
        Text why = Text.of("enligt diariet");
        AgreementFile file = AgreementFile.open(framework().build())
                .assuming(Assumption.procurementBasis(DIRECT_AWARD, why))
                .assuming(Assumption.procurementBegunOn(BEGUN, why));
        assertThat(only(RULE, file, CONCLUDED).getAssumptions())
                .extracting(Assumption::getInput)
                .containsExactly(InputCode.PROCUREMENT_BASIS, InputCode.PROCUREMENT_BEGUN_ON);
    }

    @Test
    @DisplayName("is overdue until the file says that it is complete")
    void complete() {
        AgreementFile file =
                AgreementFile.open(procured(DIRECT_AWARD, "250000.00").build());
        LocalDate due = LocalDate.of(2024, 3, 1);
        assertThat(on(RULE, file, due).getUpcoming()).hasSize(1);
        assertThat(on(RULE, file, due.plusDays(1)).getOverdue()).hasSize(1);
        AgreementFile complete = done(file, DutyKind.DOCUMENTATION, due.minusDays(4));
        assertThat(on(RULE, complete, due.minusDays(5)).getUpcoming()).hasSize(1);
        assertThat(on(RULE, complete, due.minusDays(4)).getDone()).hasSize(1);
        assertThat(on(RULE, done(file, DutyKind.AWARD_NOTICE, due), due).getDone())
                .isEmpty();
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
