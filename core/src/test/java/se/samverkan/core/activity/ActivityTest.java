package se.samverkan.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Field;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.Purpose;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;

@DisplayName("An activity is what is stated of it, whatever its kind")
class ActivityTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);
    private static final DateRange DAYS = DateRange.ofClosed(FIRST, FIRST.plusDays(69));

    private static List<ActivityBuilder<?>> builders() {
        return List.of(
                CommissionedCourse.builder(),
                EducationEvent.builder().kind(ActivityKind.SEMINAR),
                Placement.builder(),
                DegreeProject.builder(),
                JointProject.builder(),
                DevelopmentActivity.builder().kind(ActivityKind.MEETING),
                OtherActivity.builder().code("study-visit").area(CollaborationArea.RESEARCH));
    }

    @ParameterizedTest
    @MethodSource("builders")
    @DisplayName("must have a title and needs no more")
    void required(ActivityBuilder<?> builder) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("some of required attributes are not set [title]");
        Activity activity = builder.title("sv", "Digitala verktyg").build();
        assertThat(activity.getTitle().in(Locale.ENGLISH)).isEqualTo("Digitala verktyg");
        assertThat(activity.getId()).isEmpty();
        assertThat(activity.getDates()).isEmpty();
        assertThat(activity.getOrganiser()).isEmpty();
        assertThat(activity.getPurposes()).isEmpty();
        assertThat(activity.getField()).isEmpty();
        assertThat(activity.getNeed()).isEmpty();
        assertThat(activity.getOccupations()).isEmpty();
        assertThat(activity.getSupply()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("builders")
    @DisplayName("keeps all that is stated, and a copy equals it")
    void kept(ActivityBuilder<?> builder) {
        Activity activity = full(builder).build();
        assertThat(activity.getId()).contains(ActivityId.of("a-1"));
        assertThat(activity.getDates()).contains(DAYS);
        assertThat(activity.getOrganiser()).contains(PartnerId.of("mkl"));
        assertThat(activity.getPurposes()).containsExactly(Purpose.LIFELONG_LEARNING, Purpose.REGIONAL_DEVELOPMENT);
        assertThat(activity.getField()).contains(Field.EDUCATION);
        assertThat(activity.getNeed()).contains(NeedId.of("n-1"));
        assertThat(activity.getOccupations()).containsExactly(OccupationCode.ssyk("2343"));
        assertThat(activity.getSupply()).contains(Quantity.about(20));
        assertThat(activity.toBuilder().build()).isEqualTo(activity).hasSameHashCodeAs(activity);
    }

    private static ActivityBuilder<?> full(ActivityBuilder<?> builder) {
        return builder.id(ActivityId.of("a-1"))
                .title(Text.of("sv", "Digitala verktyg").and("en", "Digital aids"))
                .dates(DAYS)
                .organiser(PartnerId.of("mkl"))
                .addPurposes(Purpose.LIFELONG_LEARNING)
                .addPurposes(Purpose.REGIONAL_DEVELOPMENT)
                .field(Field.EDUCATION)
                .need(NeedId.of("n-1"))
                .addOccupations(OccupationCode.ssyk("2343"))
                .supply(Quantity.about(20));
    }

    @ParameterizedTest
    @MethodSource("builders")
    @DisplayName("differs from another when any one thing stated of it differs")
    void equality(ActivityBuilder<?> builder) {
        Activity activity = full(builder).build();
        assertThat(List.<Activity>of(
                        activity.toBuilder().id(ActivityId.of("a-2")).build(),
                        activity.toBuilder().title("sv", "Digitala verktyg").build(),
                        activity.toBuilder()
                                .dates(DateRange.ofClosed(FIRST, FIRST))
                                .build(),
                        activity.toBuilder().organiser(PartnerId.of("mdh")).build(),
                        activity.toBuilder()
                                .addPurposes(Purpose.SUSTAINABLE_GROWTH)
                                .build(),
                        activity.toBuilder().field(Field.HEALTH_AND_WELFARE).build(),
                        activity.toBuilder().need(NeedId.of("n-2")).build(),
                        activity.toBuilder()
                                .addOccupations(OccupationCode.isco("2342"))
                                .build(),
                        activity.toBuilder().supply(Quantity.exactly(20)).build()))
                .doesNotContain(activity)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("builders")
    @DisplayName("has a fixed start and a fixed end where days are stated")
    void fixedDays(ActivityBuilder<?> builder) {
        builder.title("sv", "Digitala verktyg").dates(DateRange.from(FIRST));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("dates: expected a first and a last day, but was '2024-02-01/..'");
        builder.dates(DateRange.until(FIRST));
        assertThatThrownBy(builder::build).isInstanceOf(InvalidValueException.class);
        assertThat(builder.dates(DAYS).build().getDates()).contains(DAYS);
    }

    @ParameterizedTest
    @MethodSource("builders")
    @DisplayName("lies in its kind's area, or in the area stated for a host's own kind")
    void area(ActivityBuilder<?> builder) {
        Activity activity = builder.title("sv", "Digitala verktyg").build();
        assertThat(activity.getArea()).isEqualTo(activity.getKind().getArea().orElse(CollaborationArea.RESEARCH));
        assertThat(activity).hasToString(activity.getKind() + " sv: Digitala verktyg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${1+1}", "{key}", "{0} '{'"})
    @DisplayName("shows a title that looks like a template as typed")
    void noTemplate(String words) {
        assertThat(Placement.builder().title("sv", words).build().getTitle().in(Locale.ROOT))
                .isEqualTo(words);
    }

    @Test
    @DisplayName("takes the title stated last")
    void titleReplaced() {
        Placement placement =
                Placement.builder().title("sv", "Praktik").title("sv", "VFU").build();
        assertThat(placement.getTitle()).isEqualTo(Text.of("sv", "VFU"));
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by the name of what is missing")
    void refusedNull() {
        assertThatThrownBy(() -> CommissionedCourse.builder().title((Text) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("title");
        assertThatThrownBy(() -> CommissionedCourse.builder().dates((DateRange) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("dates");
    }
}
