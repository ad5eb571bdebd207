package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.agreement.Intent.MDU;
import static se.samverkan.rules.agreement.Intent.VKL;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.EducationEvent;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.OtherAgreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.PilotAgreement;
import se.samverkan.core.agreement.PlacementAgreement;
import se.samverkan.core.agreement.ResearchAndDevelopmentAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.agreement.SubordinateAgreement;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.Explainer;
import se.samverkan.rules.Given;

@DisplayName("A call-off is made under an agreement that carries call-offs")
class CallOffUnderAgreementKindTest {

    private static final AgreementId ID = AgreementId.of("agreement");

    private static Finding under(Agreement agreement, CallOff callOff) {
        return judge(new CallOffUnderAgreementKind(), AgreementFile.open(agreement), callOff)
                .get(0);
    }

    private static Finding under(Agreement agreement) {
        return under(agreement, callOff("A-1", "100000").build());
    }

    static List<Agreement> carrying() {
        return List.of(
                Given.framework().build(),
                SubordinateAgreement.builder()
                        .id(ID)
                        .link(AgreementLink.Type.IMPLEMENTS, AgreementId.of("above"))
                        .build());
    }

    static List<Agreement> uncertain() {
        return List.of(
                ResearchAndDevelopmentAgreement.builder().id(ID).build(),
                PlacementAgreement.builder().id(ID).build(),
                PilotAgreement.builder().id(ID).build(),
                OtherAgreement.builder().id(ID).kindCode("made-up").build());
    }

    @ParameterizedTest
    @MethodSource("carrying")
    @DisplayName("a framework agreement and an agreement made under another carry them, and nothing is offered instead")
    void carried(Agreement agreement) {
        Finding finding = under(agreement);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getCounterOffer()).isEmpty();
        assertThat(finding.getPath()).isEqualTo("callOffs[A-1]");
        assertThat(finding.getSources()).containsExactly(Source.clause("agreement kind"));
    }

    @Test
    @DisplayName("what is met says no more than that")
    void saysNoMore() {
        assertThat(sv(under(Given.framework().build()))).isEqualTo("Avrop kan göras med stöd av ett ramavtal.");
        assertThat(en(under(Given.framework().build())))
                .isEqualTo("Call-offs can be made under a framework agreement.");
    }

    @ParameterizedTest
    @MethodSource("uncertain")
    @DisplayName("of the other kinds a person must tell, and the kinds that carry are named")
    void uncertain(Agreement agreement) {
        Finding finding = under(agreement);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(finding.getCounterOffer().map(CounterOffer::getAgreementKinds))
                .hasValueSatisfying(kinds -> assertThat(kinds)
                        .containsExactly(AgreementKind.FRAMEWORK_AGREEMENT, AgreementKind.SUBORDINATE_AGREEMENT));
    }

    @Test
    @DisplayName("the doubt is told in whole sentences")
    void doubtInWords() {
        Finding finding = under(PlacementAgreement.builder().id(ID).build());
        assertThat(sv(finding))
                .isEqualTo("Om kursen ”Strategisk styrning” kan avropas med stöd av avtalet om verksamhetsförlagd"
                        + " utbildning behöver bedömas av en handläggare, eftersom ett avtal av det slaget inte"
                        + " behöver rymma beställningar. Avrop görs med stöd av ramavtal och delavtal.");
        assertThat(en(finding))
                .isEqualTo("Whether the course “Strategisk styrning” can be called off under the placement agreement"
                        + " must be judged by a person, since an agreement of that kind need not carry orders. Call-offs"
                        + " are made under framework agreements and subordinate agreements.");
    }

    @Test
    @DisplayName("a letter of intent carries none: it is told by its date and its parties, and what would carry it")
    void letterOfIntent() {
        LocalDate before = LocalDate.of(2021, 12, 31);
        Finding finding = under(
                Intent.letter().build(),
                callOff("V-1", "150000").orderedBy(VKL).orderedOn(before).build());
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(finding))
                .isEqualTo("Kursen ”Strategisk styrning” kan inte avropas med stöd av avsiktsförklaringen den 24 mars"
                        + " mellan Västmanlands Kommuner och Landsting och Mälardalens högskola. Den nämner kurser i"
                        + " uppdragsutbildning bland samverkans aktiviteter, men inget pris, takbelopp eller"
                        + " beställningsvillkor är registrerat. Ett särskilt avtal om kurser i uppdragsutbildning"
                        + " behövs, och upphandlingsgrunden ska anges. Avrop görs med stöd av ramavtal och delavtal.");
        assertThat(en(finding))
                .isEqualTo(
                        "The course “Strategisk styrning” cannot be called off under the letter of intent of 24 March"
                                + " between Västmanlands Kommuner och Landsting and Mälardalens högskola. It names courses of"
                                + " commissioned education among the activities of the collaboration, but no price, ceiling or"
                                + " ordering terms are recorded. A separate agreement on courses of commissioned education is"
                                + " needed, and its procurement basis must be stated. Call-offs are made under framework"
                                + " agreements and subordinate agreements.");
    }

    @Test
    @DisplayName("the parties stand under their names of the day of the order")
    void namesOfTheDay() {
        Finding finding = under(
                Intent.letter().build(),
                callOff("V-1", "150000").orderedOn(LocalDate.of(2022, 1, 1)).build());
        assertThat(finding.getValues().get("parties"))
                .isEqualTo(List.of("Västmanlands Kommuner och Landsting", "Mälardalens universitet"));
    }

    @Test
    @DisplayName("an activity that the letter doesn't name isn't said to be named, nor one of an area without kinds")
    void notNamed() {
        Activity seminar = EducationEvent.builder()
                .kind(ActivityKind.SEMINAR)
                .title("sv", "Digitala verktyg")
                .build();
        CallOff ordered = callOff("V-1", "1").activity(seminar).build();
        assertThat(sv(under(Intent.letter().build(), ordered)))
                .startsWith("Seminariet ”Digitala verktyg” kan inte avropas")
                .contains("Den uttrycker en gemensam vilja, men inget pris")
                .contains("Ett särskilt avtal om seminarier behövs");
        LetterOfIntent withoutKinds = LetterOfIntent.builder()
                .id(ID)
                .area(CollaborationArea.EDUCATION)
                .build();
        assertThat(under(withoutKinds).getVariant()).isEmpty();
    }

    @Test
    @DisplayName("what the letter lacks isn't told: its date, or its parties")
    void whatIsLackingIsNotTold() {
        Finding undated = under(Intent.parties().build());
        assertThat(undated.getVariant()).isEqualTo("between-named");
        assertThat(sv(undated)).contains("avsiktsförklaringen mellan Västmanlands Kommuner och Landsting och");
        Finding bare = under(LetterOfIntent.builder().id(ID).build());
        assertThat(bare.getVariant()).isEmpty();
        assertThat(sv(bare)).contains("med stöd av avsiktsförklaringen. Den uttrycker");
        Finding named = under(LetterOfIntent.builder()
                .id(ID)
                .activities(CollaborationArea.EDUCATION, ActivityKind.COMMISSIONED_COURSE)
                .build());
        assertThat(named.getVariant()).isEqualTo("named");
    }

    @Test
    @DisplayName("of signatures on several days the last is the letter's, where each is whole")
    void severalDays() {
        LetterOfIntent.Builder letter = Intent.parties().signature(Signature.of(VKL, LocalDate.of(2015, 3, 24)));
        assertThat(sv(under(letter.signature(Signature.of(MDU, LocalDate.of(2015, 4, 2)))
                        .build())))
                .contains("avsiktsförklaringen den 2 april 2015 mellan");
        LetterOfIntent open = Intent.parties()
                .signature(Signature.of(VKL, LocalDate.of(2015, 3, 24)))
                .signature(Signature.of(MDU, Intent.MARCH_24))
                .build();
        assertThat(under(open).getVariant()).isEqualTo("between-named");
    }

    @ParameterizedTest
    @EnumSource(ActivityKind.class)
    @DisplayName("every kind of activity has the words")
    void everyKindHasWords(ActivityKind kind) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("sv"))) {
            Finding finding = Finding.builder(CallOffUnderAgreementKind.CODE, Outcome.NOT_MET)
                    .value("activityKind", Word.of(kind))
                    .value("activity", "Titel")
                    .value("kind", Word.of(AgreementKind.LETTER_OF_INTENT))
                    .value("carrying", List.of(Word.of(AgreementKind.FRAMEWORK_AGREEMENT)))
                    .build();
            assertThat(Explainer.in(language).explain(finding)).doesNotContain("{");
        }
    }

    @Test
    @DisplayName("a party on other days isn't among the parties")
    void partyOnOtherDays() {
        Agreement agreement = LetterOfIntent.builder()
                .id(ID)
                .party(HARNOSAND, Role.PARTY)
                .addParties(Party.builder()
                        .partner(MIUN)
                        .addRoles(Role.PARTY)
                        .days(DateRange.until(DAY.minusDays(1)))
                        .build())
                .build();
        assertThat(under(agreement).getValues().get("parties")).isEqualTo(List.of("Härnösands kommun"));
    }

    @Test
    @DisplayName("the question doesn't arise without a call-off")
    void withoutACallOff() {
        assertThat(judge(
                        new CallOffUnderAgreementKind(),
                        AgreementFile.open(Intent.letter().build()),
                        AsOf.on(DAY)))
                .isEmpty();
    }
}
