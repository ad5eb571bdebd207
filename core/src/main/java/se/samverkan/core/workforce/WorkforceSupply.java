package se.samverkan.core.workforce;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.code.SupplyId;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;

/**
 * People who come to occupations, as somebody has counted or reckoned them: those who graduate from a programme, are placed or
 * hired, or are trained. It must have an id, a title and a kind; all else may be unstated. One that names an activity tells what
 * that activity yields, in the place of the number that the activity itself states, and takes the need, the occupations and the
 * days from the activity where it states none.
 *
 * <pre>{@code
 * WorkforceSupply nurses = WorkforceSupply.builder()
 *         .id(SupplyId.of("nurses-2026"))
 *         .title(Text.of("sv", "Examinerade sjuksköterskor 2026"))
 *         .kind(SupplyKind.GRADUATES)
 *         .number(Quantity.about(120))
 *         .addOccupations(OccupationCode.ssyk("2221"))
 *         .dates(DateRange.ofClosed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class WorkforceSupply permits ImmutableWorkforceSupply {

    WorkforceSupply() {}

    /**
     * Starts a supply.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id.
     *
     * @return the id
     */
    public abstract SupplyId getId();

    /**
     * Who they are and where they come from.
     *
     * @return the title as typed
     */
    public abstract Text getTitle();

    /**
     * What the number counts.
     *
     * @return the kind
     */
    public abstract SupplyKind getKind();

    /**
     * How many they are.
     *
     * @return the number; absent where it isn't stated, which isn't none
     */
    public abstract Optional<Quantity> getNumber();

    /**
     * The share of them that comes to the occupations, of the graduates those who stay and of the placed those who are hired.
     *
     * @return the share, from 0 to 100 percent; absent where it isn't stated, or the kind has none
     */
    public abstract Optional<Percent> getShare();

    /**
     * The occupations that they come to.
     *
     * @return an unmodifiable set in the order given, empty where none is stated
     */
    public abstract Set<OccupationCode> getOccupations();

    /**
     * The need that they serve.
     *
     * @return the need's id; absent where it isn't stated
     */
    public abstract Optional<NeedId> getNeed();

    /**
     * The activity that yields them.
     *
     * @return the id of a called-off or another activity; absent where none does, as of a programme's graduates
     */
    public abstract Optional<ActivityId> getActivity();

    /**
     * The days on which they come. They belong to the year of the last one.
     *
     * @return the days, without an open end; absent where they aren't stated
     */
    public abstract Optional<DateRange> getDates();

    /**
     * Where the number is stated.
     *
     * @return the words as typed; absent where it isn't said
     */
    public abstract Optional<Text> getSource();

    /**
     * Refuses what can't exist.
     *
     * @throws InvalidValueException if the share is above 100 percent or of a kind that has none, or the days have an open end
     */
    @Value.Check
    protected void check() {
        getShare().ifPresent(share -> {
            if (getKind().getShare().isEmpty()) {
                throw new InvalidValueException("supply.share", share, "none, as all who are " + getKind() + " count");
            }
            if (share.compareTo(Percent.of("100")) > 0) {
                throw new InvalidValueException("supply.share", share, "100 percent or less");
            }
        });
        getDates().filter(days -> days.lengthInDays().isEmpty()).ifPresent(days -> {
            throw new InvalidValueException("supply.dates", days, "days with a first and a last one");
        });
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder that states what this supply states
     */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * The id, the kind and the number, {@code ?} where it isn't stated.
     *
     * @return the text, for reading in a log or a test
     */
    @Override
    public final String toString() {
        return getId() + " " + getKind() + " "
                + getNumber().map(Quantity::toString).orElse("?");
    }

    /** Builder of supplies. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableWorkforceSupply.Builder {

        Builder() {}
    }
}
