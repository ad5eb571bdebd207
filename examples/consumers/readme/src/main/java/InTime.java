import static se.samverkan.core.agreement.Role.*;

import java.time.LocalDate;
import java.util.Locale;
import se.samverkan.core.agreement.*;
import se.samverkan.core.code.*;
import se.samverkan.core.deadline.*;
import se.samverkan.core.difference.*;
import se.samverkan.core.file.*;
import se.samverkan.core.lifecycle.*;
import se.samverkan.core.partner.*;
import se.samverkan.core.text.*;
import se.samverkan.core.time.*;
import se.samverkan.rules.*;

public final class InTime {

    public static void main(String[] args) {
        PartnerDirectory directory = PartnerDirectory.sweden();
        Municipality harnosand = directory.municipality(MunicipalityCode.of("2280"));
        HigherEducationInstitution miun = directory.institution("Mittuniversitetet");
        LocalDate signed = LocalDate.of(2023, 12, 4);

        // Two years, then a year twice, each to be used three months before the term ends. Notice is six months.
        FrameworkAgreement agreement = FrameworkAgreement.builder()
                .id(AgreementId.of("in-time"))
                .title("sv", "Ramavtal med två optioner")
                .party(harnosand, CLIENT)
                .party(miun, PROVIDER)
                .signature(Signature.of(harnosand, signed))
                .signature(Signature.of(miun, signed))
                .term(Term.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)))
                .termClauses(TermClauses.builder()
                        .addAllExtensionOptions(
                                ExtensionOption.ofYears(1).usedBefore(NoticePeriod.ofMonths(3)).times(2))
                        .noticePeriod(NoticePeriod.ofMonths(6))
                        .build())
                .build();
        AgreementFile file = AgreementFile.open(agreement);

        // What must be done by which day?
        AsOf before = AsOf.on(LocalDate.of(2025, 9, 1));
        RuleBook rules = RuleBook.sweden();
        Explainer english = Explainer.in(Locale.UK);
        rules.deadlines(file, before).getUpcoming().forEach(deadline -> System.out.println(english.sentence(deadline)));

        // The first option is used. What differs?
        LocalDate day = LocalDate.of(2025, 9, 15);
        AgreementFile extended = file.record(LifecycleEvent.optionUsed(EventId.of("E-1"), 1, day), day);
        Difference.between(file.at(AsOf.on(day)), extended.at(AsOf.on(day)))
                .forEach(difference -> System.out.println(english.explain(difference)));

        // What may be done, and if not, why not?
        Lifecycle lifecycle = extended.at(AsOf.on(LocalDate.of(2026, 2, 1))).lifecycle();
        System.out.println(lifecycle.getState().orElseThrow() + ", amend: " + lifecycle.mayDo(LifecycleAction.AMEND));
        lifecycle.whyNot(LifecycleAction.SIGN).ifPresent(finding -> System.out.println(english.explain(finding)));
    }
}
