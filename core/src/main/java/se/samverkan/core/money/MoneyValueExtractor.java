package se.samverkan.core.money;

import static se.samverkan.core.PublicApi.Usage.CALL;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import java.math.BigDecimal;
import java.util.Objects;
import org.joda.money.Money;
import se.samverkan.core.PublicApi;

/**
 * What lets Jakarta Validation see the number in an amount of money, so that a host can put {@code @PositiveOrZero},
 * {@code @DecimalMax} or {@code @Digits} on a getter that gives a {@link Money}. A validation provider finds it as a
 * service; a host needs to do nothing. The number is in the currency's major units, with the currency's decimals: 400 000
 * kr is 400000.00.
 *
 * <p>The currency isn't looked at. A constraint on the amount itself, which isn't about a number, takes
 * {@code payload = Unwrapping.Skip.class}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@UnwrapByDefault
public final class MoneyValueExtractor implements ValueExtractor<@ExtractedValue(type = BigDecimal.class) Money> {

    /** The extractor; a validation provider makes it. */
    public MoneyValueExtractor() {}

    /**
     * Gives the amount's number to the receiver.
     *
     * @param originalValue the amount
     * @param receiver what takes the number
     */
    @Override
    public void extractValues(Money originalValue, ValueReceiver receiver) {
        receiver.value(
                null, Objects.requireNonNull(originalValue, "originalValue").getAmount());
    }
}
