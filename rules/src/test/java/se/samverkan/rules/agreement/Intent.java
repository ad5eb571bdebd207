package se.samverkan.rules.agreement;

import static se.samverkan.core.code.ActivityKind.COMMISSIONED_COURSE;
import static se.samverkan.core.code.ActivityKind.PLACEMENT;
import static se.samverkan.core.code.CollaborationArea.EDUCATION;

import java.time.MonthDay;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CountyCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.time.PartialDate;

/** What the tests of letters of intent start from: an association, a university, and their letter of a 24 March. */
final class Intent {

    static final HigherEducationInstitution MDU = PartnerDirectory.sweden().institution("Mälardalens högskola");
    static final AssociationOfMunicipalities VKL = AssociationOfMunicipalities.builder()
            .id(PartnerId.of("vkl"))
            .name("Västmanlands Kommuner och Landsting")
            .members(PartnerDirectory.sweden().municipalitiesIn(CountyCode.of("19")))
            .build();
    static final PartialDate MARCH_24 = PartialDate.of(MonthDay.of(3, 24));

    private Intent() {}

    /** A letter of intent of a 24 March that names placements and courses. */
    static LetterOfIntent.Builder letter() {
        return parties().signature(Signature.of(VKL, MARCH_24)).signature(Signature.of(MDU, MARCH_24));
    }

    /** The same without signatures. */
    static LetterOfIntent.Builder parties() {
        return LetterOfIntent.builder()
                .id(AgreementId.of("vkl-mdh"))
                .party(VKL, Role.PARTY)
                .party(MDU, Role.PARTY)
                .activities(EDUCATION, PLACEMENT, COMMISSIONED_COURSE);
    }
}
