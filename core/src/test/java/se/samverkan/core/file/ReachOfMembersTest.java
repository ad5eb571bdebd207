package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.MIUN;
import static se.samverkan.core.file.Files.SIGNED;
import static se.samverkan.core.file.Files.SUNDSVALL;
import static se.samverkan.core.file.Files.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.Membership;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Recording;
import se.samverkan.core.time.Term;

@DisplayName("Whom an agreement concerns behind a party: the members of an association")
class ReachOfMembersTest {

    private static final LocalDate JOINED = LocalDate.of(2020, 1, 1);
    private static final LocalDate LEFT = LocalDate.of(2024, 2, 29);

    private static AssociationOfMunicipalities association(Membership... memberships) {
        return AssociationOfMunicipalities.builder()
                .id(PartnerId.of("vkl"))
                .name("Förbundet")
                .addAllMemberships(List.of(memberships))
                .build();
    }

    private static AgreementFile file(Optional<Boolean> binding, Membership... memberships) {
        AssociationOfMunicipalities body = association(memberships);
        return AgreementFile.open(LetterOfIntent.builder()
                .id(AgreementId.of("intent"))
                .addParties(Party.builder()
                        .partner(body)
                        .addRoles(Role.PARTY)
                        .bindingMembers(binding)
                        .build())
                .party(MIUN, Role.PARTY)
                .signature(Signature.of(body, SIGNED))
                .term(Term.openEndedFrom(SIGNED))
                .build());
    }

    private static Membership joinedAndLeft() {
        return Membership.of(HARNOSAND).joinedOn(JOINED).leftOn(LEFT);
    }

    @Test
    @DisplayName("listed after their party and before the next, without roles of their own")
    void order() {
        AgreementFile file = file(Optional.of(true), joinedAndLeft(), Membership.of(SUNDSVALL));
        List<NamedPartner> reached = on(file, SIGNED).reach();
        assertThat(reached)
                .hasToString("[Förbundet BOUND, Härnösands kommun BOUND, Sundsvalls kommun NOT_KNOWN, "
                        + "Mittuniversitetet CONCERNED]");
        assertThat(reached.get(1).getRoles()).isEmpty();
    }

    @Test
    @DisplayName("from the day they joined to the day they left, both included")
    void days() {
        AgreementFile file = file(Optional.of(true), joinedAndLeft());
        assertThat(standing(file, LEFT)).isEqualTo("BOUND []");
        assertThat(standing(file, LEFT.plusDays(1))).isEqualTo("not reached");
        assertThat(standing(file, SIGNED)).isEqualTo("BOUND []");
        AgreementFile later =
                file(Optional.of(true), Membership.of(HARNOSAND).joinedOn(LEFT).ongoing());
        assertThat(standing(later, LEFT)).isEqualTo("BOUND []");
        assertThat(standing(later, LEFT.minusDays(1))).isEqualTo("not reached");
    }

    @Test
    @DisplayName("not known where a day that isn't stated decides, whether they would be bound or not")
    void unknownDays() {
        Membership joined = Membership.of(HARNOSAND).joinedOn(JOINED);
        for (boolean binding : new boolean[] {true, false}) {
            AgreementFile file = file(Optional.of(binding), joined);
            assertThat(standing(file, LEFT)).isEqualTo("NOT_KNOWN [membership.days]");
            assertThat(standing(file, JOINED.minusDays(1))).isEqualTo("not reached");
        }
        AgreementFile ongoing = file(Optional.of(true), joined.ongoing());
        assertThat(standing(ongoing, LEFT)).isEqualTo("BOUND []");
    }

    @Test
    @DisplayName(
            "bound where the agreement binds members, concerned where it doesn't, and not known where it is silent")
    void binding() {
        assertThat(standing(file(Optional.of(true), joinedAndLeft()), SIGNED)).isEqualTo("BOUND []");
        assertThat(standing(file(Optional.of(false), joinedAndLeft()), SIGNED)).isEqualTo("CONCERNED []");
        assertThat(standing(file(Optional.empty(), joinedAndLeft()), SIGNED))
                .isEqualTo("NOT_KNOWN [party.binding-members]");
        assertThat(standing(file(Optional.empty(), Membership.of(HARNOSAND)), SIGNED))
                .isEqualTo("NOT_KNOWN [membership.days, party.binding-members]");
    }

    @Test
    @DisplayName(
            "surely not bound before the body has signed, whatever the agreement says of members, nor concerned at all"
                    + " before anyone has")
    void beforeSigning() {
        for (Optional<Boolean> binding : List.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())) {
            AgreementFile file = file(binding, joinedAndLeft());
            assertThat(standing(file, SIGNED.minusDays(1))).isEqualTo("not reached");
            AgreementFile signedByTheOther = AgreementFile.open(((LetterOfIntent) file.getSignedAgreement())
                    .toBuilder()
                            .signature(Signature.of(MIUN, SIGNED.minusDays(1)))
                            .build());
            assertThat(standing(signedByTheOther, SIGNED.minusDays(1))).isEqualTo("CONCERNED []");
        }
    }

    @Test
    @DisplayName("as little known as their body: with the term open, a bound member's standing is open too")
    void openTerm() {
        AgreementFile stated = file(Optional.of(true), joinedAndLeft());
        AgreementFile open = AgreementFile.open(((LetterOfIntent) stated.getSignedAgreement())
                .toBuilder().term(Optional.empty()).build());
        assertThat(standing(open, SIGNED)).isEqualTo("NOT_KNOWN [agreement.term]");
    }

    @Test
    @DisplayName("once, however often they have been members: by the membership that tells the most")
    void twice() {
        Membership again = Membership.of(HARNOSAND).joinedOn(LEFT.plusYears(1)).ongoing();
        AgreementFile file = file(Optional.of(true), Membership.of(HARNOSAND), joinedAndLeft(), again);
        assertThat(on(file, SIGNED).reach()).hasSize(3);
        assertThat(standing(file, SIGNED)).isEqualTo("BOUND []");
        assertThat(standing(file, LEFT.plusDays(1))).isEqualTo("NOT_KNOWN [membership.days]");
        assertThat(standing(file, LEFT.plusYears(1))).isEqualTo("BOUND []");
        AgreementFile turned = file(Optional.of(true), again, joinedAndLeft(), Membership.of(HARNOSAND));
        assertThat(standing(turned, SIGNED)).isEqualTo("BOUND []");
    }

    @Test
    @DisplayName("with the knowledge of a day, and whatever number the host has given a statement inside the partner")
    void knowledge() {
        Membership late =
                joinedAndLeft().recorded(Recording.on(SIGNED.plusDays(5)).atRevision(99));
        AgreementFile file = file(Optional.of(true), Membership.of(HARNOSAND), late);
        AsOf before = AsOf.on(SIGNED).knownOn(SIGNED);
        assertThat(standing(file.at(before))).isEqualTo("NOT_KNOWN [membership.days]");
        assertThat(standing(on(file, SIGNED))).isEqualTo("BOUND []");
        FileView exact = file.at(on(file, SIGNED).exactAsOf());
        assertThat(standing(exact)).isEqualTo("BOUND []");
        assertThat(exact.reach()).isEqualTo(on(file, SIGNED).reach());
    }

    private static String standing(AgreementFile file, LocalDate day) {
        return standing(on(file, day));
    }

    private static String standing(FileView view) {
        return view.reach(HARNOSAND.getId())
                .map(named -> named.getStanding() + " " + named.getMissing())
                .orElse("not reached");
    }

    @Test
    @DisplayName("a member's missing inputs are empty unless its standing isn't known")
    void missingOnlyWhereNotKnown() {
        for (Optional<Boolean> binding : List.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())) {
            AgreementFile file = file(binding, joinedAndLeft(), Membership.of(SUNDSVALL));
            for (LocalDate day = JOINED; day.isBefore(LEFT.plusYears(1)); day = day.plusMonths(7)) {
                assertThat(on(file, day).reach())
                        .allMatch(named -> (named.getStanding() == Standing.NOT_KNOWN)
                                != named.getMissing().isEmpty());
            }
        }
    }
}
