package se.samverkan.rules.budget;

import static se.samverkan.core.money.VatBasis.INCLUDING_VAT;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.SEK;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;

import java.math.BigDecimal;
import org.joda.money.Money;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Rule;

/** What the tests of limits start from: amounts with and without VAT, and files with a ceiling. */
final class Amounts {

    static final Assumption RATE = Assumption.vatRate(
            VatRate.ofPercent("25"), Text.of("sv", "lärosätets uppgift").and("en", "as the university says"));

    private Amounts() {}

    static Money kr(String amount) {
        return Money.of(SEK, new BigDecimal(amount));
    }

    static VatAmount includingVat(String amount) {
        return VatAmount.of(kr(amount), INCLUDING_VAT);
    }

    static VatAmount unstated(String amount) {
        return VatAmount.of(kr(amount));
    }

    /** An amount with the basis named E or I, or with none for {@code ?}. */
    static VatAmount amount(String amount, String basis) {
        return switch (basis) {
            case "E" -> excludingVat(amount);
            case "I" -> includingVat(amount);
            default -> unstated(amount);
        };
    }

    static AgreementFile under(Ceiling ceiling) {
        return AgreementFile.open(framework().ceiling(ceiling).build());
    }

    static AgreementFile under(VatAmount ceiling) {
        return under(Ceiling.of(ceiling));
    }

    static AgreementFile assumingBasis(AgreementFile file, VatBasis basis) {
        return file.assuming(
                Assumption.vatBasis(basis, Text.of("sv", "som i budgeten").and("en", "as in the budget")));
    }

    /** A file with an earlier call-off, recorded as it was made. */
    static AgreementFile withEarlier(AgreementFile file, VatAmount amount) {
        return file.record(callOff("A-0", "0").amount(amount).build(), DAY);
    }

    /** A call-off on 1 February 2024. */
    static CallOff of(VatAmount amount) {
        return callOff("A-1", "0").amount(amount).build();
    }

    static Finding tried(Rule rule, AgreementFile file, VatAmount amount) {
        return judge(rule, file, of(amount)).get(0);
    }

    static Finding whole(Rule rule, AgreementFile file) {
        return judge(rule, file, AsOf.on(DAY)).get(0);
    }

    /** A file with a ceiling, 500 000 kr of it for 2024 and 800 000 kr for 2025. */
    static AgreementFile tranches(VatAmount ceiling) {
        return under(Ceiling.builder()
                .amount(ceiling)
                .tranche(2024, kr("500000"))
                .tranche(2025, kr("800000"))
                .build());
    }
}
