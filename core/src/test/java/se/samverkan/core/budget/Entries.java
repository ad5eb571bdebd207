package se.samverkan.core.budget;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.text.Text;

/** Entries that the tests share: kronor excluding VAT unless the amount says something else. */
final class Entries {

    static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    static final PartnerId HARNOSAND = PartnerId.of("harnosand");
    static final PartnerId SUNDSVALL = PartnerId.of("sundsvall");
    static final Department SCHOOLS = Department.of("Skolförvaltningen");
    static final Department CARE = Department.of("Socialförvaltningen");

    private Entries() {}

    /** Such as {@code 400000} for kronor excluding VAT, or {@code EUR 1.00 INCLUDING_VAT}. */
    static VatAmount amount(String text) {
        return Character.isUpperCase(text.charAt(0))
                ? VatAmount.parse(text)
                : VatAmount.of(sek(text), VatBasis.EXCLUDING_VAT);
    }

    static Money sek(String amount) {
        return Money.parse("SEK " + amount);
    }

    static Entry callOff(String id, String amount, LocalDate day) {
        return callOff(id, amount, day, HARNOSAND, CollaborationArea.EDUCATION, Optional.of(SCHOOLS));
    }

    static Entry callOff(
            String id,
            String amount,
            LocalDate day,
            PartnerId partner,
            CollaborationArea area,
            Optional<Department> department) {
        return Entry.callOff(CallOffId.of(id), amount(amount), day, partner, area, department);
    }

    static Entry invoice(String id, String callOff, String amount, LocalDate day) {
        return Entry.invoice(EntryId.of(id), CallOffId.of(callOff), amount(amount), day);
    }

    static Entry payment(String id, String callOff, String amount, LocalDate day) {
        return Entry.payment(EntryId.of(id), CallOffId.of(callOff), amount(amount), day);
    }

    static Entry reversal(String id, String reversed, LocalDate day) {
        return Entry.reversal(EntryId.of(id), EntryId.of(reversed), day, Text.of("wrong amount"));
    }

    static Balances balances(Ledger ledger) {
        return ledger.balances();
    }

    /** Beside a ceiling, whose basis is the one stated; no pilot went before. */
    static Balances balances(Ledger ledger, Ceiling ceiling) {
        return ledger.balances(ceiling, basisOf(ceiling), Fact.open(InputCode.CEILING_PILOT_COUNTED), List.of());
    }

    static Fact<VatBasis> basisOf(Ceiling ceiling) {
        return ceiling.getAmount()
                .getVatBasis()
                .map(basis -> Fact.stated(InputCode.CEILING_VAT_BASIS, basis))
                .orElseGet(() -> Fact.open(InputCode.CEILING_VAT_BASIS));
    }

    static String sums(Balances balances) {
        return balances.getCommitted().getAmount() + " "
                + balances.getInvoiced().getAmount() + " " + balances.getPaid().getAmount();
    }

    /** The entry on its day's year (0), over 2023 and 2024 (1), or on an open year (2). */
    static Entry overYears(Entry entry, int which) {
        if (which == 0) {
            return entry;
        }
        if (which == 2) {
            return entry.toBuilder().yearOpen(true).build();
        }
        Money whole = entry.getAmount().orElseThrow().getMoney();
        Money first = whole.dividedBy(3, RoundingMode.DOWN);
        return entry.toBuilder()
                .putYearParts(Year.of(2023), first)
                .putYearParts(Year.of(2024), whole.minus(first))
                .build();
    }
}
