package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.PilotAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;
import se.samverkan.rules.RuleBook;

@DisplayName("Where a letter of intent carries no call-offs, the agreements at hand that may are named")
class CallOffUnderAnotherAtHandTest {

    private static final CallOffUnderAgreementKind RULE = new CallOffUnderAgreementKind();
    private static final AgreementId FIRST = AgreementId.of("ramavtal-2023");
    private static final AgreementId SECOND = AgreementId.of("ramavtal-2024");

    private static LetterOfIntent.Builder letter() {
        return LetterOfIntent.builder()
                .id(AgreementId.of("letter"))
                .party(HARNOSAND, Role.PARTY)
                .party(MIUN, Role.PARTY)
                .area(CollaborationArea.EDUCATION);
    }

    private static Finding under(Agreement agreement, Agreement... others) {
        return under(callOff("A-1", "100000").build(), agreement, others);
    }

    private static Finding under(CallOff callOff, Agreement agreement, Agreement... others) {
        AgreementFile file = AgreementFile.open(agreement);
        Portfolio portfolio = Portfolio.of(file);
        for (Agreement other : others) {
            portfolio = portfolio.with(AgreementFile.open(other));
        }
        RuleBook book = RuleBook.builder().rule(RULE).build().beside(portfolio);
        return explained(book.assess(file, callOff, AsOf.on(DAY)).trace().getFindings())
                .get(0);
    }

    private static void offers(Finding finding, AgreementId... expected) {
        assertThat(finding.getCounterOffer().map(CounterOffer::getAgreements))
                .hasValueSatisfying(agreements -> assertThat(agreements).containsExactly(expected));
    }

    @Test
    @DisplayName("by title in the sentence, and by id in the offer, beside the kinds that carry")
    void named() {
        Finding finding = under(
                letter().build(), framework().title("sv", "Ramavtal om kurser").build());
        offers(finding, FIRST);
        assertThat(finding.getCounterOffer().orElseThrow().getAgreementKinds()).hasSize(2);
        assertThat(sv(finding))
                .startsWith("Kursen ”Strategisk styrning” kan inte avropas med stöd av avsiktsförklaringen mellan")
                .contains(
                        "inget pris, takbelopp eller beställningsvillkor är registrerat. Avropet kan i stället prövas mot")
                .contains("Ramavtal om kurser")
                .doesNotContain("Ett särskilt avtal");
        assertThat(en(finding)).contains("The call-off can be tried under", "Ramavtal om kurser");
    }

    @ParameterizedTest(name = "parties {0}, signed {1}, names courses {2}: {3}")
    @CsvSource({
        "false, false, false, elsewhere",
        "false, false, true,  named-elsewhere",
        "true,  false, false, between-elsewhere",
        "true,  false, true,  between-named-elsewhere",
        "true,  true,  false, signed-elsewhere",
        "true,  true,  true,  signed-named-elsewhere"
    })
    @DisplayName(
            "and the letter is told by its parties, its date and whether it names courses, as far as that is stated")
    void describingTheLetter(boolean parties, boolean signed, boolean names, String variant) {
        LetterOfIntent.Builder letter = LetterOfIntent.builder().id(AgreementId.of("letter"));
        if (parties) {
            letter.party(HARNOSAND, Role.PARTY).party(MIUN, Role.PARTY);
        }
        if (signed) {
            letter.signature(Signature.of(HARNOSAND, SIGNED)).signature(Signature.of(MIUN, SIGNED));
        }
        if (names) {
            letter.activities(CollaborationArea.EDUCATION, ActivityKind.COMMISSIONED_COURSE);
        } else {
            letter.area(CollaborationArea.EDUCATION);
        }
        Finding finding = under(letter.build(), framework().build());
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getVariant()).isEqualTo(variant);
    }

    @Test
    @DisplayName("those linked first")
    void linkedFirst() {
        Agreement linked = framework().id(SECOND).build();
        offers(
                under(
                        letter().link(AgreementLink.Type.COMPLEMENTS, SECOND).build(),
                        framework().build(),
                        linked),
                SECOND,
                FIRST);
        offers(under(letter().build(), framework().build(), linked), FIRST, SECOND);
    }

    @Test
    @DisplayName(
            "not one that doesn't cover the activity, has ended, carries nothing either, or doesn't concern the orderer")
    void others() {
        Agreement research =
                framework().areas(List.of()).area(CollaborationArea.RESEARCH).build();
        offers(under(letter().build(), research));
        offers(under(
                letter().build(), framework().term(Term.until(DAY.minusDays(1))).build()));
        offers(under(letter().build(), framework().term(Term.until(DAY)).build()), FIRST);
        offers(under(letter().build(), letter().id(SECOND).build()));
        CallOff bySundsvall = callOff("A-1", "100000")
                .orderedBy(PartnerDirectory.sweden().municipality(MunicipalityCode.of("2281")))
                .build();
        Finding alone = under(bySundsvall, letter().build(), framework().build());
        offers(alone);
        assertThat(sv(alone)).contains("Ett särskilt avtal om kurser i uppdragsutbildning behövs");
    }

    @Test
    @DisplayName("beside an agreement of which a person must tell whether it carries them too")
    void needsJudgement() {
        Finding finding = under(
                PilotAgreement.builder().id(AgreementId.of("pilot")).build(),
                framework().build());
        offers(finding, FIRST);
        assertThat(sv(finding)).endsWith("Avropet kan i stället prövas mot ”ramavtal-2023”.");
    }
}
