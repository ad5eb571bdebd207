package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.framework;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.budget.LimitEffect;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.LimitId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;

/** The ceiling is 100 kr. */
@DisplayName("Of several limits that are exceeded, the answer names the one that binds")
class BindingLimitsTest {

    private static final Department SCHOOLS = Department.of("Skolförvaltningen");
    private static final RuleBook RULES = RuleBook.sweden();

    private static AgreementFile file(Ceiling.Builder ceiling, Limit... limits) {
        return AgreementFile.open(
                framework().ceiling(ceiling.build()).limits(List.of(limits)).build());
    }

    private static Ceiling.Builder ceiling() {
        return Ceiling.builder().amount(excludingVat("100"));
    }

    private static Limit.Builder limit(String name) {
        return Limit.builder()
                .id(LimitId.of(name.replace(' ', '-')))
                .name(Text.of(name))
                .effect(LimitEffect.STOP);
    }

    private static Limit schools(String amount) {
        return limit("Skolans del")
                .part(BudgetPart.of(SCHOOLS))
                .amount(excludingVat(amount))
                .build();
    }

    private static CallOff tried(String amount) {
        return callOff("A-1", amount).department(SCHOOLS).build();
    }

    private static Admission admit(AgreementFile file, String amount) {
        return RULES.admit(file, tried(amount), AsOf.on(DAY));
    }

    private static List<String> binding(Admission admission) {
        return admission.getAssessment().getBindingLimits().stream()
                .map(finding -> finding.getCode().toString())
                .toList();
    }

    private static Optional<VatAmount> offered(Admission admission) {
        return admission.getCounterOffer().flatMap(CounterOffer::getLargestAmount);
    }

    private static String sv(Admission admission) {
        Seen.text(words -> words.explain(admission));
        return Explainer.in(Locale.forLanguageTag("sv")).explain(admission).replace('\u00a0', ' ');
    }

    @Test
    @DisplayName("the schools' 40 kr bind before the ceiling's 100, both are told, and 40 is the offer")
    void smallest() {
        Admission refused = admit(file(ceiling(), schools("40")), "120");
        assertThat(refused.getAssessment().getFindings(Outcome.NOT_MET))
                .extracting(finding -> finding.getCode().toString())
                .contains("call-off.ceiling", "call-off.limit");
        assertThat(binding(refused)).containsExactly("call-off.limit");
        assertThat(offered(refused)).hasValue(excludingVat("40"));
        assertThat(sv(refused))
                .endsWith("Det är gränsen ”Skolans del” som begränsar. I stället kan högst 40 kr exklusive moms"
                        + " avropas samma dag.");
        assertThat(Explainer.in(Locale.ENGLISH).explain(refused)).contains("What binds is the limit “Skolans del”.");
    }

    @Test
    @DisplayName("the ceiling binds where it leaves the least, and a limit that isn't exceeded never does")
    void ceilingBinds() {
        Admission both = admit(file(ceiling(), schools("110")), "120");
        assertThat(binding(both)).containsExactly("call-off.ceiling");
        assertThat(sv(both)).contains("Det är takbeloppet som begränsar.");
        Admission alone = admit(file(ceiling(), schools("200")), "120");
        assertThat(binding(alone)).containsExactly("call-off.ceiling");
        assertThat(sv(alone)).doesNotContain("som begränsar");
    }

    @Test
    @DisplayName("limits that leave the same bind together")
    void tie() {
        Admission refused = admit(
                file(
                        ceiling(),
                        schools("100"),
                        limit("Kurser").amount(excludingVat("101")).build()),
                "120");
        assertThat(binding(refused)).containsExactly("call-off.ceiling", "call-off.limit");
        assertThat(sv(refused)).contains("Det är takbeloppet och gränsen ”Skolans del” som begränsar, lika mycket.");
        assertThat(Explainer.in(Locale.ENGLISH).explain(refused))
                .contains("What binds is the ceiling and the limit “Skolans del”, equally.");
    }

    @Test
    @DisplayName("a limit with nothing left binds before all, though it offers no amount")
    void exhausted() {
        Admission refused = admit(file(ceiling(), schools("0")), "120");
        assertThat(binding(refused)).containsExactly("call-off.limit");
        assertThat(offered(refused)).isEmpty();
    }

    @Test
    @DisplayName("so does a number of courses that is reached, since no amount helps")
    void number() {
        Admission refused =
                admit(file(ceiling(), limit("Inga kurser").courses(0).build()), "120");
        assertThat(binding(refused)).containsExactly("call-off.limit");
        assertThat(sv(refused)).contains("Det är gränsen ”Inga kurser” som begränsar.");
    }

    @Test
    @DisplayName("a year's amount binds by the whole call-off of which its part fits the year")
    void tranche() {
        Admission refused = admit(file(ceiling().tranche(2024, Money.parse("SEK 30.00")), schools("40")), "120");
        assertThat(binding(refused)).containsExactly("call-off.tranche");
        assertThat(sv(refused)).contains("Det är årsbeloppet för 2024 som begränsar.");
        assertThat(binding(admit(
                        file(
                                ceiling(),
                                limit("2025")
                                        .part(BudgetPart.of(Year.of(2025)))
                                        .amount(excludingVat("1"))
                                        .build()),
                        "120")))
                .containsExactly("call-off.ceiling");
    }

    @Test
    @DisplayName(
            "a limit that only warns doesn't bind, nor does one when nothing is in the way, and of a whole file none does")
    void none() {
        Limit warning = schools("40").toBuilder().effect(LimitEffect.WARN).build();
        assertThat(binding(admit(file(ceiling(), warning), "120"))).containsExactly("call-off.ceiling");
        assertThat(binding(admit(file(ceiling(), warning), "100"))).isEmpty();
        AgreementFile over = file(ceiling()).record(tried("120"), DAY);
        assertThat(RULES.assess(over, AsOf.on(DAY)).getBindingLimits()).isEmpty();
    }

    @Test
    @DisplayName("a day outside the term is no limit, and another rule than one on limits never binds")
    void otherRules() {
        LocalDate late = DAY.plusYears(10);
        CallOff outside = tried("120").toBuilder().orderedOn(late).build();
        Admission refused = RULES.admit(file(ceiling()), outside, AsOf.on(late));
        assertThat(binding(refused)).containsExactly("call-off.ceiling");
        assertThat(sv(refused)).doesNotContain("som begränsar");
    }

    /** A host's rule: at most 10 kr a call-off, in the currency given. */
    private static final class AtMostTen extends AbstractRule {

        private final String currency;

        AtMostTen(String currency) {
            super(FindingCode.of("host.at-most-ten"), Nature.TERM_OF_AGREEMENT, Scope.FILE);
            this.currency = currency;
        }

        @Override
        public boolean isOfLimit() {
            return true;
        }

        @Override
        public List<Finding> judge(Matter matter) {
            return List.of(Finding.builder(getCode(), Outcome.NOT_MET)
                    .path(matter.path("amount"))
                    .counterOffer(CounterOffer.builder()
                            .largestAmount(VatAmount.parse(currency + " 10.00 EXCLUDING_VAT"))
                            .build())
                    .build());
        }
    }

    @Test
    @DisplayName("a host's rule on a limit takes part, unless its amount can't be compared with the call-off's")
    void hosts() {
        AgreementFile file = file(ceiling(), schools("40"));
        assertThat(RULES.toBuilder()
                        .rule(new AtMostTen("SEK"))
                        .build()
                        .assess(file, tried("120"), AsOf.on(DAY))
                        .getBindingLimits())
                .extracting(finding -> finding.getCode().toString())
                .containsExactly("host.at-most-ten");
        RuleBook inEuro = RULES.toBuilder().rule(new AtMostTen("EUR")).build();
        assertThat(binding(inEuro.admit(file, tried("120"), AsOf.on(DAY)))).containsExactly("call-off.limit");
    }

    @Test
    @DisplayName("what the binding limit leaves fits all of them, and one öre more doesn't fit it")
    void proved() {
        for (String left : List.of("1", "39.99", "99.99", "100")) {
            AgreementFile file = file(
                    ceiling(),
                    schools(left),
                    limit("Kurser").amount(excludingVat("70")).build());
            Admission refused = admit(file, "120");
            Finding binding = refused.getAssessment().getBindingLimits().get(0);
            VatAmount most = binding.getCounterOffer()
                    .flatMap(CounterOffer::getLargestAmount)
                    .orElseThrow();
            assertThat(offered(refused)).hasValue(most);
            CallOff fits = tried("1").costing(most);
            assertThat(RULES.admit(file, fits, AsOf.on(DAY)).getOutcome()).isEqualTo(Outcome.MET);
            VatAmount more = most.withMoney(most.getMoney().plus(Money.parse("SEK 0.01")));
            assertThat(RULES.assess(file, fits.costing(more), AsOf.on(DAY)).getBindingLimits())
                    .extracting(Finding::getPath, finding -> finding.getValues().get("limit"))
                    .containsExactly(
                            tuple(binding.getPath(), binding.getValues().get("limit")));
        }
    }
}
