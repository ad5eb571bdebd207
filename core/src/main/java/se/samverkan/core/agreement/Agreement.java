package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.code.CaseNumber;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.CpvCode;
import se.samverkan.core.code.Field;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.code.Purpose;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.placement.PlacementTerms;
import se.samverkan.core.share.CoFunding;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.share.CostShares;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;

/**
 * The terms that the parties have signed, or mean to sign. What must exist is the id, in a subordinate agreement the link
 * to the one above it, and in an agreement of another kind the kind's code: a draft may lack all else, and what an
 * agreement should have is judged, not required. What the parties left open isn't set, and stays absent. A signed
 * agreement is changed by an {@link Amendment} in its file; {@code toBuilder()} is for drafts.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public abstract sealed class Agreement permits LetterOfIntent, MonetaryAgreement {

    Agreement() {}

    /**
     * The kind of the agreement, for a host to switch on.
     *
     * @return the kind
     */
    public abstract AgreementKind getKind();

    /**
     * The agreement's id, by which others link to it.
     *
     * @return the id
     */
    public abstract AgreementId getId();

    /**
     * The title.
     *
     * @return the title as typed, in one or several languages; absent where unstated
     */
    public abstract Optional<Text> getTitle();

    /**
     * The form of agreement that it follows.
     *
     * @return the form; absent where it follows none that has a name
     */
    public abstract Optional<@Valid AgreementForm> getForm();

    /**
     * Whether it is stated to be the first agreement of its form with its provider.
     *
     * @return true where that is stated
     */
    @Value.Default
    public boolean isStatedFirstOfForm() {
        return false;
    }

    /**
     * The case number that each party has registered the agreement under.
     *
     * @return the case numbers by partner; without the parties that have stated none
     */
    public abstract Map<PartnerId, CaseNumber> getCaseNumbers();

    /**
     * The partners that are parties, in roles, each with its days as a party where it has joined or left. One that has left stays
     * in the list with its last day, and one that is yet to join stands there with its first: whether a party is one on a day,
     * {@link Party#getDays()} tells. Whom the agreement concerns and binds on a day, legal successors and members counted, is
     * asked of the file ({@code FileView.reach()}).
     *
     * @return the parties in the order given; an agreement to be signed has at least two
     */
    @Size(min = 2, message = "{se.samverkan.core.agreement.Agreement.parties}")
    public abstract List<@Valid Party> getParties();

    /**
     * The time in force.
     *
     * @return the term, as far as it is stated; absent where nothing is
     */
    public abstract Optional<Term> getTerm();

    /**
     * The clauses on how the term may be lengthened or cut short.
     *
     * @return the clauses; each absent in an agreement that has none
     */
    @Valid
    @Value.Default
    public TermClauses getTermClauses() {
        return TermClauses.unstated();
    }

    /**
     * The signatures.
     *
     * @return the signatures in the order given; empty in a draft
     */
    public abstract List<@Valid Signature> getSignatures();

    /**
     * The collaboration areas, with the kinds of activity named in each.
     *
     * @return the areas in the order given; an agreement to be signed has at least one
     */
    @NotEmpty(message = "{se.samverkan.core.agreement.Agreement.areas}")
    public abstract List<@Valid CoveredArea> getAreas();

    /**
     * The purposes.
     *
     * @return the purposes; empty where none is stated
     */
    public abstract Set<Purpose> getPurposes();

    /**
     * The fields of the parties' activities.
     *
     * @return the fields; empty where none is stated
     */
    public abstract Set<Field> getFields();

    /**
     * Whether other fields than those named may come in.
     *
     * @return true where the agreement says so
     */
    @Value.Default
    public boolean isOpenToOtherFields() {
        return false;
    }

    /**
     * Whom to turn to at the parties.
     *
     * @return the contacts; empty where none is stated
     */
    public abstract List<@Valid Contact> getContacts();

    /**
     * The body that follows the agreement up.
     *
     * @return the body; absent where none is stated
     */
    public abstract Optional<@Valid GovernanceBody> getGovernanceBody();

    /**
     * The clauses on how the agreement is followed up.
     *
     * @return the terms, each absent where unstated
     */
    @Valid
    @Value.Default
    public FollowUpTerms getFollowUpTerms() {
        return FollowUpTerms.unstated();
    }

    /**
     * The bodies within which the parties collaborate already.
     *
     * @return the bodies; empty where none is stated
     */
    public abstract List<@Valid SharedBody> getSharedBodies();

    /**
     * What each party gives.
     *
     * @return the contributions; empty where none is stated
     */
    public abstract List<@Valid Contribution> getContributions();

    /**
     * The links to other agreements.
     *
     * @return the links in the order given
     */
    public abstract List<@Valid AgreementLink> getLinks();

    /**
     * The procurement basis that the parties have stated.
     *
     * @return the basis; absent where unstated
     */
    public abstract Optional<ProcurementBasis> getProcurementBasis();

    /**
     * The codes of what is procured.
     *
     * @return the CPV codes; empty where none is stated
     */
    public abstract Set<CpvCode> getCpvCodes();

    /**
     * What is stated of the procurement that it was made by.
     *
     * @return the procurement, each part absent where unstated
     */
    @Value.Default
    public Procurement getProcurement() {
        return Procurement.unstated();
    }

    /**
     * The documents that belong to the agreement.
     *
     * @return the attachments by reference
     */
    public abstract List<@Valid Attachment> getAttachments();

    /**
     * The most that may be called off.
     *
     * @return the ceiling; absent where none is stated, and always in a letter of intent
     */
    public Optional<Ceiling> getCeiling() {
        return Optional.empty();
    }

    /**
     * The clauses on what is called off.
     *
     * @return the terms, each absent where unstated; all absent in a letter of intent
     */
    @Valid
    public CallOffTerms getCallOffTerms() {
        return CallOffTerms.unstated();
    }

    /**
     * What may be called off at most of parts of the budget, beside the ceiling.
     *
     * @return the limits in the order given; empty where none is stated, and in a letter of intent
     */
    public List<Limit> getLimits() {
        return List.of();
    }

    /**
     * The prices.
     *
     * @return the prices in the order given, each id once; empty where none is stated, and always in a letter of intent
     */
    public List<Price> getPrices() {
        return List.of();
    }

    /**
     * The sums that are paid on days that the agreement states.
     *
     * @return the instalments in the order given; empty where none is stated, and always in a letter of intent
     */
    public List<Instalment> getInstalments() {
        return List.of();
    }

    /**
     * The clause by which prices follow an index.
     *
     * @return the clause; absent where there is none, and always in a letter of intent
     */
    public Optional<IndexClause> getIndexClause() {
        return Optional.empty();
    }

    /**
     * Who bears what of the costs that the parties share.
     *
     * @return the shares; absent where none are stated, and always in a letter of intent
     */
    public Optional<CostShares> getCostShares() {
        return Optional.empty();
    }

    /**
     * What the contributions are to cover together, and how much of it in cash.
     *
     * @return the clause; absent where there is none, and always in a letter of intent
     */
    public Optional<CoFunding> getCoFunding() {
        return Optional.empty();
    }

    /**
     * The clauses on placements.
     *
     * @return the terms; absent where there are none, and always in a letter of intent
     */
    public Optional<PlacementTerms> getPlacementTerms() {
        return Optional.empty();
    }

    /**
     * The departments and committees inside the parties that the agreement names as covered.
     *
     * @return the departments in the order given, each once; empty where none is named, and so none shut out
     */
    public abstract List<@Valid CoveredDepartment> getDepartments();

    /**
     * The part of the agreement on a collaboration area.
     *
     * @param area the area
     * @return the covered area; absent where the agreement doesn't cover it
     */
    public Optional<CoveredArea> findArea(CollaborationArea area) {
        return getAreas().stream().filter(covered -> covered.getArea() == area).findFirst();
    }

    /**
     * The parties from the beginning: those whose days as a party surely begin first.
     *
     * @return the parties in the order given; those without a stated first day, where there are such
     */
    public List<Party> originalParties() {
        LocalDate first = firstOf(Party::daysAtMost);
        return getParties().stream()
                .filter(party -> !firstOf(party.getDays()).isAfter(first))
                .toList();
    }

    /**
     * The parties that may have been there from the beginning: those whose days as a party surely begin first, and those of
     * which that isn't known, since the day on which one joined isn't.
     *
     * @return the parties in the order given; the same as {@link #originalParties} where every first day is known
     */
    public List<Party> possibleOriginalParties() {
        LocalDate first = firstOf(Party::getDays);
        return getParties().stream()
                .filter(party -> !firstOf(party.daysAtMost()).isAfter(first))
                .toList();
    }

    private LocalDate firstOf(Function<Party, DateRange> days) {
        return getParties().stream()
                .map(party -> firstOf(days.apply(party)))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static LocalDate firstOf(DateRange days) {
        return days.getFirstDay().orElse(LocalDate.MIN);
    }

    /**
     * Whether all parties from the beginning have signed by the end of a day, as far as the dates of their signatures and the
     * days on which they joined tell.
     *
     * @param day the day
     * @return true or false, where there are no parties too; absent where what isn't known decides
     */
    public Optional<Boolean> isSignedBy(LocalDate day) {
        List<Optional<Boolean>> sure = signedBy(originalParties(), day);
        List<Optional<Boolean>> possible = signedBy(possibleOriginalParties(), day);
        Optional<Boolean> no = Optional.of(false);
        if (sure.contains(no) || possible.stream().allMatch(no::equals)) {
            return no;
        }
        return possible.stream().allMatch(Optional.of(true)::equals) ? Optional.of(true) : Optional.empty();
    }

    private List<Optional<Boolean>> signedBy(List<Party> parties, LocalDate day) {
        return parties.stream()
                .map(party -> signedBy(party.getPartner().getId(), day))
                .toList();
    }

    /**
     * Whether a party has signed by the end of a day, as far as the date of its signature tells.
     *
     * @param partner the party
     * @param day the day
     * @return true or false, where there is no signature too; absent where what isn't known of the date decides
     */
    public Optional<Boolean> signedBy(PartnerId partner, LocalDate day) {
        return getSignatures().stream()
                .filter(signature -> signature.getPartner().equals(partner))
                .findFirst()
                .map(signature -> signature.isMadeBy(day))
                .orElse(Optional.of(false));
    }

    /**
     * The same agreement without the names, numbers and addresses of its contacts.
     *
     * @return the agreement with contacts by role alone
     */
    public Agreement withoutPersonalData() {
        return toBuilder()
                .contacts(
                        getContacts().stream().map(Contact::withoutPersonalData).toList())
                .build();
    }

    /**
     * A builder with this agreement's attributes, for a changed copy of a draft.
     *
     * @return the builder
     */
    public abstract AgreementBuilder<?> toBuilder();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if a partner is given twice in a role on the same day, two parties coordinate on it, an area, a
     *     department or the id of a price or a limit is given twice, or extension options or a renewal are given without a term that has an end
     */
    @Value.Check
    protected void check() {
        AgreementChecks.requireParties(getParties());
        boolean lengthened = !getTermClauses().getExtensionOptions().isEmpty()
                || getTermClauses().getRenewal().isPresent();
        if (lengthened && getTerm().filter(term -> !term.isOpenEnded()).isEmpty()) {
            throw new InvalidValueException(
                    "termClauses", getTermClauses(), "a term with an end, which the options or the renewal lengthen");
        }
        AgreementChecks.requireOnce(
                "areas", getAreas().stream().map(CoveredArea::getArea).toList(), "each area once");
        AgreementChecks.requireOnce(
                "prices", getPrices().stream().map(Price::getId).toList(), "each id once");
        AgreementChecks.requireOnce(
                "limits", getLimits().stream().map(Limit::getId).toList(), "each id once");
        AgreementChecks.requireOnce(
                "departments",
                getDepartments().stream()
                        .map(covered -> List.of(covered.getPartner(), covered.getDepartment()))
                        .toList(),
                "each department once");
    }

    /**
     * The kind and the id, without any contact.
     *
     * @return the text
     */
    @Override
    public final String toString() {
        return getKind() + " " + getId();
    }
}
