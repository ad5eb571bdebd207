package se.samverkan.core.statute;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.time.DateRange;

/**
 * The table of statutory figures. Of each code at most one figure holds on a day; on a day of which the table says nothing
 * there is none, and nothing is worked out from the days beside it.
 *
 * <p>Example: {@code StatutoryFigures.sweden().find(StatutoryFigure.FRAMEWORK_LONGEST_TERM, LocalDate.of(2023, 9, 5))}
 * gives 4 years, from LOU 7:2.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class StatutoryFigures {

    private static final StatutoryFigures SWEDEN = SwedishFigures.table();

    private final List<StatutoryFigure> figures;

    private final @Nullable Consumer<? super StatutoryFigure> listener;

    private StatutoryFigures(List<StatutoryFigure> figures, @Nullable Consumer<? super StatutoryFigure> listener) {
        this.figures = List.copyOf(figures);
        this.listener = listener;
    }

    private StatutoryFigures(List<StatutoryFigure> figures) {
        this(figures, null);
    }

    static StatutoryFigures of(List<StatutoryFigure> figures) {
        StatutoryFigures table = new StatutoryFigures(List.of());
        for (StatutoryFigure figure : figures) {
            table = table.with(figure);
        }
        return table;
    }

    /**
     * The figures of Swedish statutes that the library's own table holds.
     *
     * @return the table
     */
    public static StatutoryFigures sweden() {
        return SWEDEN;
    }

    /**
     * This table with one more figure.
     *
     * @param figure the figure
     * @return the table
     * @throws InvalidValueException if a figure of the same code holds on one of its days already
     */
    public StatutoryFigures with(StatutoryFigure figure) {
        for (StatutoryFigure other : figures) {
            if (other.getCode().equals(figure.getCode()) && other.getDays().overlaps(figure.getDays())) {
                throw new InvalidValueException("figure.days", figure.getDays(), "days without " + other);
            }
        }
        List<StatutoryFigure> more = new ArrayList<>(figures);
        more.add(figure);
        return new StatutoryFigures(more);
    }

    /**
     * This table with a figure's last day set, as when a statute is changed: the one that holds on the day ends with it,
     * so that the next can be added.
     *
     * @param code what the figure is
     * @param lastDay the last day on which it holds
     * @return the table
     * @throws InvalidValueException if no figure of the code holds on the day
     */
    public StatutoryFigures ending(InputCode code, LocalDate lastDay) {
        StatutoryFigure ended = find(code, lastDay)
                .orElseThrow(() ->
                        new InvalidValueException("figure.lastDay", lastDay, "a day on which " + code + " holds"));
        return new StatutoryFigures(figures.stream()
                .map(figure -> figure.equals(ended)
                        ? figure.toBuilder().lastDay(lastDay).build()
                        : figure)
                .toList());
    }

    /**
     * The same table, which tells of each figure that is asked for and found, as a trace of a judgement needs. It is equal to this
     * one, and a table made from it tells of nothing.
     *
     * @param told what is done with each figure that {@link #find} gives
     * @return the table
     */
    public StatutoryFigures telling(Consumer<? super StatutoryFigure> told) {
        return new StatutoryFigures(figures, Objects.requireNonNull(told, "told"));
    }

    /**
     * The figure that holds on a day.
     *
     * @param code what the figure is
     * @param day the day that decides by the statute
     * @return the figure; absent where the table has none of that code for the day
     */
    public Optional<StatutoryFigure> find(InputCode code, LocalDate day) {
        Objects.requireNonNull(code, "code");
        Optional<StatutoryFigure> found = figures.stream()
                .filter(figure ->
                        figure.getCode().equals(code) && figure.getDays().contains(day))
                .findFirst();
        if (listener != null) {
            found.ifPresent(listener);
        }
        return found;
    }

    /**
     * The figures that run out: their last day lies in some days, and no figure of their code holds on the day after it. One that is
     * followed by a row of its code on the next day doesn't run out.
     *
     * <p>Example: {@code figures.endingIn(DateRange.ofClosed(today, today.plusYears(1)))} are those that must be looked up within a year,
     * for which the table says nothing from some day on; with {@code today} 31 December 2026 that takes in those whose last day is 31
     * December 2027.
     *
     * @param days the days, the first and the last included
     * @return the figures in the order given
     */
    public List<StatutoryFigure> endingIn(DateRange days) {
        Objects.requireNonNull(days, "days");
        return figures.stream()
                .filter(figure -> figure.getLastDay()
                        .filter(days::contains)
                        .filter(last -> find(figure.getCode(), last.plusDays(1)).isEmpty())
                        .isPresent())
                .toList();
    }

    /**
     * Every figure.
     *
     * @return the figures in the order given
     */
    public List<StatutoryFigure> getAll() {
        return figures;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatutoryFigures that && figures.equals(that.figures);
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }

    @Override
    public String toString() {
        return figures.toString();
    }
}
