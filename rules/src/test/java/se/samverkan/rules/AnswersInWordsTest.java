package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.SEK;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.framework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.budget.LimitEffect;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.code.DecisionReference;
import se.samverkan.core.code.LimitId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Decision;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.budget.CommittedWithinCeiling;

@DisplayName("An admission and a counter-offer as a whole are told in words")
class AnswersInWordsTest {

    private static final Explainer SWEDISH = Explainer.in(Locale.forLanguageTag("sv"));
    private static final Explainer ENGLISH = Explainer.in(Locale.ENGLISH);
    private static final RuleBook RULES = RuleBook.sweden();

    private static Admission admit(AgreementFile file, String amount) {
        return RULES.admit(file, callOff("A-1", amount).build(), AsOf.on(DAY));
    }

    private static String sv(Admission admission) {
        Seen.text(words -> words.explain(admission));
        return SWEDISH.explain(admission).replace('\u00a0', ' ');
    }

    private static String sv(CounterOffer offer) {
        Seen.text(words -> words.explain(offer));
        return SWEDISH.explain(offer).replace('\u00a0', ' ');
    }

    private static String en(CounterOffer offer) {
        return ENGLISH.explain(offer).replace('\u00a0', ' ');
    }

    private static final String OPEN = "En fråga har inte kunnat bedömas, men hindrar inte avropet.";
    private static final String TERM_AND_ORDERER =
            "Avropet är daterat den 1 februari 2024, inom ramavtalets giltighetstid, 5 september 2023 till 4 september"
                    + " 2027. Avropet görs av Härnösands kommun, som är uppdragsgivare enligt ramavtalet den 1 februari"
                    + " 2024.";

    @Test
    @DisplayName("what nothing bars can be made, on the grounds of who orders, when, and what is left")
    void met() {
        assertThat(sv(admit(Given.file(), "100000")))
                .isEqualTo("Avropet kan göras. " + TERM_AND_ORDERER + " Avropet på 100 000 kr exklusive moms ryms inom"
                        + " ramavtalets takbelopp, 2 000 000 kr exklusive moms. Inga tidigare avrop belastar takbeloppet;"
                        + " 1 900 000 kr exklusive moms återstår efter avropet. Två frågor har inte kunnat bedömas, men"
                        + " hindrar inte avropet.");
        assertThat(ENGLISH.explain(admit(Given.file(), "100000")).replace('\u00a0', ' '))
                .startsWith("The call-off can be made. The call-off is dated 1 February 2024, within the term")
                .endsWith("Two questions could not be assessed, and do not stand in the way of the call-off.");
    }

    private static Limit.Builder limit() {
        return Limit.builder().id(LimitId.of("L-1")).name(Text.of("Årets ram")).effect(LimitEffect.STOP);
    }

    private static AgreementFile under(Limit limit) {
        return AgreementFile.open(framework().limits(List.of(limit)).build());
    }

    @Test
    @DisplayName("what can be made all the same, with what isn't met beside it, is told to be noted")
    void metWithNotes() {
        AgreementFile warned = under(
                limit().effect(LimitEffect.WARN).amount(excludingVat("100000")).build());
        assertThat(sv(admit(warned, "100000")))
                .startsWith("Avropet kan göras. ")
                .doesNotContain("Observera");
        assertThat(sv(admit(warned, "120000")))
                .startsWith("Avropet kan göras. ")
                .contains(
                        " Observera: Med avropet uppgår avropen till 120 000 kr exklusive moms och överskrider gränsen"
                                + " ”Årets ram”, 100 000 kr exklusive moms. Gränsen varnar när den överskrids, men hindrar inte avropet.");
        assertThat(ENGLISH.explain(admit(warned, "120000")).replace('\u00a0', ' '))
                .contains(" Note: With the call-off, call-offs total SEK 120,000 excluding VAT, which"
                        + " exceeds the limit “Årets ram”, SEK 100,000 excluding VAT. This limit warns"
                        + " when it is exceeded, and does not stop the call-off.");
        AgreementFile tolerant = under(limit().amount(excludingVat("100000"))
                .tolerance(Percent.of("10"))
                .build());
        assertThat(sv(admit(tolerant, "105000")))
                .contains(" Observera: Med avropet uppgår avropen till 105 000 kr exklusive moms och"
                        + " överskrider gränsen ”Årets ram”, 100 000 kr exklusive moms, men ligger inom dess tolerans");
        AgreementFile nearly = under(limit().amount(excludingVat("100000"))
                .warningLevel(Percent.of("80"))
                .build());
        assertThat(sv(admit(nearly, "80000"))).contains(" Observera: ").contains("minst 80 procent av gränsen");
    }

    @Test
    @DisplayName("advice that isn't met is noted with what it rests on, and what the host lets pass is too")
    void adviceIsNoted() {
        AgreementFile over = AgreementFile.open(
                        framework().ceiling(Ceiling.of(Money.of(SEK, 50_000))).build())
                .assuming(Assumption.vatBasis(VatBasis.EXCLUDING_VAT, "som avropen"));
        RuleBook lenient = RULES.toBuilder()
                .policy(Policy.builder().barring(CommittedWithinCeiling.CODE).build())
                .build();
        Admission admission = lenient.admit(over, callOff("A-1", "60000").build(), AsOf.on(DAY));
        assertThat(sv(admission))
                .startsWith("Avropet kan göras. " + TERM_AND_ORDERER
                        + " Observera: Avropet på 60 000 kr exklusive moms ryms inte inom")
                .contains("Det bygger på antagandet att takbeloppet är angivet exklusive moms (som avropen).");
    }

    @Test
    @DisplayName(
            "what needs judgement without barring is noted until it is decided, and of what isn't assessed how much there is")
    void judgementIsNoted() {
        AgreementFile longer = AgreementFile.open(
                framework().procurementBasis(ProcurementBasis.CHAPTER_7).build());
        Finding open = Finding.builder(FindingCode.of("acme.board"), Outcome.NEEDS_JUDGEMENT)
                .path("callOffs[A-1]")
                .build();
        Finding unknown = Finding.builder(FindingCode.of("acme.unknown"), Outcome.NOT_ASSESSED)
                .path("callOffs[A-1]")
                .missing(InputCode.TERM)
                .build();
        RuleBook own =
                RuleBook.builder().rule(advice(open)).rule(advice(unknown)).build();
        Explainer explainer = SWEDISH.with(Map.of("acme.board.needs-judgement", "Styrelsen behöver höras."));
        CallOff tried = callOff("A-1", "1").build();
        assertThat(explainer.explain(own.admit(longer, tried, AsOf.on(DAY))))
                .isEqualTo("Avropet kan göras. Observera: Styrelsen behöver höras. " + OPEN);
        AgreementFile decided = longer.record(
                Decision.builder()
                        .reference(DecisionReference.of("KS 2024/17 § 3"))
                        .decidedBy(Text.of("kommunstyrelsen"))
                        .reason(Text.of("har hörts"))
                        .addCodes(open.getCode())
                        .build(),
                DAY);
        Seen.text(words -> words.explain(own.admit(decided, tried, AsOf.on(DAY))));
        assertThat(explainer.explain(own.admit(decided, tried, AsOf.on(DAY))))
                .isEqualTo(
                        "Avropet kan göras. Det som behövde bedömas är avgjort genom beslut KS 2024/17 § 3. " + OPEN);
    }

    private static Rule advice(Finding finding) {
        return new AbstractRule(finding.getCode(), Nature.ADVICE, Scope.FILE) {
            @Override
            public List<Finding> judge(Matter matter) {
                return List.of(finding);
            }
        };
    }

    @Test
    @DisplayName("several assumptions are told in one sentence")
    void assumptionsTogether() {
        AgreementFile file = AgreementFile.open(
                        framework().ceiling(Ceiling.of(Money.of(SEK, 500_000))).build())
                .assuming(Assumption.vatBasis(VatBasis.INCLUDING_VAT, "som budgeten"))
                .assuming(Assumption.vatRate(VatRate.ofPercent("25"), "lärosätets uppgift")
                        .by(Text.of("controllern")));
        assertThat(sv(admit(file, "420000")))
                .contains(
                        "500 000 kr inklusive moms motsvarar 400 000 kr exklusive moms vid 25 procents moms. Det bygger på"
                                + " antagandena att takbeloppet är angivet inklusive moms (som budgeten) och att momsen är 25"
                                + " procent (lärosätets uppgift; antagandet görs av controllern). I stället kan");
        assertThat(ENGLISH.explain(admit(file, "420000")).replace('\u00a0', ' '))
                .contains(
                        "This rests on the assumptions that the ceiling is stated including VAT (som budgeten) and that VAT"
                                + " is 25% (lärosätets uppgift; assumed by controllern). Instead, ");
    }

    @Test
    @DisplayName(
            "over the ceiling and the year's tranche, each limit is told by its name, and the offer is what passes both")
    void twoLimits() {
        FrameworkAgreement agreement = framework()
                .ceiling(Ceiling.builder()
                        .amount(excludingVat("2000000"))
                        .tranche(2024, Money.of(SEK, 300_000))
                        .build())
                .build();
        assertThat(sv(admit(AgreementFile.open(agreement), "2100000")))
                .isEqualTo("Avropet kan inte göras så som det är angivet."
                        + " Avropet på 2 100 000 kr exklusive moms ryms inte inom ramavtalets takbelopp, 2 000 000 kr"
                        + " exklusive moms. Inga tidigare avrop belastar takbeloppet. Takbeloppet skulle överskridas"
                        + " med 100 000 kr. Enligt takbeloppet kan högst 2 000 000 kr avropas."
                        + " Avropet på 2 100 000 kr exklusive moms ryms inte inom ramavtalets årsbelopp för 2024,"
                        + " 300 000 kr exklusive moms. Inga tidigare avrop under 2024 belastar årsbeloppet. Årsbeloppet"
                        + " skulle överskridas med 1 800 000 kr. Enligt årsbeloppet kan högst 300 000 kr avropas under"
                        + " 2024. Det är årsbeloppet för 2024 som begränsar. I stället kan högst 300 000 kr exklusive"
                        + " moms avropas samma dag.");
    }

    @Test
    @DisplayName("an assumption that two findings rest on is told once, after them")
    void assumptionsOnce() {
        FrameworkAgreement agreement = framework()
                .ceiling(Ceiling.builder()
                        .amount(VatAmount.of(Money.of(SEK, 2_000_000)))
                        .tranche(2024, Money.of(SEK, 300_000))
                        .build())
                .build();
        AgreementFile file =
                AgreementFile.open(agreement).assuming(Assumption.vatBasis(VatBasis.EXCLUDING_VAT, "som avropen"));
        String told = sv(admit(file, "2100000"));
        String assumption = "Det bygger på antagandet att takbeloppet är angivet exklusive moms (som avropen).";
        assertThat(told)
                .containsOnlyOnce(assumption)
                .endsWith(assumption + " I stället kan högst 300 000 kr exklusive" + " moms avropas samma dag.");
    }

    @Test
    @DisplayName("what can't be assessed says so, and what to state")
    void notAssessed() {
        FrameworkAgreement agreement =
                framework().ceiling(Ceiling.of(Money.of(SEK, 2_000_000))).build();
        assertThat(sv(admit(AgreementFile.open(agreement), "1900000")))
                .startsWith("Det går inte att bedöma om avropet kan göras. Det går inte att bedöma om avropet på"
                        + " 1 900 000 kr exklusive moms ryms, ")
                .endsWith("Komplettera med takbeloppets momsgrund.");
    }

    @Test
    @DisplayName("an offer of an amount, a day, or both together")
    void amountsAndDays() {
        CounterOffer amount =
                CounterOffer.builder().largestAmount(excludingVat("5000")).build();
        CounterOffer both = amount.toBuilder().earliestDay(DAY).build();
        assertThat(sv(amount)).isEqualTo("I stället kan högst 5 000 kr exklusive moms avropas samma dag.");
        assertThat(sv(both))
                .isEqualTo(
                        "I stället kan högst 5 000 kr exklusive moms avropas samma dag eller samma belopp avropas från"
                                + " och med den 1 februari 2024.");
        assertThat(en(both))
                .isEqualTo("Instead, at most SEK 5,000 excluding VAT can be called off on the same day or the same"
                        + " amount can be called off from 1 February 2024.");
        assertThat(sv(both.toBuilder().together(true).build()))
                .isEqualTo("I stället kan högst 5 000 kr exklusive moms avropas från och med den 1 februari 2024.");
        assertThat(en(both.toBuilder().together(true).build()))
                .isEqualTo("Instead, at most SEK 5,000 excluding VAT can be called off from 1 February 2024.");
    }

    @Test
    @DisplayName("an offer of kinds of agreement and of agreements at hand")
    void agreements() {
        CounterOffer kinds = CounterOffer.builder()
                .addAgreementKinds(AgreementKind.FRAMEWORK_AGREEMENT, AgreementKind.SUBORDINATE_AGREEMENT)
                .addAgreements(AgreementId.of("a-1"))
                .build();
        assertThat(sv(kinds))
                .isEqualTo("Avrop görs med stöd av ramavtal och delavtal. Det kan prövas mot avtalet med beteckningen"
                        + " a-1.");
        assertThat(en(kinds.toBuilder().addAgreements(AgreementId.of("b-2")).build()))
                .isEqualTo("Call-offs are made under framework agreements and subordinate agreements. It can be tried"
                        + " under one of the agreements a-1 and b-2.");
        assertThat(sv(CounterOffer.builder().build()))
                .isEqualTo("Inget avrop som skulle kunna göras i stället är känt.");
    }

    @Test
    @DisplayName("as a value an offer isn't written, and the refusal names its public type")
    void notAValue() {
        assertThatThrownBy(() -> SWEDISH.write(CounterOffer.builder().build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no way to write a se.samverkan.core.finding.CounterOffer as a value");
    }
}
