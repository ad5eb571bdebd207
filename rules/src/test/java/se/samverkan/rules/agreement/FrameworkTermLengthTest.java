package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.statute.StatutoryFigure.FRAMEWORK_LONGEST_TERM;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.PlacementAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.EventId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.statute.StatutoryFigures;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;
import se.samverkan.rules.RuleBook;
import se.samverkan.rules.Seen;

@DisplayName("A framework agreement over four years under LOU chapter 7 has special reasons")
class FrameworkTermLengthTest {

    private static final LocalDate FOUR_YEARS = LocalDate.of(2027, 9, 4);
    private static final Text REASONS = Text.of("långa utbildningsprogram");
    private static final Assumption CHAPTER_7_ASSUMED =
            Assumption.procurementBasis(ProcurementBasis.CHAPTER_7, Text.of("inköpschefens uppgift"));

    private static FrameworkAgreement.Builder until(LocalDate lastDay) {
        return chapter7().term(Term.ofClosed(SIGNED, lastDay));
    }

    private static FrameworkAgreement.Builder chapter7() {
        return framework().procurementBasis(ProcurementBasis.CHAPTER_7);
    }

    private static Finding of(FrameworkAgreement.Builder agreement) {
        return of(AgreementFile.open(agreement.build()));
    }

    private static Finding of(AgreementFile file) {
        return judge(new FrameworkTermLength(), file, AsOf.on(DAY)).get(0);
    }

    @Test
    @DisplayName("four years minus a day is the last day allowed; one day more isn't met")
    void boundary() {
        assertThat(of(until(FOUR_YEARS)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(until(FOUR_YEARS.plusDays(1))).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("a length of four years is met without any day, four years and a month isn't")
    void lengthAlone() {
        assertThat(of(chapter7().term(Term.ofYears(4))).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(chapter7().term(Term.ofMonths(49))).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName(
            "four years and an option of one aren't too long until the option is used, and cut short they fit again")
    void extended() {
        AgreementFile file = AgreementFile.open(until(FOUR_YEARS)
                .termClauses(TermClauses.builder()
                        .addExtensionOptions(ExtensionOption.ofYears(1))
                        .build())
                .build());
        assertThat(of(file).getOutcome()).isEqualTo(Outcome.MET);
        AgreementFile used = file.record(LifecycleEvent.optionUsed(EventId.of("o"), 1, DAY), DAY);
        assertThat(of(used).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(of(used).getValues()).containsEntry("lastDay", LocalDate.of(2028, 9, 4));
        AgreementFile ended = used.record(LifecycleEvent.terminated(EventId.of("e"), DAY, FOUR_YEARS), DAY);
        assertThat(of(ended).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("without an end it isn't met")
    void openEnded() {
        assertThat(of(chapter7().term(Term.openEnded())).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(of(chapter7().term(Term.openEndedFrom(SIGNED))).getVariant()).isEqualTo("open-ended");
    }

    @Test
    @DisplayName("too long is told with the last day that would do, and what could be done")
    void tooLongInWords() {
        Finding finding = of(until(LocalDate.of(2028, 9, 4)));
        assertThat(sv(finding))
                .isEqualTo("Ramavtalet löper från den 5 september 2023 till och med den 4 september 2028, och inga"
                        + " särskilda skäl för en tid över fyra år är registrerade. Utan särskilda skäl kan ett ramavtal"
                        + " enligt 7 kap. LOU löpa i fyra år, här till och med den 4 september 2027. Avtalstiden kan"
                        + " kortas. Komplettera med skälen om de finns.");
        assertThat(en(finding))
                .isEqualTo(
                        "The framework agreement runs from 5 September 2023 to 4 September 2028, and no special reasons"
                                + " for a term over four years are recorded. Without them, a framework under LOU chapter 7 can"
                                + " run for four years, here to 4 September 2027. The term can be shortened. Please state"
                                + " the reasons if there are any.");
        assertThat(finding.getPath()).isEqualTo("agreement.term");
        assertThat(finding.getSources()).containsExactly(Source.statute("LOU 7:2"));
    }

    @Test
    @DisplayName("recorded reasons are for a person to judge, whatever they are")
    void reasons() {
        Finding finding = of(chapter7().term(Term.ofYears(6)).specialReasons(REASONS));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(sv(finding))
                .isEqualTo("Ramavtalet löper i sex år, vilket är längre än fyra år. Som särskilda skäl för det är"
                        + " registrerat: ”långa utbildningsprogram”. Om skälen räcker behöver bedömas av en"
                        + " handläggare.");
        assertThat(of(until(FOUR_YEARS).specialReasons(REASONS)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(until(FOUR_YEARS.plusYears(1)).specialReasons(REASONS)).getVariant())
                .isEqualTo("days");
        assertThat(of(chapter7().term(Term.openEnded()).specialReasons(REASONS)).getOutcome())
                .isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    static Stream<Arguments> inputsTaken() {
        FrameworkAgreement.Builder over = framework().term(Term.ofYears(5));
        FrameworkAgreement.Builder within = framework().term(Term.ofYears(4));
        return Stream.of(
                Arguments.of("the basis, over four years", over, List.of(InputCode.PROCUREMENT_BASIS)),
                Arguments.of("the basis, within four years: the term decides", within, List.of()),
                Arguments.of(
                        "the first day", chapter7().term(Term.until(FOUR_YEARS)), List.of(InputCode.TERM_FIRST_DAY)),
                Arguments.of(
                        "the basis and the first day",
                        framework().term(Term.until(FOUR_YEARS)),
                        List.of(InputCode.TERM_FIRST_DAY, InputCode.PROCUREMENT_BASIS)),
                Arguments.of("the term", withoutTerm(ProcurementBasis.CHAPTER_7), List.of(InputCode.TERM)));
    }

    private static FrameworkAgreement.Builder withoutTerm(ProcurementBasis basis) {
        return FrameworkAgreement.builder().id(AgreementId.of("no-term")).procurementBasis(basis);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputsTaken")
    @DisplayName("each input taken away in turn is named, unless what is left decides")
    void namesWhatIsMissing(String taken, FrameworkAgreement.Builder agreement, List<InputCode> missing) {
        Finding finding = of(agreement);
        assertThat(finding.getMissing()).as(taken).isEqualTo(missing);
        assertThat(finding.getOutcome()).isEqualTo(missing.isEmpty() ? Outcome.MET : Outcome.NOT_ASSESSED);
    }

    @Test
    @DisplayName("an open basis is asked for where the term is over four years")
    void openBasisInWords() {
        assertThat(sv(of(framework().term(Term.ofYears(5)))))
                .isEqualTo("Ramavtalet löper i fem år, vilket är längre än fyra år. Om det behöver särskilda skäl"
                        + " för det beror på upphandlingsgrunden, som inte är angiven. Komplettera med"
                        + " upphandlingsgrunden.");
        assertThat(en(of(framework().term(Term.openEnded()))))
                .isEqualTo("The framework agreement runs without an end, and so can become longer than four years."
                        + " Whether it needs special reasons for that depends on the procurement basis, which is"
                        + " not stated. Please state the procurement basis.");
        assertThat(of(framework().term(Term.ofClosed(SIGNED, FOUR_YEARS.plusDays(1))))
                        .getVariant())
                .isEqualTo("days");
    }

    @Test
    @DisplayName("what is met is told with its days or its length")
    void metInWords() {
        assertThat(sv(of(until(FOUR_YEARS))))
                .isEqualTo("Ramavtalet löper från den 5 september 2023 till och med den 4 september 2027. En"
                        + " avtalstid på upp till fyra år kräver inga särskilda skäl.");
        assertThat(en(of(chapter7().term(Term.ofMonths(30)))))
                .isEqualTo("The framework agreement runs for two years and six months. A term of up to four years"
                        + " needs no special reasons.");
    }

    @ParameterizedTest
    @EnumSource(value = ProcurementBasis.class, mode = EnumSource.Mode.EXCLUDE, names = "CHAPTER_7")
    @DisplayName("on another basis the question doesn't arise")
    void otherBases(ProcurementBasis basis) {
        AgreementFile file = AgreementFile.open(
                framework().term(Term.ofYears(10)).procurementBasis(basis).build());
        assertThat(judge(new FrameworkTermLength(), file, AsOf.on(DAY))).isEmpty();
    }

    @Test
    @DisplayName("the question doesn't arise of an agreement of another kind")
    void otherKinds() {
        AgreementFile file = AgreementFile.open(PlacementAgreement.builder()
                .id(AgreementId.of("placements"))
                .term(Term.ofYears(10))
                .procurementBasis(ProcurementBasis.CHAPTER_7)
                .build());
        assertThat(judge(new FrameworkTermLength(), file, AsOf.on(DAY))).isEmpty();
    }

    @Test
    @DisplayName("the assumptions that it rests on are named, and no others")
    void assumptions() {
        Assumption firstDay = Assumption.firstDay(SIGNED, "undertecknandet");
        AgreementFile open = AgreementFile.open(
                framework().term(Term.until(FOUR_YEARS.plusDays(1))).build());
        Finding over = of(open.assuming(firstDay).assuming(CHAPTER_7_ASSUMED));
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(over.getAssumptions()).containsExactlyInAnyOrder(firstDay, CHAPTER_7_ASSUMED);
        assertThat(sv(over)).contains("att upphandlingsgrunden är ramavtal enligt 7 kap. LOU");

        AgreementFile byLength =
                AgreementFile.open(framework().term(Term.ofYears(4)).build());
        Finding within = of(byLength.assuming(firstDay).assuming(CHAPTER_7_ASSUMED));
        assertThat(within.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(within.getAssumptions()).isEmpty();
    }

    private static Finding signedOn(LocalDate day, AsOf asOf) {
        return of(
                FrameworkAgreement.builder()
                        .id(AgreementId.of("older"))
                        .party(HARNOSAND, Role.CLIENT)
                        .party(MIUN, Role.PROVIDER)
                        .signature(Signature.of(HARNOSAND, day.minusDays(3)))
                        .signature(Signature.of(MIUN, day))
                        .term(Term.ofYears(5)),
                asOf,
                StatutoryFigures.sweden());
    }

    private static Finding of(FrameworkAgreement.Builder agreement, AsOf asOf, StatutoryFigures figures) {
        AgreementFile file = AgreementFile.open(
                agreement.procurementBasis(ProcurementBasis.CHAPTER_7).build());
        RuleBook book = RuleBook.builder()
                .rule(new FrameworkTermLength())
                .figures(figures)
                .build();
        return explained(book.assess(file, asOf).trace().getFindings()).get(0);
    }

    @Test
    @DisplayName("the figure is that of the day on which the last party signed; the table says nothing before 2017")
    void figureOfTheDayOfSigning() {
        LocalDate inForce = LocalDate.of(2017, 1, 1);
        assertThat(signedOn(inForce, AsOf.on(DAY)).getOutcome()).isEqualTo(Outcome.NOT_MET);
        Finding before = signedOn(inForce.minusDays(1), AsOf.on(DAY));
        assertThat(before.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(before.getMissing()).containsExactly(FRAMEWORK_LONGEST_TERM);
        assertThat(sv(before))
                .isEqualTo(
                        "Det går inte att bedöma om ramavtalet behöver särskilda skäl för sin avtalstid. Komplettera med"
                                + " den längsta tid som lagen medgav utan särskilda skäl den dagen.");
        assertThat(before.getSources()).containsExactly(Source.statute("LOU 7:2"));
    }

    @Test
    @DisplayName("without a day of signing the figure is that of the day asked about")
    void figureOfTheDayAskedAbout() {
        FrameworkAgreement.Builder unsigned =
                FrameworkAgreement.builder().id(AgreementId.of("draft")).term(Term.ofYears(5));
        assertThat(of(unsigned, AsOf.on(DAY), StatutoryFigures.sweden()).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(of(unsigned, AsOf.on(LocalDate.of(2016, 12, 31)), StatutoryFigures.sweden())
                        .getMissing())
                .containsExactly(FRAMEWORK_LONGEST_TERM);
    }

    @Test
    @Tag(Seen.NOT_RUN)
    @DisplayName("a host's own figure is judged by, with its source")
    void hostsFigure() {
        LocalDate changed = LocalDate.of(2023, 1, 1);
        StatutoryFigures six = StatutoryFigures.sweden().ending(FRAMEWORK_LONGEST_TERM, changed.minusDays(1));
        six = six.with(six.find(FRAMEWORK_LONGEST_TERM, changed.minusDays(1)).orElseThrow().toBuilder()
                .value(new BigDecimal("6"))
                .firstDay(changed)
                .lastDay(Optional.empty())
                .source(Source.statute("LOU 7:2; 2023"))
                .build());
        Finding met = of(framework().term(Term.ofYears(6)), AsOf.on(DAY), six);
        assertThat(met.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(met.getSources()).containsExactly(Source.statute("LOU 7:2; 2023"));
        assertThat(sv(of(framework().term(Term.ofYears(7)), AsOf.on(DAY), six))).contains("löpa i sex år");
    }
}
