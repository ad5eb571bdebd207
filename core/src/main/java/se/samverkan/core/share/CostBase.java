package se.samverkan.core.share;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** What part of the direct costs a rate of indirect costs is taken of. */
@PublicApi(CALL)
public enum CostBase {
    /** The direct costs of salaries. */
    DIRECT_SALARIES,
    /** All direct costs. */
    DIRECT_COSTS
}
