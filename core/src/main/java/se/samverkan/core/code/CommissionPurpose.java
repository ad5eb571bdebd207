package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/**
 * What commissioned education is for: a purpose that F (2002:760) 3 § allows, or another. New purposes may come in a minor release,
 * so a switch keeps a default branch.
 */
@PublicApi(CALL)
public enum CommissionPurpose {
    /** The training of staff (personalutbildning). */
    STAFF_TRAINING,
    /** Education needed for reasons of the labour market (arbetsmarknadsskäl). */
    LABOUR_MARKET,
    /** Education needed for reasons of development aid (biståndspolitiska skäl). */
    DEVELOPMENT_AID,
    /** Something else, such as the general education of those who live in a municipality. */
    OTHER
}
