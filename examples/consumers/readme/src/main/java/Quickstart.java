import static se.samverkan.core.agreement.Role.*;
import static se.samverkan.core.code.CollaborationArea.*;
import static se.samverkan.core.money.VatBasis.*;

import java.time.LocalDate;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.activity.*;
import se.samverkan.core.agreement.*;
import se.samverkan.core.budget.*;
import se.samverkan.core.code.*;
import se.samverkan.core.credit.*;
import se.samverkan.core.file.*;
import se.samverkan.core.finding.*;
import se.samverkan.core.money.*;
import se.samverkan.core.partner.*;
import se.samverkan.core.time.*;
import se.samverkan.rules.*;

public final class Quickstart {

    public static void main(String[] args) {
        CurrencyUnit sek = CurrencyUnit.of("SEK");
        LocalDate signed = LocalDate.of(2023, 9, 5);
        PartnerDirectory directory = PartnerDirectory.sweden();
        Municipality harnosand = directory.municipality(MunicipalityCode.of("2280"));
        HigherEducationInstitution miun = directory.institution("Mittuniversitetet");

        // An agreement in ten lines. What the parties left open isn't set, and stays open.
        FrameworkAgreement agreement = FrameworkAgreement.builder()
                .id(AgreementId.of("harnosand-miun-sko"))
                .title("sv", "Samverkan, kompetens och organisationsutveckling")
                .party(harnosand, CLIENT)
                .party(miun, PROVIDER)
                .signature(Signature.of(harnosand, signed))
                .signature(Signature.of(miun, signed))
                .term(Term.ofYears(4))
                .ceiling(Ceiling.of(Money.of(sek, 2_000_000)))
                .area(EDUCATION)
                .build();

        // Its file. Assumptions are named, and follow every answer that rests on them.
        AgreementFile file = AgreementFile.open(agreement)
                .assuming(Assumption.firstDay(signed, "dagen för undertecknandet"))
                .assuming(Assumption.vatBasis(EXCLUDING_VAT, "som avropen i exemplet"));

        // A judgement in one line. What is admitted is in the file that comes back.
        LocalDate day = LocalDate.of(2024, 2, 1);
        RuleBook rules = RuleBook.sweden();
        file = rules.admit(file, course(harnosand, "A-1", 400_000, day), AsOf.on(day)).getFile();
        Admission over = rules.admit(file, course(harnosand, "A-2", 1_600_001, day), AsOf.on(day));

        // Balances, on a day, and on that day as known earlier.
        Balances june = file.at(AsOf.on(LocalDate.of(2024, 6, 30))).balances();
        AsOf asKnownInJanuary = AsOf.on(LocalDate.of(2024, 6, 30)).knownOn(LocalDate.of(2024, 1, 31));
        System.out.println(june.getCommitted() + " committed, " + june.getLeft().orElseThrow() + " left");
        System.out.println(file.at(asKnownInJanuary).balances().getCommitted() + " committed as known in January");

        // Why not, and what instead? Findings are data; the explainer has the words, in Swedish and English.
        for (Finding finding : over.getAssessment().getFindings(Outcome.NOT_MET)) {
            System.out.println(finding.getCode() + " at " + finding.getPath());
        }
        System.out.println(Explainer.in(Locale.forLanguageTag("sv-SE")).explain(over));
    }

    static CallOff course(Municipality orderer, String id, long kronor, LocalDate day) {
        return CallOff.builder()
                .id(CallOffId.of(id))
                .orderedBy(orderer)
                .orderedOn(day)
                .amount(VatAmount.of(Money.of(CurrencyUnit.of("SEK"), kronor), EXCLUDING_VAT))
                .activity(CommissionedCourse.builder()
                        .title("sv", "Strategisk styrning")
                        .credits(Credits.of("7.5"))
                        .dates(DateRange.ofClosed(day, day.plusWeeks(10).minusDays(1)))
                        .build())
                .build();
    }
}
