package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** The role of a party in one agreement. A party may have several. */
@PublicApi(CALL)
public enum Role {
    /** The one who commissions and pays (uppdragsgivare). */
    CLIENT,
    /** The one who provides (uppdragstagare). */
    PROVIDER,
    /** A party without a role of its own, as in a letter of intent. */
    PARTY,
    /** The one who coordinates the parties; an agreement has one on a day. */
    COORDINATOR,
    /** The one who gives money without commissioning. */
    FUNDER,
    /** The one at whose workplaces students have their placements. */
    PLACEMENT_HOST
}
