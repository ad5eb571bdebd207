package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.LAST_DAY;
import static se.samverkan.core.file.Files.SIGNED;
import static se.samverkan.core.file.Files.amendment;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.sek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.DatedVatRate;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;

@DisplayName("A fact of an agreement is stated, assumed or open")
class FactsTest {

    private static final Text WHY = Text.of("to go on with");
    private static final AgreementFile OPEN = AgreementFile.open(FrameworkAgreement.builder()
            .id(AgreementId.of("open"))
            .term(Term.ofYears(4))
            .ceiling(Ceiling.of(sek(2_000_000)))
            .build());

    private static Facts facts(AgreementFile file) {
        return on(file, DAY).facts();
    }

    @Test
    @DisplayName("open, until somebody assumes it; the later of two assumptions on one input holds")
    void assumed() {
        Assumption excluding = Assumption.vatBasis(VatBasis.EXCLUDING_VAT, WHY);
        Assumption including = Assumption.vatBasis(VatBasis.INCLUDING_VAT, WHY);
        AgreementFile file = OPEN.assuming(excluding, DAY).assuming(including, DAY);
        assertThat(facts(OPEN).ceilingVatBasis()).isEqualTo(Fact.open(InputCode.CEILING_VAT_BASIS));
        assertThat(facts(file).ceilingVatBasis()).isEqualTo(Fact.assumed(VatBasis.INCLUDING_VAT, including));
        assertThat(on(file, DAY).assumptions()).containsExactly(including);
        FileView earlier = file.at(AsOf.on(DAY).atRevision(1));
        assertThat(earlier.facts().ceilingVatBasis()).isEqualTo(Fact.assumed(VatBasis.EXCLUDING_VAT, excluding));
        assertThat(file.at(AsOf.on(DAY).knownOn(DAY.minusDays(1))).assumptions())
                .isEmpty();
    }

    @Test
    @DisplayName("stated, and then no assumption takes its place")
    void stated() {
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                        .procurementBasis(ProcurementBasis.COOPERATION)
                        .build())
                .assuming(Assumption.vatBasis(VatBasis.INCLUDING_VAT, WHY))
                .assuming(Assumption.procurementBasis(ProcurementBasis.CHAPTER_7, WHY))
                .assuming(Assumption.firstDay(DAY, WHY));
        assertThat(facts(file).ceilingVatBasis())
                .isEqualTo(Fact.stated(InputCode.CEILING_VAT_BASIS, VatBasis.EXCLUDING_VAT));
        assertThat(facts(file).procurementBasis())
                .isEqualTo(Fact.stated(InputCode.PROCUREMENT_BASIS, ProcurementBasis.COOPERATION));
        assertThat(facts(file).term()).isEqualTo(Fact.stated(InputCode.TERM, Term.ofClosed(SIGNED, LAST_DAY)));
    }

    @Test
    @DisplayName("of every input that an assumption can fill")
    void everyInput() {
        Assumption rate = Assumption.vatRate(VatRate.ofPercent("25"), WHY);
        Assumption pilot = Assumption.pilotCounted(true, WHY);
        Assumption basis = Assumption.procurementBasis(ProcurementBasis.CHAPTER_7, WHY);
        Assumption firstDay = Assumption.firstDay(SIGNED, WHY);
        AgreementFile file = OPEN.assuming(rate).assuming(pilot).assuming(basis).assuming(firstDay);
        assertThat(facts(OPEN).vatRate()).isEqualTo(Fact.open(InputCode.VAT_RATE));
        assertThat(facts(file).vatRate()).isEqualTo(Fact.assumed(VatRate.ofPercent("25"), rate));
        assertThat(facts(OPEN).pilotCounted()).isEqualTo(Fact.open(InputCode.CEILING_PILOT_COUNTED));
        assertThat(facts(file).pilotCounted()).isEqualTo(Fact.assumed(true, pilot));
        assertThat(facts(OPEN).procurementBasis()).isEqualTo(Fact.open(InputCode.PROCUREMENT_BASIS));
        assertThat(facts(file).procurementBasis()).isEqualTo(Fact.assumed(ProcurementBasis.CHAPTER_7, basis));
        assertThat(facts(OPEN).term()).isEqualTo(Fact.stated(InputCode.TERM, Term.ofYears(4)));
        assertThat(facts(file).term()).isEqualTo(Fact.assumed(Term.ofYears(4).startingOn(SIGNED), firstDay));
        assertThat(on(file, DAY).assumptions()).containsExactly(rate, pilot, basis, firstDay);
    }

    @Test
    @DisplayName("of VAT on the days that the rate holds on, and on every day where it has none")
    void datedRate() {
        DatedVatRate dated = DatedVatRate.parse("25 2024-01-01/2024-12-31");
        Assumption rate = Assumption.vatRate(dated, WHY);
        Facts in2024 = on(OPEN.assuming(rate), LocalDate.of(2024, 12, 31)).facts();
        assertThat(in2024.vatRate()).isEqualTo(Fact.assumed(VatRate.ofPercent("25"), rate));
        assertThat(in2024.vatRate(LocalDate.of(2025, 1, 1))).isEqualTo(Fact.open(InputCode.VAT_RATE));
        assertThat(in2024.datedVatRate()).isEqualTo(Fact.assumed(dated, rate));
        Facts in2025 = on(OPEN.assuming(rate), LocalDate.of(2025, 1, 1)).facts();
        assertThat(in2025.vatRate()).isEqualTo(Fact.open(InputCode.VAT_RATE));
        assertThat(in2025.vatRate(LocalDate.of(2024, 1, 1))).isEqualTo(in2024.vatRate());
        Assumption undated = Assumption.vatRate(VatRate.ofPercent("25"), WHY);
        assertThat(facts(OPEN.assuming(undated)).datedVatRate())
                .isEqualTo(Fact.assumed(DatedVatRate.always(VatRate.ofPercent("25")), undated));
        assertThat(facts(OPEN).datedVatRate()).isEqualTo(Fact.open(InputCode.VAT_RATE));
    }

    @Test
    @DisplayName("of a ceiling that isn't there is open, whatever is assumed of it")
    void withoutCeiling() {
        AgreementFile file = AgreementFile.open(
                        AGREEMENT.toBuilder().ceiling(Optional.empty()).build())
                .assuming(Assumption.vatBasis(VatBasis.INCLUDING_VAT, WHY));
        assertThat(facts(file).ceilingVatBasis()).isEqualTo(Fact.open(InputCode.CEILING_VAT_BASIS));
    }

    @Test
    @DisplayName("names the day of the term that is open")
    void openDays() {
        assertThat(openDays(Optional.empty())).containsExactly(InputCode.TERM);
        assertThat(openDays(Optional.of(Term.ofYears(4)))).containsExactly(InputCode.TERM_FIRST_DAY);
        assertThat(openDays(Optional.of(Term.until(LAST_DAY)))).containsExactly(InputCode.TERM_FIRST_DAY);
        assertThat(openDays(Optional.of(Term.openEnded()))).containsExactly(InputCode.TERM_FIRST_DAY);
        assertThat(openDays(Optional.of(Term.openEndedFrom(SIGNED)))).isEmpty();
        assertThat(openDays(Optional.of(Term.ofClosed(SIGNED, LAST_DAY)))).isEmpty();
        assertThat(facts(OPEN.assuming(Assumption.firstDay(SIGNED, WHY))).openDays())
                .isEmpty();
        assertThat(facts(AgreementFile.open(
                                AGREEMENT.toBuilder().term(Optional.empty()).build()))
                        .term())
                .isEqualTo(Fact.open(InputCode.TERM));
    }

    private static List<InputCode> openDays(Optional<Term> term) {
        return facts(AgreementFile.open(AGREEMENT.toBuilder().term(term).build()))
                .openDays();
    }

    @Test
    @DisplayName("lists the links to pilots, and no others")
    void pilots() {
        AgreementLink pilot = AgreementLink.of(AgreementLink.Type.PILOTED_BY, AgreementId.of("pilot"));
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                .link(AgreementLink.Type.COMPLEMENTS, AgreementId.of("fou"))
                .addLinks(pilot)
                .build());
        assertThat(facts(file).pilots()).containsExactly(pilot);
        assertThat(facts(OPEN).pilots()).isEmpty();
    }

    @Test
    @DisplayName("follows the terms: an amended term is filled by the assumption that the signed one was filled by")
    void amended() {
        Assumption firstDay = Assumption.firstDay(SIGNED, WHY);
        AgreementFile file = OPEN.assuming(firstDay).record(amendment(DAY, Change.of(Term.ofYears(5))), DAY);
        assertThat(facts(file).term().getValue().flatMap(Term::getLastDay)).hasValue(LAST_DAY.plusYears(1));
        assertThat(on(file, DAY.minusDays(1)).facts().term().getValue().flatMap(Term::getLastDay))
                .hasValue(LAST_DAY);
    }
}
