package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ExternalIdentifier;
import se.samverkan.core.code.OrganisationNumber;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.History;
import se.samverkan.core.time.Statement;

/**
 * A legal person that agreements are made with. It must have an id and at least one name; all else may be unstated. A
 * change of name makes no new partner: names are a history. What came in a partner's place is a link to another one.
 *
 * <p>Two partners are equal if all that is stated of them is. {@link #isSameAs} asks whether they are the same legal
 * person, whatever is stated.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 */
@PublicApi(CALL)
public abstract sealed class Partner
        permits Municipality, Region, MembershipBody, HigherEducationInstitution, Company, OtherPublicBody {

    Partner() {}

    /**
     * The kind of partner, which a host switches on.
     *
     * @return the kind
     */
    public abstract PartnerKind getKind();

    /**
     * The id, chosen by the host or given by the directory. Partners of one id are the same legal person.
     *
     * @return the id
     */
    public abstract PartnerId getId();

    abstract List<Statement<PartnerName>> nameStatements();

    /**
     * The names over time.
     *
     * @return the history, with at least one statement
     */
    @Value.Derived
    public History<PartnerName> getNames() {
        History<PartnerName> names = History.empty();
        for (Statement<PartnerName> statement : nameStatements()) {
            names = names.with(statement.getDays(), statement.getValue(), statement.getRecording());
        }
        return names;
    }

    /**
     * The organisation number.
     *
     * @return the number; absent where it isn't stated
     */
    public abstract Optional<OrganisationNumber> getOrganisationNumber();

    /**
     * Identifiers in schemes that the library doesn't know.
     *
     * @return an unmodifiable set in the order given, empty where none is stated
     */
    public abstract Set<ExternalIdentifier> getExternalIdentifiers();

    /**
     * The partners that came in this one's place.
     *
     * @return an unmodifiable list in the order given, empty where none is stated
     */
    public abstract List<@Valid Succession> getSuccessions();

    /**
     * The legal name on a day, as known then.
     *
     * @param asOf the day, and the knowledge
     * @return the name as typed; absent where none is known for the day
     */
    public final Optional<String> nameAt(AsOf asOf) {
        return getNames().at(asOf).map(PartnerName::getLegalName);
    }

    /**
     * Whether the partner has had a name on any day, by any statement: as legal name, in English or as a short name, upper
     * and lower case and blanks around it apart.
     *
     * @param name the name
     * @return true if it has
     */
    public final boolean hasHadName(String name) {
        return nameStatements().stream()
                .anyMatch(statement -> statement.getValue().matches(name));
    }

    /**
     * Whether another is the same legal person: whether they have the same id.
     *
     * @param other the other partner
     * @return true if the ids are equal, whatever else is stated of the two
     */
    public final boolean isSameAs(Partner other) {
        return getId().equals(Objects.requireNonNull(other, "other").getId());
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that states what this partner states
     */
    public abstract PartnerBuilder<?> toBuilder();

    @Value.Check
    void requireNameAndOtherSuccessors() {
        if (nameStatements().isEmpty()) {
            throw new InvalidValueException("names", "none", "at least one name");
        }
        for (Succession succession : getSuccessions()) {
            if (succession.getSuccessor().equals(getId())) {
                throw new InvalidValueException("successor", getId(), "the id of another partner");
            }
        }
    }

    /**
     * The kind and the id, for reading in a log or a test.
     *
     * @return for example {@code MUNICIPALITY municipality:2280}
     */
    @Override
    public final String toString() {
        return getKind() + " " + getId();
    }
}
