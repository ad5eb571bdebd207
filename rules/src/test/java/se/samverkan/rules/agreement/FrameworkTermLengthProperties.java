package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;

@Label("Four years are counted alike from every first day")
class FrameworkTermLengthProperties {

    private static Finding of(LocalDate firstDay, LocalDate lastDay) {
        AgreementFile file = AgreementFile.open(framework()
                .procurementBasis(ProcurementBasis.CHAPTER_7)
                .term(Term.ofClosed(firstDay, lastDay))
                .build());
        return judge(new FrameworkTermLength(), file, AsOf.on(firstDay)).get(0);
    }

    @Property(tries = 200)
    @Label("the last day that is met is that of a term of four years, and the one that is told where it isn't met")
    void boundary(@ForAll("days") LocalDate firstDay) {
        LocalDate last = Term.ofYears(4).startingOn(firstDay).getLastDay().orElseThrow();
        assertThat(of(firstDay, last).getOutcome()).isEqualTo(Outcome.MET);
        Finding over = of(firstDay, last.plusDays(1));
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(over.getValue("longestLastDay", LocalDate.class)).contains(last);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2017, 1, 1).toEpochDay(),
                        LocalDate.of(2110, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
