package se.samverkan.consumers.host;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.partner.Municipality;

/** A host that builds values of the library and has a plain validator look at them; it fails where an answer is wrong. */
public final class Host {

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
        LetterOfIntent draft = LetterOfIntent.builder()
                .id(AgreementId.of("vkl-mdh"))
                .party(association(), Role.PARTY)
                .build();
        LetterOfIntent whole = draft.toBuilder()
                .party(university(), Role.PARTY)
                .area(CollaborationArea.RESEARCH)
                .build();
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            expect(List.of("areas: NotEmpty", "parties: Size"), violations(draft, validator));
            expect(List.of(), violations(whole, validator));
        }
        System.out.println("host: ok");
    }

    private static AssociationOfMunicipalities association() {
        Municipality sala = Municipality.builder()
                .id(PartnerId.of("municipality:1981"))
                .name("Sala kommun")
                .code(MunicipalityCode.of("1981"))
                .build();
        return AssociationOfMunicipalities.builder()
                .id(PartnerId.of("vkl"))
                .name("Västmanlands Kommuner och Landsting")
                .member(sala)
                .build();
    }

    private static HigherEducationInstitution university() {
        return HigherEducationInstitution.builder()
                .id(PartnerId.of("mdh"))
                .name("Mälardalens högskola")
                .state(true)
                .build();
    }

    private static List<String> violations(LetterOfIntent letter, Validator validator) {
        Set<String> found = new TreeSet<>();
        for (ConstraintViolation<LetterOfIntent> violation : validator.validate(letter)) {
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
