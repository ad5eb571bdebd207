package se.samverkan.core.finding;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;

/**
 * What attestations tell of one input: that it is so, that it isn't, both, which only a person can settle, or nothing.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class AttestedInput {

    private final Optional<Attestation> attestation;
    private final Optional<Attestation> denial;

    private AttestedInput(Optional<Attestation> attestation, Optional<Attestation> denial) {
        this.attestation = attestation;
        this.denial = denial;
    }

    /**
     * What is told of an input by attestations on this and other things.
     *
     * @param input the input
     * @param attestations the attestations, in any order
     * @return what they tell of it
     */
    public static AttestedInput of(InputCode input, List<Attestation> attestations) {
        List<Attestation> onIt = attestations.stream()
                .filter(attestation -> attestation.getInput().equals(input))
                .toList();
        return new AttestedInput(
                onIt.stream().filter(attestation -> !attestation.isDenial()).findFirst(),
                onIt.stream().filter(Attestation::isDenial).findFirst());
    }

    /**
     * The attestation that it is so.
     *
     * @return the first one given; absent where there is none
     */
    public Optional<Attestation> getAttestation() {
        return attestation;
    }

    /**
     * The attestation that it isn't so.
     *
     * @return the first one given; absent where there is none
     */
    public Optional<Attestation> getDenial() {
        return denial;
    }

    /**
     * Whether it is attested, and nobody denies it.
     *
     * @return true where there is an attestation and no denial
     */
    public boolean isAttested() {
        return attestation.isPresent() && denial.isEmpty();
    }

    /**
     * Whether it is denied, and nobody attests it.
     *
     * @return true where there is a denial and no attestation
     */
    public boolean isDenied() {
        return denial.isPresent() && attestation.isEmpty();
    }

    /**
     * Whether it is both attested and denied.
     *
     * @return true where there are both, whichever is the later
     */
    public boolean isDisputed() {
        return attestation.isPresent() && denial.isPresent();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttestedInput that
                && attestation.equals(that.attestation)
                && denial.equals(that.denial);
    }

    @Override
    public int hashCode() {
        return Objects.hash(attestation, denial);
    }

    @Override
    public String toString() {
        return attestation.map(Attestation::toString).orElse("not attested")
                + ", "
                + denial.map(Attestation::toString).orElse("not denied");
    }
}
