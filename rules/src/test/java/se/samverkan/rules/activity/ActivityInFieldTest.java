package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.seminar;
import static se.samverkan.rules.activity.Activities.tried;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.code.Field;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.Nature;

@DisplayName("An activity is within a field that the agreement states")
class ActivityInFieldTest {

    private static final ActivityInField RULE = new ActivityInField();
    private static final Field FORESTRY = Field.of("skogens-bruk");

    private static AgreementFile fields(boolean openToOthers) {
        return AgreementFile.open(framework()
                .addFields(Field.HEALTH_AND_WELFARE, Field.EDUCATION)
                .openToOtherFields(openToOthers)
                .build());
    }

    private static Finding within(AgreementFile file, Field field) {
        return tried(RULE, file, seminar().field(field).build()).get(0);
    }

    @Test
    @DisplayName("one of those stated is met")
    void stated() {
        Finding finding = within(fields(false), Field.EDUCATION);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getSources()).containsExactly(Source.clause("fields"));
        assertThat(sv(finding))
                .isEqualTo("”Entreprenöriellt lärande” ligger inom utbildning, ett av de fält som ramavtalet anger.");
    }

    @Test
    @DisplayName("another is not met, and is advice: it never bars")
    void another() {
        Finding finding = within(fields(false), FORESTRY);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(RULE.getNature()).isEqualTo(Nature.ADVICE);
        assertThat(sv(finding))
                .isEqualTo("”Entreprenöriellt lärande” ligger inom skogens bruk, som inte hör till de fält som"
                        + " ramavtalet anger: hälsa och välfärd samt utbildning.");
    }

    @Test
    @DisplayName("another must be judged by a person where the agreement is open to other fields, as in case V")
    void openToOthers() {
        assertThat(within(fields(true), Field.EDUCATION).getOutcome()).isEqualTo(Outcome.MET);
        Finding finding = within(fields(true), FORESTRY);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(en(finding))
                .isEqualTo("“Entreprenöriellt lärande” is within skogens bruk, which is not among the fields that"
                        + " the framework agreement states: health and welfare as well as education. Other fields"
                        + " may come in, and whether skogens bruk is one must be judged by a person.");
    }

    @Test
    @DisplayName("without a field it isn't assessed, and the field is missing")
    void unstated() {
        Finding finding = tried(RULE, fields(true), seminar().build()).get(0);
        assertThat(finding.getMissing()).containsExactly(ActivityInField.FIELD);
        assertThat(finding.getPath()).isEqualTo("activities[seminar-1].field");
        assertThat(sv(finding)).endsWith("Komplettera med aktivitetens verksamhetsfält.");
    }

    @Test
    @DisplayName("the question doesn't arise where the agreement states no fields")
    void notAsked() {
        assertThat(tried(RULE, file(), seminar().field(FORESTRY).build())).isEmpty();
    }
}
