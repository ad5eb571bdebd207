package se.samverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.money.VatAmount;

@DisplayName("What the report says of a counter-offer")
class FindingsTest {

    private static final CounterOffer.Builder OFFER = CounterOffer.builder()
            .largestAmount(VatAmount.parse("SEK 500000.00 EXCLUDING_VAT"))
            .earliestDay(LocalDate.of(2025, 1, 1));

    @Test
    @DisplayName("an amount and a day that are alternatives are two sentences")
    void alternatives() {
        CounterOffer offer = OFFER.together(false).build();
        assertThat(offer("en", offer))
                .containsExactly(
                        "Instead, at most SEK 500,000 excluding VAT can be called off on the same day.",
                        "Instead, the same amount can be called off from 1 January 2025.");
        assertThat(offer("sv", offer))
                .containsExactly(
                        "I stället kan högst 500 000 kr exklusive moms avropas samma dag.",
                        "I stället kan samma belopp avropas från och med den 1 januari 2025.");
    }

    @Test
    @DisplayName("an amount and a day that are to be taken together are one sentence")
    void together() {
        CounterOffer offer = OFFER.together(true).build();
        assertThat(offer("en", offer))
                .containsExactly("Instead, at most SEK 500,000 excluding VAT can be called off from 1 January 2025.");
        assertThat(offer("sv", offer))
                .containsExactly(
                        "I stället kan högst 500 000 kr exklusive moms avropas från och med den 1 januari 2025.");
    }

    private static List<String> offer(String language, CounterOffer offer) {
        return Findings.offer(offer, Wording.in(Locale.forLanguageTag(language))).stream()
                .map(sentence -> sentence.replace('\u00a0', ' '))
                .toList();
    }
}
