package se.samverkan.consumers.host;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Admission;
import se.samverkan.rules.Explainer;
import se.samverkan.rules.RuleBook;
import se.samverkan.rules.RuleProviders;

/**
 * A host that reads the library's tables, has a plain validator look at what it builds, and has an order judged in both
 * languages, by the library's rules and by its own; it fails where an answer is wrong.
 */
public final class Host {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    private Host() {}

    /**
     * Runs the host.
     *
     * @param args {@code modules} if it is to run as a module, {@code classes} if not
     */
    public static void main(String[] args) {
        boolean modules = args[0].equals("modules");
        expect(modules, Host.class.getModule().isNamed());
        expect(modules, LetterOfIntent.class.getModule().isNamed());

        PartnerDirectory directory = PartnerDirectory.sweden();
        Municipality sala = directory.municipality(MunicipalityCode.of("1981"));
        LetterOfIntent draft = LetterOfIntent.builder()
                .id(AgreementId.of("sala-mdh"))
                .party(sala, Role.PARTY)
                .build();
        LetterOfIntent whole = draft.toBuilder()
                .party(directory.institution("Mälardalens högskola"), Role.PARTY)
                .area(CollaborationArea.EDUCATION)
                .build();
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            expect(List.of("areas: NotEmpty", "parties: Size"), violations(draft, validator));
            expect(List.of(), violations(whole, validator));
            expect(List.of("partners: Size"), violations(project(sala), validator));
            expect(List.of(), violations(project(sala, directory.institution("Mälardalens högskola")), validator));
            expect(List.of("memberships: NotEmpty"), violations(association(), validator));
            expect(List.of(), violations(association(sala), validator));
            expect(messages(project("Projekt", sala), validator), messages(project("${1+1} {key}", sala), validator));
        }

        Admission admission = RuleBook.sweden().admit(AgreementFile.open(whole), orderOf(sala), AsOf.on(DAY));
        expect(Outcome.NOT_MET, admission.getOutcome());
        Finding finding = admission.getAssessment().getFindings(Outcome.NOT_MET).get(0);
        String swedish = Explainer.in(Locale.forLanguageTag("sv")).sentence(finding);
        String english = Explainer.in(Locale.ENGLISH).sentence(finding);
        expect(true, swedish.contains("avsiktsförklaring"));
        expect(true, english.contains("letter of intent"));

        RuleProviders own = RuleProviders.load();
        RuleBook book = RuleBook.sweden().toBuilder().providers(own).build();
        Finding told = book.assess(AgreementFile.open(whole), AsOf.on(DAY)).getFindings().stream()
                .filter(each -> each.getCode().equals(OwnRules.CODE))
                .findFirst()
                .orElseThrow();
        expect("No case number.", Explainer.in(Locale.ENGLISH).with(own).sentence(told));
        expect(
                "Diarienummer saknas.",
                Explainer.in(Locale.forLanguageTag("sv")).with(own).sentence(told));
        System.out.println("host: ok");
    }

    private static CallOff orderOf(Municipality orderer) {
        return CallOff.builder()
                .id(CallOffId.of("A-1"))
                .orderedBy(orderer)
                .orderedOn(DAY)
                .amount(VatAmount.of(Money.of(CurrencyUnit.of("SEK"), 400_000), VatBasis.EXCLUDING_VAT))
                .activity(CommissionedCourse.builder()
                        .title("sv", "Strategisk styrning")
                        .build())
                .build();
    }

    private static JointProject project(Partner... partners) {
        return project("Projekt", partners);
    }

    private static JointProject project(String title, Partner... partners) {
        JointProject.Builder project = JointProject.builder().title("sv", title);
        for (Partner partner : partners) {
            project.addPartners(partner.getId());
        }
        return project.build();
    }

    private static AssociationOfMunicipalities association(Partner... members) {
        return AssociationOfMunicipalities.builder()
                .id(PartnerId.of("association:x"))
                .name("Föreningen")
                .members(List.of(members))
                .build();
    }

    private static List<String> messages(Object bean, Validator validator) {
        return validator.validate(bean).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private static List<String> violations(Object bean, Validator validator) {
        Set<String> found = new TreeSet<>();
        for (ConstraintViolation<Object> violation : validator.validate(bean)) {
            found.add(violation.getPropertyPath() + ": "
                    + violation
                            .getConstraintDescriptor()
                            .getAnnotation()
                            .annotationType()
                            .getSimpleName());
        }
        return List.copyOf(found);
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }
}
