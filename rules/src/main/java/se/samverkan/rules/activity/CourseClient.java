package se.samverkan.rules.activity;

import java.util.List;
import java.util.Optional;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.partner.OtherPublicBody;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PublicBodyKind;

/** The client of a commissioned course, and what it is by F (2002:760) 3 §: a public client or another. */
final class CourseClient {

    /** The input that is missing where it isn't stated who orders the course, or there are several clients. */
    static final InputCode CLIENT = InputCode.of("course.client");

    /** The input that is missing where it isn't stated what a public body belongs to. */
    static final InputCode BODY_KIND = InputCode.of("client.public-body-kind");

    private final Partner partner;

    private CourseClient(Partner partner) {
        this.partner = partner;
    }

    /** Whether the paragraph counts a client as public. */
    enum Standing {
        /** The Swedish state, a municipal authority, a region, or the like in another EEA country. */
        PUBLIC,
        /** Any other. */
        OTHER,
        /** An association of municipalities, which isn't a municipal authority and may be held to be like one. */
        ASSOCIATION,
        /** A public body of which it isn't stated what it belongs to. */
        OPEN
    }

    /** Who orders the course, or of one without a call-off the only party that is a client. */
    static Optional<CourseClient> of(FileView view, Optional<CallOff> callOff) {
        if (callOff.isPresent()) {
            return Optional.of(new CourseClient(view.partner(callOff.get().getOrderedBy())));
        }
        List<Partner> clients = view.terms().getParties().stream()
                .filter(party -> party.getRoles().contains(Role.CLIENT))
                .map(Party::getPartner)
                .map(view::partner)
                .toList();
        return clients.size() == 1 ? Optional.of(new CourseClient(clients.get(0))) : Optional.empty();
    }

    Partner partner() {
        return partner;
    }

    Standing standing() {
        if (partner instanceof HigherEducationInstitution institution) {
            return institution.isState() ? Standing.PUBLIC : Standing.OTHER;
        }
        if (partner instanceof OtherPublicBody body) {
            return body.getBodyKind()
                    .map(kind -> kind == PublicBodyKind.OUTSIDE_EEA ? Standing.OTHER : Standing.PUBLIC)
                    .orElse(Standing.OPEN);
        }
        return switch (partner.getKind()) {
            case MUNICIPALITY, REGION, MUNICIPAL_FEDERATION -> Standing.PUBLIC;
            case ASSOCIATION_OF_MUNICIPALITIES -> Standing.ASSOCIATION;
            default -> Standing.OTHER;
        };
    }

    /** Whether it is the Swedish state; absent where that isn't stated. */
    Optional<Boolean> isSwedishState() {
        if (partner instanceof HigherEducationInstitution institution) {
            return Optional.of(institution.isState());
        }
        return partner instanceof OtherPublicBody body
                ? body.getBodyKind().map(kind -> kind == PublicBodyKind.SWEDISH_STATE)
                : Optional.of(false);
    }
}
