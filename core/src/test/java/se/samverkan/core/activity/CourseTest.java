package se.samverkan.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CourseId;
import se.samverkan.core.code.Cycle;
import se.samverkan.core.code.LanguageTag;
import se.samverkan.core.code.ModuleId;
import se.samverkan.core.code.Origin;
import se.samverkan.core.code.SyllabusReference;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.credit.GradingScale;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;

@DisplayName("A course tells what is taught, and each offering of it when and for how many")
class CourseTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);
    private static final DateRange SPRING =
            DateRange.ofClosed(FIRST, FIRST.plusWeeks(10).minusDays(1));
    private static final CourseModule EXAM = CourseModule.of(ModuleId.of("1"), Text.of("Tentamen"), Credits.of("4.5"));
    private static final CourseModule PAPER = CourseModule.of(ModuleId.of("2"), Text.of("Rapport"), Credits.of("3"));

    private static final Course STEERING = Course.builder()
            .id(CourseId.of("strategic-steering"))
            .title(Text.of("sv", "Strategisk styrning"))
            .credits(Credits.of("7.5"))
            .cycle(Cycle.FIRST)
            .addModules(EXAM, PAPER)
            .gradingScale(GradingScale.U_G_VG)
            .language(LanguageTag.of("sv"))
            .syllabus(SyllabusReference.of("MIUN 2023/1712"))
            .origin(Origin.CO_CREATED)
            .clientPart(Text.of("sv", "utmaningar från verksamheten"))
            .providerPart(Text.of("sv", "anknytning till aktuell forskning"))
            .developmentCost(VatAmount.parse("SEK 120000.00 EXCLUDING_VAT"))
            .build();

    private static final Course BARE = Course.builder()
            .id(CourseId.of("bare"))
            .title(Text.of("sv", "Grundkurs"))
            .build();

    @Test
    @DisplayName("an offering has what its course states, without saying it again")
    void takenOver() {
        CommissionedCourse spring = STEERING.offering().dates(SPRING).build();
        assertThat(spring.getCourse()).contains(STEERING);
        assertThat(spring.getTitle()).isEqualTo(STEERING.getTitle());
        assertThat(spring.getCredits()).contains(Credits.of("7.5"));
        assertThat(spring.getCycle()).contains(Cycle.FIRST);
        assertThat(spring.getModules()).containsExactly(EXAM, PAPER);
        assertThat(spring.getGradingScale()).contains(GradingScale.U_G_VG);
        assertThat(spring.getOrigin()).contains(Origin.CO_CREATED);
        assertThat(spring.getLanguage()).contains(LanguageTag.of("sv"));
        assertThat(spring.getPace().orElseThrow()).hasToString("1/2");
    }

    @Test
    @DisplayName("one made by naming the course after the title is the same offering")
    void sameByEitherWay() {
        assertThat(CommissionedCourse.builder()
                        .title("sv", "Strategisk styrning")
                        .dates(SPRING)
                        .course(STEERING)
                        .credits(Credits.of("7.5"))
                        .build())
                .isEqualTo(STEERING.offering().dates(SPRING).build());
    }

    @Test
    @DisplayName("days, seats, delivery cost, place and title are the offering's own, and so is another language")
    void own() {
        CommissionedCourse english = STEERING.offering()
                .title("en", "Strategic steering, autumn")
                .leastSeats(12)
                .mostSeats(30)
                .deliveryCost(VatAmount.parse("SEK 80000.00 EXCLUDING_VAT"))
                .place(Text.of("sv", "Campus Sundsvall"))
                .language(LanguageTag.of("en"))
                .build();
        assertThat(english.getLanguage()).contains(LanguageTag.of("en"));
        assertThat(english.getTitle()).isEqualTo(Text.of("en", "Strategic steering, autumn"));
        assertThat(english.getPlace()).contains(Text.of("sv", "Campus Sundsvall"));
        assertThat(english.getDeliveryCost()).contains(VatAmount.parse("SEK 80000.00 EXCLUDING_VAT"));
        assertThat(STEERING.offering().build().getDeliveryCost()).isEmpty();
        assertThat(STEERING.offering().build().getPlace()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    @DisplayName("an offering can't state what contradicts its course, which names what and by which course")
    void contradicted(String attribute, UnaryOperator<CommissionedCourse.Builder> contradicting) {
        CommissionedCourse.Builder offering = contradicting.apply(STEERING.offering());
        assertThatThrownBy(offering::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(attribute + ": expected ")
                .hasMessageContaining("as its course strategic-steering states");
    }

    static List<Arguments> contradictions() {
        return List.of(
                contradiction(
                        "offering.credits",
                        offering -> offering.credits(Credits.of("15"))
                                .modules(List.of(
                                        CourseModule.of(ModuleId.of("1"), Text.of("Tentamen"), Credits.of("15"))))),
                contradiction("offering.cycle", offering -> offering.cycle(Cycle.SECOND)),
                contradiction("offering.gradingScale", offering -> offering.gradingScale(GradingScale.U_G)),
                contradiction("offering.origin", offering -> offering.origin(Origin.EXISTING)),
                contradiction(
                        "offering.modules",
                        offering -> offering.modules(
                                List.of(CourseModule.of(ModuleId.of("1"), Text.of("Tentamen"), Credits.of("7.5"))))));
    }

    private static Arguments contradiction(String attribute, UnaryOperator<CommissionedCourse.Builder> contradicting) {
        return Arguments.of(attribute, contradicting);
    }

    @Test
    @DisplayName("nor state what its course leaves open: that belongs to the course")
    void beside() {
        assertThatThrownBy(() -> BARE.offering().credits(Credits.of("7.5")).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("offering.credits: expected none beside its course bare, which states none, but was '7.5'");
        assertThat(BARE.offering().build().getCredits()).isEmpty();
    }

    @Test
    @DisplayName("a course revised later leaves the offerings made before as they were")
    void revised() {
        CommissionedCourse before = STEERING.offering().dates(SPRING).build();
        Course revised = STEERING.toBuilder().gradingScale(GradingScale.U_G).build();
        CommissionedCourse after = revised.offering().dates(SPRING).build();
        assertThat(before.getGradingScale()).contains(GradingScale.U_G_VG);
        assertThat(after.getGradingScale()).contains(GradingScale.U_G);
        assertThat(after.getCourse().orElseThrow().getId())
                .isEqualTo(before.getCourse().orElseThrow().getId());
    }

    @Test
    @DisplayName("modules that don't add up, and a negative cost, are refused")
    void refused() {
        Course.Builder lacking = STEERING.toBuilder().modules(List.of(EXAM));
        assertThatThrownBy(lacking::build)
                .hasMessageContaining("course.modules")
                .hasMessageContaining("7.5");
        Course.Builder negative = STEERING.toBuilder().developmentCost(VatAmount.parse("SEK -0.01"));
        assertThatThrownBy(negative::build).hasMessageContaining("course.developmentCost: expected 0 or more");
        CommissionedCourse.Builder cheap = STEERING.offering().deliveryCost(VatAmount.parse("SEK -0.01"));
        assertThatThrownBy(cheap::build).hasMessageContaining("course.deliveryCost: expected 0 or more");
    }

    @Test
    @DisplayName("shows its id and title")
    void shown() {
        assertThat(STEERING).hasToString("strategic-steering sv: Strategisk styrning");
        assertThat(BARE.toBuilder().build()).isEqualTo(BARE).isNotEqualTo(STEERING);
    }
}
