package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.agreement.AgreementForm;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.PartialDate;
import se.samverkan.rules.Nature;
import se.samverkan.rules.RuleBook;

@DisplayName("An agreement that is stated to be the first of its form with its provider is so among those at hand")
class FirstOfFormTest {

    private static final FirstOfForm RULE = new FirstOfForm();
    private static final AgreementForm SKO = AgreementForm.of("SKO");
    private static final Municipality SALA = PartnerDirectory.sweden().municipality(MunicipalityCode.of("1981"));

    private static FrameworkAgreement.Builder first() {
        return framework().form(SKO).statedFirstOfForm(true);
    }

    private static FrameworkAgreement.Builder other(Partner provider, String form, String date) {
        return FrameworkAgreement.builder()
                .id(AgreementId.of("other"))
                .title("sv", "Ramavtal med Sala")
                .form(AgreementForm.of(form, Text.of("sv", "ett annat ord för samma form")))
                .party(SALA, Role.CLIENT)
                .party(provider, Role.PROVIDER)
                .signature(Signature.of(SALA, PartialDate.parse(date)))
                .signature(Signature.of(provider, PartialDate.parse(date)));
    }

    private static List<Finding> all(FrameworkAgreement.Builder agreement, Optional<Portfolio> portfolio) {
        RuleBook book = RuleBook.builder().rule(RULE).build();
        return explained(portfolio
                .map(book::beside)
                .orElse(book)
                .assess(AgreementFile.open(agreement.build()), AsOf.on(DAY))
                .trace()
                .getFindings());
    }

    private static Finding beside(FrameworkAgreement.Builder... others) {
        Portfolio portfolio = Portfolio.of(AgreementFile.open(first().build()));
        for (FrameworkAgreement.Builder other : others) {
            portfolio = portfolio.with(AgreementFile.open(other.build()));
        }
        return all(first(), Optional.of(portfolio)).get(0);
    }

    @Test
    @DisplayName("with nothing beside it but itself, it is the first at hand")
    void alone() {
        Finding finding = beside();
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(finding))
                .isEqualTo(
                        "Bland de avtal som finns att tillgå är inget av formen SKO med Mittuniversitetet undertecknat"
                                + " före det här.");
        assertThat(en(finding))
                .isEqualTo("Among the agreements at hand, none of the form SKO with Mittuniversitetet was signed before"
                        + " this one.");
        assertThat(finding.getSources()).containsExactly(Source.clause("first of its form"));
        assertThat(finding.getPath()).isEqualTo("agreement.statedFirstOfForm");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-04, NOT_MET",
        "2023-09-05, MET",
        "2023-09-06, MET",
        "2023-08, NOT_MET",
        "2023-09, NOT_ASSESSED",
        "2023-10, MET",
        "2022, NOT_MET",
        "2023, NOT_ASSESSED",
        "2024, MET",
        "--03-24, NOT_ASSESSED"
    })
    @DisplayName(
            "one signed the day before is earlier, one of the same day isn't; a date known in part is read every way")
    void boundary(String date, Outcome outcome) {
        Finding finding = beside(other(MIUN, "SKO", date));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getMissing())
                .isEqualTo(outcome == Outcome.NOT_ASSESSED ? List.of(InputCode.SIGNATURE_DATE) : List.<InputCode>of());
    }

    @Test
    @DisplayName("the earlier one is named, with both days where they are whole")
    void earlierInWords() {
        assertThat(sv(beside(other(MIUN, "SKO", "2023-09-04"))))
                .isEqualTo("Avtalet anges vara det första av formen SKO med Mittuniversitetet. Det undertecknades den"
                        + " 5 september 2023, men ”Ramavtal med Sala” av samma form undertecknades före det, den"
                        + " 4 september 2023.");
        assertThat(en(beside(other(MIUN, "SKO", "2022"))))
                .isEqualTo(
                        "The agreement is stated to be the first of the form SKO with Mittuniversitetet, but “Ramavtal"
                                + " med Sala” of the same form was signed before it.");
        assertThat(en(beside(other(MIUN, "SKO", "2023-09-04")))).contains("It was signed on 5 September 2023, but");
    }

    @Test
    @DisplayName("one without a title is named by its id")
    void withoutATitle() {
        FrameworkAgreement untitled = FrameworkAgreement.builder()
                .id(AgreementId.of("dnr-2022-17"))
                .form(SKO)
                .party(MIUN, Role.PROVIDER)
                .signature(Signature.of(MIUN, SIGNED.minusYears(1)))
                .build();
        assertThat(sv(beside(untitled.toBuilder()))).contains("”dnr-2022-17”");
    }

    @Test
    @DisplayName("an open order is told with the one that leaves it open")
    void openOrderInWords() {
        assertThat(sv(beside(other(MIUN, "SKO", "2023"))))
                .isEqualTo(
                        "Avtalet anges vara det första av formen SKO med Mittuniversitetet. Det går inte att bedöma om"
                                + " det är så, eftersom det inte är känt om ”Ramavtal med Sala” av samma form undertecknades före"
                                + " det. Komplettera med datum för undertecknandet.");
    }

    @Test
    @DisplayName("one that is surely earlier decides, whatever others leave open")
    void earlierDecides() {
        FrameworkAgreement.Builder open = other(MIUN, "SKO", "2023").id(AgreementId.of("open"));
        assertThat(beside(open, other(MIUN, "SKO", "2022-01-01")).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("another form, another provider and an unsigned agreement leave it the first")
    void unlikeOthers() {
        assertThat(beside(other(MIUN, "VFU", "2020-01-01")).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(beside(other(Intent.MDU, "SKO", "2020-01-01")).getOutcome()).isEqualTo(Outcome.MET);
        FrameworkAgreement.Builder unsigned = FrameworkAgreement.builder()
                .id(AgreementId.of("other"))
                .form(SKO)
                .party(SALA, Role.CLIENT)
                .party(MIUN, Role.PROVIDER)
                .signature(Signature.of(MIUN, SIGNED.minusYears(1)));
        assertThat(beside(unsigned).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("the last signature of those who are parties from the beginning is the agreement's")
    void laterPartiesDontCount() {
        FrameworkAgreement.Builder joined = other(MIUN, "SKO", "2023-09-01")
                .addParties(Party.builder()
                        .partner(HARNOSAND)
                        .addRoles(Role.CLIENT)
                        .days(DateRange.from(DAY))
                        .build())
                .signature(Signature.of(HARNOSAND, DAY));
        assertThat(beside(joined).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    static Stream<Arguments> inputsTaken() {
        FrameworkAgreement.Builder withoutProvider = FrameworkAgreement.builder()
                .id(AgreementId.of("ramavtal-2023"))
                .form(SKO)
                .statedFirstOfForm(true)
                .party(MIUN, Role.PARTY)
                .signature(Signature.of(MIUN, SIGNED));
        Optional<Portfolio> files = Optional.of(Portfolio.of());
        return Stream.of(
                Arguments.of("the form", framework().statedFirstOfForm(true), files, List.of(FirstOfForm.FORM)),
                Arguments.of("the provider", withoutProvider, files, List.of(FirstOfForm.PROVIDER)),
                Arguments.of("the files", first(), Optional.empty(), List.of(FirstOfForm.FILES)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputsTaken")
    @DisplayName("each input taken away in turn is named")
    void namesWhatIsMissing(
            String taken,
            FrameworkAgreement.Builder agreement,
            Optional<Portfolio> portfolio,
            List<InputCode> missing) {
        Finding finding = all(agreement, portfolio).get(0);
        assertThat(finding.getOutcome()).as(taken).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).isEqualTo(missing);
    }

    @Test
    @DisplayName("the missing files are asked for")
    void missingInWords() {
        assertThat(sv(all(first(), Optional.empty()).get(0)))
                .isEqualTo(
                        "Avtalet anges vara det första av sin form med uppdragstagaren. Det går inte att bedöma om det är"
                                + " så. Komplettera med vilka andra avtal som finns.");
        assertThat(en(all(first(), Optional.empty()).get(0)))
                .endsWith("Please state which other agreements there are.");
    }

    @Test
    @DisplayName("the question doesn't arise where it isn't stated to be the first, and in a draft")
    void doesNotArise() {
        Optional<Portfolio> files = Optional.of(Portfolio.of());
        assertThat(all(framework().form(SKO), files)).isEmpty();
        FrameworkAgreement.Builder draft = FrameworkAgreement.builder()
                .id(AgreementId.of("draft"))
                .form(SKO)
                .statedFirstOfForm(true)
                .party(MIUN, Role.PROVIDER);
        assertThat(all(draft, files)).isEmpty();
        assertThat(all(FrameworkAgreement.builder().id(AgreementId.of("bare")).statedFirstOfForm(true), files))
                .isEmpty();
    }

    @Test
    @DisplayName("it never stands in the way")
    void isAdvice() {
        assertThat(RULE.getNature()).isEqualTo(Nature.ADVICE);
        assertThat(RULE.getCode()).isEqualTo(FirstOfForm.CODE);
    }
}
