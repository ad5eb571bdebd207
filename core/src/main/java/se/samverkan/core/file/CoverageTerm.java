package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.code.SupplyId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.quantity.FractionRange;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.workforce.SupplyKind;

/**
 * One term of a {@link WorkforceCoverage}: what a need asks for in a year, or what an activity or another supply gives, with the
 * number that it comes from, the share and the assumption that were used, and the source.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class CoverageTerm permits ImmutableCoverageTerm {

    CoverageTerm() {}

    static ImmutableCoverageTerm.Builder builder() {
        return ImmutableCoverageTerm.builder();
    }

    /** The two sides of a coverage. */
    @PublicApi(CALL)
    public enum Side {
        /** What a need asks for. */
        NEEDED,
        /** What is given toward it. */
        SUPPLIED
    }

    /**
     * Which side it stands on.
     *
     * @return the side
     */
    public abstract Side getSide();

    /**
     * What it is of: the challenge of a need, or the title of the activity or the supply.
     *
     * @return the words as typed; absent of a need that states no challenge
     */
    public abstract Optional<Text> getTitle();

    /**
     * The need: the one that asks, or the one that an activity or a supply says that it comes from.
     *
     * @return the need's id; absent where an activity or a supply states none
     */
    public abstract Optional<NeedId> getNeed();

    /**
     * The activity that gives.
     *
     * @return the activity's id; absent of a need, of a supply that no activity yields, and of an activity without an id
     */
    public abstract Optional<ActivityId> getActivity();

    /**
     * The call-off of the activity that gives.
     *
     * @return the call-off's id; absent where the activity isn't called off
     */
    public abstract Optional<CallOffId> getCallOff();

    /**
     * The supply that tells what is given.
     *
     * @return the supply's id; absent where the activity itself tells
     */
    public abstract Optional<SupplyId> getSupply();

    /**
     * What the number that is given counts.
     *
     * @return the kind; absent of a need, and of an activity of which it can't be told
     */
    public abstract Optional<SupplyKind> getKind();

    /**
     * The occupations that it states.
     *
     * @return an unmodifiable set in the order given, empty where none is stated
     */
    public abstract Set<OccupationCode> getOccupations();

    /**
     * The number that is stated, of a need for the whole of its period.
     *
     * @return the number; absent where none is stated
     */
    public abstract Optional<Quantity> getStated();

    /**
     * The share of the stated number that counts.
     *
     * @return the share as stated or assumed; absent where all count, or it isn't known
     */
    public abstract Optional<Percent> getShare();

    /**
     * The assumptions that its number or its year rests on.
     *
     * @return an unmodifiable list, empty where it rests on none
     */
    public abstract List<Assumption> getAssumptions();

    /**
     * Where the number is stated.
     *
     * @return the words as typed; absent where it isn't said
     */
    public abstract Optional<Text> getSource();

    /**
     * The last day on which people come.
     *
     * @return the day; absent of a need, and where it isn't stated
     */
    public abstract Optional<LocalDate> getLastDay();

    /**
     * The calendar year that it belongs to.
     *
     * @return the year; absent where it isn't known
     */
    public abstract Optional<Year> getYear();

    /**
     * How many people it comes to.
     *
     * @return the number as far as it is certain, 0 or more where nothing is
     */
    public abstract FractionRange getNumber();

    /**
     * What would have to be stated to know its number, and of a need to know its year.
     *
     * @return an unmodifiable list of the missing inputs, empty where none is
     */
    public abstract List<InputCode> getMissing();
}
