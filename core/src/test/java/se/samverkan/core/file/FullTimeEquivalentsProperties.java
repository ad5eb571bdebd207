package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.course;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.registered;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.quantity.Fraction;
import se.samverkan.core.time.DateRange;

@Label("Splitting students on calendar years conserves them")
class FullTimeEquivalentsProperties {

    @Property(tries = 200)
    @Label("the years of a course add up to it exactly, whichever days it is held on")
    void conserved(
            @ForAll @IntRange(max = 1_500) int tenths,
            @ForAll @IntRange(max = 800) int firstDay,
            @ForAll @IntRange(min = 1, max = 1_200) int days,
            @ForAll @IntRange(min = 1, max = 7) int participants) {
        LocalDate first = DAY.plusDays(firstDay);
        AgreementFile file = OPENED.record(
                callOff("A-1", 1, DAY).toBuilder()
                        .activity(course("1").toBuilder()
                                .credits(Credits.ofTenths(tenths))
                                .dates(DateRange.ofClosed(first, first.plusDays(days - 1)))
                                .build())
                        .build(),
                DAY);
        for (int i = 0; i < participants; i++) {
            file = file.record(registered("A-1", "p-" + i, first), first);
        }
        FullTimeEquivalents all = on(file, first).fullTimeEquivalents();
        assertThat(all.getStudents()).isEqualTo(Fraction.of((long) tenths * participants, 600));
        assertThat(all.getYears().stream()
                        .map(year -> all.in(year).getStudents())
                        .reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(all.getStudents());
        assertThat(all.getYears()).first().hasToString("" + first.getYear());
        assertThat(all.getYears())
                .last()
                .hasToString("" + first.plusDays(days - 1).getYear());
    }
}
