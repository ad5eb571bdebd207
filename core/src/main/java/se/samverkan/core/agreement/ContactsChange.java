package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;

/**
 * The change of whom to turn to at a party.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class ContactsChange extends ChangedTo<List<Contact>> implements Change {

    private final PartnerId partner;

    ContactsChange(PartnerId partner, List<Contact> contacts) {
        super(ChangeKind.CONTACTS, "contacts[" + partner + "]", requireOf(partner, contacts));
        this.partner = partner;
    }

    /**
     * The party.
     *
     * @return the partner's id
     */
    public PartnerId getPartner() {
        return partner;
    }

    /**
     * All contacts at the party from then on.
     *
     * @return the contacts in the order given; empty to have none
     */
    public List<Contact> getContacts() {
        return value();
    }

    /** The change with contacts by role alone. */
    ContactsChange byRole() {
        return new ContactsChange(
                partner, value().stream().map(Contact::withoutPersonalData).toList());
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        return agreement.toBuilder()
                .contacts(Stream.concat(
                                agreement.getContacts().stream()
                                        .filter(each -> !each.getPartner().equals(partner)),
                                value().stream())
                        .toList())
                .build();
    }

    private static List<Contact> requireOf(PartnerId partner, List<Contact> contacts) {
        contacts.stream()
                .filter(each -> !each.getPartner().equals(partner))
                .findFirst()
                .ifPresent(other -> {
                    throw Attributes.refusal(other.getPartner(), "contacts at " + partner);
                });
        return List.copyOf(contacts);
    }
}
