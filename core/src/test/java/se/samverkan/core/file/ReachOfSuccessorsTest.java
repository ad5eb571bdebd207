package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.MIUN;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.SIGNED;
import static se.samverkan.core.file.Files.SUNDSVALL;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Successions.JOINT;
import static se.samverkan.core.file.Successions.MERGED;
import static se.samverkan.core.file.Successions.body;
import static se.samverkan.core.file.Successions.into;
import static se.samverkan.core.file.Successions.with;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.Contact;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.Membership;
import se.samverkan.core.partner.Succession;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;

@DisplayName("A legal successor stands in the place of the party that it has come after")
class ReachOfSuccessorsTest {

    private static final AgreementFile MERGER =
            OPENED.record(with(HARNOSAND, into("joint", MERGED)), DAY).record(JOINT, DAY);

    private static List<String> names(FileView view) {
        return view.reach().stream().map(NamedPartner::toString).toList();
    }

    private static NamedPartner joint(FileView view) {
        return view.reach(JOINT.getId()).orElseThrow();
    }

    @Test
    @DisplayName(
            "from the day of the succession on, bound as it was, in its roles and under the successor's name of the day")
    void merged() {
        assertThat(names(on(MERGER, MERGED.minusDays(1))))
                .containsExactly("Härnösands kommun BOUND", "Mittuniversitetet BOUND");
        assertThat(names(on(MERGER, MERGED))).containsExactly("joint since BOUND", "Mittuniversitetet BOUND");
        assertThat(joint(on(MERGER, MERGED)).getRoles()).containsExactly(Role.CLIENT);
        assertThat(joint(on(MERGER, MERGED)).getPredecessors()).containsExactly(HARNOSAND.getId());
        assertThat(on(MERGER, MERGED).reach(HARNOSAND.getId())).isEmpty();
        assertThat(on(MERGER, MERGED).reach(MIUN.getId()).orElseThrow().getPredecessors())
                .isEmpty();
    }

    @Test
    @DisplayName("a succession recorded later doesn't change an earlier knowledge's answer")
    void knowledge() {
        FileView before = MERGER.at(AsOf.on(MERGED).knownOn(DAY.minusDays(1)));
        assertThat(names(before)).containsExactly("Härnösands kommun BOUND", "Mittuniversitetet BOUND");
        assertThat(names(MERGER.at(AsOf.on(MERGED).atRevision(0)))).isEqualTo(names(before));
        assertThat(names(OPENED.record(JOINT, DAY).at(AsOf.on(MERGED)))).isEqualTo(names(before));
    }

    @ParameterizedTest(name = "succeeded {0}, asked of {1}: {2}")
    @DisplayName("where the day is known in part, both are listed for the days that it may be, and the day is missing")
    @CsvSource({
        "2025, 2024-12-31, before",
        "2025, 2025-01-01, open",
        "2025, 2025-12-30, open",
        "2025, 2025-12-31, after",
        "2025-02, 2025-01-31, before",
        "2025-02, 2025-02-01, open",
        "2025-02, 2025-02-28, after",
        "--03-24, 2025-03-24, open"
    })
    void partialDay(String date, String day, String expected) {
        AgreementFile file =
                OPENED.record(with(HARNOSAND, into("joint", date)), DAY).record(JOINT, DAY);
        FileView view = on(file, LocalDate.parse(day));
        boolean predecessor = view.reach(HARNOSAND.getId()).isPresent();
        boolean successor = view.reach(JOINT.getId()).isPresent();
        assertThat(predecessor).isEqualTo(!expected.equals("after"));
        assertThat(successor).isEqualTo(!expected.equals("before"));
        view.reach().stream()
                .filter(each -> !each.getPartner().isSameAs(MIUN))
                .forEach(each -> assertThat(each.getMissing())
                        .isEqualTo(expected.equals("open") ? List.of(InputCode.SUCCESSION_DAY) : List.of()));
    }

    @Test
    @DisplayName("where the day isn't known at all, each of the two isn't known to be bound")
    void unknownDay() {
        AgreementFile file = OPENED.record(with(HARNOSAND, into("joint")), DAY).record(JOINT, DAY);
        assertThat(names(on(file, DAY)))
                .containsExactly("Härnösands kommun NOT_KNOWN", "joint before NOT_KNOWN", "Mittuniversitetet BOUND");
        assertThat(joint(on(file, DAY)).getMissing()).containsExactly(InputCode.SUCCESSION_DAY);
        assertThat(joint(on(file, SIGNED)).getStanding()).isEqualTo(Standing.NOT_KNOWN);
    }

    @Test
    @DisplayName("a chain is followed to its end, on each day to the one who has come last by then")
    void chain() {
        AgreementFile file = OPENED.record(with(HARNOSAND, into("b", MERGED)), DAY)
                .record(body("b", into("c", MERGED.plusYears(1))), DAY)
                .record(body("c"), DAY);
        assertThat(names(on(file, MERGED)).get(0)).isEqualTo("b since BOUND");
        FileView later = on(file, MERGED.plusYears(1));
        assertThat(names(later).get(0)).isEqualTo("c since BOUND");
        assertThat(later.reach(PartnerId.of("c")).orElseThrow().getPredecessors())
                .containsExactly(HARNOSAND.getId(), PartnerId.of("b"));
    }

    @Test
    @DisplayName("a ring of successions is found and named: who stands there isn't known")
    void ring() {
        AgreementFile file = OPENED.record(with(HARNOSAND, into("b", MERGED)), DAY)
                .record(body("b", into("harnosand", MERGED.plusDays(1))), DAY);
        assertThat(names(on(file, MERGED))).containsExactly("b since BOUND", "Mittuniversitetet BOUND");
        NamedPartner found =
                on(file, MERGED.plusDays(1)).reach(HARNOSAND.getId()).orElseThrow();
        assertThat(found.getStanding()).isEqualTo(Standing.NOT_KNOWN);
        assertThat(found.getMissing()).containsExactly(InputCode.SUCCESSION_ORDER);
        assertThat(on(file, MERGED.plusDays(1)).reach()).hasSize(2);
    }

    @Test
    @DisplayName("two parties that merge into one are listed once, with the roles of both")
    void mergerOfTwoParties() {
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                        .party(SUNDSVALL, Role.FUNDER)
                        .addContacts(Contact.of(JOINT.getId(), Text.of("registrator")))
                        .build())
                .record(with(HARNOSAND, into("joint", MERGED)), DAY)
                .record(with(SUNDSVALL, into("joint", MERGED)), DAY)
                .record(JOINT, DAY);
        assertThat(names(on(file, MERGED.minusDays(1))))
                .containsExactly("Härnösands kommun BOUND", "Mittuniversitetet BOUND", "Sundsvalls kommun CONCERNED");
        assertThat(names(on(file, MERGED))).containsExactly("joint since BOUND", "Mittuniversitetet BOUND");
        NamedPartner both = joint(on(file, MERGED));
        assertThat(both.getRoles()).containsExactly(Role.CLIENT, Role.FUNDER);
        assertThat(both.getPredecessors()).containsExactly(HARNOSAND.getId(), SUNDSVALL.getId());
        assertThat(both.getContact()).isPresent();
    }

    @Test
    @DisplayName("a party that another party merges into is listed once too")
    void mergerIntoAParty() {
        AgreementFile file = OPENED.record(with(HARNOSAND, into("miun", MERGED)), DAY);
        assertThat(names(on(file, MERGED))).containsExactly("Mittuniversitetet BOUND");
        NamedPartner miun = on(file, MERGED).reach(MIUN.getId()).orElseThrow();
        assertThat(miun.getRoles()).containsExactly(Role.CLIENT, Role.PROVIDER);
        assertThat(miun.getPredecessors()).containsExactly(HARNOSAND.getId());
    }

    @Test
    @DisplayName("of a split, who takes over is open, unless one successor is stated to")
    void split() {
        Succession north = into("north", MERGED);
        Succession south = into("south", MERGED);
        AgreementFile known = OPENED.record(body("north"), DAY).record(body("south"), DAY);
        FileView open = on(known.record(with(HARNOSAND, north, south), DAY), MERGED);
        assertThat(names(open))
                .containsExactly("north since NOT_KNOWN", "south since NOT_KNOWN", "Mittuniversitetet BOUND");
        assertThat(open.reach().get(0).getMissing()).containsExactly(InputCode.PARTNER_SUCCESSOR);
        FileView stated = on(known.record(with(HARNOSAND, north, south.takingOver(AGREEMENT.getId())), DAY), MERGED);
        assertThat(names(stated)).containsExactly("south since BOUND", "Mittuniversitetet BOUND");
    }

    @Test
    @DisplayName(
            "a successor that signs in its own name is bound from then on, and one after a party that never signed isn't")
    void signatures() {
        AgreementFile unsigned = AgreementFile.open(
                        AGREEMENT.toBuilder().party(SUNDSVALL, Role.CLIENT).build())
                .record(with(SUNDSVALL, into("joint", MERGED)), DAY)
                .record(JOINT, DAY);
        assertThat(joint(on(unsigned, MERGED)).getStanding()).isEqualTo(Standing.CONCERNED);
        AgreementFile signed = AgreementFile.open(unsigned.getSignedAgreement().toBuilder()
                        .addSignatures(Signature.of(JOINT, MERGED.plusDays(5)))
                        .build())
                .record(with(SUNDSVALL, into("joint", MERGED)), DAY)
                .record(JOINT, DAY);
        assertThat(joint(on(signed, MERGED.plusDays(4))).getStanding()).isEqualTo(Standing.CONCERNED);
        assertThat(joint(on(signed, MERGED.plusDays(5))).getStanding()).isEqualTo(Standing.BOUND);
    }

    @Test
    @DisplayName(
            "where nothing is known of the successor but its id, the party is listed, and the successor is missing")
    void unknownSuccessor() {
        AgreementFile file = OPENED.record(with(HARNOSAND, into("joint", MERGED)), DAY);
        assertThat(names(on(file, MERGED))).containsExactly("Härnösands kommun NOT_KNOWN", "Mittuniversitetet BOUND");
        assertThat(on(file, MERGED).reach().get(0).getMissing()).containsExactly(InputCode.PARTNER_SUCCESSOR);
    }

    @Test
    @DisplayName("the members are those of the body that has come in the place, and a member's successor stands for it")
    void bodies() {
        AssociationOfMunicipalities vk = AssociationOfMunicipalities.builder()
                .id(PartnerId.of("vk"))
                .name("Kommunerna")
                .addMemberships(Membership.of(SUNDSVALL).joinedOn(MERGED).ongoing())
                .build();
        AssociationOfMunicipalities vkl = AssociationOfMunicipalities.builder()
                .id(PartnerId.of("vkl"))
                .name("Förbundet")
                .addMemberships(Membership.of(SUNDSVALL).joinedOn(SIGNED).ongoing())
                .addMemberships(Membership.of(HARNOSAND).joinedOn(SIGNED).ongoing())
                .build();
        Party party = Party.builder()
                .partner(vkl)
                .addRoles(Role.CLIENT)
                .bindingMembers(true)
                .build();
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                        .parties(List.of(party))
                        .addSignatures(Signature.of(vkl, SIGNED))
                        .build())
                .record(with(HARNOSAND, into("joint", MERGED)), DAY)
                .record(with(SUNDSVALL, into("joint", MERGED.plusYears(1))), DAY)
                .record(JOINT, DAY);
        assertThat(names(on(file, MERGED)))
                .containsExactly("Förbundet BOUND", "Sundsvalls kommun BOUND", "joint since BOUND");
        assertThat(names(on(file, MERGED.plusYears(1)))).containsExactly("Förbundet BOUND", "joint since BOUND");
        AgreementFile succeeded =
                file.record(with(vkl, into("vk", MERGED)), DAY).record(vk, DAY);
        assertThat(names(on(succeeded, MERGED))).containsExactly("Kommunerna BOUND", "Sundsvalls kommun BOUND");
    }
}
