package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.agreement.Intent.MDU;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.partner.Company;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.PartialDate;
import se.samverkan.rules.Nature;

@DisplayName("Each party still has the name that it signed under")
class PartyNameOnDayTest {

    private static final PartyNameOnDay RULE = new PartyNameOnDay();
    private static final LocalDate RENAMED = LocalDate.of(2022, 1, 1);

    private static Finding on(LocalDate day, AgreementFile file) {
        return judge(RULE, file, AsOf.on(day)).get(0);
    }

    private static AgreementFile of(Partner partner, Signature... signatures) {
        FrameworkAgreement.Builder agreement =
                FrameworkAgreement.builder().id(AgreementId.of("ramavtal-2023")).party(partner, Role.PROVIDER);
        List.of(signatures).forEach(agreement::signature);
        return AgreementFile.open(agreement.build());
    }

    private static AgreementFile mdu(String date) {
        return of(MDU, Signature.of(MDU, PartialDate.parse(date)));
    }

    private static Company.Builder company() {
        return Company.builder().id(PartnerId.of("company"));
    }

    @Test
    @DisplayName("a name that hasn't changed is met, one finding a party")
    void unchanged() {
        List<Finding> findings = judge(RULE, file(), AsOf.on(DAY));
        assertThat(findings).hasSize(2).extracting(Finding::getOutcome).containsOnly(Outcome.MET);
        assertThat(findings.get(0).getPath()).isEqualTo("agreement.parties[" + HARNOSAND.getId() + "]");
        assertThat(findings.get(0).getSources()).containsExactly(Source.clause("parties"));
        assertThat(sv(findings.get(0)))
                .isEqualTo("Den 1 februari 2024 heter parten Härnösands kommun, liksom när ramavtalet undertecknades.");
        assertThat(en(findings.get(1)))
                .isEqualTo(
                        "On 1 February 2024 the party's name is Mittuniversitetet, as when the framework agreement was"
                                + " signed.");
    }

    @Test
    @DisplayName("the last day of the old name is met, the first of the new one isn't")
    void boundary() {
        AgreementFile file = mdu("2015-03-24");
        assertThat(on(RENAMED.minusDays(1), file).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(on(RENAMED, file).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(on(RENAMED, mdu("2022-01-01")).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("a renamed party is told under both names, with the day of the change and what each is good for")
    void renamedInWords() {
        Finding finding = on(DAY, mdu("2015-03-24"));
        assertThat(sv(finding))
                .isEqualTo(
                        "Den 1 februari 2024 heter parten Mälardalens universitet, ett namn som den har haft sedan den"
                                + " 1 januari 2022. När ramavtalet undertecknades hette den Mälardalens högskola. Det är samma"
                                + " part: skriv Mälardalens universitet i nya handlingar, och sök avtalet även under Mälardalens"
                                + " högskola.");
        assertThat(en(finding))
                .isEqualTo(
                        "On 1 February 2024 the party's name is Mälardalens universitet, and has been since 1 January"
                                + " 2022. When the framework agreement was signed it was Mälardalens högskola. It is the same"
                                + " party: write Mälardalens universitet in new documents, and look for the agreement under"
                                + " Mälardalens högskola as well.");
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2024-02-01, NOT_MET",
        "2022, 2024-02-01, MET",
        "2021-12, 2024-02-01, NOT_MET",
        "--03-24, 2021-12-31, MET",
        "--03-24, 2022-03-23, NOT_ASSESSED",
        "--03-24, 2022-03-24, NOT_ASSESSED",
        "--03-24, 2024-02-01, NOT_ASSESSED",
        "--02-29, 2022-02-28, NOT_ASSESSED",
        "2021, 2021-06-30, MET",
        "2022, 2022-01-01, MET",
        "2024-03, 2024-02-01, MET",
        "2024-03-24, 2024-02-01, MET"
    })
    @DisplayName("the date of the signature is read in every way that it allows; one of a later day isn't there yet")
    void partialDates(String date, LocalDate day, Outcome outcome) {
        Finding finding = on(day, mdu(date));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getMissing())
                .isEqualTo(outcome == Outcome.NOT_ASSESSED ? List.of(InputCode.SIGNATURE_DATE) : List.<InputCode>of());
    }

    @Test
    @DisplayName("the date is asked for where it decides")
    void missingDateInWords() {
        assertThat(sv(on(DAY, mdu("--03-24"))))
                .isEqualTo(
                        "Den 1 februari 2024 heter parten Mälardalens universitet. Det går inte att bedöma om den hette"
                                + " så när ramavtalet undertecknades. Komplettera med datum för undertecknandet.");
    }

    @Test
    @DisplayName(
            "a signature without a date may be of any day, and a party that hasn't signed stands under the day's name")
    void undatedAndUnsigned() {
        assertThat(on(DAY, of(MDU, Signature.builder().partner(MDU).build())).getMissing())
                .containsExactly(InputCode.SIGNATURE_DATE);
        Finding unsigned = on(DAY, of(MDU));
        assertThat(unsigned.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(unsigned)).isEqualTo("Den 1 februari 2024 heter parten Mälardalens universitet.");
    }

    @Test
    @DisplayName("a party without a known name on the day isn't assessed, and is told by its last known one")
    void noNameOnTheDay() {
        Company later = company().name(DAY.plusDays(1), "Nya bolaget").build();
        Finding finding = on(DAY, of(later));
        assertThat(finding.getMissing()).containsExactly(PartyNameOnDay.NAME);
        assertThat(sv(finding))
                .isEqualTo("Det går inte att bedöma vad parten Nya bolaget heter den 1 februari 2024. Komplettera med"
                        + " partens namn.");
        assertThat(on(DAY.plusDays(1), of(later)).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("a name that isn't known for the day of signing is asked for")
    void noNameAtSigning() {
        Company since = company().name(DAY, "Bolaget").build();
        Finding whole = on(DAY, of(since, Signature.of(since, DAY.minusDays(1))));
        assertThat(whole.getMissing()).containsExactly(PartyNameOnDay.NAME);
        Finding partial = on(DAY, of(since, Signature.builder().partner(since).build()));
        assertThat(partial.getMissing()).containsExactly(InputCode.SIGNATURE_DATE, PartyNameOnDay.NAME);
        assertThat(en(whole))
                .isEqualTo(
                        "On 1 February 2024 the party's name is Bolaget. Whether it was so when the framework agreement"
                                + " was signed cannot be assessed. Please state the party's name.");
    }

    @Test
    @DisplayName("a name recorded in the file later is told beside the agreement's, without a day where none is stated")
    void recordedLater() {
        Company given = company().name("Bolaget").build();
        Company renamed = company().name("Nya bolaget").build();
        AgreementFile file = of(given, Signature.of(given, DAY.minusDays(9))).record(renamed, DAY);
        Finding finding = on(DAY, file);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(finding))
                .isEqualTo(
                        "Den 1 februari 2024 heter parten Nya bolaget. När ramavtalet undertecknades hette den Bolaget."
                                + " Det är samma part: skriv Nya bolaget i nya handlingar, och sök avtalet även under Bolaget.");
        Finding before =
                judge(RULE, file, AsOf.on(DAY).knownOn(DAY.minusDays(1))).get(0);
        assertThat(before.getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("several former names are all told")
    void severalFormerNames() {
        Company twice = company()
                .name("Första")
                .name(LocalDate.of(2020, 6, 1), "Andra")
                .name(LocalDate.of(2023, 1, 1), "Tredje")
                .build();
        Finding finding = on(DAY, of(twice, Signature.of(twice, PartialDate.parse("2020"))));
        assertThat(finding.getValues().get("former")).isEqualTo(List.of("Första", "Andra"));
        assertThat(finding.getValue("since", LocalDate.class)).contains(LocalDate.of(2023, 1, 1));
    }

    @Test
    @DisplayName("a party on other days isn't asked about")
    void partyOnOtherDays() {
        AgreementFile file = AgreementFile.open(FrameworkAgreement.builder()
                .id(AgreementId.of("ramavtal-2023"))
                .addParties(Party.builder()
                        .partner(MDU)
                        .addRoles(Role.PROVIDER)
                        .days(DateRange.until(DAY.minusDays(1)))
                        .build())
                .build());
        assertThat(judge(RULE, file, AsOf.on(DAY))).isEmpty();
    }

    @Test
    @DisplayName("it never stands in the way")
    void isAdvice() {
        assertThat(RULE.getNature()).isEqualTo(Nature.ADVICE);
    }
}
