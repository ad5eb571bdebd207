package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.LimitId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.index.IndexClause;
import se.samverkan.core.index.IndexStep;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.placement.PlacementTerms;
import se.samverkan.core.share.CoFunding;
import se.samverkan.core.share.Contribution;
import se.samverkan.core.share.CostShares;
import se.samverkan.core.time.Term;

/**
 * One change that an amendment makes to the terms of an agreement. New kinds may come in a minor release. The procurement
 * basis isn't among what can be changed: it tells how the agreement came about.
 *
 * <p>Changes are immutable and thread-safe.
 */
@PublicApi(CALL)
public sealed interface Change
        permits CeilingChange,
                VatBasisChange,
                TermChange,
                TermClausesChange,
                PartyJoining,
                PartyLeaving,
                AreaChange,
                AreaRemoval,
                PriceChange,
                PriceRemoval,
                SubscriptionChange,
                LimitChange,
                LimitRemoval,
                IndexClauseChange,
                ContactsChange,
                DepartmentsChange,
                FollowUpTermsChange,
                GovernanceBodyChange,
                CostSharesChange,
                ContributionsChange,
                CoFundingChange,
                PlacementTermsChange {

    /**
     * The change to another ceiling.
     *
     * @param ceiling the ceiling from then on
     * @return the change
     */
    static Change of(Ceiling ceiling) {
        return new CeilingChange(ceiling);
    }

    /**
     * The change of whether the ceiling includes VAT, its amount as it was.
     *
     * @param basis the basis from then on
     * @return the change
     */
    static Change ceilingVatBasis(VatBasis basis) {
        return new VatBasisChange(basis);
    }

    /**
     * The change to another term.
     *
     * @param term the term from then on
     * @return the change
     */
    static Change of(Term term) {
        return new TermChange(term);
    }

    /**
     * The change of the clauses on how the term may be lengthened or cut short.
     *
     * @param clauses the clauses from then on, all of them together
     * @return the change
     */
    static Change of(TermClauses clauses) {
        return new TermClausesChange(clauses);
    }

    /**
     * The joining of a party, from the effective day on.
     *
     * @param party the party in its roles, without a first day of its own
     * @return the change
     * @throws InvalidValueException if the party has a first day
     */
    static Change joining(Party party) {
        return new PartyJoining(Objects.requireNonNull(party, "party"), null);
    }

    /**
     * The joining of a party, from the effective day on, with the signature by which it joins.
     *
     * @param party the party in its roles, without a first day of its own
     * @param signature the party's signature
     * @return the change
     * @throws InvalidValueException if the party has a first day, or the signature is another partner's
     */
    static Change joining(Party party, Signature signature) {
        return new PartyJoining(Objects.requireNonNull(party, "party"), Objects.requireNonNull(signature, "signature"));
    }

    /**
     * The leaving of a party, whose last day is the day before the effective day: what the parties have agreed on together, in an
     * amendment. One that withdraws by its own declaration is recorded as the event {@code LifecycleEvent.withdrawn}, which can
     * end the agreement where too few are left.
     *
     * @param partner the partner that leaves
     * @return the change
     */
    static Change leaving(PartnerId partner) {
        return new PartyLeaving(Objects.requireNonNull(partner, "partner"));
    }

    /**
     * The adding of a collaboration area, or the change of the kinds of activity named in it.
     *
     * @param area the area as covered from then on
     * @return the change
     */
    static Change of(CoveredArea area) {
        return new AreaChange(Objects.requireNonNull(area, "area"));
    }

    /**
     * The taking away of a collaboration area.
     *
     * @param area the area that isn't covered from then on
     * @return the change
     */
    static Change withoutArea(CollaborationArea area) {
        return new AreaRemoval(Objects.requireNonNull(area, "area"));
    }

    /**
     * The adding of a price, or the change of the one with its id.
     *
     * @param price the price from then on
     * @return the change
     */
    static Change of(Price price) {
        return PriceChange.of(Objects.requireNonNull(price, "price"));
    }

    /**
     * The change of a price by a step of the index clause.
     *
     * @param price the price from then on
     * @param step the step that it rests on
     * @return the change
     * @throws InvalidValueException if the price isn't in the currency and on the VAT basis of the step's amount
     */
    static Change of(Price price, IndexStep step) {
        return PriceChange.of(Objects.requireNonNull(price, "price"), Objects.requireNonNull(step, "indexStep"));
    }

    /**
     * The taking away of a price.
     *
     * @param price the price that there is none of from then on
     * @return the change
     */
    static Change withoutPrice(PriceId price) {
        return new PriceRemoval(Objects.requireNonNull(price, "price"));
    }

    /**
     * The change to another subscription.
     *
     * @param subscription the subscription from then on, with its fee
     * @return the change
     */
    static Change of(Subscription subscription) {
        return new SubscriptionChange(subscription);
    }

    /**
     * The adding of a limit beside the ceiling, or the change of the one with its id.
     *
     * @param limit the limit from then on
     * @return the change
     */
    static Change of(Limit limit) {
        return new LimitChange(Objects.requireNonNull(limit, "limit"));
    }

    /**
     * The taking away of a limit beside the ceiling.
     *
     * @param limit the limit that there is none of from then on
     * @return the change
     */
    static Change withoutLimit(LimitId limit) {
        return new LimitRemoval(Objects.requireNonNull(limit, "limit"));
    }

    /**
     * The change to another index clause.
     *
     * @param clause the clause from then on
     * @return the change
     */
    static Change of(IndexClause clause) {
        return new IndexClauseChange(Optional.of(Objects.requireNonNull(clause, "indexClause")));
    }

    /**
     * The taking away of the index clause.
     *
     * @return the change
     */
    static Change withoutIndexClause() {
        return new IndexClauseChange(Optional.empty());
    }

    /**
     * The change of whom to turn to at a party.
     *
     * @param partner the party
     * @param contacts all contacts at the party from then on; none to have none
     * @return the change
     * @throws InvalidValueException if a contact is at another party
     */
    static Change contacts(PartnerId partner, Contact... contacts) {
        return new ContactsChange(Objects.requireNonNull(partner, "partner"), List.of(contacts));
    }

    /**
     * The change of which departments of a party are covered.
     *
     * @param partner the party
     * @param departments all covered departments of the party from then on; none to name none
     * @return the change
     * @throws InvalidValueException if a department is another party's
     */
    static Change departments(PartnerId partner, CoveredDepartment... departments) {
        return new DepartmentsChange(Objects.requireNonNull(partner, "partner"), List.of(departments));
    }

    /**
     * The change of the clauses on how the agreement is followed up.
     *
     * @param terms the clauses from then on, all of them together; {@link FollowUpTerms#unstated} to have none
     * @return the change
     */
    static Change of(FollowUpTerms terms) {
        return new FollowUpTermsChange(terms);
    }

    /**
     * The change to another body that follows the agreement up, or to other facts of the one there is.
     *
     * @param body the body from then on, with its meeting rhythm
     * @return the change
     */
    static Change of(GovernanceBody body) {
        return new GovernanceBodyChange(Optional.of(Objects.requireNonNull(body, "governanceBody")));
    }

    /**
     * The taking away of the body that follows the agreement up.
     *
     * @return the change
     */
    static Change withoutGovernanceBody() {
        return new GovernanceBodyChange(Optional.empty());
    }

    /**
     * The change of who bears what of the costs that the parties share.
     *
     * @param shares the shares from then on
     * @return the change
     */
    static Change of(CostShares shares) {
        return new CostSharesChange(Optional.of(Objects.requireNonNull(shares, "costShares")));
    }

    /**
     * The taking away of the cost shares.
     *
     * @return the change
     */
    static Change withoutCostShares() {
        return new CostSharesChange(Optional.empty());
    }

    /**
     * The change of what a party contributes.
     *
     * @param partner the party
     * @param contributions all that the party contributes from then on; none where it contributes nothing
     * @return the change
     * @throws InvalidValueException if a contribution is another party's
     */
    static Change contributions(PartnerId partner, Contribution... contributions) {
        return new ContributionsChange(Objects.requireNonNull(partner, "partner"), List.of(contributions));
    }

    /**
     * The change of what the contributions are to cover together.
     *
     * @param coFunding the whole cost from then on, and how much of it must be cash
     * @return the change
     */
    static Change of(CoFunding coFunding) {
        return new CoFundingChange(Objects.requireNonNull(coFunding, "coFunding"));
    }

    /**
     * The change of the clauses on placements.
     *
     * @param placementTerms the clauses from then on, all of them
     * @return the change
     */
    static Change of(PlacementTerms placementTerms) {
        return new PlacementTermsChange(Objects.requireNonNull(placementTerms, "placementTerms"));
    }

    /**
     * What is changed, for a host to switch on.
     *
     * @return the kind
     */
    ChangeKind getKind();

    /**
     * The part of the terms that is changed.
     *
     * @return a path from the agreement, such as {@code ceiling.vatBasis} or {@code parties[miun]}
     */
    String getAttribute();

    /**
     * Whether this change and another, made from the same day, can't both hold: they change the same part of the terms, or
     * one a part of what the other changes, and not to the same.
     *
     * @param other the other change
     * @return true if the order of the two decides what holds
     */
    default boolean contradicts(Change other) {
        return Attributes.overlap(getAttribute(), other.getAttribute()) && !equals(other);
    }

    /**
     * The terms with the change made.
     *
     * @param agreement the terms before
     * @param effectiveFrom the first day on which the change holds
     * @return the terms after
     * @throws InvalidValueException if the agreement's kind can't have what is changed, as a letter of intent can't have a
     *     ceiling, or what is to be changed or taken away isn't there
     */
    Agreement applyTo(Agreement agreement, LocalDate effectiveFrom);
}
