package se.samverkan.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.ClientMaterial;
import se.samverkan.core.activity.MaterialEnd;
import se.samverkan.core.activity.MaterialEnd.Way;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.SecrecyClass;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Rule;

@DisplayName("What a client brings into a course is handed over, used and given back as stated")
class CourseMaterialTest {

    private static final DutyId ID = DutyId.of("accounts");
    private static final LocalDate LAST = DAY.plusWeeks(10).minusDays(1);
    private static final LocalDate DUE = LAST.plusDays(30);
    private static final ClientMaterial ACCOUNTS =
            ClientMaterial.of(Text.of("sv", "bokslutet").and("en", "the accounts"), HARNOSAND.getId()).toBuilder()
                    .id(ID)
                    .end(MaterialEnd.within(Way.DELETED, 30))
                    .build();

    private static AgreementFile with(ClientMaterial material) {
        return file().record(
                        callOff("A-1", "1")
                                .activity(course().addClientMaterials(material).build())
                                .build(),
                        DAY.minusDays(30));
    }

    private static AgreementFile done(AgreementFile file, DutyKind kind, LocalDate day) {
        return file.record(DutyDone.builder().kind(kind).duty(ID).day(day).build(), day);
    }

    private static Finding one(Rule rule, AgreementFile file, LocalDate day) {
        List<Finding> findings = judge(rule, file, AsOf.on(day));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    @DisplayName(
            "a course that has started without it handed over isn't met, and before its first day nothing is asked")
    void notHandedOver() {
        Rule rule = new CourseMaterialHandover();
        assertThat(judge(rule, with(ACCOUNTS), AsOf.on(DAY.minusDays(1)))).isEmpty();
        Finding finding = one(rule, with(ACCOUNTS), DAY);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getPath()).isEqualTo("callOffs[A-1].clientMaterials[0]");
        assertThat(sv(finding))
                .isEqualTo(
                        "”Strategisk styrning” utgår från det som uppdragsgivaren tar med (bokslutet). Kursen började"
                                + " den 1 februari 2024, och det är inte registrerat att materialet har lämnats över.");
        assertThat(en(finding))
                .isEqualTo(
                        "“Strategisk styrning” rests on what the client brings into it (the accounts). The course"
                                + " started on 1 February 2024, and it is not recorded that the material has been handed over.");
    }

    @Test
    @DisplayName("handed over on the first day it is met, and the day after it was late")
    void handedOver() {
        Rule rule = new CourseMaterialHandover();
        AgreementFile inTime = done(with(ACCOUNTS), DutyKind.MATERIAL_HANDED_OVER, DAY);
        AgreementFile late = done(with(ACCOUNTS), DutyKind.MATERIAL_HANDED_OVER, DAY.plusDays(1));
        assertThat(one(rule, inTime, DAY).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(one(rule, late, DAY).getVariant()).as("not known yet").isEmpty();
        assertThat(one(rule, late, DAY.plusDays(1)).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(one(rule, late, DAY.plusDays(1))))
                .isEqualTo("Det som uppdragsgivaren tar med till ”Strategisk styrning” (bokslutet) lämnades över den 2"
                        + " februari 2024, efter kursens första dag den 1 februari 2024.");
    }

    @Test
    @DisplayName("of material without an id nothing can be recorded, so that the day is missing")
    void withoutId() {
        ClientMaterial nameless = ClientMaterial.of(ACCOUNTS.getWhat(), HARNOSAND.getId()).toBuilder()
                .end(MaterialEnd.by(Way.RETURNED, DUE))
                .build();
        assertThat(one(new CourseMaterialHandover(), with(nameless), DAY).getMissing())
                .containsExactly(CourseMaterialHandover.HANDED_OVER);
        assertThat(one(new CourseMaterialReturn(), with(nameless), DUE.plusDays(1))
                        .getMissing())
                .containsExactly(CourseMaterialReturn.ENDED);
    }

    @Test
    @DisplayName("the day to delete it has passed: not met the day after, met or late once it is recorded")
    void deleted() {
        Rule rule = new CourseMaterialReturn();
        assertThat(judge(rule, with(ACCOUNTS), AsOf.on(DUE))).isEmpty();
        Finding passed = one(rule, with(ACCOUNTS), DUE.plusDays(1));
        assertThat(passed.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(passed))
                .isEqualTo("Det som uppdragsgivaren har tagit med till ”Strategisk styrning” (bokslutet) skulle raderas"
                        + " senast den 10 maj 2024, och det är inte registrerat att det har gjorts.");
        AgreementFile inTime = done(with(ACCOUNTS), DutyKind.MATERIAL_DELETED, DUE);
        AgreementFile late = done(with(ACCOUNTS), DutyKind.MATERIAL_DELETED, DUE.plusDays(2));
        assertThat(one(rule, inTime, DUE).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(en(one(rule, late, DUE.plusDays(2))))
                .isEqualTo("What the client has brought into “Strategisk styrning” (the accounts) was to be deleted by"
                        + " 10 May 2024, but that was done on 12 May 2024.");
        AgreementFile returned = done(with(ACCOUNTS), DutyKind.MATERIAL_RETURNED, DUE);
        assertThat(one(rule, returned, DUE.plusDays(1)).getOutcome())
                .as("returned isn't deleted")
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName(
            "material in another class than open needs a use and an end, and open material or one without class doesn't")
    void terms() {
        Rule rule = new CourseMaterialTerms();
        ClientMaterial secret =
                ACCOUNTS.toBuilder().secrecyClass(SecrecyClass.SECRET).build();
        Finding open = one(rule, with(secret), DAY);
        assertThat(open.getMissing()).containsExactly(CourseMaterialTerms.ALLOWED_USE);
        assertThat(sv(open))
                .isEqualTo("Uppdragsgivaren har klassat det som tas med till ”Strategisk styrning” (bokslutet) som"
                        + " hemligt, men det är inte helt angivet vad det får användas till och vad som ska göras med det"
                        + " efteråt. Komplettera med vad uppdragsgivarens material får användas till.");
        ClientMaterial whole =
                secret.toBuilder().allowedUse(Text.of("sv", "övningar")).build();
        assertThat(one(rule, with(whole), DAY).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(judge(rule, with(ACCOUNTS), AsOf.on(DAY))).isEmpty();
        assertThat(judge(
                        rule,
                        with(secret.toBuilder().secrecyClass(SecrecyClass.OPEN).build()),
                        AsOf.on(DAY)))
                .isEmpty();
        ClientMaterial own = ClientMaterial.of(ACCOUNTS.getWhat(), HARNOSAND.getId()).toBuilder()
                .secrecyClass(SecrecyClass.of("k-3"))
                .build();
        assertThat(one(rule, with(own), DAY).getMissing())
                .containsExactly(CourseMaterialTerms.ALLOWED_USE, CourseMaterialTerms.END);
    }
}
