package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.agreement.Role.CLIENT;
import static se.samverkan.core.agreement.Role.PROVIDER;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.EventId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.PartialDate;
import se.samverkan.rules.RuleBook;

@DisplayName("Every party of the day has signed")
class AgreementSignedTest {

    private static final AgreementSigned RULE = new AgreementSigned();
    private static final Signature BY_MIUN = Signature.of(MIUN, SIGNED);

    private static FrameworkAgreement.Builder parties() {
        return FrameworkAgreement.builder()
                .id(AgreementId.of("ramavtal-2023"))
                .party(HARNOSAND, CLIENT)
                .party(MIUN, PROVIDER);
    }

    private static Finding on(LocalDate day, FrameworkAgreement.Builder agreement) {
        return judge(RULE, AgreementFile.open(agreement.build()), AsOf.on(day)).get(0);
    }

    private static Finding ofHarnosand(String date, LocalDate day) {
        Signature signature = Signature.of(HARNOSAND, PartialDate.parse(date));
        return on(day, parties().signature(BY_MIUN).signature(signature));
    }

    @Test
    @DisplayName("the day of signing is in, the day before it out")
    void dayOfSigning() {
        assertThat(judge(RULE, file(), AsOf.on(SIGNED)).get(0).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(judge(RULE, file(), AsOf.on(SIGNED.minusDays(1))).get(0).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("what is met names all who have signed")
    void metInWords() {
        Finding finding = judge(RULE, file(), AsOf.on(DAY)).get(0);
        assertThat(sv(finding))
                .isEqualTo("Den 1 februari 2024 hade Härnösands kommun och Mittuniversitetet undertecknat ramavtalet.");
        assertThat(en(finding))
                .isEqualTo("By 1 February 2024, Härnösands kommun and Mittuniversitetet had signed the framework"
                        + " agreement.");
        assertThat(finding.getPath()).isEqualTo("agreement.signatures");
        assertThat(finding.getSources()).containsExactly(Source.clause("signatures"));
    }

    @Test
    @DisplayName("a party that hasn't signed is named, and no other")
    void unsigned() {
        Finding finding = on(DAY, parties().signature(BY_MIUN));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(finding))
                .isEqualTo("Den 1 februari 2024 hade Härnösands kommun inte undertecknat ramavtalet. Har det skett kan"
                        + " undertecknandet registreras.");
        assertThat(en(finding))
                .isEqualTo(
                        "By 1 February 2024, Härnösands kommun had not signed the framework agreement. If it has been"
                                + " done, the signature can be recorded.");
        assertThat(finding.getCounterOffer()).isEmpty();
    }

    @Test
    @DisplayName("a signature that is recorded on the file afterwards counts, as the sentence says that it can")
    void recordedAfterwards() {
        AgreementFile unsigned = AgreementFile.open(parties().signature(BY_MIUN).build());
        AgreementFile signed = unsigned.record(
                LifecycleEvent.signed(EventId.of("signed-1"), Signature.of(HARNOSAND, DAY.minusDays(1))), DAY);
        assertThat(judge(RULE, signed, AsOf.on(DAY)).get(0).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(judge(RULE, signed, AsOf.on(DAY.minusDays(2))).get(0).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01, 2024-02-01, MET",
        "2024-02-02, 2024-02-01, NOT_MET",
        "2024-01, 2024-01-31, MET",
        "2024-01, 2024-01-30, NOT_ASSESSED",
        "2024-01, 2024-01-01, NOT_ASSESSED",
        "2024-01, 2023-12-31, NOT_MET",
        "2023, 2023-12-31, MET",
        "2023, 2023-12-30, NOT_ASSESSED",
        "2023, 2022-12-31, NOT_MET",
        "--03-24, 2024-02-01, NOT_ASSESSED",
        "--03-24, 1900-01-01, NOT_ASSESSED"
    })
    @DisplayName("a date that is known in part is read in every way that it allows")
    void partialDates(String date, LocalDate day, Outcome outcome) {
        Signature byMiun = Signature.of(MIUN, LocalDate.of(1800, 1, 1));
        Finding finding =
                on(day, parties().signature(byMiun).signature(Signature.of(HARNOSAND, PartialDate.parse(date))));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getMissing())
                .isEqualTo(outcome == Outcome.NOT_ASSESSED ? List.of(InputCode.SIGNATURE_DATE) : List.<InputCode>of());
    }

    static Stream<Arguments> inputsTaken() {
        Signature undated = Signature.builder().partner(HARNOSAND).build();
        return Stream.of(
                Arguments.of("the signature", parties().signature(BY_MIUN), Outcome.NOT_MET),
                Arguments.of("its date", parties().signature(BY_MIUN).signature(undated), Outcome.NOT_ASSESSED),
                Arguments.of(
                        "the date of one and the signature of the other",
                        parties().signature(undated),
                        Outcome.NOT_MET));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputsTaken")
    @DisplayName("each input taken away in turn is named, unless what is left decides")
    void namesWhatIsMissing(String taken, FrameworkAgreement.Builder agreement, Outcome outcome) {
        Finding finding = on(DAY, agreement);
        assertThat(finding.getOutcome()).as(taken).isEqualTo(outcome);
        assertThat(finding.getMissing())
                .as(taken)
                .isEqualTo(outcome == Outcome.NOT_ASSESSED ? List.of(InputCode.SIGNATURE_DATE) : List.<InputCode>of());
    }

    @Test
    @DisplayName("the date is asked for, of the party whose it is")
    void missingInWords() {
        assertThat(sv(ofHarnosand("--09-05", DAY)))
                .isEqualTo(
                        "Det går inte att bedöma om Härnösands kommun hade undertecknat ramavtalet den 1 februari 2024,"
                                + " eftersom datumet för undertecknandet inte är helt angivet. Komplettera med datum för"
                                + " undertecknandet.");
        assertThat(en(ofHarnosand("2024-02", DAY)))
                .startsWith("Whether Härnösands kommun had signed the framework agreement by 1 February 2024 cannot");
    }

    @Test
    @DisplayName("the first of several signatures by one party is enough")
    void severalSignatures() {
        FrameworkAgreement.Builder twice = parties()
                .signature(BY_MIUN)
                .signature(Signature.of(HARNOSAND, DAY.plusDays(5)))
                .signature(Signature.of(HARNOSAND, DAY));
        assertThat(on(DAY, twice).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(on(DAY.minusDays(1), twice).getValue("signedOn", LocalDate.class))
                .contains(DAY);
    }

    private static Finding tried(FrameworkAgreement.Builder agreement) {
        return judge(
                        RULE,
                        AgreementFile.open(agreement.build()),
                        callOff("A-1", "1").build())
                .get(0);
    }

    @Test
    @DisplayName("a call-off before the last signature is offered its day, where each is known whole")
    void offersTheDay() {
        Finding later = tried(parties()
                .signature(Signature.of(HARNOSAND, DAY.plusDays(3)))
                .signature(Signature.of(MIUN, DAY.plusDays(7))));
        assertThat(later.getCounterOffer().flatMap(CounterOffer::getEarliestDay))
                .contains(DAY.plusDays(7));
        assertThat(sv(later)).endsWith("Underskrift finns från och med den 8 februari 2024.");
        assertThat(en(later)).endsWith("Signatures are in place from 8 February 2024.");
        Finding one = tried(parties().signature(Signature.of(HARNOSAND, DAY.plusDays(3))));
        assertThat(one.getCounterOffer()).isEmpty();
        assertThat(one.getValues().get("parties")).isEqualTo(List.of("Härnösands kommun", "Mittuniversitetet"));
    }

    @Test
    @DisplayName("of a file as a whole nothing is offered")
    void offersNothingOfAFile() {
        assertThat(judge(RULE, file(), AsOf.on(SIGNED.minusDays(1))).get(0).getCounterOffer())
                .isEmpty();
    }

    @Test
    @DisplayName("a party that joins later needs no signature before, and one from then on")
    void laterParty() {
        FrameworkAgreement.Builder joined = parties()
                .signature(BY_MIUN)
                .signature(Signature.of(HARNOSAND, SIGNED))
                .addParties(Party.builder()
                        .partner(Intent.MDU)
                        .addRoles(PROVIDER)
                        .days(DateRange.from(DAY))
                        .build());
        assertThat(on(DAY.minusDays(1), joined).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(on(DAY, joined).getValues().get("parties")).isEqualTo(List.of("Mälardalens universitet"));
    }

    @Test
    @DisplayName("a partner that is a party twice is asked for one signature")
    void partyTwice() {
        FrameworkAgreement.Builder twice = parties().party(HARNOSAND, PROVIDER).signature(BY_MIUN);
        assertThat(on(DAY, twice).getValues().get("parties")).isEqualTo(List.of("Härnösands kommun"));
    }

    @Test
    @DisplayName(
            "a letter of intent of an unstated year isn't assessed as a whole, and not asked about for what is done under it")
    void letterOfIntent() {
        AgreementFile letter = AgreementFile.open(Intent.letter().build());
        assertThat(judge(RULE, letter, AsOf.on(DAY)).get(0).getMissing()).containsExactly(InputCode.SIGNATURE_DATE);
        assertThat(judge(RULE, letter, callOff("V-1", "1").build())).isEmpty();
        assertThat(explained(RuleBook.builder()
                        .rule(RULE)
                        .build()
                        .assess(letter, course().build(), AsOf.on(DAY))
                        .trace()
                        .getFindings()))
                .isEmpty();
    }

    @Test
    @DisplayName("the question doesn't arise without parties")
    void withoutParties() {
        AgreementFile draft = AgreementFile.open(
                FrameworkAgreement.builder().id(AgreementId.of("draft")).build());
        assertThat(judge(RULE, draft, AsOf.on(DAY))).isEmpty();
    }
}
