package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.budget.Amounts.amount;
import static se.samverkan.rules.budget.Amounts.assumingBasis;
import static se.samverkan.rules.budget.Amounts.kr;
import static se.samverkan.rules.budget.Amounts.under;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.CarryOver;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.RuleBook;

@DisplayName("What is carried over from a year beside what the agreement allows")
class CarriedOverWithinPolicyTest {

    private static final CarriedOverWithinPolicy RULE = new CarriedOverWithinPolicy();
    private static final Year Y2024 = Year.of(2024);
    private static final Year Y2025 = Year.of(2025);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    private static Optional<CarryOver> policy(String text) {
        return switch (text) {
            case "unstated" -> Optional.empty();
            case "lapse" -> Optional.of(CarryOver.lapse());
            case "all" -> Optional.of(CarryOver.all());
            case "committed" -> Optional.of(CarryOver.committed());
            default -> Optional.of(CarryOver.upTo(Percent.of(text)));
        };
    }

    private static Ceiling ceiling(String policy) {
        return Ceiling.builder()
                .amount(excludingVat("2000000"))
                .tranche(2024, kr("500000"))
                .tranche(2025, kr("800000"))
                .carryOver(policy(policy))
                .build();
    }

    /** In 2024, 500 000 kr: 200 000 called off of which 150 000 is invoiced, 100 000 called off, 200 000 free. */
    private static AgreementFile spent(AgreementFile opened) {
        return opened.record(callOff("A-1", "200000").build(), DAY)
                .record(callOff("A-2", "100000").build(), DAY)
                .record(
                        Entry.invoice(EntryId.of("F-1"), CallOffId.of("A-1"), excludingVat("150000"), DAY.plusDays(90)),
                        DAY);
    }

    private static AgreementFile spent(String policy) {
        return spent(under(ceiling(policy)));
    }

    private static Entry free(String id, String amount, Year from) {
        return Entry.carryOver(
                EntryId.of(id),
                excludingVat(amount),
                from.plusYears(1).atDay(1),
                BudgetPart.of(from),
                from.plusYears(1));
    }

    private static Entry ofCallOff(String callOff, String amount) {
        return Entry.carryOver(
                EntryId.of("O-" + callOff), CallOffId.of(callOff), excludingVat(amount), NEW_YEAR, Y2024, Y2025);
    }

    private static AgreementFile recorded(AgreementFile file, Entry... entries) {
        AgreementFile longer = file;
        for (Entry entry : entries) {
            longer = longer.record(entry, NEW_YEAR);
        }
        return longer;
    }

    private static List<Finding> judged(AgreementFile file) {
        return judge(RULE, file, AsOf.on(NEW_YEAR));
    }

    private static Optional<VatAmount> value(Finding finding, String name) {
        return finding.getValue(name, VatAmount.class);
    }

    @ParameterizedTest
    @CsvSource({
        "all, 350000, MET, '', 350000, ",
        "all, 350000.01, NOT_MET, all, 350000, 0.01",
        "10, 50000, MET, '', 50000, ",
        "10, 50000.01, NOT_MET, up-to-share, 50000, 0.01",
        "100, 350000, MET, '', 350000, ",
        "100, 350000.01, NOT_MET, up-to-share, 350000, 0.01",
        "0, 0.01, NOT_MET, up-to-share, 0, 0.01",
        "lapse, 0.01, NOT_MET, lapse, 0, 0.01",
        "committed, 0.01, NOT_MET, committed, 150000, 0.01",
        "unstated, 350000, NOT_ASSESSED, unstated, 350000, ",
        "unstated, 350000.01, NOT_MET, unstated, 350000, 0.01"
    })
    @DisplayName("is judged to the öre by each policy, of what nobody has called off")
    void bothSides(String policy, String carried, Outcome outcome, String variant, String most, String excess) {
        Finding finding =
                judged(recorded(spent(policy), free("O-1", carried, Y2024))).get(0);
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getVariant()).isEqualTo(variant);
        assertThat(finding.getPath()).isEqualTo("agreement.ceiling.carryOver");
        assertThat(finding.getValue("year", Year.class)).hasValue(Y2024);
        assertThat(value(finding, "carried")).hasValue(excludingVat(carried));
        assertThat(value(finding, "most")).hasValue(excludingVat(most));
        assertThat(value(finding, "excess"))
                .isEqualTo(Optional.ofNullable(excess).map(over -> excludingVat(over)));
    }

    @Test
    @DisplayName("where only what is called off may be: each call-off's own is allowed, and an öre more isn't")
    void committed() {
        AgreementFile file = recorded(spent("committed"), ofCallOff("A-1", "50000"), ofCallOff("A-2", "100000"));
        assertThat(judged(file).get(0).getOutcome()).isEqualTo(Outcome.MET);
        AgreementFile over = recorded(spent("committed"), ofCallOff("A-1", "50000.01"));
        assertThat(value(judged(over).get(0), "excess")).hasValue(excludingVat("0.01"));
        assertThat(value(judged(over).get(0), "most")).hasValue(excludingVat("150000"));
    }

    @Test
    @DisplayName("is told with the year, what is carried over, the most and what is too much")
    void told() {
        assertThat(sv(judged(recorded(spent("10"), free("O-1", "60000", Y2024))).get(0)))
                .isEqualTo("Från 2024 är 60 000 kr exklusive moms ombudgeterat. Enligt ramavtalet kan det som inte är"
                        + " förbrukat ombudgeteras upp till 10 procent av årets belopp, här högst 50 000 kr. Det"
                        + " ombudgeterade beloppet är 10 000 kr för högt. Ombudgeteringen kan återtas och göras om med ett"
                        + " lägre belopp.");
        assertThat(en(judged(recorded(spent("all"), free("O-1", "360000", Y2024)))
                        .get(0)))
                .isEqualTo(
                        "SEK 360,000 excluding VAT is carried over from 2024. Under the framework agreement what is"
                                + " unspent at the end of a year can be carried over, here at most SEK 350,000. The amount"
                                + " carried over is SEK 10,000 too high. The carry-over can be reversed and made again with a lower amount.");
        assertThat(en(judged(recorded(spent("lapse"), free("O-1", "60000", Y2024)))
                        .get(0)))
                .isEqualTo(
                        "SEK 60,000 excluding VAT is carried over from 2024. Under the framework agreement what is"
                                + " unspent at the end of a year lapses, so nothing can be carried over. The carry-over can be reversed.");
        assertThat(sv(judged(recorded(spent("committed"), free("O-1", "60000", Y2024)))
                        .get(0)))
                .startsWith("Från 2024 är 60 000 kr exklusive moms ombudgeterat. Enligt ramavtalet kan bara det som är"
                        + " avropat men inte fakturerat ombudgeteras, varje avrop för sig, här sammanlagt högst"
                        + " 150 000 kr. Det ombudgeterade beloppet är 60 000 kr för högt.");
        assertThat(sv(judged(recorded(spent("all"), free("O-1", "60000", Y2024)))
                        .get(0)))
                .isEqualTo("Från 2024 är 60 000 kr exklusive moms ombudgeterat. Ramavtalet medger högst 350 000 kr.");
    }

    @Test
    @DisplayName("where no policy is stated, isn't assessed unless it is more than what is unspent")
    void unstated() {
        Finding open =
                judged(recorded(spent("unstated"), free("O-1", "60000", Y2024))).get(0);
        assertThat(open.getMissing()).containsExactly(InputCode.CEILING_CARRY_OVER);
        assertThat(sv(open))
                .isEqualTo(
                        "Det går inte att bedöma om så mycket som 60 000 kr exklusive moms kan ombudgeteras från 2024,"
                                + " eftersom ramavtalet inte anger vad som gäller för det som inte är förbrukat vid årets slut."
                                + " Får allt ombudgeteras ryms beloppet inom de 350 000 kr som inte är förbrukade; förfaller det"
                                + " kan inget ombudgeteras. Komplettera med vad som gäller för det som inte är förbrukat vid"
                                + " årets slut.");
        assertThat(en(judged(recorded(spent("unstated"), free("O-1", "360000", Y2024)))
                        .get(0)))
                .startsWith(
                        "SEK 360,000 excluding VAT is carried over from 2024. The framework agreement does not state"
                                + " what is done with what is unspent at the end of a year, but more than that cannot be carried"
                                + " over, here at most SEK 350,000. The amount carried over is SEK 10,000 too high.");
    }

    @ParameterizedTest
    @CsvSource({"?, E, ceiling.vat-basis", "E, ?, call-off.vat-basis", "I, E, vat.rate"})
    @DisplayName("isn't assessed where the year's amount can't be held against the entries, and names why")
    void incomparable(String ofCeiling, String ofEntries, String missing) {
        Ceiling ceiling =
                ceiling("all").toBuilder().amount(amount("2000000", ofCeiling)).build();
        Entry entry = Entry.carryOver(EntryId.of("O-1"), amount("1", ofEntries), NEW_YEAR, BudgetPart.of(Y2024), Y2025);
        Finding finding = judged(recorded(under(ceiling), entry)).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(InputCode.of(missing));
        Ceiling lapsing = ceiling.toBuilder().carryOver(CarryOver.lapse()).build();
        assertThat(judged(recorded(under(lapsing), entry)).get(0).getOutcome())
                .as("what lapses can't be carried over in any reading")
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("rests on an assumed VAT basis, and names it, but for what lapses")
    void assumed() {
        Ceiling unstated =
                ceiling("all").toBuilder().amount(VatAmount.of(kr("2000000"))).build();
        AgreementFile file = recorded(
                spent(assumingBasis(under(unstated), VatBasis.EXCLUDING_VAT)), free("O-1", "350000.01", Y2024));
        Finding finding = judged(file).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getAssumptions()).hasSize(1);
        Ceiling lapsing = unstated.toBuilder().carryOver(CarryOver.lapse()).build();
        AgreementFile lapsed = recorded(assumingBasis(under(lapsing), VatBasis.EXCLUDING_VAT), free("O-1", "1", Y2024));
        assertThat(judged(lapsed).get(0).getAssumptions()).isEmpty();
    }

    @Test
    @DisplayName("isn't assessed of a year without a part, nor without a ceiling; the next year's part isn't needed")
    void withoutPart() {
        Finding last =
                judged(recorded(spent("all"), free("O-1", "800000", Y2025))).get(0);
        assertThat(last.getOutcome()).isEqualTo(Outcome.MET);
        Finding lastUnstated = judged(recorded(spent("unstated"), free("O-1", "800000.01", Y2025)))
                .get(0);
        assertThat(lastUnstated.getOutcome()).isEqualTo(Outcome.NOT_MET);
        Finding beyond =
                judged(recorded(spent("all"), free("O-1", "1", Year.of(2026)))).get(0);
        assertThat(beyond.getMissing()).containsExactly(InputCode.CEILING_TRANCHE);
        assertThat(sv(beyond))
                .isEqualTo(
                        "Det går inte att bedöma om så mycket som 1 kr exklusive moms kan ombudgeteras från 2026 enligt"
                                + " ramavtalet. Komplettera med årsbeloppet för året.");
        AgreementFile withoutCeiling =
                AgreementFile.open(framework().ceiling(Optional.empty()).build());
        assertThat(judged(recorded(withoutCeiling, free("O-1", "1", Y2024)))
                        .get(0)
                        .getMissing())
                .containsExactly(InputCode.CEILING, InputCode.CEILING_CARRY_OVER);
    }

    @Test
    @DisplayName("of several years is judged each for itself, with what came from the year before")
    void severalYears() {
        AgreementFile file = recorded(spent("all"), free("O-1", "350000", Y2024), free("O-2", "1150000", Y2025));
        assertThat(judged(file))
                .extracting(finding -> finding.getValue("year", Year.class).orElseThrow(), Finding::getOutcome)
                .containsExactly(tuple(Y2024, Outcome.MET), tuple(Y2025, Outcome.MET));
        AgreementFile over = recorded(spent("all"), free("O-1", "350000.01", Y2024), free("O-2", "1150000.02", Y2025));
        assertThat(judged(over))
                .extracting(finding -> value(finding, "excess").orElseThrow())
                .containsExactly(excludingVat("0.01"), excludingVat("0.01"));
    }

    @Test
    @DisplayName("and taken back is no longer counted, and is no longer asked of where nothing is left")
    void reversed() {
        AgreementFile over = recorded(spent("10"), free("O-1", "50000", Y2024), free("O-2", "0.01", Y2024));
        assertThat(judged(over).get(0).getOutcome()).isEqualTo(Outcome.NOT_MET);
        AgreementFile less =
                recorded(over, Entry.reversal(EntryId.of("R-1"), EntryId.of("O-2"), NEW_YEAR, Text.of("too much")));
        assertThat(judged(less).get(0).getOutcome()).isEqualTo(Outcome.MET);
        AgreementFile none =
                recorded(less, Entry.reversal(EntryId.of("R-2"), EntryId.of("O-1"), NEW_YEAR, Text.of("not needed")));
        assertThat(judged(none)).isEmpty();
    }

    @Test
    @DisplayName("is judged by the terms of the day it is moved: an amendment after that isn't about it")
    void amended() {
        Amendment lapsing = Amendment.builder()
                .effectiveFrom(NEW_YEAR.plusDays(1))
                .reason(Text.of("from now on"))
                .addChanges(Change.of(ceiling("lapse")))
                .build();
        AgreementFile file = recorded(spent("all"), free("O-1", "60000", Y2024)).record(lapsing, NEW_YEAR);
        assertThat(judge(RULE, file, AsOf.on(NEW_YEAR.plusYears(1))).get(0).getOutcome())
                .isEqualTo(Outcome.MET);
        Entry later = Entry.carryOver(
                EntryId.of("O-2"), excludingVat("1"), NEW_YEAR.plusDays(1), BudgetPart.of(Y2024), Y2025);
        assertThat(judge(RULE, recorded(file, later), AsOf.on(NEW_YEAR)).get(0).getVariant())
                .isEqualTo("lapse");
    }

    @Test
    @DisplayName("that an invoice of the year comes after is too much, once more is spent than was left behind")
    void lateInvoice() {
        AgreementFile file = recorded(spent("all"), free("O-1", "350000", Y2024));
        Entry late =
                Entry.invoice(EntryId.of("F-2"), CallOffId.of("A-2"), excludingVat("0.01"), LocalDate.of(2024, 12, 31));
        assertThat(value(judged(recorded(file, late)).get(0), "excess")).hasValue(excludingVat("0.01"));
    }

    @Test
    @DisplayName("isn't asked where nothing is carried over, nor of a call-off; it bars as a term of the agreement")
    void notAsked() {
        assertThat(judged(spent("lapse"))).isEmpty();
        AgreementFile over = recorded(spent("lapse"), free("O-1", "1", Y2024));
        assertThat(judge(RULE, over, callOff("A-3", "1").build())).isEmpty();
        assertThat(judged(file())).isEmpty();
        assertThat(RuleBook.builder()
                        .rule(RULE)
                        .build()
                        .assess(over, AsOf.on(NEW_YEAR))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }
}
