package se.samverkan.rules.validation;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.groups.Default;
import se.samverkan.core.PublicApi;

/**
 * The group of what is asked of an agreement in force: everything, signatures and all that is recorded in the file too.
 *
 * <p>{@code @Judged(groups = InForce.class)} tells what {@link se.samverkan.rules.RuleBook#assess} finds of the file. The group
 * takes in {@link Default}, and so the constraints of the agreement itself.
 */
@PublicApi(CALL)
public interface InForce extends Default {}
