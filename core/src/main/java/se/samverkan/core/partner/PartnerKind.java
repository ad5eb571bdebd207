package se.samverkan.core.partner;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** The kind of a partner. New kinds may come in a minor release, so a host that switches on it keeps a default branch. */
@PublicApi(CALL)
public enum PartnerKind {

    /** A municipality (kommun) in Sweden. */
    MUNICIPALITY,

    /** A region, before 2019 or 2020 often called landsting. */
    REGION,

    /** A public-law body of municipalities and regions (kommunalförbund). */
    MUNICIPAL_FEDERATION,

    /** A private-law association of municipalities and regions (förening). */
    ASSOCIATION_OF_MUNICIPALITIES,

    /** A university or university college (lärosäte), state or not. */
    HIGHER_EDUCATION_INSTITUTION,

    /** A company, whoever owns it. */
    COMPANY,

    /** A public body of another kind, such as a state authority or a municipality of another country. */
    OTHER_PUBLIC_BODY
}
