package se.samverkan.rules.validation;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/**
 * The group of what is asked of a draft: what can't be right in any agreement, such as a term that is longer than the law
 * allows. What is merely missing, and what a person must judge, doesn't disturb.
 *
 * <p>{@code @Judged(groups = Draft.class)} tells what is not met of the rules on the terms as they are stated. {@link Signable} and
 * {@link InForce} take the group in, so that it is told there too. The group doesn't take in {@link jakarta.validation.groups.Default}, where the model's own constraints stand: a draft may lack parties
 * and areas.
 */
@PublicApi(CALL)
public interface Draft {}
