package se.samverkan.core.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.Term;

@DisplayName("A workforce need says who states it, how many, over which time and in which occupations")
class WorkforceNeedTest {

    private static final NeedId ID = NeedId.of("vastmanland-9000");
    private static final PartnerId VKL = PartnerId.of("vkl");

    private static final WorkforceNeed NINE_THOUSAND = WorkforceNeed.builder()
            .id(ID)
            .statedBy(VKL)
            .number(Quantity.exactly(9_000))
            .period(Term.ofYears(5))
            .occupation(OccupationCode.ssyk("2343"))
            .occupation(OccupationCode.ssyk("2221"))
            .addOccupations(OccupationNeed.of(Text.of("sv", "skola, vård och omsorg")))
            .source(Text.of("sv", "högskolans sida om samverkan"))
            .build();

    @Test
    @DisplayName("keeps what is stated, occupations in the order given")
    void kept() {
        assertThat(NINE_THOUSAND.getId()).isEqualTo(ID);
        assertThat(NINE_THOUSAND.getStatedBy()).isEqualTo(VKL);
        assertThat(NINE_THOUSAND.getNumber()).contains(Quantity.exactly(9_000));
        assertThat(NINE_THOUSAND.getOccupations())
                .containsExactly(
                        OccupationNeed.of(OccupationCode.ssyk("2343")),
                        OccupationNeed.of(OccupationCode.ssyk("2221")),
                        OccupationNeed.of(Text.of("sv", "skola, vård och omsorg")));
        assertThat(NINE_THOUSAND.getSource()).contains(Text.of("sv", "högskolans sida om samverkan"));
        assertThat(NINE_THOUSAND).hasToString("vastmanland-9000 9000 ?/? P5Y");
    }

    @Test
    @DisplayName("the coming five years may be known as a length, without days")
    void lengthAlone() {
        Term period = NINE_THOUSAND.getPeriod().orElseThrow();
        assertThat(period.getLength()).isPresent();
        assertThat(period.getFirstDay()).isEmpty();
        assertThat(period.covers(LocalDate.of(2015, 1, 1))).isEmpty();
    }

    @Test
    @DisplayName("no number is stated for the occupations, which isn't none")
    void noNumbers() {
        assertThat(NINE_THOUSAND.getOccupations())
                .allSatisfy(occupation -> assertThat(occupation.getNumber()).isEmpty());
    }

    @Test
    @DisplayName("must have an id and who states it, and needs no more")
    void required() {
        assertThatThrownBy(WorkforceNeed.builder()::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("[id, statedBy]");
        WorkforceNeed bare = WorkforceNeed.builder().id(ID).statedBy(VKL).build();
        assertThat(bare.getNumber()).isEmpty();
        assertThat(bare.getPeriod()).isEmpty();
        assertThat(bare.getOccupations()).isEmpty();
        assertThat(bare.getSource()).isEmpty();
        assertThat(bare).hasToString("vastmanland-9000 ? ?");
    }

    @Test
    @DisplayName("numbers of occupations needn't add up to the number in all")
    void needNotAddUp() {
        WorkforceNeed need = NINE_THOUSAND.toBuilder()
                .addOccupations(OccupationNeed.of(OccupationCode.ssyk("2341")).number(Quantity.exactly(10_000)))
                .build();
        assertThat(need.getOccupations()).hasSize(4);
    }

    @Test
    @DisplayName("may state the day on which it was stated, a day of the years 1 to 9999")
    void statedOn() {
        LocalDate day = LocalDate.of(2023, 10, 2);
        assertThat(NINE_THOUSAND.getStatedOn()).isEmpty();
        assertThat(NINE_THOUSAND.toBuilder().statedOn(day).build().getStatedOn())
                .contains(day);
        WorkforceNeed.Builder wrong = NINE_THOUSAND.toBuilder().statedOn(LocalDate.of(10_000, 1, 1));
        assertThatThrownBy(wrong::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("need.statedOn");
    }

    @Test
    @DisplayName("equals another of which the same is stated, and a copy can be changed")
    void equality() {
        assertThat(NINE_THOUSAND)
                .isEqualTo(NINE_THOUSAND.toBuilder().build())
                .hasSameHashCodeAs(NINE_THOUSAND.toBuilder().build())
                .isNotEqualTo(NINE_THOUSAND.toBuilder().id(NeedId.of("x")).build())
                .isNotEqualTo(
                        NINE_THOUSAND.toBuilder().statedBy(PartnerId.of("x")).build())
                .isNotEqualTo(
                        NINE_THOUSAND.toBuilder().number(Quantity.about(9_000)).build())
                .isNotEqualTo(NINE_THOUSAND.toBuilder().period(Term.ofYears(4)).build())
                .isNotEqualTo(NINE_THOUSAND.toBuilder()
                        .occupation(OccupationCode.ssyk("1412"))
                        .build())
                .isNotEqualTo(NINE_THOUSAND.toBuilder().source(Text.of("x")).build());
    }

    @Test
    @DisplayName("breaks no constraint of the library's own")
    void acceptable() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(NINE_THOUSAND)).isEmpty();
        }
    }
}
