package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.deadline.Dated.assertNone;
import static se.samverkan.rules.deadline.Dated.on;
import static se.samverkan.rules.deadline.Dated.only;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.ClientMaterial;
import se.samverkan.core.activity.MaterialEnd;
import se.samverkan.core.code.DutyId;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.text.Text;

@DisplayName("The days by which a client's material is handed over, and returned or deleted")
class MaterialDaysTest {

    private static final DutyId ID = DutyId.of("accounts");
    private static final LocalDate DUE = LocalDate.of(2024, 5, 31);
    private static final ClientMaterial ACCOUNTS =
            ClientMaterial.of(Text.of("sv", "bokslutet"), HARNOSAND.getId()).toBuilder()
                    .id(ID)
                    .end(MaterialEnd.by(MaterialEnd.Way.RETURNED_OR_DELETED, DUE))
                    .build();

    private static AgreementFile with(ClientMaterial material) {
        return file().record(
                        callOff("A-1", "1")
                                .activity(course().addClientMaterials(material).build())
                                .orderedOn(DAY.minusDays(9))
                                .build(),
                        DAY.minusDays(9));
    }

    private static AgreementFile done(DutyKind kind, LocalDate day) {
        return with(ACCOUNTS)
                .record(DutyDone.builder().kind(kind).duty(ID).day(day).build(), day);
    }

    @Test
    @DisplayName("it is to be handed over by the course's first day, overdue the day after, and done once recorded")
    void handover() {
        MaterialHandover rule = new MaterialHandover();
        Deadline deadline = only(rule, with(ACCOUNTS), DAY);
        assertThat(deadline.getDay()).isEqualTo(DAY);
        assertThat(deadline.getPath()).isEqualTo("callOffs[A-1].clientMaterials[accounts]");
        assertThat(Dated.sv(deadline, DAY))
                .isEqualTo(
                        "Det som uppdragsgivaren tar med till ”Strategisk styrning” (bokslutet) ska lämnas över senast"
                                + " den 1 februari 2024, kursens första dag.");
        assertThat(on(rule, with(ACCOUNTS), DAY.plusDays(1)).getOverdue()).hasSize(1);
        assertThat(on(rule, done(DutyKind.MATERIAL_HANDED_OVER, DAY), DAY.plusDays(1))
                        .getDone())
                .hasSize(1);
    }

    @Test
    @DisplayName("it is to be returned or deleted by the day stated, and either is enough")
    void ending() {
        MaterialReturn rule = new MaterialReturn();
        Deadline deadline = only(rule, with(ACCOUNTS), DAY);
        assertThat(deadline.getDay()).isEqualTo(DUE);
        assertThat(Dated.titleSv(deadline)).isEqualTo("Material som ska återlämnas eller raderas: Strategisk styrning");
        assertThat(Dated.en(deadline, DUE.plusDays(1)))
                .startsWith("What the client has brought into “Strategisk styrning” (bokslutet) was to be returned or"
                        + " deleted by 31 May 2024.");
        assertThat(on(rule, with(ACCOUNTS), DUE.plusDays(1)).getOverdue()).hasSize(1);
        for (DutyKind kind : List.of(DutyKind.MATERIAL_RETURNED, DutyKind.MATERIAL_DELETED)) {
            assertThat(on(rule, done(kind, DUE), DUE.plusDays(1)).getDone()).hasSize(1);
        }
    }

    @Test
    @DisplayName("material without an id has no such days, and one without a stated end none to give it back by")
    void none() {
        ClientMaterial nameless = ClientMaterial.of(ACCOUNTS.getWhat(), HARNOSAND.getId());
        assertNone(new MaterialHandover(), with(nameless), DAY);
        assertNone(new MaterialReturn(), with(nameless), DAY);
        assertNone(new MaterialReturn(), with(nameless.toBuilder().id(ID).build()), DAY);
    }
}
