package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.MIUN;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.SUNDSVALL;
import static se.samverkan.core.file.Files.on;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerName;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.History;
import se.samverkan.core.time.Recording;

@DisplayName("A partner reads under its name of the day, as far as that was known")
class RenamesTest {

    private static final LocalDate RENAMED = LocalDate.of(2024, 7, 1);
    private static final LocalDate RECORDED = LocalDate.of(2024, 6, 10);

    private static final HigherEducationInstitution MIUNIV =
            MIUN.toBuilder().name(RENAMED, "Mittens universitet").build();

    private static String nameOf(Partner partner, FileView view) {
        return view.reach(partner.getId()).flatMap(NamedPartner::getName).orElse("none");
    }

    @Test
    @DisplayName("a new name recorded in the file holds from its day on, and is the same legal person's")
    void renamed() {
        AgreementFile file = OPENED.record(MIUNIV, RECORDED);
        assertThat(nameOf(MIUN, on(file, RENAMED.minusDays(1)))).isEqualTo("Mittuniversitetet");
        assertThat(nameOf(MIUN, on(file, RENAMED))).isEqualTo("Mittens universitet");
        assertThat(nameOf(HARNOSAND, on(file, RENAMED))).isEqualTo("Härnösands kommun");
        assertThat(on(file, RENAMED).reach(MIUN.getId()).orElseThrow().getStanding())
                .isEqualTo(Standing.BOUND);
    }

    @Test
    @DisplayName("with the knowledge before it was recorded, the old name is given again")
    void knownEarlier() {
        AgreementFile file = OPENED.record(MIUNIV, RECORDED);
        AsOf asOf = AsOf.on(RENAMED);
        assertThat(nameOf(MIUN, file.at(asOf.knownOn(RECORDED.minusDays(1))))).isEqualTo("Mittuniversitetet");
        assertThat(nameOf(MIUN, file.at(asOf.atRevision(0)))).isEqualTo("Mittuniversitetet");
        assertThat(nameOf(MIUN, file.at(asOf.knownOn(RECORDED)))).isEqualTo("Mittens universitet");
    }

    @Test
    @DisplayName("the partner recorded last is the one that is known")
    void last() {
        HigherEducationInstitution again = MIUN.toBuilder().name(RENAMED, "MIU").build();
        AgreementFile file = OPENED.record(MIUNIV, RECORDED).record(again, RECORDED);
        assertThat(on(file, RENAMED).partner(MIUN)).isEqualTo(again);
        assertThat(file.at(AsOf.on(RENAMED).atRevision(1)).partner(MIUN)).isEqualTo(MIUNIV);
        assertThat(on(file, RENAMED).partner(SUNDSVALL)).isEqualTo(SUNDSVALL);
    }

    @Test
    @DisplayName("a member of a party is renamed like a party, and members are as last recorded of their body")
    void members() {
        AssociationOfMunicipalities body = AssociationOfMunicipalities.builder()
                .id(PartnerId.of("vkl"))
                .name("Förbundet")
                .member(HARNOSAND)
                .build();
        AgreementFile file = AgreementFile.open(
                        Files.AGREEMENT.toBuilder().party(body, Role.PARTY).build())
                .record(SUNDSVALL.toBuilder().name("Sundsvalls stad").build(), DAY)
                .record(body.toBuilder().member(SUNDSVALL).build(), RECORDED);
        assertThat(nameOf(SUNDSVALL, on(file, RENAMED))).isEqualTo("Sundsvalls stad");
        assertThat(nameOf(SUNDSVALL, file.at(AsOf.on(RENAMED).knownOn(DAY)))).isEqualTo("none");
    }

    @Test
    @DisplayName("a name that was stated with a day of its own isn't known before that day; its number doesn't matter")
    void recordedInsideThePartner() {
        HigherEducationInstitution stated = MIUN.toBuilder()
                .names(History.of(PartnerName.of("Mittuniversitetet"))
                        .with(
                                DateRange.from(RENAMED),
                                PartnerName.of("MIU"),
                                Recording.on(RECORDED).atRevision(77)))
                .build();
        AgreementFile file = OPENED.record(stated, DAY);
        FileView all = on(file, RENAMED);
        assertThat(nameOf(MIUN, all)).isEqualTo("MIU");
        assertThat(nameOf(MIUN, file.at(all.exactAsOf()))).isEqualTo("MIU");
        assertThat(nameOf(MIUN, file.at(AsOf.on(RENAMED).knownOn(DAY)))).isEqualTo("Mittuniversitetet");
    }

    @Test
    @DisplayName("without a name for the day the partner is still reached, under none")
    void nameless() {
        HigherEducationInstitution later = MIUN.toBuilder()
                .names(History.<PartnerName>empty().from(RENAMED, PartnerName.of("Mittens universitet")))
                .build();
        NamedPartner reached =
                on(OPENED.record(later, DAY), DAY).reach(MIUN.getId()).orElseThrow();
        assertThat(reached.getName()).isEmpty();
        assertThat(reached).hasToString("miun BOUND");
    }
}
