package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.share.Contribution;

/**
 * The change of what a party contributes.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class ContributionsChange extends ChangedTo<List<Contribution>> implements Change {

    private final PartnerId partner;

    ContributionsChange(PartnerId partner, List<Contribution> contributions) {
        super(ChangeKind.CONTRIBUTIONS, "contributions[" + partner + "]", requireOf(partner, contributions));
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
     * All that the party contributes from then on.
     *
     * @return the contributions in the order given; empty where it contributes nothing
     */
    public List<Contribution> getContributions() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        return agreement.toBuilder()
                .contributions(Stream.concat(
                                agreement.getContributions().stream()
                                        .filter(each -> !each.getBy().equals(partner)),
                                value().stream())
                        .toList())
                .build();
    }

    private static List<Contribution> requireOf(PartnerId partner, List<Contribution> contributions) {
        contributions.stream()
                .filter(each -> !each.getBy().equals(partner))
                .findFirst()
                .ifPresent(other -> {
                    throw Attributes.refusal(other.getBy(), "contributions of " + partner);
                });
        return List.copyOf(contributions);
    }
}
