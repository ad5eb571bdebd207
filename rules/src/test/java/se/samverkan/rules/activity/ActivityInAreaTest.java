package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.code.ActivityKind.LECTURE_DAY;
import static se.samverkan.core.code.ActivityKind.ORGANISATION_DEVELOPMENT;
import static se.samverkan.core.code.ActivityKind.SECTOR_DEVELOPMENT;
import static se.samverkan.core.code.CollaborationArea.EDUCATION;
import static se.samverkan.core.code.CollaborationArea.OPERATIONAL_DEVELOPMENT;
import static se.samverkan.core.code.CollaborationArea.RESEARCH;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.activity.Activities.calledOff;
import static se.samverkan.rules.activity.Activities.seminar;
import static se.samverkan.rules.activity.Activities.tried;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.DevelopmentActivity;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.activity.OtherActivity;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.ResearchAndDevelopmentAgreement;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;
import se.samverkan.rules.RuleBook;

@DisplayName("An activity lies in an area that the agreement covers, and is of a kind that it names there")
class ActivityInAreaTest {

    private static final ActivityInArea RULE = new ActivityInArea();
    private static final AgreementId EARLIER = AgreementId.of("earlier");
    private static final Activity PROJECT =
            JointProject.builder().title("sv", "Vård nära hemmet").build();

    /** Education, and of operational development the development of organisations and sectors, as in case H. */
    private static AgreementFile likeCaseH() {
        return AgreementFile.open(framework()
                .activities(OPERATIONAL_DEVELOPMENT, ORGANISATION_DEVELOPMENT, SECTOR_DEVELOPMENT)
                .link(AgreementLink.Type.COMPLEMENTS, EARLIER)
                .build());
    }

    private static Activity development(ActivityKind kind) {
        return DevelopmentActivity.builder()
                .kind(kind)
                .title("sv", "Ny organisation")
                .build();
    }

    private static AgreementFile research(String id, Term term) {
        return AgreementFile.open(ResearchAndDevelopmentAgreement.builder()
                .id(AgreementId.of(id))
                .area(RESEARCH)
                .term(term)
                .build());
    }

    private static Finding beside(Portfolio portfolio, AgreementFile file, Activity activity) {
        RuleBook book = RuleBook.builder().rule(RULE).build().beside(portfolio);
        return tried(book, file, activity).get(0);
    }

    @Test
    @DisplayName("an area without named kinds covers every kind, and another area none")
    void areas() {
        Finding covered = tried(RULE, file(), seminar().build()).get(0);
        assertThat(covered.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(covered.getSources()).containsExactly(Source.clause("areas"));
        assertThat(sv(covered))
                .isEqualTo("”Entreprenöriellt lärande” ligger inom utbildning och kompetensutveckling, ett område"
                        + " som ramavtalet omfattar.");
        Finding other = tried(RULE, file(), PROJECT).get(0);
        assertThat(other.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(other))
                .isEqualTo("”Vård nära hemmet” ligger inom forskning, som ramavtalet inte omfattar. Det som"
                        + " omfattas är utbildning och kompetensutveckling.");
        assertThat(en(other))
                .isEqualTo("“Vård nära hemmet” is within research, which the framework agreement does not cover."
                        + " What is covered is education and competence development.");
    }

    @Test
    @DisplayName("case H's development of organisations isn't refused, a kind that isn't named there is")
    void kinds() {
        assertThat(calledOff(RULE, likeCaseH(), development(ORGANISATION_DEVELOPMENT)))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
        Finding meeting =
                tried(RULE, likeCaseH(), development(ActivityKind.MEETING)).get(0);
        assertThat(meeting.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(meeting))
                .isEqualTo("”Ny organisation” (möte) hör inte till det som ramavtalet nämner inom"
                        + " verksamhetsutveckling. Där nämns organisationsutveckling och branschutveckling.");
        assertThat(en(meeting))
                .isEqualTo("“Ny organisation” (meeting) is not among what the framework agreement names within"
                        + " operational development. Named there: development of an organisation and development"
                        + " of a sector.");
    }

    @Test
    @DisplayName("a host's own kind is covered where the area names none, and not where it names others")
    void ownKinds() {
        OtherActivity visit = OtherActivity.builder()
                .code("study-visit")
                .area(EDUCATION)
                .title("sv", "Studiebesök")
                .build();
        assertThat(tried(RULE, file(), visit).get(0).getOutcome()).isEqualTo(Outcome.MET);
        AgreementFile named = AgreementFile.open(FrameworkAgreement.builder()
                .id(AgreementId.of("named"))
                .activities(EDUCATION, LECTURE_DAY)
                .build());
        assertThat(tried(RULE, named, visit).get(0).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("an agreement that states no areas can't be judged, and the areas are missing")
    void noAreas() {
        AgreementFile bare = AgreementFile.open(
                FrameworkAgreement.builder().id(AgreementId.of("bare")).build());
        Finding finding = calledOff(RULE, bare, course().build()).get(0);
        assertThat(finding.getMissing()).containsExactly(ActivityInArea.AREAS);
        assertThat(finding.getPath()).isEqualTo("callOffs[A-1].area");
        assertThat(sv(finding))
                .isEqualTo("Det går inte att bedöma om ramavtalet omfattar ”Strategisk styrning”, eftersom det inte"
                        + " är angivet vilka samverkansområden som ingår. Komplettera med avtalets"
                        + " samverkansområden.");
    }

    @Test
    @DisplayName("other agreements that cover it are offered, those that are linked to this one first")
    void offersOthers() {
        AgreementFile linking = AgreementFile.open(ResearchAndDevelopmentAgreement.builder()
                .id(AgreementId.of("linking"))
                .title(Text.of("sv", "Forskningsavtalet").and("en", "The research agreement"))
                .area(RESEARCH)
                .link(AgreementLink.Type.IMPLEMENTS, AgreementId.of("ramavtal-2023"))
                .build());
        Portfolio portfolio = Portfolio.of(
                likeCaseH(),
                research("beside", Term.ofYears(4)),
                linking,
                education("education-alone"),
                research("earlier", Term.openEnded()));
        Finding finding = beside(portfolio, likeCaseH(), PROJECT);
        assertThat(finding.getCounterOffer().map(CounterOffer::getAgreements))
                .contains(List.of(AgreementId.of("linking"), EARLIER, AgreementId.of("beside")));
        assertThat(sv(finding))
                .endsWith("Aktiviteten kan i stället prövas mot ”Forskningsavtalet”, ”earlier” och ”beside”.");
        assertThat(en(finding))
                .endsWith("The activity can be tried under “The research agreement”, “earlier” and “beside” instead.");
    }

    private static AgreementFile education(String id) {
        return AgreementFile.open(framework().id(AgreementId.of(id)).build());
    }

    @Test
    @DisplayName("what has ended by the day isn't offered, nor what doesn't name the kind; what may be in force is")
    void offersWhatMayBeInForce() {
        AgreementFile ended = research("ended", Term.until(DAY.minusDays(1)));
        AgreementFile lastDay = research("avsiktsforklaring-2024", Term.until(DAY));
        AgreementFile otherKind = AgreementFile.open(ResearchAndDevelopmentAgreement.builder()
                .id(AgreementId.of("other-kind"))
                .activities(RESEARCH, ActivityKind.OTHER)
                .build());
        Finding finding = beside(Portfolio.of(ended, lastDay, otherKind), likeCaseH(), PROJECT);
        assertThat(finding.getCounterOffer().map(CounterOffer::getAgreements))
                .contains(List.of(AgreementId.of("avsiktsforklaring-2024")));
        assertThat(beside(Portfolio.of(ended), likeCaseH(), PROJECT).getCounterOffer())
                .isEmpty();
    }

    @Test
    @DisplayName("a kind that isn't named here is offered where it is named")
    void offersForKinds() {
        AgreementFile meetings = AgreementFile.open(LetterOfIntent.builder()
                .id(AgreementId.of("avsiktsforklaring-2023"))
                .activities(OPERATIONAL_DEVELOPMENT, ActivityKind.MEETING)
                .build());
        Activity meeting = development(ActivityKind.MEETING);
        assertThat(beside(Portfolio.of(meetings), likeCaseH(), meeting)
                        .getCounterOffer()
                        .map(CounterOffer::getAgreements))
                .contains(List.of(AgreementId.of("avsiktsforklaring-2023")));
        RuleBook book = RuleBook.builder().rule(RULE).build().beside(Portfolio.of(meetings));
        assertThat(book.assess(
                                likeCaseH(),
                                callOff("A-1", "1").activity(meeting).build(),
                                AsOf.on(DAY))
                        .getFindings()
                        .get(0)
                        .getCounterOffer())
                .as("nothing is called off under a letter of intent")
                .isEmpty();
    }

    @Test
    @DisplayName("other files are read at their own revisions")
    void otherFilesHaveTheirOwnRevisions() {
        AgreementFile other =
                research("earlier", Term.ofYears(1)).assuming(Assumption.firstDay(DAY.minusYears(2), "antagen"));
        RuleBook book = RuleBook.builder().rule(RULE).build().beside(Portfolio.of(other));
        Finding finding = book.assess(likeCaseH(), PROJECT, AsOf.on(DAY).atRevision(0))
                .getFindings()
                .get(0);
        assertThat(finding.getCounterOffer()).as("it ended a year ago").isEmpty();
    }
}
