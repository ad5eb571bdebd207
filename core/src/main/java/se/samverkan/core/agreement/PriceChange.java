package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.index.IndexStep;

/**
 * The adding of a price, or the change of the one with its id, as by a step of the index clause.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class PriceChange extends ChangedTo<PriceChange.Stated> implements Change {

    /** The price, and the index step that it rests on. */
    record Stated(Price price, Optional<IndexStep> indexStep) {

        @Override
        public String toString() {
            return price + indexStep.map(step -> " by " + step).orElse("");
        }
    }

    private PriceChange(Stated stated) {
        super(ChangeKind.PRICE, pathOf(stated.price().getId()), stated);
    }

    static PriceChange of(Price price) {
        return new PriceChange(new Stated(price, Optional.empty()));
    }

    static PriceChange of(Price price, IndexStep step) {
        if (!price.getAmount().isAddableTo(step.getAmount())) {
            throw new InvalidValueException(
                    "price.amount",
                    price.getAmount(),
                    "the currency and VAT basis of the index step, " + step.getAmount());
        }
        return new PriceChange(new Stated(price, Optional.of(step)));
    }

    /**
     * The price from then on.
     *
     * @return the price
     */
    public Price getPrice() {
        return value().price();
    }

    /**
     * The step of the index clause that the price rests on.
     *
     * @return the step; absent where the price was changed in another way, or it isn't stated
     */
    public Optional<IndexStep> getIndexStep() {
        return value().indexStep();
    }

    /** Whether the other change leaves another price: what the two rest on makes no difference. */
    @Override
    public boolean contradicts(Change other) {
        return Change.super.contradicts(other)
                && !(other instanceof PriceChange that && Objects.equals(getPrice(), that.getPrice()));
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        MonetaryAgreement monetary = Attributes.requireMonetary(agreement, "a price");
        return monetary.toBuilder()
                .prices(Attributes.with(
                        monetary.getPrices(),
                        price -> price.getId().equals(getPrice().getId()),
                        getPrice()))
                .build();
    }

    static String pathOf(PriceId price) {
        return "prices[" + price + "]";
    }
}
