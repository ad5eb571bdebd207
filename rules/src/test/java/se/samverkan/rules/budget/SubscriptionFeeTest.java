package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.agreement.Subscription;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;

@DisplayName("What a subscription costs beside the courses")
class SubscriptionFeeTest {

    private static final SubscriptionFee RULE = new SubscriptionFee();
    private static final Subscription OPEN = Subscription.ofUnstatedExtent();
    private static final Subscription WITH_FEE = OPEN.withYearlyFee(excludingVat("50000"));

    private static AgreementFile with(Subscription subscription, Optional<Term> term) {
        return AgreementFile.open(framework()
                .callOffTerms(CallOffTerms.builder().subscription(subscription).build())
                .term(term)
                .build());
    }

    private static Finding judged(Subscription subscription, Term term) {
        return judge(RULE, with(subscription, Optional.of(term)), AsOf.on(DAY)).get(0);
    }

    @Test
    @DisplayName("is told for a year, and over a term of whole years in all")
    void stated() {
        Finding finding = judged(WITH_FEE, Term.ofYears(4));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getSources()).containsExactly(Source.clause("subscription"));
        assertThat(finding.getValue("inAll", VatAmount.class)).contains(excludingVat("200000"));
        assertThat(sv(finding))
                .isEqualTo(
                        "Ramavtalets prenumeration kostar 50 000 kr exklusive moms per år, utöver kurserna. Under fyra"
                                + " år blir det 200 000 kr exklusive moms.");
        assertThat(en(finding))
                .isEqualTo("The framework agreement's subscription costs SEK 50,000 excluding VAT a year, beside the"
                        + " courses. Over four years that is SEK 200,000 excluding VAT.");
    }

    @Test
    @DisplayName("is the same in all where the days are stated, and not told in all of other terms")
    void byDays() {
        Term twoYears = Term.ofClosed(SIGNED, SIGNED.plusYears(2).minusDays(1));
        assertThat(judged(WITH_FEE, twoYears).getValue("inAll", VatAmount.class))
                .contains(excludingVat("100000"));
        assertThat(judged(WITH_FEE, Term.ofClosed(SIGNED, SIGNED.plusYears(2))).getVariant())
                .as("a day more than two years")
                .isEmpty();
        assertThat(judged(WITH_FEE, Term.ofMonths(24)).getVariant()).isEqualTo("in-all");
        assertThat(judged(WITH_FEE, Term.ofMonths(18)).getVariant()).isEmpty();
        assertThat(sv(judged(WITH_FEE, Term.openEndedFrom(SIGNED))))
                .isEqualTo("Ramavtalets prenumeration kostar 50 000 kr exklusive moms per år, utöver kurserna.");
        assertThat(judge(RULE, with(WITH_FEE, Optional.empty()), AsOf.on(DAY))
                        .get(0)
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("is asked for where it isn't stated, and a fee of 0 is stated")
    void unstated() {
        Finding finding = judged(OPEN, Term.ofYears(4));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(SubscriptionFee.FEE);
        assertThat(sv(finding))
                .isEqualTo(
                        "Det går inte att bedöma vad ramavtalets prenumeration kostar per år, utöver kurserna, eftersom"
                                + " det inte är angivet. Finns det ingen avgift kan det anges. Komplettera med prenumerationens"
                                + " årsavgift.");
        assertThat(judged(OPEN.withYearlyFee(excludingVat("0")), Term.ofYears(4))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("isn't asked about without a subscription, nor of a call-off")
    void notAsked() {
        assertThat(judge(RULE, file(), AsOf.on(DAY))).isEmpty();
        assertThat(judge(
                        RULE,
                        with(WITH_FEE, Optional.empty()),
                        callOff("A-1", "1").build()))
                .isEmpty();
    }
}
