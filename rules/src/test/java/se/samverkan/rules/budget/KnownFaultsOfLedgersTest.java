package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SEK;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.budget.Amounts.kr;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.budget.LedgerLine;
import se.samverkan.core.budget.Stage;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.Act;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.share.CostShares;
import se.samverkan.core.share.PartnerSettlement;
import se.samverkan.core.share.ResplitPolicy;
import se.samverkan.core.share.ResplitStatement;
import se.samverkan.core.share.Settlement;
import se.samverkan.core.share.SettlementLine;
import se.samverkan.core.share.Split;
import se.samverkan.core.share.WeightedShares;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;

/** What ledgers are known to get wrong: stored totals, figures that don't agree, lost history, shares that aren't proved. */
@DisplayName(
        "What ledgers are known to get wrong: totals that aren't the entries', history that is lost, shares that aren't proved")
class KnownFaultsOfLedgersTest {

    private static final LocalDate LATER = LocalDate.of(2025, 2, 1);
    private static final CallOffId A1 = CallOffId.of("A-1");
    private static final PartnerId REGION = PartnerId.of("region");

    private static EntryId id(String id) {
        return EntryId.of(id);
    }

    private static CallOff ordered(String id, String amount, String department) {
        return callOff(id, amount).department(Department.of(department)).build();
    }

    /**
     * Two departments' call-offs over a year-end: an index step, invoices, a credit note, an invoice taken back, a release, a
     * payment, and a call-off that is taken back.
     */
    private static AgreementFile eventful() {
        return file().record(ordered("A-1", "1000.10", "Skola"), DAY)
                .record(ordered("A-2", "500.20", "Vård"), DAY)
                .record(ordered("A-3", "700.70", "Vård"), DAY)
                .record(Entry.indexStep(id("X-1"), A1, excludingVat("27.03"), DAY), DAY)
                .record(Entry.invoice(id("I-1"), A1, excludingVat("600.33"), DAY), DAY)
                .record(Entry.invoice(id("I-2"), A1, excludingVat("400"), LATER), LATER)
                .record(Entry.creditNote(id("C-1"), A1, id("I-2"), excludingVat("0.01"), LATER), LATER)
                .record(Entry.invoice(id("I-3"), CallOffId.of("A-2"), excludingVat("500.20"), LATER), LATER)
                .record(Entry.reversal(id("R-1"), id("I-3"), LATER, Text.of("fel köpare")), LATER)
                .record(Entry.payment(id("U-1"), A1, excludingVat("600.33"), LATER), LATER)
                .record(Entry.release(id("F-1"), A1, excludingVat("26.81"), LATER), LATER)
                .record(Entry.reversal(id("R-2"), id("A-3"), LATER, Text.of("inställd")), LATER);
    }

    private static Money sum(Stream<Balances> parts, Function<Balances, Money> stage) {
        return parts.map(stage).reduce(Money.zero(SEK), Money::plus);
    }

    @Test
    @DisplayName("after all that happens to two call-offs the balances are what the entries add up to, worked by hand")
    void foldOfEntries() {
        Balances balances = eventful().at(AsOf.on(LATER)).balances();
        assertThat(balances.getCommitted()).isEqualTo(kr("1500.52"));
        assertThat(balances.getReleased()).isEqualTo(kr("26.81"));
        assertThat(balances.getInvoiced()).isEqualTo(kr("1000.32"));
        assertThat(balances.getPaid()).isEqualTo(kr("600.33"));
        assertThat(balances.getLeft()).contains(kr("1998499.48"));
    }

    @Test
    @DisplayName("the whole, the years, the departments, the partners, the call-offs and the lines of the ledger agree")
    void figuresAgree() {
        FileView view = eventful().at(AsOf.on(LATER));
        Balances all = view.balances();
        Ledger ledger = view.ledger();
        for (Function<Balances, Money> stage : List.<Function<Balances, Money>>of(
                Balances::getCommitted, Balances::getInvoiced, Balances::getPaid, Balances::getReleased)) {
            Money whole = stage.apply(all);
            assertThat(sum(all.getYears().stream().map(all::in), stage)).isEqualTo(whole);
            assertThat(sum(all.getDepartments().stream().map(all::of), stage)).isEqualTo(whole);
            assertThat(sum(all.getPartners().stream().map(all::of), stage)).isEqualTo(whole);
            assertThat(sum(Stream.of("A-1", "A-2", "A-3").map(CallOffId::of).map(ledger::balances), stage))
                    .isEqualTo(whole);
        }
        Money lines = Money.zero(SEK);
        for (Act act : view.getFile().getActs()) {
            Entry entry = act.getContent() instanceof CallOff callOff ? callOff.toEntry() : (Entry) act.getContent();
            for (LedgerLine line : ledger.linesOf(entry.getId())) {
                lines = line.getStage() == Stage.COMMITTED ? lines.plus(line.getAmount()) : lines;
            }
        }
        assertThat(lines).isEqualTo(all.getCommitted());
    }

    @Test
    @DisplayName("an entry recorded late with an earlier day changes that day's figure, and not what was known before")
    void backDated() {
        AgreementFile file = eventful();
        AgreementFile later = file.record(Entry.invoice(id("I-9"), A1, excludingVat("1"), DAY), LATER.plusDays(1));
        assertThat(later.at(AsOf.on(DAY)).balances().getInvoiced()).isEqualTo(kr("601.33"));
        assertThat(later.at(AsOf.on(DAY).knownOn(LATER)).balances())
                .isEqualTo(file.at(AsOf.on(DAY)).balances());
    }

    @Test
    @DisplayName(
            "nothing is deleted: what is taken back stays in the file with its reason, and the day before it counts")
    void nothingIsDeleted() {
        AgreementFile file = eventful();
        FileView view = file.at(AsOf.on(LATER));
        assertThat(file.getActs()).hasSize(12);
        assertThat(view.entries()).extracting(Entry::getId).contains(id("I-3"), id("R-1"));
        assertThat(view.ledger().isReversed(id("I-3"))).isTrue();
        assertThat(view.entries())
                .filteredOn(entry -> entry.getReversed().isPresent())
                .extracting(entry -> entry.getReversed().orElseThrow() + " "
                        + entry.getReason().orElseThrow())
                .containsExactly("I-3 fel köpare", "A-3 inställd");
        assertThat(file.at(AsOf.on(LATER.minusDays(1))).balances().getCommitted())
                .isEqualTo(kr("2228.03"));
    }

    @Test
    @DisplayName("an index step is an entry of its own, beside the amount that was called off")
    void indexStep() {
        FileView view = eventful().at(AsOf.on(DAY));
        assertThat(view.callOffs().get(0).getAmount()).isEqualTo(excludingVat("1000.10"));
        assertThat(view.ledgerByDay().balances(A1).getCommitted()).isEqualTo(kr("1027.13"));
        assertThat(view.entries()).extracting(Entry::getId).contains(id("X-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12", "Europe/Stockholm"})
    @DisplayName("what is called off on New Year's Eve is of the old year, in whatever time zone the question is asked")
    void timeZone(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
            LocalDate eve = LocalDate.of(2024, 12, 31);
            Balances balances = file().record(callOff("A-1", "7").orderedOn(eve).build(), eve)
                    .at(AsOf.on(eve))
                    .balances();
            assertThat(balances.in(Year.of(2024)).getCommitted()).isEqualTo(kr("7"));
            assertThat(balances.getYears()).containsExactly(Year.of(2024));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static WeightedShares shares() {
        return CostShares.percentages()
                .share(HARNOSAND.getId(), "33.33")
                .share(MIUN.getId(), "33.33")
                .share(REGION, "33.34")
                .build();
    }

    @Test
    @DisplayName(
            "shares of 99.99 percent aren't taken, and shares of 100 split every amount to the öre, an odd one too")
    void sharesAreProved() {
        assertThatThrownBy(() -> CostShares.percentages()
                        .share(HARNOSAND.getId(), "33.33")
                        .share(MIUN.getId(), "33.33")
                        .share(REGION, "33.33")
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("costShares: expected shares of 100 % in all, but was '99.99 %'");
        for (String amount : List.of("0.01", "0.02", "100", "250000.03", "-0.01", "0")) {
            Split split = shares().split(kr(amount));
            assertThat(split.getParts().values().stream().reduce(Money.zero(SEK), Money::plus))
                    .isEqualTo(kr(amount));
        }
        assertThat(shares().split(kr("100")).getParts().values())
                .containsExactly(kr("33.33"), kr("33.33"), kr("33.34"));
    }

    @Test
    @DisplayName("when a partner leaves, what each bears before and after is told, and the sum is the same")
    void leaving() {
        ResplitStatement statement =
                ResplitStatement.of(shares(), shares().without(REGION, ResplitPolicy.to(MIUN.getId())), kr("1000.01"));
        assertThat(statement.changeOf(REGION)).isEqualTo(kr("-333.41"));
        assertThat(statement.changeOf(MIUN.getId())).isEqualTo(kr("333.41"));
        assertThat(statement.changeOf(HARNOSAND.getId())).isEqualTo(kr("0"));
    }

    @Test
    @DisplayName(
            "a settlement ties to the ledger: its lines are the invoices of the file, and its total what is invoiced")
    void settlement() {
        FileView view = eventful().at(AsOf.on(LATER));
        List<SettlementLine> lines = Stream.of("I-1", "I-2", "C-1")
                .map(entry -> view.entries().stream()
                        .filter(each -> each.getId().equals(id(entry)))
                        .findFirst()
                        .orElseThrow())
                .map(entry -> SettlementLine.of(
                        entry.getId(),
                        entry.getDay(),
                        HARNOSAND.getId(),
                        entry.getId().equals(id("C-1"))
                                ? entry.getAmount().orElseThrow().withMoney(kr("-0.01"))
                                : entry.getAmount().orElseThrow()))
                .toList();
        Settlement settlement = Settlement.of(shares(), DateRange.ofClosed(DAY, LATER), lines);
        assertThat(settlement.getTotal().getMoney())
                .isEqualTo(view.balances().getInvoiced())
                .isEqualTo(kr("1000.32"));
        assertThat(settlement.getPartners().stream()
                        .map(PartnerSettlement::getBalance)
                        .reduce(Money.zero(SEK), Money::plus))
                .isEqualTo(kr("0"));
        assertThat(settlement.findPartner(REGION).orElseThrow().getToPay()).isEqualTo(kr("333.51"));
    }
}
