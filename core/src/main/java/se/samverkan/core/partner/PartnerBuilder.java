package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.OrganisationNumber;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.time.History;
import se.samverkan.core.time.Statement;

/**
 * What the builders of all kinds of partner share. A builder isn't thread-safe.
 *
 * @param <B> the builder's own type
 */
@PublicApi(CALL)
public sealed interface PartnerBuilder<B extends PartnerBuilder<B>>
        permits Municipality.Builder,
                Region.Builder,
                MembershipBodyBuilder,
                HigherEducationInstitution.Builder,
                Company.Builder,
                OtherPublicBody.Builder {

    /**
     * States the id, which must be stated.
     *
     * @param id the id
     * @return this builder
     */
    B id(PartnerId id);

    /**
     * States the organisation number.
     *
     * @param number the number
     * @return this builder
     */
    B organisationNumber(OrganisationNumber number);

    /**
     * States one more successor.
     *
     * @param succession the link to the successor
     * @return this builder
     */
    B addSuccessions(Succession succession);

    /**
     * Takes these statements about the name in place of those stated so far.
     *
     * @param statements the statements, in the order of recording
     * @return this builder
     */
    B nameStatements(Iterable<? extends Statement<PartnerName>> statements);

    /**
     * Takes more statements about the name, after those stated so far.
     *
     * @param statements the statements, in the order of recording
     * @return this builder
     */
    B addAllNameStatements(Iterable<? extends Statement<PartnerName>> statements);

    /**
     * Makes the partner.
     *
     * @return the partner
     * @throws IllegalStateException if an attribute that must be stated isn't; the message names it
     * @throws InvalidValueException if no name is stated, a name was recorded before the one stated ahead of it, or the
     *     partner is said to succeed itself
     */
    Partner build();

    /**
     * Takes a history of names in place of the names stated so far.
     *
     * @param names the names over time
     * @return this builder
     */
    default B names(History<PartnerName> names) {
        return nameStatements(names.getStatements());
    }

    /**
     * States a name that holds on every day. A name stated later goes before it on its days, and it stays a name that the
     * partner has had.
     *
     * @param name the name
     * @return this builder
     */
    default B name(PartnerName name) {
        return addAllNameStatements(History.of(name).getStatements());
    }

    /**
     * States a legal name that holds on every day, as {@link #name(PartnerName)} does.
     *
     * @param legalName the name
     * @return this builder
     * @throws InvalidValueException if the name is blank, too long or holds a character that is refused
     */
    default B name(String legalName) {
        return name(PartnerName.of(legalName));
    }

    /**
     * States a name that holds from a day on.
     *
     * @param firstDay the first day of the name
     * @param name the name
     * @return this builder
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    default B name(LocalDate firstDay, PartnerName name) {
        return addAllNameStatements(
                History.<PartnerName>empty().from(firstDay, name).getStatements());
    }

    /**
     * States a legal name that holds from a day on.
     *
     * @param firstDay the first day of the name
     * @param legalName the name
     * @return this builder
     * @throws InvalidValueException if the day isn't of the years 1 to 9999, or the name is blank, too long or holds a
     *     character that is refused
     */
    default B name(LocalDate firstDay, String legalName) {
        return name(firstDay, PartnerName.of(legalName));
    }
}
