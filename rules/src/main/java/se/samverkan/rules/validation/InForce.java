package se.samverkan.rules.validation;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/**
 * The group of what is asked of an agreement in force: everything, signatures and all that is recorded in the file too.
 *
 * <p>{@code @Judged(groups = InForce.class)} tells all that {@link se.samverkan.rules.RuleBook#assess} finds of the file and that
 * stands in the way: beyond what is asked before signing, the rules on signatures, decisions, amendments and what happens. The group
 * takes in {@link Signable}, and so {@link Draft} and {@link jakarta.validation.groups.Default}.
 */
@PublicApi(CALL)
public interface InForce extends Signable {}
