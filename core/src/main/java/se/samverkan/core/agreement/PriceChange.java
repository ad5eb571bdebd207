package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PriceId;

/**
 * The adding of a price, or the change of the one with its id.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class PriceChange extends ChangedTo<Price> implements Change {

    PriceChange(Price price) {
        super(ChangeKind.PRICE, pathOf(price.getId()), price);
    }

    /**
     * The price from then on.
     *
     * @return the price
     */
    public Price getPrice() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        MonetaryAgreement monetary = Attributes.requireMonetary(agreement, "a price");
        return monetary.toBuilder()
                .prices(Attributes.with(
                        monetary.getPrices(), price -> price.getId().equals(value().getId()), value()))
                .build();
    }

    static String pathOf(PriceId price) {
        return "prices[" + price + "]";
    }
}
