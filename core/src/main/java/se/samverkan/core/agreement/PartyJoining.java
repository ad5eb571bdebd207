package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.time.DateRange;

/**
 * The joining of a party: it is one from the effective day on. It may bring the signature by which it joins. The day on which
 * it leaves again may be open, by its possible days. A partner of which it isn't known whether it has left may join again.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class PartyJoining extends ChangedTo<List<Object>> implements Change {

    private final Party party;
    private final @Nullable Signature signature;

    PartyJoining(Party party, @Nullable Signature signature) {
        super(
                ChangeKind.PARTY_JOINING,
                pathOf(party.getPartner().getId()),
                signature == null ? List.of(party) : List.of(party, signature));
        this.party = party;
        this.signature = signature;
        party.getDays().getFirstDay().ifPresent(day -> {
            throw new InvalidValueException("party.days", party.getDays(), "no first day but the amendment's own");
        });
        if (signature != null
                && !signature.getPartner().equals(party.getPartner().getId())) {
            throw new InvalidValueException(
                    "signature.partner",
                    signature.getPartner(),
                    "the party that joins, " + party.getPartner().getId());
        }
    }

    /**
     * The party that joins.
     *
     * @return the party in its roles, without a first day
     */
    public Party getParty() {
        return party;
    }

    /**
     * The signature by which the party joins.
     *
     * @return the signature; absent where unstated
     */
    public Optional<Signature> getSignature() {
        return Optional.ofNullable(signature);
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        DateRange days = from(effectiveFrom, party.getDays());
        for (Party other : agreement.getParties()) {
            boolean same = other.getPartner().getId().equals(party.getPartner().getId());
            if (same && other.getDays().overlaps(days)) {
                throw Attributes.refusal(
                        "the joining of " + party.getPartner().getId(), "a partner that isn't a party on " + days);
            }
        }
        AgreementBuilder<?> builder = agreement.toBuilder()
                .parties(Stream.concat(
                                agreement.getParties().stream(),
                                Stream.of(party.toBuilder()
                                        .days(days)
                                        .possibleDays(from(effectiveFrom, party.daysAtMost()))
                                        .build()))
                        .toList());
        return (signature == null ? builder : builder.addSignatures(signature)).build();
    }

    private static DateRange from(LocalDate effectiveFrom, DateRange until) {
        return until.getLastDay()
                .map(last -> DateRange.ofClosed(effectiveFrom, last))
                .orElseGet(() -> DateRange.from(effectiveFrom));
    }

    static String pathOf(PartnerId partner) {
        return "parties[" + partner + "]";
    }
}
