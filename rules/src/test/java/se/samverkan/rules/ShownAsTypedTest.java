package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.activity.ClientMaterial;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Word;
import se.samverkan.core.partner.Company;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.activity.ActivityFixedDates;
import se.samverkan.rules.agreement.CallOffOrderer;
import se.samverkan.rules.agreement.PartyNameOnDay;

@DisplayName("What people typed is shown as they typed it")
@Tag(Seen.NOT_RUN)
class ShownAsTypedTest {

    private static final RuleBook RULES = RuleBook.sweden();

    private static Stream<Finding> findings(AgreementFile file, CallOff callOff) {
        return RULES.assess(file, callOff, AsOf.on(callOff.getOrderedOn())).trace().getFindings().stream();
    }

    private static Finding finding(FindingCode code, AgreementFile file, CallOff callOff) {
        return findings(file, callOff)
                .filter(found -> found.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("a title that opens a sentence keeps its small letter")
    void smallLetterFirst() {
        AgreementFile file = AgreementFile.open(framework()
                .callOffTerms(CallOffTerms.builder().fixedDatesRequired(true).build())
                .build());
        CallOff callOff = callOff("A-1", "100")
                .activity(course().title(Text.of("sv", "iPad i skolan").and("en", "iPads at school"))
                        .dates(Optional.empty())
                        .build())
                .build();
        Finding finding = finding(ActivityFixedDates.CODE, file, callOff);
        assertThat(sv(finding)).startsWith("”iPad i skolan” har inte fast start och slut");
        assertThat(en(finding)).startsWith("“iPads at school” has no fixed start and end");
    }

    @Test
    @DisplayName("a name that opens a sentence keeps its small letter")
    void smallLetterOfAName() {
        Company company = Company.builder()
                .id(PartnerId.of("company:x"))
                .name("eHälsa AB")
                .build();
        AgreementFile file = AgreementFile.open(framework()
                .addParties(Party.builder()
                        .partner(company)
                        .addRoles(Role.CLIENT)
                        .days(DateRange.from(DAY.plusDays(1)))
                        .build())
                .build());
        Finding finding = finding(
                CallOffOrderer.CODE,
                file,
                callOff("A-1", "1").orderedBy(company).build());
        assertThat(sv(finding)).contains("1 februari 2024. eHälsa AB är uppdragsgivare enligt ramavtalet från");
        assertThat(en(finding)).contains("1 February 2024. eHälsa AB is a client under the framework agreement from");
    }

    @Test
    @DisplayName("the library's own word gets a capital where it opens a sentence, and nowhere else")
    void ownWords() {
        AgreementFile letter = AgreementFile.open(
                LetterOfIntent.builder().id(AgreementId.of("intent")).build());
        Finding finding = RULES.assess(letter, callOff("V-1", "1").build(), AsOf.on(DAY))
                .getFindings()
                .get(0);
        assertThat(en(finding)).startsWith("The course “Strategisk styrning” cannot be called off under the letter");
        assertThat(sv(finding)).startsWith("Kursen ”Strategisk styrning” kan inte avropas med stöd av avsikts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${1+1}", "{key}", "{activity}", "#{x}", "$1 \\ $2", "{0}", "'{'"})
    @DisplayName("a party's name and an activity's title aren't read as part of the wording")
    void expressions(String typed) {
        Company company =
                Company.builder().id(PartnerId.of("company:x")).name(typed).build();
        AgreementFile file = AgreementFile.open(framework()
                .parties(List.of(
                        Party.of(HARNOSAND, Role.CLIENT),
                        Party.of(MIUN, Role.PROVIDER),
                        Party.of(company, Role.FUNDER)))
                .signature(Signature.of(company, SIGNED))
                .build());
        CallOff callOff = callOff("A-1", "100")
                .orderedBy(company)
                .activity(course().title(Text.of("sv", typed))
                        .addClientMaterials(ClientMaterial.of(Text.of("sv", typed), HARNOSAND.getId())
                                .availableFrom(DAY))
                        .build())
                .build();
        assertThat(sv(finding(CallOffOrderer.CODE, file, callOff)))
                .startsWith("Avropet görs av " + typed + ", som den 1 februari 2024 är part");
        assertThat(findings(file, callOff)
                        .filter(finding -> finding.getCode().equals(PartyNameOnDay.CODE))
                        .map(Given::en))
                .contains("On 1 February 2024 the party's name is " + typed
                        + ", as when the framework agreement was signed.");
        assertThat(findings(file, callOff)
                        .filter(finding -> finding.getPath().startsWith("callOffs[A-1]."))
                        .filter(finding -> finding.getValues().containsKey("activity"))
                        .map(Given::sv))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).contains(typed));
    }

    @Test
    @DisplayName(
            "a list of the library's words that opens a sentence gets a capital, and one of people's words doesn't")
    void lists() {
        Finding.Builder finding = Finding.builder(FindingCode.of("activity.organiser"), Outcome.MET)
                .value("activity", "kurs A")
                .value("organiser", "eHälsa AB")
                .value("kind", Word.of(AgreementKind.FRAMEWORK_AGREEMENT));
        assertThat(sv(finding.value("role", List.of(Word.of(ActivityKind.SEMINAR), Word.of(ActivityKind.MEETING)))
                        .build()))
                .isEqualTo("Seminarium och möte för ”kurs A” är eHälsa AB, som ramavtalet berör.");
        assertThat(sv(finding.value("role", List.of(Text.of("iPad"))).build())).startsWith("iPad för ”kurs A”");
        assertThat(sv(finding.value("role", List.of()).build())).startsWith(" för ”kurs A”");
    }
}
