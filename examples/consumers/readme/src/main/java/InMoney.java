import static se.samverkan.core.agreement.Role.*;
import static se.samverkan.core.code.CollaborationArea.*;
import static se.samverkan.core.money.VatBasis.*;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.activity.*;
import se.samverkan.core.agreement.*;
import se.samverkan.core.budget.*;
import se.samverkan.core.code.*;
import se.samverkan.core.file.*;
import se.samverkan.core.money.*;
import se.samverkan.core.partner.*;
import se.samverkan.core.share.*;
import se.samverkan.core.text.*;
import se.samverkan.core.time.*;
import se.samverkan.rules.*;

public final class InMoney {

    public static void main(String[] args) {
        PartnerDirectory directory = PartnerDirectory.sweden();
        Municipality harnosand = directory.municipality(MunicipalityCode.of("2280"));
        Municipality sundsvall = directory.municipality(MunicipalityCode.of("2281"));
        HigherEducationInstitution miun = directory.institution("Mittuniversitetet");
        Department care = Department.of("Socialförvaltningen");
        LocalDate signed = LocalDate.of(2023, 12, 4);

        // A ceiling with a part for each year, and a limit for a department. What is called off falls on the years by day.
        FrameworkAgreement agreement = FrameworkAgreement.builder()
                .id(AgreementId.of("in-money"))
                .title("sv", "Ramavtal med årsbelopp")
                .party(harnosand, CLIENT)
                .party(sundsvall, CLIENT)
                .party(miun, PROVIDER)
                .signature(Signature.of(harnosand, signed))
                .signature(Signature.of(sundsvall, signed))
                .signature(Signature.of(miun, signed))
                .term(Term.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)))
                .ceiling(Ceiling.builder()
                        .amount(excludingVat(800_000))
                        .tranche(2024, kronor(500_000))
                        .tranche(2025, kronor(300_000))
                        .carryOver(CarryOver.committed())
                        .build())
                .addLimits(Limit.stop(
                        LimitId.of("care"), Text.of("Socialförvaltningens del"), BudgetPart.of(care), excludingVat(350_000)))
                .callOffTerms(CallOffTerms.builder().yearSplit(YearSplit.BY_DAY).build())
                .costShares(CostShares.percentages().share(harnosand, "30").share(sundsvall, "70").build())
                .area(EDUCATION)
                .build();

        // A course over the turn of the year: 122 days in all, of which 61 in each year.
        LocalDate ordered = LocalDate.of(2024, 9, 16);
        CallOff course = course(harnosand, "A-1", 244_000, ordered, LocalDate.of(2024, 11, 1)).toBuilder()
                .department(care)
                .build();
        RuleBook rules = RuleBook.sweden();
        AgreementFile file = rules.admit(AgreementFile.open(agreement), course, AsOf.on(ordered)).getFile();

        // A part is invoiced, and some of that credited. What is left, year by year?
        LocalDate december = LocalDate.of(2024, 12, 31);
        file = file.record(Entry.invoice(EntryId.of("F-1"), course.getId(), excludingVat(100_000), december), december);
        file = file.record(
                Entry.creditNote(EntryId.of("K-1"), course.getId(), EntryId.of("F-1"), excludingVat(4_000), december),
                december);
        FileView view = file.at(AsOf.on(december));
        for (Year year : view.balances().getYears()) {
            Balances ofYear = view.balances().in(year);
            System.out.println(year + ": " + ofYear.getCommitted() + " committed, " + ofYear.getInvoiced()
                    + " invoiced, " + ofYear.getLeft().orElseThrow() + " left");
        }

        // What is delivered and not invoiced at the end of the month? Who bears what was invoiced?
        MonthEnd monthEnd = view.monthEnd();
        System.out.println(monthEnd.getDelivered() + " delivered, " + monthEnd.getToAccrue() + " to accrue");
        DateRange year = DateRange.ofClosed(LocalDate.of(2024, 1, 1), december);
        for (PartnerSettlement partner : view.settlement(year).getPartners()) {
            System.out.println(
                    partner.getPartner() + " bears " + partner.getShare() + ", balance " + partner.getBalance());
        }

        // Two limits stop the next order, and the answer names both.
        LocalDate january = LocalDate.of(2025, 1, 7);
        CallOff next = course(sundsvall, "A-2", 400_000, january, LocalDate.of(2025, 2, 1)).toBuilder()
                .department(care)
                .build();
        Admission over = rules.admit(file, next, AsOf.on(january));
        System.out.println(Explainer.in(Locale.UK).explain(over));
    }

    static CallOff course(Municipality orderer, String id, long kronor, LocalDate ordered, LocalDate first) {
        return CallOff.builder()
                .id(CallOffId.of(id))
                .orderedBy(orderer)
                .orderedOn(ordered)
                .amount(excludingVat(kronor))
                .activity(CommissionedCourse.builder()
                        .title("sv", "Handledning i socialt arbete")
                        .dates(DateRange.ofClosed(first, first.plusDays(121)))
                        .build())
                .build();
    }

    static VatAmount excludingVat(long kronor) {
        return VatAmount.of(kronor(kronor), EXCLUDING_VAT);
    }

    static Money kronor(long kronor) {
        return Money.of(CurrencyUnit.of("SEK"), kronor);
    }
}
