package se.samverkan.core.money;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * An amount of money and whether it includes VAT, as far as that is stated. The amount fits in a long of minor units
 * (öre): at most about 92 000 billion kronor either way.
 *
 * <p>Example: {@code VatAmount.of(Money.of(SEK, 400_000), EXCLUDING_VAT)}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class VatAmount {

    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE + 1);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Money money;
    private final @Nullable VatBasis vatBasis;

    private VatAmount(Money money, @Nullable VatBasis vatBasis) {
        this.money = requireLong(money);
        this.vatBasis = vatBasis;
    }

    /**
     * An amount of which nobody has stated whether it includes VAT.
     *
     * @param money the amount
     * @return the amount, its basis absent
     * @throws InvalidValueException if the amount doesn't fit in a long of minor units
     */
    public static VatAmount of(Money money) {
        return new VatAmount(money, null);
    }

    /**
     * An amount with its basis.
     *
     * @param money the amount
     * @param vatBasis whether it includes VAT
     * @return the amount
     * @throws InvalidValueException if the amount doesn't fit in a long of minor units
     */
    public static VatAmount of(Money money, VatBasis vatBasis) {
        return new VatAmount(money, Objects.requireNonNull(vatBasis, "vatBasis"));
    }

    /**
     * An amount with a basis that may be unstated.
     *
     * @param money the amount
     * @param vatBasis whether it includes VAT; absent where unstated
     * @return the amount
     * @throws InvalidValueException if the amount doesn't fit in a long of minor units
     */
    public static VatAmount of(Money money, Optional<VatBasis> vatBasis) {
        return new VatAmount(money, Objects.requireNonNull(vatBasis, "vatBasis").orElse(null));
    }

    private static Money requireLong(Money money) {
        Objects.requireNonNull(money, "amount");
        BigDecimal amount = money.getAmount();
        // Precision and scale are bounded before the point moves: an amount of 1e400 would be written out otherwise.
        if (amount.precision() - amount.scale() > 19) {
            throw tooLarge(money);
        }
        BigDecimal minor = amount.movePointRight(money.getScale());
        if (minor.compareTo(LEAST) < 0 || minor.compareTo(MOST) > 0) {
            throw tooLarge(money);
        }
        return money;
    }

    private static InvalidValueException tooLarge(Money money) {
        return new InvalidValueException(
                "amount",
                money.getCurrencyUnit() + " with " + money.getAmount().precision() + " digits",
                "an amount that fits in a long of minor units");
    }

    /**
     * The amount.
     *
     * @return the amount, on the basis that {@link #getVatBasis()} tells
     */
    public Money getMoney() {
        return money;
    }

    /**
     * Whether the amount includes VAT.
     *
     * @return the basis; absent where unstated
     */
    public Optional<VatBasis> getVatBasis() {
        return Optional.ofNullable(vatBasis);
    }

    /**
     * The amount in the currency's minor units, such as öre.
     *
     * @return the minor units
     */
    public long toMinorUnits() {
        return money.getAmount().movePointRight(money.getScale()).longValueExact();
    }

    /**
     * The same basis with another amount.
     *
     * @param other the other amount
     * @return the other amount on this basis
     * @throws InvalidValueException if the amount doesn't fit in a long of minor units
     */
    public VatAmount withMoney(Money other) {
        return new VatAmount(other, vatBasis);
    }

    /**
     * Whether another amount can be added to this one: same currency, same basis or both unstated.
     *
     * @param other the other amount
     * @return true if it can
     */
    public boolean isAddableTo(VatAmount other) {
        return money.getCurrencyUnit().equals(other.money.getCurrencyUnit()) && vatBasis == other.vatBasis;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VatAmount that && money.equals(that.money) && vatBasis == that.vatBasis;
    }

    @Override
    public int hashCode() {
        return Objects.hash(money, vatBasis);
    }

    /**
     * The currency, the amount and the basis where it is stated.
     *
     * @return such as {@code SEK 400000.00 EXCLUDING_VAT}, that {@link #parse} reads back
     */
    @Override
    public String toString() {
        return vatBasis == null ? money.toString() : money + " " + vatBasis;
    }

    /**
     * The amount that {@link #toString()} has printed.
     *
     * @param text such as {@code SEK 400000.00 EXCLUDING_VAT}, or without the basis
     * @return the amount
     * @throws InvalidValueException if the text isn't of that form
     */
    public static VatAmount parse(String text) {
        Objects.requireNonNull(text, "amount");
        for (VatBasis basis : VatBasis.values()) {
            if (text.endsWith(" " + basis)) {
                return of(
                        parseMoney(
                                text,
                                text.substring(0, text.length() - basis.name().length() - 1)),
                        basis);
            }
        }
        return of(parseMoney(text, text));
    }

    private static Money parseMoney(String whole, String text) {
        if (!text.matches("[A-Z]{3} -?[0-9]{1,19}(\\.[0-9]{1,6})?")) {
            throw new InvalidValueException(
                    "amount", whole, "a currency, an amount and maybe a basis, such as SEK 400000.00 EXCLUDING_VAT");
        }
        try {
            return Money.parse(text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            InvalidValueException refusal = new InvalidValueException("amount", whole, expected(text.substring(0, 3)));
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static String expected(String code) {
        return CurrencyUnit.registeredCurrencies().stream()
                .filter(currency -> currency.getCode().equals(code))
                .map(currency -> "at most " + currency.getDecimalPlaces() + " decimals, as " + code + " has")
                .findFirst()
                .orElse("the code of a currency, such as SEK or EUR");
    }
}
