package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.agreement.Contact;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.partner.Partner;

/**
 * A partner whom an agreement concerns on a day: under its name of that day, and whether it is bound.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class NamedPartner permits ImmutableNamedPartner {

    NamedPartner() {}

    /**
     * The partner.
     *
     * @return the partner as known
     */
    public abstract Partner getPartner();

    /**
     * The partner's name on the day.
     *
     * @return the name; absent where no name is known for that day
     */
    public abstract Optional<String> getName();

    /**
     * How the agreement stands to the partner.
     *
     * @return the standing
     */
    public abstract Standing getStanding();

    /**
     * The partner's roles in the agreement.
     *
     * @return the roles, those of a party whose place it has taken, and those that it isn't known to have on the day, too;
     *     empty for a member of a party
     */
    public abstract Set<Role> getRoles();

    /**
     * Those in whose place the partner stands, as their legal successor.
     *
     * @return the ids, the nearest last; empty where the partner stands there in its own right alone
     */
    public abstract List<PartnerId> getPredecessors();

    /**
     * Whom to turn to at the partner.
     *
     * @return the first contact that the agreement names there; absent where it names none
     */
    public abstract Optional<Contact> getContact();

    /**
     * What would have to be known to tell the standing.
     *
     * @return the missing inputs; empty unless the standing isn't known
     */
    public abstract List<InputCode> getMissing();

    /**
     * The assumptions that the standing rests on.
     *
     * @return the assumptions; empty where it rests on stated facts alone
     */
    public abstract List<Assumption> getAssumptions();

    @Override
    public final String toString() {
        return getName().orElse(getPartner().getId().toString()) + " " + getStanding();
    }

    /** The same partner, reached in another way too: bound if either way binds it. */
    NamedPartner or(NamedPartner other) {
        Standing both = getStanding() == other.getStanding()
                ? getStanding()
                : Stream.of(Standing.BOUND, Standing.NOT_KNOWN)
                        .filter(each -> each == getStanding() || each == other.getStanding())
                        .findFirst()
                        .orElseThrow();
        List<NamedPartner> telling = Stream.of(this, other)
                .filter(each -> each.getStanding() == both)
                .toList();
        return new Builder()
                .from(this)
                .standing(both)
                .addAllRoles(other.getRoles())
                .predecessors(joined(List.of(this, other), NamedPartner::getPredecessors))
                .contact(getContact().or(other::getContact))
                .missing(joined(telling, NamedPartner::getMissing))
                .assumptions(joined(telling, NamedPartner::getAssumptions))
                .build();
    }

    private static <T> List<T> joined(List<NamedPartner> of, Function<NamedPartner, List<T>> list) {
        return of.stream().flatMap(each -> list.apply(each).stream()).distinct().toList();
    }

    /** The builder of named partners. */
    static final class Builder extends ImmutableNamedPartner.Builder {

        Builder() {}
    }
}
