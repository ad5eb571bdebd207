package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.SEK;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.framework;

import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.time.AsOf;

@DisplayName("An admission and a counter-offer as a whole are told in words")
class AnswersInWordsTest {

    private static final Explainer SWEDISH = Explainer.in(Locale.forLanguageTag("sv"));
    private static final Explainer ENGLISH = Explainer.in(Locale.ENGLISH);
    private static final RuleBook RULES = RuleBook.sweden();

    private static Admission admit(AgreementFile file, String amount) {
        return RULES.admit(file, callOff("A-1", amount).build(), AsOf.on(DAY));
    }

    private static String sv(Admission admission) {
        return SWEDISH.explain(admission).replace('\u00a0', ' ');
    }

    private static String sv(CounterOffer offer) {
        return SWEDISH.explain(offer).replace('\u00a0', ' ');
    }

    private static String en(CounterOffer offer) {
        return ENGLISH.explain(offer).replace('\u00a0', ' ');
    }

    @Test
    @DisplayName("what nothing bars can be made")
    void met() {
        assertThat(sv(admit(Given.file(), "100000"))).isEqualTo("Avropet kan göras.");
        assertThat(ENGLISH.explain(admit(Given.file(), "100000"))).isEqualTo("The call-off can be made.");
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
                        + " 2024. I stället kan högst 300 000 kr exklusive moms avropas samma dag.");
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
                .isEqualTo("I stället kan högst 5 000 kr exklusive moms avropas samma dag. I stället kan samma belopp"
                        + " avropas från och med den 1 februari 2024.");
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
                        + " under the agreements with the ids a-1 and b-2.");
        assertThat(sv(CounterOffer.builder().build())).isEqualTo("Inget som skulle godtas i stället är känt.");
    }

    @Test
    @DisplayName("as a value an offer isn't written, and the refusal names its public type")
    void notAValue() {
        assertThatThrownBy(() -> SWEDISH.write(CounterOffer.builder().build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no way to write a se.samverkan.core.finding.CounterOffer as a value");
    }
}
