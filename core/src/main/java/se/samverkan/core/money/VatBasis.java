package se.samverkan.core.money;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** The statement whether an amount includes value added tax (moms). Where nobody has stated it, it is absent. */
@PublicApi(CALL)
public enum VatBasis {
    /** Without VAT (exklusive moms). */
    EXCLUDING_VAT,
    /** With VAT (inklusive moms). */
    INCLUDING_VAT
}
