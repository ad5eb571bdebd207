package se.samverkan.core.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.agreement.Attachment;
import se.samverkan.core.agreement.Contact;
import se.samverkan.core.agreement.CoveredArea;
import se.samverkan.core.agreement.CoveredDepartment;
import se.samverkan.core.agreement.FollowUpTerms;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.OtherAgreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.agreement.SharedBody;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.CaseNumber;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.FileView;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerName;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Statement;

/** The values of an agreement's terms but its clauses: what it is, between whom, on what. */
final class TermsValues {

    private final FileView view;
    private final Agreement terms;
    private final FieldValues to;

    private TermsValues(FileView view, FieldValues to) {
        this.view = view;
        this.terms = view.terms();
        this.to = to;
    }

    static void gather(FileView view, FieldValues to) {
        TermsValues values = new TermsValues(view, to);
        values.itself();
        values.parties();
        values.contents();
        values.surroundings();
        ShareValues.gather(values.terms, values::nameOf, to);
    }

    private void itself() {
        to.put(ViewField.KIND, "agreement.kind", terms.getKind());
        to.put(ViewField.TITLE, "agreement.title", terms.getTitle());
        to.put(ViewField.FORM, "agreement.form", terms.getForm());
        to.put(ViewField.STATED_FIRST_OF_FORM, "agreement.statedFirstOfForm", terms.isStatedFirstOfForm());
        for (Map.Entry<PartnerId, CaseNumber> number : terms.getCaseNumbers().entrySet()) {
            to.put(
                    ViewField.CASE_NUMBER,
                    "agreement.caseNumbers[" + number.getKey() + "]",
                    nameOf(number.getKey()),
                    Optional.of(number.getValue()));
        }
        if (terms instanceof OtherAgreement other) {
            to.put(ViewField.KIND_CODE, "agreement.kindCode", other.getKindCode());
        }
        if (terms instanceof FrameworkAgreement framework) {
            to.put(ViewField.SPECIAL_REASONS, "agreement.specialReasons", framework.getSpecialReasons());
        }
    }

    private void parties() {
        Map<Object, Integer> seen = new HashMap<>();
        for (Party party : terms.getParties()) {
            Partner partner = view.partner(party.getPartner());
            String path = "agreement.parties[" + FieldValues.numbered(partner.getId(), seen) + "]";
            String name = nameOf(partner);
            to.put(ViewField.PARTY, path, name, Optional.of(List.copyOf(party.getRoles())));
            to.put(ViewField.PARTY_NAME, path + ".name", name, partner.nameAt(view.getAsOf()));
            to.put(ViewField.PARTY_DETAILS, path + ".partner", name, Optional.of(partner));
            to.put(
                    ViewField.PARTY_FIRST_DAY,
                    path + ".days.first",
                    name,
                    party.getDays().getFirstDay());
            to.put(
                    ViewField.PARTY_LAST_DAY,
                    path + ".days.last",
                    name,
                    party.getDays().getLastDay());
            to.put(
                    ViewField.PARTY_POSSIBLE_FIRST_DAY,
                    path + ".possibleDays.first",
                    name,
                    party.getPossibleDays().flatMap(DateRange::getFirstDay));
            to.put(
                    ViewField.PARTY_POSSIBLE_LAST_DAY,
                    path + ".possibleDays.last",
                    name,
                    party.getPossibleDays().flatMap(DateRange::getLastDay));
            to.put(ViewField.PARTY_BINDING_MEMBERS, path + ".bindingMembers", name, party.isBindingMembers());
        }
        to.putEach(
                ViewField.SIGNATURE,
                "agreement.signatures",
                terms.getSignatures(),
                Signature::getPartner,
                signature -> nameOf(signature.getPartner()),
                signature -> signature);
        to.putEach(
                ViewField.CONTACT,
                "agreement.contacts",
                terms.getContacts(),
                contact -> contact.getPartner() + "/" + contact.getRole(),
                Contact::getRole,
                contact -> contact);
    }

    private void contents() {
        for (CoveredArea area : terms.getAreas()) {
            String path = "agreement.areas[" + area.getArea() + "]";
            to.put(ViewField.AREA, path, area.getArea(), Optional.of(area.getArea()));
            to.put(
                    ViewField.AREA_ACTIVITY_KINDS,
                    path + ".activityKinds",
                    area.getArea(),
                    Optional.of(area.getActivityKinds().stream().sorted().toList())
                            .filter(kinds -> !kinds.isEmpty()));
        }
        to.putEach(ViewField.PURPOSE, "agreement.purposes", terms.getPurposes(), each -> each, each -> each);
        to.putEach(ViewField.ACTIVITY_FIELD, "agreement.fields", terms.getFields(), each -> each, each -> each);
        to.put(ViewField.OPEN_TO_OTHER_FIELDS, "agreement.openToOtherFields", terms.isOpenToOtherFields());
        to.put(ViewField.PROCUREMENT_BASIS, "agreement.procurementBasis", terms.getProcurementBasis());
        to.put(
                ViewField.PROCUREMENT,
                "agreement.procurement",
                Optional.of(terms.getProcurement()).filter(stated -> !stated.equals(Procurement.unstated())));
        to.putEach(ViewField.CPV_CODE, "agreement.cpvCodes", terms.getCpvCodes(), each -> each, each -> each);
    }

    private void surroundings() {
        for (CoveredDepartment covered : terms.getDepartments()) {
            String path = "agreement.departments[" + covered.getPartner() + "/" + covered.getDepartment() + "]";
            Object name = covered.getDepartment();
            to.put(ViewField.DEPARTMENT, path, name, Optional.of(name));
            to.put(
                    ViewField.DEPARTMENT_ENTITLED_TO_CALL_OFF,
                    path + ".entitledToCallOff",
                    name,
                    covered.isEntitledToCallOff());
            to.put(
                    ViewField.DEPARTMENT_ACCOUNTING_STRING,
                    path + ".accountingString",
                    name,
                    covered.getAccountingString());
        }
        to.put(ViewField.GOVERNANCE, "agreement.governanceBody", terms.getGovernanceBody());
        to.put(
                ViewField.FOLLOW_UP,
                "agreement.followUpTerms",
                Optional.of(terms.getFollowUpTerms()).filter(stated -> !stated.equals(FollowUpTerms.unstated())));
        to.putEach(
                ViewField.SHARED_BODY,
                "agreement.sharedBodies",
                terms.getSharedBodies(),
                SharedBody::getId,
                SharedBody::getName,
                body -> body);
        to.putEach(
                ViewField.CONTRIBUTION,
                "agreement.contributions",
                terms.getContributions(),
                Contribution::getBy,
                contribution -> nameOf(contribution.getBy()),
                contribution -> contribution);
        to.putEach(
                ViewField.LINK,
                "agreement.links",
                terms.getLinks(),
                link -> link.getType() + "/" + link.getAgreement(),
                AgreementLink::getAgreement,
                link -> link);
        to.putEach(
                ViewField.ATTACHMENT,
                "agreement.attachments",
                terms.getAttachments(),
                Attachment::getReference,
                Attachment::getTitle,
                attachment -> attachment);
    }

    private String nameOf(PartnerId id) {
        return terms.getParties().stream()
                .map(Party::getPartner)
                .filter(partner -> partner.getId().equals(id))
                .findFirst()
                .map(partner -> nameOf(view.partner(partner)))
                .orElse(id.toString());
    }

    /** The last name that is known of any day, so that a rename gives a party one name on all days; else the id. */
    private String nameOf(Partner partner) {
        Stream<PartnerName> known = partner.getNames().getStatements().stream()
                .filter(statement -> view.getAsOf().knows(statement.getRecording()))
                .map(Statement::getValue);
        return known.reduce((earlier, later) -> later)
                .map(PartnerName::getLegalName)
                .orElse(partner.getId().toString());
    }
}
