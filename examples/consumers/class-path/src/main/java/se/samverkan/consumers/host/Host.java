package se.samverkan.consumers.host;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.AssociationOfMunicipalities;
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
        expect(modules, Municipality.class.getModule().isNamed());
        Municipality sala = Municipality.builder()
                .id(PartnerId.of("municipality:1981"))
                .name("Sala kommun")
                .code(MunicipalityCode.of("1981"))
                .build();
        AssociationOfMunicipalities association = AssociationOfMunicipalities.builder()
                .id(PartnerId.of("vkl"))
                .name("Västmanlands Kommuner och Landsting")
                .member(sala)
                .build();
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Set<ConstraintViolation<AssociationOfMunicipalities>> violations =
                    factory.getValidator().validate(association);
            expect(0, violations.size());
        }
        System.out.println("host: ok");
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }
}
