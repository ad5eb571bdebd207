package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.budget.Amounts.kr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.quantity.Precision;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Policy;
import se.samverkan.rules.RuleBook;
import se.samverkan.rules.TrancheSumKind;

@DisplayName("The tranches of the years beside the ceiling")
class TrancheSumTest {

    private static final TrancheSum RULE = new TrancheSum();
    private static final Term TWO_YEARS = Term.ofClosed(SIGNED, SIGNED.plusYears(1));

    /** A ceiling of 1 000 000 kr with 400 000 kr for 2023 and the rest stated for 2024. */
    private static Ceiling.Builder ceiling(String of2024) {
        return Ceiling.builder()
                .amount(excludingVat("1000000"))
                .tranche(2023, kr("400000"))
                .tranche(2024, kr(of2024));
    }

    private static AgreementFile under(Ceiling.Builder ceiling, Term term) {
        return AgreementFile.open(
                framework().ceiling(ceiling.build()).term(term).build());
    }

    private static Finding judged(Ceiling.Builder ceiling, Term term) {
        return judge(RULE, under(ceiling, term), AsOf.on(DAY)).get(0);
    }

    @ParameterizedTest
    @CsvSource({"599999.99, NOT_MET, less-now", "600000, MET, now", "600000.01, NOT_MET, more-now"})
    @DisplayName("to the öre, either is told unless the policy leaves it out")
    void bothSides(String of2024, Outcome outcome, String variant) {
        Finding finding = judged(ceiling(of2024), TWO_YEARS);
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getVariant()).isEqualTo(variant);
        RuleBook silent = RuleBook.builder()
                .rule(RULE)
                .policy(Policy.builder().trancheSumsTold(Set.of()).build())
                .build();
        AgreementFile file = under(ceiling(of2024), TWO_YEARS);
        assertThat(silent.assess(file, AsOf.on(DAY)).getFindings()).isEmpty();
    }

    @ParameterizedTest(name = "{0} kr for 2024 on {1}, told {2}: {3} {4}")
    @CsvSource({
        "600000,    2024-02-01, true,  MET,     now",
        "600000,    2026-02-01, true,  MET,     ''",
        "599999.99, 2024-02-01, false, MET,     less-now",
        "599999.99, 2026-02-01, false, MET,     less",
        "599999.99, 2026-02-01, true,  NOT_MET, less",
        "600000.01, 2024-02-01, false, MET,     more-now",
        "600000.01, 2026-02-01, false, MET,     more",
        "600000.01, 2026-02-01, true,  NOT_MET, more"
    })
    @DisplayName("in a year that has no tranche nothing is said of what is left of it")
    void inWords(String of2024, LocalDate day, boolean told, Outcome outcome, String variant) {
        Policy policy = told
                ? Policy.standard()
                : Policy.builder().trancheSumsTold(Set.of()).build();
        List<Finding> findings = explained(RuleBook.builder()
                .rule(RULE)
                .policy(policy)
                .build()
                .assess(under(ceiling(of2024), TWO_YEARS), AsOf.on(day))
                .trace()
                .getFindings());
        assertThat(findings).extracting(Finding::getOutcome).containsExactly(outcome);
        assertThat(findings).extracting(Finding::getVariant).containsExactly(variant);
    }

    @Test
    @DisplayName("the policy can tell of the one and not of the other")
    void policy() {
        RuleBook book = RuleBook.builder()
                .rule(RULE)
                .policy(Policy.builder()
                        .trancheSumsTold(Set.of(TrancheSumKind.MORE))
                        .build())
                .build();
        AgreementFile less = under(ceiling("599999"), TWO_YEARS);
        AgreementFile more = under(ceiling("600001"), TWO_YEARS);
        assertThat(book.assess(less, AsOf.on(DAY)).getFindings()).isEmpty();
        assertThat(book.assess(more, AsOf.on(DAY)).getFindings()).hasSize(1);
        assertThat(book.assess(more, AsOf.on(DAY)).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("the limit that binds is named, of the sums and on the day")
    void binding() {
        AgreementFile less = under(ceiling("500000"), TWO_YEARS)
                .record(callOff("A-1", "450000").build(), DAY);
        Finding finding = judge(RULE, less, AsOf.on(DAY)).get(0);
        assertThat(sv(finding))
                .isEqualTo("Ramavtalets årsbelopp uppgår sammanlagt till 900 000 kr, vilket är 100 000 kr mindre än"
                        + " takbeloppet på 1 000 000 kr exklusive moms. Båda gäller, så sammanlagt kan högst 900 000 kr"
                        + " avropas så länge inget årsbelopp höjs. Av årsbeloppet för 2024 återstår 50 000 kr exklusive"
                        + " moms och av takbeloppet 550 000 kr exklusive moms: årsbeloppet är det som begränsar.");
        AgreementFile more = under(ceiling("900000"), TWO_YEARS)
                .record(callOff("A-0", "300000").orderedOn(SIGNED).build(), SIGNED)
                .record(callOff("A-1", "150000").build(), DAY);
        assertThat(en(judge(RULE, more, AsOf.on(DAY)).get(0)))
                .isEqualTo(
                        "The framework agreement's tranches for the years total SEK 1,300,000, which is SEK 300,000 more"
                                + " than the ceiling of SEK 1,000,000 excluding VAT. Both apply, so the ceiling binds and not every"
                                + " tranche can be used in full. SEK 750,000 excluding VAT remains of the tranche for 2024 and"
                                + " SEK 550,000 excluding VAT of the ceiling: the ceiling binds.");
    }

    @Test
    @DisplayName("where a year of the term has none, or the term is open, only a sum of more can be told")
    void openYears() {
        Term threeYears = Term.ofClosed(SIGNED, SIGNED.plusYears(2));
        Finding open = judged(ceiling("500000"), threeYears);
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(CommittedWithinTranche.TRANCHE);
        assertThat(sv(open))
                .isEqualTo("Det går inte att bedöma om ramavtalets årsbelopp sammanlagt motsvarar takbeloppet på"
                        + " 1 000 000 kr exklusive moms. De som är angivna uppgår till 900 000 kr. Komplettera med"
                        + " årsbeloppet för året.");
        assertThat(judged(ceiling("600000"), threeYears).getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(judged(ceiling("600001"), threeYears).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(judged(ceiling("500000"), Term.ofYears(2)).getMissing()).containsExactly(InputCode.TERM_FIRST_DAY);
        assertThat(judged(ceiling("500000"), Term.openEndedFrom(SIGNED)).getMissing())
                .containsExactly(InputCode.TERM);
        AgreementFile termless = AgreementFile.open(framework()
                .ceiling(ceiling("500000").build())
                .term(Optional.empty())
                .build());
        assertThat(judge(RULE, termless, AsOf.on(DAY)).get(0).getMissing()).containsExactly(InputCode.TERM);
    }

    @Test
    @DisplayName("a ceiling in round terms can't be held against the sum")
    void about() {
        assertThat(judged(ceiling("600001").precision(Precision.ABOUT), TWO_YEARS)
                        .getMissing())
                .containsExactly(InputCode.CEILING_EXACT_AMOUNT);
    }

    @Test
    @DisplayName("it isn't asked without tranches, nor of a call-off")
    void notAsked() {
        assertThat(judge(RULE, file(), AsOf.on(DAY))).isEmpty();
        assertThat(judge(
                        RULE,
                        under(ceiling("1"), TWO_YEARS),
                        callOff("A-1", "1").build()))
                .isEmpty();
    }
}
