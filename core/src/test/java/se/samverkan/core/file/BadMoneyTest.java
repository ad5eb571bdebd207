package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.MIUN;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.amendment;
import static se.samverkan.core.file.Files.amount;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.invoice;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.payment;
import static se.samverkan.core.file.Files.reversal;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.budget.Balances;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.share.CostShares;

@DisplayName("Money that can't be entered is named, and the file is as before")
class BadMoneyTest {

    /** A-1 with an invoice and a payment; A-2 reversed; A-3 released in full. */
    private static final AgreementFile FILE = OPENED.record(callOff("A-1", 400_000, DAY), DAY)
            .record(invoice("I-1", "A-1", 100, DAY), DAY)
            .record(payment("U-1", "A-1", 100, DAY), DAY)
            .record(callOff("A-2", 1, DAY), DAY)
            .record(reversal("R-1", "A-2", DAY), DAY)
            .record(callOff("A-3", 5, DAY), DAY)
            .record(Entry.release(EntryId.of("F-1"), CallOffId.of("A-3"), amount(5), DAY), DAY);

    private static Arguments bad(String what, String message, UnaryOperator<AgreementFile> act) {
        return arguments(what, message, act);
    }

    private static AgreementFile costing(AgreementFile file, String amount) {
        return file.record(callOff("A-9", 1, DAY).costing(VatAmount.parse(amount)), DAY);
    }

    private static AgreementFile invoiced(AgreementFile file, String amount) {
        return file.record(Entry.invoice(EntryId.of("I-9"), CallOffId.of("A-1"), VatAmount.parse(amount), DAY), DAY);
    }

    static Stream<Arguments> acts() {
        String mixed = "entry.amount: expected an amount in SEK, EXCLUDING_VAT as the earlier entries, but was '";
        String used = "entry.id: expected an id that no earlier entry has, but was '";
        String irreversible = "entry.reversed: expected an entry in the ledger that is neither reversed nor a reversal";
        String tooLarge =
                "entry.amount: expected an amount whose sum with the earlier ones fits in a long of minor units";
        return Stream.of(
                bad(
                        "a currency that isn't known",
                        "amount: expected the code of a currency, such as SEK or EUR, but was 'KRX 1.00'",
                        file -> costing(file, "KRX 1.00")),
                bad("another currency, of a call-off", mixed, file -> costing(file, "EUR 1.00 EXCLUDING_VAT")),
                bad("another currency, of an invoice", mixed, file -> invoiced(file, "NOK 1.00 EXCLUDING_VAT")),
                bad("another basis, of a call-off", mixed, file -> costing(file, "SEK 1.00 INCLUDING_VAT")),
                bad("another basis, of an invoice", mixed, file -> invoiced(file, "SEK 1.00 INCLUDING_VAT")),
                bad("a basis that isn't stated", mixed, file -> invoiced(file, "SEK 1.00")),
                bad(
                        "shares of 99.99 percent in all",
                        "costShares: expected shares of 100 % in all, but was '99.99 %'",
                        file -> file.record(
                                amendment(
                                        DAY,
                                        Change.of(CostShares.percentages()
                                                .share(HARNOSAND, "50")
                                                .share(MIUN, "49.99")
                                                .build())),
                                DAY)),
                bad(
                        "a negative call-off",
                        "callOff.amount: expected an amount of 0 or more, but was 'SEK -0.01",
                        file -> costing(file, "SEK -0.01 EXCLUDING_VAT")),
                bad(
                        "a negative invoice",
                        "entry.amount: expected an amount above 0, but was 'SEK -1.00",
                        file -> invoiced(file, "SEK -1.00 EXCLUDING_VAT")),
                bad(
                        "an invoice of 0",
                        "entry.amount: expected an amount above 0",
                        file -> invoiced(file, "SEK 0.00 EXCLUDING_VAT")),
                bad("a reversal of a reversal", irreversible, file -> file.record(reversal("R-9", "R-1", DAY), DAY)),
                bad(
                        "a reversal of what is reversed",
                        irreversible,
                        file -> file.record(reversal("R-9", "A-2", DAY), DAY)),
                bad(
                        "a reversal of an unknown entry",
                        irreversible,
                        file -> file.record(reversal("R-9", "X-1", DAY), DAY)),
                bad("a reversal of itself", irreversible, file -> file.record(reversal("R-9", "R-9", DAY), DAY)),
                bad("an invoice's id again", used + "I-1'", file -> file.record(invoice("I-1", "A-1", 1, DAY), DAY)),
                bad("a reversal's id again", used + "R-1'", file -> file.record(reversal("R-1", "I-1", DAY), DAY)),
                bad("a call-off's id again", used + "A-1'", file -> file.record(callOff("A-1", 1, DAY), DAY)),
                bad(
                        "a call-off's id for a payment",
                        used + "A-1'",
                        file -> file.record(payment("A-1", "A-1", 1, DAY), DAY)),
                bad("a payment's id for a call-off", used + "U-1'", file -> file.record(callOff("U-1", 1, DAY), DAY)),
                bad("a reversed call-off's id again", used + "A-2'", file -> file.record(callOff("A-2", 1, DAY), DAY)),
                bad(
                        "an invoice of a call-off that is taken back",
                        "entry.callOff: expected a call-off in the ledger that isn't reversed, but was 'A-2'",
                        file -> file.record(invoice("I-9", "A-2", 1, DAY), DAY)),
                bad(
                        "an invoice of a call-off that is released in full",
                        "entry.callOff: expected a call-off that isn't released in full, but was 'A-3'",
                        file -> file.record(invoice("I-9", "A-3", 1, DAY), DAY)),
                bad(
                        "a call-off of the most öre that a long holds",
                        tooLarge,
                        file -> costing(file, "SEK 92233720368547758.07 EXCLUDING_VAT")),
                bad(
                        "an invoice of the most öre that a long holds",
                        tooLarge,
                        file -> invoiced(file, "SEK 92233720368547758.07 EXCLUDING_VAT")),
                bad(
                        "an amount an öre above that",
                        "amount: expected an amount that fits in a long of minor units",
                        file -> costing(file, "SEK 92233720368547758.08 EXCLUDING_VAT")),
                bad(
                        "an amount of a part of an öre",
                        "amount: expected at most 2 decimals, as SEK has",
                        file -> costing(file, "SEK 0.001 EXCLUDING_VAT")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    @DisplayName("each names what was expected and what was given, and no entry, balance or revision is another")
    void named(String what, String message, UnaryOperator<AgreementFile> act) {
        List<Act> acts = FILE.getActs();
        Balances balances = on(FILE, DAY).balances();
        assertThatThrownBy(() -> act.apply(FILE))
                .as(what)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(message);
        assertThat(FILE.getActs()).isEqualTo(acts);
        assertThat(FILE.getRevision()).isEqualTo(7);
        assertThat(on(FILE, DAY).balances()).isEqualTo(balances);
        assertThat(on(FILE.record(callOff("A-9", 1, DAY), DAY), DAY).balances().getCommitted())
                .as("what is good is taken all the same")
                .isEqualTo(Files.sek(400_001));
    }

    @Test
    @DisplayName("the most öre that a long holds is exact at every stage, beside a ceiling too, and never wraps")
    void largest() {
        Money most = Money.parse("SEK 92233720368547758.07");
        VatAmount amount = amount(0).withMoney(most);
        AgreementFile full = OPENED.record(callOff("A-1", 0, DAY).costing(amount), DAY)
                .record(Entry.invoice(EntryId.of("I-1"), CallOffId.of("A-1"), amount, DAY), DAY)
                .record(Entry.payment(EntryId.of("U-1"), CallOffId.of("A-1"), amount, DAY), DAY);
        Balances balances = on(full, DAY).balances();
        assertThat(balances.getCommitted()).isEqualTo(most);
        assertThat(balances.getInvoiced()).isEqualTo(most);
        assertThat(balances.getPaid()).isEqualTo(most);
        assertThat(balances.getLeft()).hasValue(Money.parse("SEK -92233720366547758.07"));
        AgreementFile credited = full.record(
                Entry.creditNote(EntryId.of("C-1"), CallOffId.of("A-1"), EntryId.of("I-1"), amount, DAY), DAY);
        assertThat(on(credited, DAY).balances().getInvoiced()).isEqualTo(Files.sek(0));
    }
}
