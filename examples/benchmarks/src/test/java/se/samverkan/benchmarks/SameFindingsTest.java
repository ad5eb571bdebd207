package se.samverkan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.rules.RuleBook;

@DisplayName("What is compared comes to the same findings")
class SameFindingsTest {

    private static Contender[] contenders(Agreed... agreed) {
        return new Contender[] {
            new PrimitiveArrays(agreed),
            new LongRecords(agreed),
            new DecimalRecords(agreed),
            new Files(Files.THREE_RULES, agreed),
            new Files(RuleBook.sweden(), agreed)
        };
    }

    @Test
    @DisplayName("on 200 agreements with 20 call-offs each: ceilings, years and terms, some kept and some not")
    void assessesAlike() {
        Contender[] contenders = contenders(Agreed.sample(200, 20));
        Answers floor = contenders[0].assess();
        assertThat(floor).hasToString("102 of 200 ceilings, 317 of 1000 years and 58 of 4000 call-offs not met");
        for (Contender contender : contenders) {
            assertThat(contender.assess())
                    .as(contender.getClass().getSimpleName())
                    .isEqualTo(floor);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01, 40000000, true",
        "2024-02-01, 49999800, true",
        "2024-02-01, 49999801, false",
        "2023-12-31, 49999200, true",
        "2023-12-31, 49999201, false",
        "2023-09-04, 100, false",
        "2027-09-04, 100, true",
        "2027-09-05, 100, false"
    })
    @DisplayName("on one more call-off to an agreement with 10: the ceiling, the year and the term at their edges")
    void admitsAlike(LocalDate day, long amount, boolean admitted) {
        for (Contender contender : contenders(Agreed.small(10))) {
            assertThat(contender.admits(amount, (int) day.toEpochDay()))
                    .as(contender.getClass().getSimpleName())
                    .isEqualTo(admitted);
        }
    }
}
