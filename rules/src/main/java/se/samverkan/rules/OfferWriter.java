package se.samverkan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Word;

/** The words for what would pass instead of what was refused. */
final class OfferWriter {

    private final BiFunction<String, Map<String, Object>, String> fill;

    /** Takes the filling of the places of a key's words with values. */
    OfferWriter(BiFunction<String, Map<String, Object>, String> fill) {
        this.fill = fill;
    }

    /** All that is offered; of other agreements that the call-off can be tried under them. */
    List<String> ofFinding(CounterOffer offer) {
        List<String> sentences = new ArrayList<>(alternatives(offer));
        if (!offer.getAgreementKinds().isEmpty()) {
            List<Word> kinds = offer.getAgreementKinds().stream().map(Word::of).toList();
            sentences.add(fill.apply("offer.kinds", Map.of("kinds", kinds)));
        }
        sentences.addAll(agreements(offer, "offer.agreement"));
        return sentences;
    }

    /** What has been judged: of other agreements that the call-off passes under them. */
    List<String> ofAdmission(CounterOffer offer) {
        List<String> sentences = new ArrayList<>(alternatives(offer));
        sentences.addAll(agreements(offer, "offer.passing-agreement"));
        return sentences;
    }

    private List<String> alternatives(CounterOffer offer) {
        List<String> sentences = new ArrayList<>();
        if (offer.isTogether()) {
            sentences.add(fill.apply(
                    "offer.together",
                    Map.of(
                            "amount", offer.getLargestAmount().orElseThrow(),
                            "day", offer.getEarliestDay().orElseThrow())));
        } else {
            offer.getLargestAmount()
                    .ifPresent(amount -> sentences.add(fill.apply("offer.amount", Map.of("amount", amount))));
            offer.getEarliestDay().ifPresent(day -> sentences.add(fill.apply("offer.day", Map.of("day", day))));
        }
        offer.getLatestDay().ifPresent(day -> sentences.add(fill.apply("offer.latest-day", Map.of("day", day))));
        sentences.addAll(terms(offer));
        return sentences;
    }

    private List<String> terms(CounterOffer offer) {
        List<String> sentences = new ArrayList<>();
        offer.getLeastCeiling()
                .ifPresent(ceiling -> sentences.add(fill.apply("offer.ceiling", Map.of("ceiling", ceiling))));
        offer.getLeastLastDay().ifPresent(day -> sentences.add(fill.apply("offer.last-day", Map.of("day", day))));
        if (!sentences.isEmpty()) {
            sentences.add(fill.apply("offer.terms", Map.of()));
        }
        return sentences;
    }

    private List<String> agreements(CounterOffer offer, String key) {
        if (offer.getAgreements().isEmpty()) {
            return List.of();
        }
        String number = offer.getAgreements().size() == 1 ? key : key + "s";
        return List.of(fill.apply(number, Map.of("agreements", offer.getAgreements())));
    }
}
