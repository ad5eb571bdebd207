package se.samverkan.core.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.finding.InputCode;

@Label("Of each code at most one figure holds on a day")
class StatutoryFiguresProperties {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Property
    @Label("in the library's own table")
    void inTheLibrarysTable(@ForAll("days") LocalDate day) {
        StatutoryFigures.sweden().getAll().stream()
                .map(StatutoryFigure::getCode)
                .forEach(code -> assertThat(holding(StatutoryFigures.sweden(), code, day))
                        .hasSizeLessThan(2));
    }

    @Property
    @Label("in whatever table figures can be put into, and what is found is what holds")
    void inEveryTable(@ForAll("figures") List<StatutoryFigure> figures, @ForAll("days") LocalDate day) {
        StatutoryFigures table = StatutoryFigures.of(List.of());
        List<StatutoryFigure> taken = new ArrayList<>();
        for (StatutoryFigure figure : figures) {
            try {
                table = table.with(figure);
                taken.add(figure);
            } catch (InvalidValueException overlapping) {
                assertThat(taken)
                        .anySatisfy(other -> assertThat(other.getDays().overlaps(figure.getDays()))
                                .isTrue());
            }
        }
        assertThat(table.getAll()).isEqualTo(taken);
        List<StatutoryFigure> holding = holding(table, Figures.CODE, day);
        assertThat(holding).hasSizeLessThan(2);
        assertThat(table.find(Figures.CODE, day)).isEqualTo(holding.stream().findFirst());
    }

    private static List<StatutoryFigure> holding(StatutoryFigures table, InputCode code, LocalDate day) {
        return table.getAll().stream()
                .filter(figure -> figure.getCode().equals(code))
                .filter(figure -> figure.getDays().contains(day))
                .toList();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-3000, 3000).map(START::plusDays);
    }

    @Provide
    Arbitrary<List<StatutoryFigure>> figures() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 50).injectNull(0.1))
                .as((from, length) -> {
                    StatutoryFigure.Builder figure = Figures.figure("1", START.plusDays(from));
                    return length == null
                            ? figure.build()
                            : figure.lastDay(START.plusDays(from + length)).build();
                })
                .list()
                .ofMaxSize(8);
    }
}
