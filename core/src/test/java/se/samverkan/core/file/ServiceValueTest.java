package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.sek;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.agreement.SubordinateAgreement;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.statute.StatutoryFigures;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.Term;

@DisplayName("The value of a service without a stated total price (LOU 5:13)")
class ServiceValueTest {

    private static final LocalDate BEGUN = LocalDate.of(2023, 6, 1);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Text WHY = Text.of("the host's word");
    private static final Procurement MONTHLY =
            Procurement.builder().begunOn(BEGUN).monthlyValue(sek(20_000)).build();

    static SubordinateAgreement.Builder service() {
        return SubordinateAgreement.builder()
                .id(AgreementId.of("service"))
                .link(AgreementLink.Type.IMPLEMENTS, AgreementId.of("above"))
                .procurement(MONTHLY);
    }

    private static ProcurementValue valueOf(AgreementFile file) {
        return on(file, DAY).facts().procurementValue(StatutoryFigures.sweden());
    }

    static ProcurementValue valueOf(SubordinateAgreement.Builder agreement) {
        return valueOf(AgreementFile.open(agreement.build()));
    }

    static TermClauses extended(int months) {
        return TermClauses.builder()
                .addExtensionOptions(ExtensionOption.ofMonths(months))
                .build();
    }

    private static TermClauses renewed(OptionalInt times, Optional<LocalDate> latest) {
        return TermClauses.builder()
                .renewal(Renewal.ofYears(1).toBuilder().times(times).build())
                .latestLastDay(latest)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"1, 20000", "12, 240000", "47, 940000", "48, 960000", "49, 960000", "120, 960000"})
    @DisplayName("is what is paid over the term, and of more than 48 months that of 48: 20 000 kr a month")
    void byLength(int months, long worked) {
        assertThat(valueOf(service().term(Term.ofMonths(months))).getAmount()).hasValue(sek(worked));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-12-31, 240000",
        "2024-01-31, 2024-02-28, 20000", // from the 31st of January to the day before the 29th, the month's last
        "2024-02-29, 2025-02-27, 240000",
        "2024-01-01, 2027-12-31, 960000",
        "2024-01-01, 2028-01-15, 960000" // 48 months and a half
    })
    @DisplayName("is counted from the first to the last day, both included, where the days are stated")
    void byDays(LocalDate first, LocalDate last, long worked) {
        assertThat(valueOf(service().term(Term.ofClosed(first, last))).getAmount())
                .hasValue(sek(worked));
    }

    @Test
    @DisplayName("of a part of a month isn't worked out: its own price isn't stated")
    void partOfAMonth() {
        ProcurementValue value = valueOf(service().term(Term.ofClosed(FIRST, LocalDate.of(2024, 12, 30))));
        assertThat(value.getAmount()).isEmpty();
        assertThat(value.getMissing()).containsExactly(InputCode.PROCUREMENT_VALUE);
    }

    @Test
    @DisplayName("of a term without an end is that of 48 months")
    void openEnded() {
        assertThat(valueOf(service().term(Term.openEndedFrom(FIRST))).getAmount())
                .hasValue(sek(960_000));
    }

    @ParameterizedTest
    @CsvSource({"12, 480000", "24, 720000", "36, 960000", "37, 960000"})
    @DisplayName("counts an option to extend as used: 12 months and the option")
    void withOption(int option, long worked) {
        assertThat(valueOf(service().term(Term.ofMonths(12)).termClauses(extended(option)))
                        .getAmount())
                .hasValue(sek(worked));
    }

    @Test
    @DisplayName("counts renewals as used, as many as are stated, and those without limit as a term without an end")
    void withRenewals() {
        SubordinateAgreement.Builder year = service().term(Term.ofYears(1).startingOn(FIRST));
        assertThat(valueOf(year.termClauses(renewed(OptionalInt.of(2), Optional.empty())))
                        .getAmount())
                .hasValue(sek(720_000));
        assertThat(valueOf(year.termClauses(renewed(OptionalInt.of(Integer.MAX_VALUE), Optional.empty())))
                        .getAmount())
                .hasValue(sek(960_000));
        assertThat(valueOf(year.termClauses(renewed(OptionalInt.empty(), Optional.empty())))
                        .getAmount())
                .hasValue(sek(960_000));
    }

    @Test
    @DisplayName("counts extensions to the latest last day alone, which never shortens the term itself")
    void latestLastDay() {
        SubordinateAgreement.Builder year = service().term(Term.ofYears(1).startingOn(FIRST));
        assertThat(valueOf(year.termClauses(renewed(OptionalInt.empty(), Optional.of(LocalDate.of(2025, 12, 31)))))
                        .getAmount())
                .hasValue(sek(480_000));
        assertThat(valueOf(year.termClauses(renewed(OptionalInt.empty(), Optional.of(LocalDate.of(2024, 6, 30)))))
                        .getAmount())
                .hasValue(sek(240_000));
    }

    @Test
    @DisplayName("to a latest last day needs the first day, which may be assumed")
    void firstDay() {
        AgreementFile file = AgreementFile.open(service()
                .term(Term.ofYears(1))
                .termClauses(renewed(OptionalInt.empty(), Optional.of(LocalDate.of(2025, 12, 31))))
                .build());
        assertThat(valueOf(file).getMissing()).containsExactly(InputCode.TERM_FIRST_DAY);
        Assumption assumed = Assumption.firstDay(FIRST, WHY);
        assertThat(valueOf(file.assuming(assumed)).getAmount()).hasValue(sek(480_000));
        assertThat(valueOf(file.assuming(assumed)).getAssumptions()).containsExactly(assumed);
    }

    @Test
    @DisplayName("needs the term, the day on which the procurement began, and what the statute said that day")
    void missing() {
        assertThat(valueOf(service()).getMissing()).containsExactly(InputCode.TERM);
        assertThat(valueOf(service().term(Term.until(LocalDate.of(2024, 12, 31))))
                        .getMissing())
                .containsExactly(InputCode.TERM_FIRST_DAY);
        assertThat(valueOf(service()
                                .term(Term.ofMonths(12))
                                .procurement(Procurement.builder()
                                        .monthlyValue(sek(20_000))
                                        .build()))
                        .getMissing())
                .containsExactly(InputCode.PROCUREMENT_BEGUN_ON);
        assertThat(valueOf(service()
                                .term(Term.ofMonths(12))
                                .procurement(MONTHLY.toBuilder()
                                        .begunOn(LocalDate.of(2016, 12, 31))
                                        .build()))
                        .getMissing())
                .containsExactly(StatutoryFigure.SERVICE_VALUE_MONTHS);
        assertThat(valueOf(service().term(Term.ofMonths(12)).procurement(Procurement.unstated()))
                        .getMissing())
                .containsExactly(InputCode.PROCUREMENT_VALUE);
    }

    @Test
    @DisplayName("gives way to what the parties have estimated and to a ceiling")
    void givesWay() {
        Procurement estimated = MONTHLY.toBuilder().estimatedValue(sek(100_000)).build();
        assertThat(valueOf(service().term(Term.ofMonths(12)).procurement(estimated))
                        .getAmount())
                .hasValue(sek(100_000));
    }

    @Test
    @DisplayName("isn't that of a framework agreement, whose value is the most that is planned under it (LOU 5:14)")
    void framework() {
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                .ceiling(Optional.empty())
                .procurement(MONTHLY)
                .build());
        assertThat(valueOf(file).getMissing()).containsExactly(InputCode.PROCUREMENT_VALUE);
    }
}
