package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PriceId;

/**
 * The taking away of a price.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class PriceRemoval extends ChangedTo<PriceId> implements Change {

    PriceRemoval(PriceId price) {
        super(ChangeKind.PRICE_REMOVAL, PriceChange.pathOf(price), price);
    }

    /**
     * The price that there is none of from then on.
     *
     * @return its id
     */
    public PriceId getPrice() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        MonetaryAgreement monetary = Attributes.requireMonetary(agreement, "a price");
        return monetary.toBuilder()
                .prices(Attributes.without(
                        monetary.getPrices(),
                        price -> price.getId().equals(value()),
                        "without the price " + value(),
                        "a price that is stated"))
                .build();
    }
}
