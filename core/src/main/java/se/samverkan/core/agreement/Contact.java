package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.text.Text;

/**
 * Whom to turn to at a party: a role first. A person's name, telephone number and address are personal data; they may be
 * left out, one call drops them, and {@code toString} never shows them.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Contact permits ImmutableContact {

    Contact() {}

    /**
     * A contact by role alone.
     *
     * @param partner the party
     * @param role the role, such as process manager
     * @return the contact, without personal data
     */
    public static Contact of(PartnerId partner, Text role) {
        return builder().partner(partner).role(role).build();
    }

    /**
     * A builder of a contact.
     *
     * @return the builder; the partner and the role must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this contact's attributes.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The party that the contact is at.
     *
     * @return the partner's id
     */
    public abstract PartnerId getPartner();

    /**
     * The contact's role.
     *
     * @return the role as typed
     */
    public abstract Text getRole();

    /**
     * The person's name.
     *
     * @return the name as typed; absent where unstated or dropped
     */
    public abstract Optional<String> getName();

    /**
     * The telephone number.
     *
     * @return the number as typed; absent where unstated or dropped
     */
    public abstract Optional<String> getTelephone();

    /**
     * The e-mail address.
     *
     * @return the address as typed; absent where unstated or dropped
     */
    public abstract Optional<String> getEmail();

    /**
     * The same contact by role alone.
     *
     * @return the contact without name, telephone number and address
     */
    public Contact withoutPersonalData() {
        return of(getPartner(), getRole());
    }

    /**
     * Refuses text that can't be shown as typed.
     *
     * @throws InvalidValueException if a name, number or address is blank, longer than 200 characters or holds a refused
     *     character; the message doesn't repeat it
     */
    @Value.Check
    protected void check() {
        getName().ifPresent(text -> requireShowable("contact.name", text));
        getTelephone().ifPresent(text -> requireShowable("contact.telephone", text));
        getEmail().ifPresent(text -> requireShowable("contact.email", text));
    }

    private static void requireShowable(String attribute, String personalData) {
        try {
            TextChecks.require(attribute, personalData, 200);
        } catch (InvalidValueException e) {
            throw InvalidValueException.withheld(attribute, e.getExpected());
        }
    }

    /**
     * The partner's id and the role, without personal data.
     *
     * @return the text, for reading in a log or a test
     */
    @Override
    public final String toString() {
        return "Contact{" + getPartner() + ", " + getRole() + "}";
    }

    /** The builder of contacts. */
    public static final class Builder extends ImmutableContact.Builder {

        Builder() {}
    }
}
