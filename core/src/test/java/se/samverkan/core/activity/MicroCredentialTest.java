package se.samverkan.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.activity.MicroCredentialElement.ASSESSMENT;
import static se.samverkan.core.activity.MicroCredentialElement.AWARDING_BODY;
import static se.samverkan.core.activity.MicroCredentialElement.ISSUED_ON;
import static se.samverkan.core.activity.MicroCredentialElement.ISSUER_COUNTRY;
import static se.samverkan.core.activity.MicroCredentialElement.LEARNING_OUTCOMES;
import static se.samverkan.core.activity.MicroCredentialElement.LEVEL;
import static se.samverkan.core.activity.MicroCredentialElement.PARTICIPATION;
import static se.samverkan.core.activity.MicroCredentialElement.QUALITY_ASSURANCE;
import static se.samverkan.core.activity.MicroCredentialElement.TITLE;
import static se.samverkan.core.activity.MicroCredentialElement.WORKLOAD;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.Cycle;
import se.samverkan.core.code.Delivery;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.text.Text;

@DisplayName("A micro-credential is described by the elements of annex I of 2022/C 243/02, but for who the learner is")
class MicroCredentialTest {

    private static final CommissionedCourse BARE =
            CommissionedCourse.builder().title("sv", "Strategisk styrning").build();
    private static final CommissionedCourse STATED = CommissionedCourse.builder()
            .title("sv", "Strategisk styrning")
            .credits(Credits.of("7.5"))
            .cycle(Cycle.SECOND)
            .delivery(Delivery.BLENDED)
            .build();

    private static MicroCredential.Builder whole() {
        return MicroCredential.builder()
                .issuerCountry(Text.of("Sverige"))
                .addAwardingBodies(PartnerId.of("miun"))
                .issuedOn(LocalDate.of(2024, 6, 14))
                .addLearningOutcomes(Text.of("redogöra för modeller för strategisk styrning"))
                .assessment(Text.of("skriftlig tentamen"))
                .qualityAssurance(Text.of("lärosätets kvalitetssystem"));
    }

    @Test
    @DisplayName("a bare course lacks every element but its title, in the order of the annex")
    void nothing() {
        assertThat(MicroCredential.builder().build().missingFrom(BARE))
                .containsExactly(
                        ISSUER_COUNTRY,
                        AWARDING_BODY,
                        ISSUED_ON,
                        LEARNING_OUTCOMES,
                        WORKLOAD,
                        LEVEL,
                        ASSESSMENT,
                        PARTICIPATION,
                        QUALITY_ASSURANCE);
    }

    @Test
    @DisplayName("what the course states isn't asked for again: its credits are the workload, its cycle the level")
    void ofTheCourse() {
        assertThat(whole().build().missingFrom(STATED)).isEmpty();
        assertThat(whole().build().missingFrom(BARE)).containsExactly(WORKLOAD, LEVEL, PARTICIPATION);
    }

    @Test
    @DisplayName("hours are the workload of a course without credits, and a level of the framework a level")
    void hoursAndLevel() {
        MicroCredential described = whole().workloadHours(80).eqfLevel(6).build();
        assertThat(described.missingFrom(BARE)).containsExactly(PARTICIPATION);
    }

    @Test
    @DisplayName("a level is missing until one is stated, or that none applies")
    void levelApplies() {
        assertThat(whole().levelApplicable(true).build().missingFrom(BARE)).contains(LEVEL);
        assertThat(whole().levelApplicable(false).build().missingFrom(BARE)).doesNotContain(LEVEL);
        assertThatThrownBy(() -> whole().eqfLevel(5).levelApplicable(false).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("microCredential.eqfLevel: expected none, since no level is said to apply, but was '5'");
    }

    private static List<MicroCredentialElement> without(UnaryOperator<MicroCredential.Builder> taking) {
        return taking.apply(whole()).build().missingFrom(STATED);
    }

    @Test
    @DisplayName("each element that is taken out is missing, alone")
    void eachInTurn() {
        assertThat(without(builder -> builder.issuerCountry(Optional.empty()))).containsExactly(ISSUER_COUNTRY);
        assertThat(without(builder -> builder.issuedOn(Optional.empty()))).containsExactly(ISSUED_ON);
        assertThat(without(builder -> builder.qualityAssurance(Optional.empty())))
                .containsExactly(QUALITY_ASSURANCE);
        MicroCredential all = whole().build();
        assertThat(all.missingFrom(STATED.toBuilder().credits(Optional.empty()).build()))
                .containsExactly(WORKLOAD);
        assertThat(all.missingFrom(STATED.toBuilder().cycle(Optional.empty()).build()))
                .containsExactly(LEVEL);
        assertThat(all.missingFrom(STATED.toBuilder().delivery(Optional.empty()).build()))
                .containsExactly(PARTICIPATION);
        assertThat(whole().awardingBodies(List.of()).build().missingFrom(STATED))
                .containsExactly(AWARDING_BODY);
        assertThat(whole().learningOutcomes(List.of()).build().missingFrom(STATED))
                .containsExactly(LEARNING_OUTCOMES);
        assertThat(without(builder -> builder.assessment(Optional.empty()))).containsExactly(ASSESSMENT);
        assertThat(Arrays.asList(MicroCredentialElement.values()))
                .startsWith(TITLE)
                .hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, -1})
    @DisplayName("a level outside 1 to 8 is refused")
    void levels(int level) {
        assertThatThrownBy(() -> whole().eqfLevel(level).build())
                .hasMessage("microCredential.eqfLevel: expected a level of 1 to 8, but was '" + level + "'");
    }

    @Test
    @DisplayName("a workload below an hour is refused, and a day outside the years 1 to 9999")
    void refused() {
        assertThatThrownBy(() -> whole().workloadHours(0).build())
                .hasMessage("microCredential.workloadHours: expected 1 hour or more, but was '0'");
        assertThatThrownBy(() -> whole().issuedOn(LocalDate.of(10_000, 1, 1)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("microCredential.issuedOn");
    }

    @Test
    @DisplayName("optional elements are told as typed, and never missing")
    void optional() {
        MicroCredential described = whole().prerequisites(Text.of("grundläggande behörighet"))
                .supervision(Text.of("i sal, mot legitimation"))
                .stackability(Text.of("kan räknas in i en magisterexamen"))
                .furtherInformation(Text.of("ges vartannat år"))
                .build();
        assertThat(described.getPrerequisites()).hasValue(Text.of("grundläggande behörighet"));
        assertThat(described.getStackability()).hasValue(Text.of("kan räknas in i en magisterexamen"));
        assertThat(described.missingFrom(STATED)).isEmpty();
        assertThat(STATED.toBuilder().microCredential(described).build().getMicroCredential())
                .hasValue(described);
    }
}
