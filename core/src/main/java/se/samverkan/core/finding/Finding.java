package se.samverkan.core.finding;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.text.Text;

/**
 * A rule's answer as data: its code and outcome, what it is about, the numbers and days that it turned on, what it rests
 * on, which inputs were missing, which assumptions were used, and what would pass instead. It holds no words; an explainer
 * writes them from the code, the outcome and the variant.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Finding {

    private final FindingCode code;
    private final Outcome outcome;
    private final String variant;
    private final String path;
    private final Map<String, Object> values;
    private final List<Source> sources;
    private final List<InputCode> missing;
    private final List<Assumption> assumptions;
    private final @Nullable CounterOffer counterOffer;

    private Finding(Builder builder) {
        code = builder.code;
        outcome = builder.outcome;
        variant = builder.variant;
        path = builder.path;
        values = Collections.unmodifiableMap(new LinkedHashMap<>(builder.values));
        sources = List.copyOf(builder.sources);
        missing = List.copyOf(builder.missing);
        assumptions = List.copyOf(builder.assumptions);
        counterOffer = builder.counterOffer;
        if ((outcome == Outcome.NOT_ASSESSED) == missing.isEmpty()) {
            throw new InvalidValueException(
                    "missing", missing, "missing inputs where, and only where, the outcome is NOT_ASSESSED");
        }
    }

    /**
     * A builder of a finding.
     *
     * @param code the rule's code
     * @param outcome the answer
     * @return the builder
     */
    public static Builder builder(FindingCode code, Outcome outcome) {
        return new Builder(code, outcome);
    }

    /**
     * The rule's code.
     *
     * @return the code
     */
    public FindingCode getCode() {
        return code;
    }

    /**
     * The answer to the rule's question.
     *
     * @return the outcome
     */
    public Outcome getOutcome() {
        return outcome;
    }

    /**
     * Which of the rule's wordings for the outcome fits, such as {@code open-basis}.
     *
     * @return one word in kebab case, or the empty text for the only or plain wording
     */
    public String getVariant() {
        return variant;
    }

    /**
     * What the finding is about, as a path from the agreement file, such as {@code callOffs[A-2].amount}.
     *
     * @return the path; empty for the file as a whole
     */
    public String getPath() {
        return path;
    }

    /**
     * The values that the answer turned on, by name, in the order that the rule gave them.
     *
     * @return an unmodifiable map of values of the types that {@link Builder#value} takes; lists are unmodifiable
     */
    public Map<String, Object> getValues() {
        return values;
    }

    /**
     * One of the values that the answer turned on.
     *
     * @param <T> the value's type
     * @param name the value's name
     * @param type the value's type
     * @return the value; absent where the finding has none of that name and type
     */
    public <T> Optional<T> getValue(String name, Class<T> type) {
        Object value = values.get(name);
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    /**
     * What the rule rests on for this answer.
     *
     * @return the sources, the nearest first
     */
    public List<Source> getSources() {
        return sources;
    }

    /**
     * The inputs that were missing.
     *
     * @return the inputs; empty unless the outcome is {@link Outcome#NOT_ASSESSED}
     */
    public List<InputCode> getMissing() {
        return missing;
    }

    /**
     * The assumptions that the answer rests on.
     *
     * @return the assumptions; empty where it rests on stated facts alone
     */
    public List<Assumption> getAssumptions() {
        return assumptions;
    }

    /**
     * What would pass this rule instead.
     *
     * @return the offer; absent where there is none
     */
    public Optional<CounterOffer> getCounterOffer() {
        return Optional.ofNullable(counterOffer);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && code.equals(that.code)
                && outcome == that.outcome
                && variant.equals(that.variant)
                && path.equals(that.path)
                && values.equals(that.values)
                && sources.equals(that.sources)
                && missing.equals(that.missing)
                && assumptions.equals(that.assumptions)
                && Objects.equals(counterOffer, that.counterOffer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, outcome, variant, path, values);
    }

    @Override
    public String toString() {
        return code + " " + outcome + (variant.isEmpty() ? "" : " " + variant) + " at '" + path + "' " + values;
    }

    /** The builder of a finding. */
    public static final class Builder {

        private static final Pattern VARIANT = Pattern.compile("[a-z][a-z0-9-]{0,39}");
        private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

        private final FindingCode code;
        private final Outcome outcome;
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final List<Source> sources = new ArrayList<>();
        private final List<InputCode> missing = new ArrayList<>();
        private final List<Assumption> assumptions = new ArrayList<>();
        private String variant = "";
        private String path = "";
        private @Nullable CounterOffer counterOffer;

        Builder(FindingCode code, Outcome outcome) {
            this.code = Objects.requireNonNull(code, "code");
            this.outcome = Objects.requireNonNull(outcome, "outcome");
        }

        /**
         * Sets which of the rule's wordings fits.
         *
         * @param name one word in kebab case
         * @return this builder
         * @throws InvalidValueException if the name isn't of that form
         */
        public Builder variant(String name) {
            if (!VARIANT.matcher(Objects.requireNonNull(name, "variant")).matches()) {
                throw new InvalidValueException("variant", name, "one word of a-z, 0-9 and hyphen");
            }
            variant = name;
            return this;
        }

        /**
         * Sets what the finding is about.
         *
         * @param where a path from the agreement file, such as {@code callOffs[A-2].amount}; empty for the file as a whole
         * @return this builder
         * @throws InvalidValueException if the path isn't empty, and is blank, longer than {@value Text#LONGEST} characters
         *     or holds a refused character
         */
        public Builder path(String where) {
            path = Objects.requireNonNull(where, "path").isEmpty()
                    ? where
                    : TextChecks.require("path", where, Text.LONGEST);
            return this;
        }

        /**
         * Adds a value that the answer turned on. An amount of money is a {@code VatAmount} or a {@code Money}; a number is
         * an {@code Integer}, {@code Long}, {@code Quantity}, {@code Fraction}, {@code VatRate} or {@code Credits}; a day or
         * days are a {@code LocalDate}, {@code PartialDate}, {@code DateRange}, {@code Term}, {@code Period} or {@code Year};
         * a word of the library or the host is a {@link Word}, as {@link Word#of(Enum)} for an enum's constant, or an
         * {@link InputCode}; what people have typed is a {@link Text} or a {@code String}; what is told by its code is an
         * {@code OccupationCode} or an id, such as an {@code AgreementId}.
         *
         * @param name the value's name: letters and digits, starting with a small letter
         * @param value the value, of one of these types, or a list of such values
         * @return this builder
         * @throws InvalidValueException if the name isn't of that form, the value is of another type, or a text is blank,
         *     longer than {@value Text#LONGEST} characters or holds a refused character
         */
        public Builder value(String name, Object value) {
            if (!NAME.matcher(Objects.requireNonNull(name, "name")).matches()) {
                throw new InvalidValueException("values", name, "a name of letters and digits");
            }
            values.put(name, FindingValues.require(name, value));
            return this;
        }

        /**
         * Adds what the rule rests on.
         *
         * @param source the source
         * @return this builder
         */
        public Builder source(Source source) {
            sources.add(Objects.requireNonNull(source, "source"));
            return this;
        }

        /**
         * Adds a missing input, once.
         *
         * @param input the input
         * @return this builder
         */
        public Builder missing(InputCode input) {
            if (!missing.contains(Objects.requireNonNull(input, "missing"))) {
                missing.add(input);
            }
            return this;
        }

        /**
         * Adds an assumption that the answer rests on, once.
         *
         * @param assumption the assumption
         * @return this builder
         */
        public Builder assuming(Assumption assumption) {
            if (!assumptions.contains(Objects.requireNonNull(assumption, "assumption"))) {
                assumptions.add(assumption);
            }
            return this;
        }

        /**
         * Sets what would pass instead.
         *
         * @param offer the offer; an empty one is left out
         * @return this builder
         */
        public Builder counterOffer(CounterOffer offer) {
            counterOffer = Objects.requireNonNull(offer, "counterOffer").isEmpty() ? null : offer;
            return this;
        }

        /**
         * Makes the finding.
         *
         * @return the finding
         * @throws InvalidValueException if an input is missing and the outcome isn't {@link Outcome#NOT_ASSESSED}, or the
         *     other way round
         */
        public Finding build() {
            return new Finding(this);
        }
    }
}
