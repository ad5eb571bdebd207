package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.placement;
import static se.samverkan.rules.activity.Activities.tried;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.agreement.CoveredArea;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Programme;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;

@DisplayName("A placement is for students of a programme that the agreement names")
class PlacementProgrammeTest {

    private static final PlacementProgramme RULE = new PlacementProgramme();

    private static AgreementFile naming(Programme... programmes) {
        return AgreementFile.open(framework()
                .areas(List.of(CoveredArea.of(CollaborationArea.EDUCATION).toBuilder()
                        .addProgrammes(programmes)
                        .build()))
                .build());
    }

    private static Finding of(Activity placement) {
        return tried(RULE, naming(Programme.NURSING, Programme.TEACHING), placement)
                .get(0);
    }

    @Test
    @DisplayName("one of them is met")
    void named() {
        Finding finding = of(placement().programme(Programme.NURSING).build());
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getPath()).isEqualTo("activities[placement-1].programme");
        assertThat(finding.getSources()).containsExactly(Source.clause("areas"));
        assertThat(sv(finding))
                .isEqualTo(
                        "”VFU för sjuksköterskestudenter” är för studenter på sjuksköterskeprogrammet, som ramavtalet"
                                + " nämner.");
    }

    @Test
    @DisplayName("another one must be judged by a person, since those named are examples")
    void another() {
        Finding finding =
                of(placement().programme(Programme.of("socionomprogrammet")).build());
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(en(finding))
                .isEqualTo(
                        "“VFU för sjuksköterskestudenter” is for students of socionomprogrammet. The framework agreement names"
                                + " as examples the nursing programme and the teacher programmes. Whether socionomprogrammet fits as"
                                + " well must be judged by a person.");
    }

    @Test
    @DisplayName("where none is stated, it is named as missing")
    void unstated() {
        Finding finding = of(placement().build());
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(PlacementProgramme.PROGRAMME);
        assertThat(sv(finding))
                .isEqualTo(
                        "Det går inte att bedöma om ”VFU för sjuksköterskestudenter” är för studenter på något program"
                                + " som ramavtalet nämner, såsom sjuksköterskeprogrammet och lärarprogrammen. Komplettera med"
                                + " vilket program de placerade studenterna går.");
    }

    @Test
    @DisplayName("the question doesn't arise where the agreement names none, nor of what isn't a placement")
    void notAsked() {
        Activity nursing = placement().programme(Programme.NURSING).build();
        assertThat(tried(RULE, naming(), nursing)).isEmpty();
        assertThat(tried(RULE, AgreementFile.open(framework().areas(List.of()).build()), nursing))
                .isEmpty();
        assertThat(tried(RULE, naming(Programme.NURSING), course().build())).isEmpty();
    }
}
