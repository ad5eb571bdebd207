package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.sek;
import static se.samverkan.core.file.ServiceValueTest.extended;
import static se.samverkan.core.file.ServiceValueTest.service;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import se.samverkan.core.time.Term;

@Label("The value of a service paid by the month")
class ServiceValueProperties {

    private static Money worth(int months, int option) {
        return ServiceValueTest.valueOf(service().term(Term.ofMonths(months)).termClauses(extended(option)))
                .getAmount()
                .orElseThrow();
    }

    @Property
    @Label("never falls as the term or the option gets longer, and is never above that of 48 months")
    void monotone(@ForAll @IntRange(min = 1, max = 100) int months, @ForAll @IntRange(min = 1, max = 100) int option) {
        Money value = worth(months, option);
        assertThat(value).isLessThanOrEqualTo(sek(960_000));
        assertThat(value).isLessThanOrEqualTo(worth(months + 1, option)).isLessThanOrEqualTo(worth(months, option + 1));
    }

    @Property
    @Label("is the same whether months are of the term or of an option")
    void together(@ForAll @IntRange(min = 1, max = 100) int months, @ForAll @IntRange(min = 1, max = 100) int option) {
        assertThat(worth(months, option)).isEqualTo(worth(months + option - 1, 1));
    }
}
