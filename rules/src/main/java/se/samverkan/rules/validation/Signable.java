package se.samverkan.rules.validation;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.groups.Default;
import se.samverkan.core.PublicApi;

/**
 * The group of what is asked of an agreement before it is signed: all that must be stated and right in its terms.
 *
 * <p>{@code @Judged(groups = Signable.class)} tells what is asked of a {@link Draft}, and beyond that the rules on what must be
 * stated, with every outcome that policy bars on, and of a draft's rules what is missing and what a person must judge. Signatures,
 * decisions, amendments and what happens under the agreement aren't asked about. The group takes in {@link Draft}, and so what
 * {@code @Judged(groups = Draft.class)} beside it tells, which {@link Judged#beyond()} leaves to that; and {@link Default}, and so the constraints of the agreement itself, such as
 * two parties and an area.
 */
@PublicApi(CALL)
public interface Signable extends Draft, Default {}
