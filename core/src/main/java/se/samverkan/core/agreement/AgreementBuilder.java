package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CaseNumber;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.CpvCode;
import se.samverkan.core.code.Field;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.code.Purpose;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.Term;

/**
 * What the builders of every kind of agreement have in common. The id must be set before {@link #build()}; all else may be
 * left open.
 *
 * @param <B> the builder itself
 */
@PublicApi(CALL)
public interface AgreementBuilder<B extends AgreementBuilder<B>> {

    /**
     * Sets the id.
     *
     * @param id the id
     * @return this builder
     */
    B id(AgreementId id);

    /**
     * Sets the title.
     *
     * @param title the title
     * @return this builder
     */
    B title(Text title);

    /**
     * Sets the title in one language.
     *
     * @param language the language, such as {@code sv}
     * @param words the title as typed
     * @return this builder
     * @throws se.samverkan.core.InvalidValueException if the language or the words are refused
     */
    default B title(String language, String words) {
        return title(Text.of(language, TextChecks.require("title", words, Text.LONGEST)));
    }

    /**
     * Sets the form of agreement that it follows.
     *
     * @param form the form
     * @return this builder
     */
    B form(AgreementForm form);

    /**
     * Sets whether it is stated to be the first of its form.
     *
     * @param stated true where that is stated
     * @return this builder
     */
    B statedFirstOfForm(boolean stated);

    /**
     * Adds the case number of a party.
     *
     * @param partner the partner's id
     * @param number the number it has registered the agreement under
     * @return this builder
     */
    B putCaseNumbers(PartnerId partner, CaseNumber number);

    /**
     * Adds a party.
     *
     * @param party the party
     * @return this builder
     */
    B addParties(Party party);

    /**
     * Sets the parties, in the place of those added before.
     *
     * @param parties the parties
     * @return this builder
     */
    B parties(Iterable<? extends Party> parties);

    /**
     * Adds a party on every day of the agreement.
     *
     * @param partner the partner
     * @param roles the roles, at least one
     * @return this builder
     * @throws se.samverkan.core.InvalidValueException if no role is given
     */
    default B party(Partner partner, Role... roles) {
        return addParties(Party.of(partner, roles));
    }

    /**
     * Sets the term.
     *
     * @param term the term, as far as it is stated
     * @return this builder
     */
    B term(Term term);

    /**
     * Sets the clauses on how the term may be lengthened or cut short.
     *
     * @param clauses the clauses
     * @return this builder
     */
    B termClauses(TermClauses clauses);

    /**
     * Adds a signature.
     *
     * @param signature the signature
     * @return this builder
     */
    B addSignatures(Signature signature);

    /**
     * Adds a signature.
     *
     * @param signature the signature
     * @return this builder
     */
    default B signature(Signature signature) {
        return addSignatures(signature);
    }

    /**
     * Adds a covered area.
     *
     * @param area the area with the kinds of activity named in it
     * @return this builder
     */
    B addAreas(CoveredArea area);

    /**
     * Sets the covered areas, in the place of those added before.
     *
     * @param areas the areas with the kinds of activity named in them
     * @return this builder
     */
    B areas(Iterable<? extends CoveredArea> areas);

    /**
     * Adds an area of which the agreement names no kinds of activity.
     *
     * @param area the area
     * @return this builder
     */
    default B area(CollaborationArea area) {
        return addAreas(CoveredArea.of(area));
    }

    /**
     * Adds an area with the kinds of activity that the agreement names in it.
     *
     * @param area the area
     * @param kinds the kinds
     * @return this builder
     * @throws se.samverkan.core.InvalidValueException if a kind lies in another area
     */
    default B activities(CollaborationArea area, ActivityKind... kinds) {
        return addAreas(CoveredArea.of(area, kinds));
    }

    /**
     * Adds purposes.
     *
     * @param purposes the purposes
     * @return this builder
     */
    B addPurposes(Purpose... purposes);

    /**
     * Adds fields of activity.
     *
     * @param fields the fields
     * @return this builder
     */
    B addFields(Field... fields);

    /**
     * Sets whether other fields than those named may come in.
     *
     * @param open true where the agreement says so
     * @return this builder
     */
    B openToOtherFields(boolean open);

    /**
     * Adds a contact.
     *
     * @param contact the contact
     * @return this builder
     */
    B addContacts(Contact contact);

    /**
     * Sets the contacts, in the place of those added before.
     *
     * @param contacts the contacts
     * @return this builder
     */
    B contacts(Iterable<? extends Contact> contacts);

    /**
     * Adds a department inside a party that is covered.
     *
     * @param department the covered department
     * @return this builder
     */
    B addDepartments(CoveredDepartment department);

    /**
     * Sets the covered departments, in the place of those added before.
     *
     * @param departments the covered departments
     * @return this builder
     */
    B departments(Iterable<? extends CoveredDepartment> departments);

    /**
     * Sets the body that follows the agreement up.
     *
     * @param body the body
     * @return this builder
     */
    B governanceBody(GovernanceBody body);

    /**
     * Sets the body that follows the agreement up, or none.
     *
     * @param body the body; absent where there is none
     * @return this builder
     */
    B governanceBody(Optional<? extends GovernanceBody> body);

    /**
     * Sets the clauses on how the agreement is followed up.
     *
     * @param terms the clauses
     * @return this builder
     */
    B followUpTerms(FollowUpTerms terms);

    /**
     * Adds a body within which the parties collaborate already.
     *
     * @param body the body
     * @return this builder
     */
    B addSharedBodies(SharedBody body);

    /**
     * Adds what a party gives.
     *
     * @param contribution the contribution
     * @return this builder
     */
    B addContributions(Contribution contribution);

    /**
     * Sets what the parties give, in the place of what was added before.
     *
     * @param contributions the contributions
     * @return this builder
     */
    B contributions(Iterable<? extends Contribution> contributions);

    /**
     * Adds a link to another agreement.
     *
     * @param link the link
     * @return this builder
     */
    B addLinks(AgreementLink link);

    /**
     * Adds a link to another agreement.
     *
     * @param type what the link means
     * @param agreement the other agreement
     * @return this builder
     */
    default B link(AgreementLink.Type type, AgreementId agreement) {
        return addLinks(AgreementLink.of(type, agreement));
    }

    /**
     * Sets the procurement basis.
     *
     * @param basis the basis that the parties have stated
     * @return this builder
     */
    B procurementBasis(ProcurementBasis basis);

    /**
     * Sets the procurement basis, or takes it away.
     *
     * @param basis the basis that the parties have stated; absent where unstated
     * @return this builder
     */
    B procurementBasis(Optional<? extends ProcurementBasis> basis);

    /**
     * Adds codes of what is procured.
     *
     * @param codes the CPV codes
     * @return this builder
     */
    B addCpvCodes(CpvCode... codes);

    /**
     * Sets what is stated of the procurement that it was made by.
     *
     * @param procurement the procurement
     * @return this builder
     */
    B procurement(Procurement procurement);

    /**
     * Adds a document by reference.
     *
     * @param attachment the attachment
     * @return this builder
     */
    B addAttachments(Attachment attachment);

    /**
     * Makes the agreement.
     *
     * @return the agreement
     * @throws IllegalStateException if the id isn't set, or another attribute that the kind must have
     * @throws se.samverkan.core.InvalidValueException if a partner is given twice in a role on the same day, two parties coordinate on
     *     it, or an area, a department or the id of a price is given twice
     */
    Agreement build();
}
