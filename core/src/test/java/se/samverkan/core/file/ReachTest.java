package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.LAST_DAY;
import static se.samverkan.core.file.Files.MIUN;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.SIGNED;
import static se.samverkan.core.file.Files.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.Contact;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.PartialDate;
import se.samverkan.core.time.Term;

@DisplayName("Whom an agreement concerns on a day: each party, and whether it is bound")
class ReachTest {

    private static AgreementFile file(Optional<Term> term, String signedOn) {
        FrameworkAgreement.Builder builder = FrameworkAgreement.builder()
                .id(AgreementId.of("sko"))
                .party(MIUN, Role.PROVIDER)
                .term(term);
        return AgreementFile.open(
                signedOn.isEmpty()
                        ? builder.build()
                        : builder.signature(Signature.of(MIUN, PartialDate.parse(signedOn)))
                                .build());
    }

    private static NamedPartner miun(AgreementFile file, LocalDate day) {
        return on(file, day).reach(MIUN.getId()).orElseThrow();
    }

    @Test
    @DisplayName("under its name and in its roles, in the order of the parties")
    void parties() {
        List<NamedPartner> reached = on(OPENED, SIGNED).reach();
        assertThat(reached).hasToString("[Härnösands kommun BOUND, Mittuniversitetet BOUND]");
        assertThat(reached.get(0).getPartner()).isEqualTo(HARNOSAND);
        assertThat(reached.get(1).getRoles()).containsExactly(Role.PROVIDER);
        assertThat(reached.get(1).getContact()).isEmpty();
        assertThat(reached.get(1).getMissing()).isEmpty();
        assertThat(on(OPENED, SIGNED)
                        .reach(AGREEMENT.getParties().get(0).getPartner().getId()))
                .hasValue(reached.get(0));
    }

    @Test
    @DisplayName("bound from the first to the last day of the term, and not at all before it was there or after it")
    void term() {
        assertThat(on(OPENED, SIGNED.minusDays(1)).reach()).isEmpty();
        assertThat(miun(OPENED, SIGNED).getStanding()).isEqualTo(Standing.BOUND);
        assertThat(miun(OPENED, LAST_DAY).getStanding()).isEqualTo(Standing.BOUND);
        assertThat(on(OPENED, LAST_DAY.plusDays(1)).reach()).isEmpty();
        assertThat(on(OPENED, LAST_DAY.plusDays(1)).reach(MIUN.getId())).isEmpty();
    }

    @Test
    @DisplayName(
            "nobody on a day that surely comes before every signature and the term; from then on those who sign later")
    void beforeAll() {
        LocalDate second = SIGNED.plusDays(20);
        FrameworkAgreement signedOnTwoDays = FrameworkAgreement.builder()
                .id(AgreementId.of("sko"))
                .party(HARNOSAND, Role.CLIENT)
                .party(MIUN, Role.PROVIDER)
                .signature(Signature.of(HARNOSAND, SIGNED))
                .signature(Signature.of(MIUN, second))
                .term(Term.ofYears(4))
                .build();
        AgreementFile file = AgreementFile.open(signedOnTwoDays);
        assertThat(on(file, LocalDate.of(1990, 1, 1)).reach()).isEmpty();
        assertThat(on(file, SIGNED.minusDays(1)).reach()).isEmpty();
        assertThat(on(file, SIGNED).reach())
                .extracting(NamedPartner::getStanding)
                .containsExactly(Standing.NOT_KNOWN, Standing.CONCERNED);
        assertThat(miun(file, second.minusDays(1)).getStanding()).isEqualTo(Standing.CONCERNED);
        AgreementFile startedEarlier = AgreementFile.open(signedOnTwoDays.toBuilder()
                .term(Term.ofYears(4).startingOn(SIGNED.minusMonths(1)))
                .build());
        assertThat(miun(startedEarlier, SIGNED.minusMonths(1)).getStanding()).isEqualTo(Standing.CONCERNED);
        assertThat(on(startedEarlier, SIGNED.minusMonths(1).minusDays(1)).reach())
                .isEmpty();
    }

    @Test
    @DisplayName("concerned on any day where the day of signing is open, as in case V, or nobody has signed")
    void dayOfSigningOpen() {
        LocalDate early = LocalDate.of(1990, 1, 1);
        assertThat(miun(file(Optional.empty(), "--03-24"), early).getStanding()).isEqualTo(Standing.NOT_KNOWN);
        assertThat(miun(file(Optional.empty(), ""), early).getStanding()).isEqualTo(Standing.CONCERNED);
    }

    @ParameterizedTest(name = "signed {0}, asked of {1}: {2}")
    @DisplayName("bound from the day it surely has signed, concerned until the day it may have, and between not known")
    @CsvSource({
        "2023-09-05, 2023-09-04, CONCERNED",
        "2023-09-05, 2023-09-05, BOUND",
        "2023-09, 2023-08-31, CONCERNED",
        "2023-09, 2023-09-01, NOT_KNOWN",
        "2023-09, 2023-09-29, NOT_KNOWN",
        "2023-09, 2023-09-30, BOUND",
        "2023, 2022-12-31, CONCERNED",
        "2023, 2023-12-30, NOT_KNOWN",
        "2023, 2023-12-31, BOUND",
        "--03-24, 2023-03-24, NOT_KNOWN",
        "--03-24, 2999-01-01, NOT_KNOWN",
        "'', 2023-09-05, CONCERNED"
    })
    void signatures(String signedOn, LocalDate day, Standing standing) {
        AgreementFile file = file(Optional.of(Term.openEndedFrom(LocalDate.of(2000, 1, 1))), signedOn);
        NamedPartner reached = miun(file, day);
        assertThat(reached.getStanding()).isEqualTo(standing);
        assertThat(reached.getMissing())
                .isEqualTo(standing == Standing.NOT_KNOWN ? List.of(InputCode.SIGNATURE_DATE) : List.of());
    }

    @Test
    @DisplayName(
            "not known where the term's days are open: the input that is missing is named, with the signature's date")
    void openTerm() {
        assertThat(miun(file(Optional.empty(), "2023"), SIGNED.plusYears(1)).getMissing())
                .containsExactly(InputCode.TERM);
        assertThat(miun(file(Optional.of(Term.ofYears(4)), "2023"), SIGNED.plusYears(1))
                        .getMissing())
                .containsExactly(InputCode.TERM_FIRST_DAY);
        assertThat(miun(file(Optional.of(Term.until(LAST_DAY)), "--03-24"), SIGNED)
                        .getMissing())
                .containsExactly(InputCode.SIGNATURE_DATE, InputCode.TERM_FIRST_DAY);
        AgreementFile openEnded = file(Optional.of(Term.openEnded()), "2023-09-05");
        assertThat(miun(openEnded, SIGNED).getStanding()).isEqualTo(Standing.NOT_KNOWN);
        assertThat(on(openEnded, SIGNED.minusDays(1)).reach()).isEmpty();
    }

    @Test
    @DisplayName("told under an assumed first day, which is named where the answer rests on it and nowhere else")
    void assumedTerm() {
        Assumption assumed = Assumption.firstDay(SIGNED.plusDays(10), "ten days after signing");
        AgreementFile file = file(Optional.of(Term.ofYears(4)), "2023-09-05").assuming(assumed);
        NamedPartner before = miun(file, SIGNED.plusDays(9));
        NamedPartner from = miun(file, SIGNED.plusDays(10));
        assertThat(before.getStanding()).isEqualTo(Standing.CONCERNED);
        assertThat(before.getAssumptions()).containsExactly(assumed);
        assertThat(from.getStanding()).isEqualTo(Standing.BOUND);
        assertThat(from.getAssumptions()).containsExactly(assumed);
        assertThat(on(file, SIGNED.minusDays(1)).reach()).isEmpty();
        assertThat(on(file, LAST_DAY.plusDays(11)).reach()).isEmpty();
    }

    @Test
    @DisplayName("only on the days that the partner is a party")
    void daysOfAParty() {
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                .addParties(Party.builder()
                        .partner(Files.SUNDSVALL)
                        .addRoles(Role.CLIENT)
                        .days(DateRange.parse("2024-02-29/2024-02-29"))
                        .build())
                .build());
        assertThat(on(file, LocalDate.of(2024, 2, 28)).reach()).hasSize(2);
        assertThat(on(file, LocalDate.of(2024, 2, 29)).reach()).hasSize(3);
        assertThat(on(file, LocalDate.of(2024, 3, 1)).reach()).hasSize(2);
    }

    @Test
    @DisplayName("with the first contact that the agreement names there, who isn't shown by name")
    void contacts() {
        Contact contact = Contact.builder()
                .partner(MIUN.getId())
                .role(Text.of("processledare"))
                .name("Kim Exempel")
                .build();
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                .addContacts(contact)
                .addContacts(Contact.of(MIUN.getId(), Text.of("rektor")))
                .build());
        assertThat(miun(file, SIGNED).getContact()).hasValue(contact);
        assertThat(on(file, SIGNED).reach().toString()).doesNotContain("Kim");
    }
}
