package se.samverkan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Word;

/** The words for what would pass instead of what was refused. */
final class OfferWriter {

    private final Phrases phrases;

    OfferWriter(Phrases phrases) {
        this.phrases = phrases;
    }

    /** All that is offered, or that nothing is; of other agreements that the call-off can be tried under them. */
    String ofFinding(CounterOffer offer) {
        List<String> sentences = new ArrayList<>(alternatives(offer));
        if (!offer.getAgreementKinds().isEmpty()) {
            List<Word> kinds = offer.getAgreementKinds().stream().map(Word::of).toList();
            sentences.add(phrases.fill("offer.kinds", Map.of("kinds", kinds)));
        }
        sentences.addAll(agreements(offer, "offer.agreement"));
        return sentences.isEmpty() ? phrases.get("offer.none") : String.join(" ", sentences);
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
            sentences.add(phrases.fill(
                    "offer.together",
                    Map.of(
                            "amount", offer.getLargestAmount().orElseThrow(),
                            "day", offer.getEarliestDay().orElseThrow())));
        } else {
            offer.getLargestAmount()
                    .ifPresent(amount -> sentences.add(phrases.fill("offer.amount", Map.of("amount", amount))));
            offer.getEarliestDay().ifPresent(day -> sentences.add(phrases.fill("offer.day", Map.of("day", day))));
        }
        offer.getLatestDay().ifPresent(day -> sentences.add(phrases.fill("offer.latest-day", Map.of("day", day))));
        sentences.addAll(terms(offer));
        return sentences;
    }

    private List<String> terms(CounterOffer offer) {
        List<String> sentences = new ArrayList<>();
        offer.getLeastCeiling()
                .ifPresent(ceiling -> sentences.add(phrases.fill("offer.ceiling", Map.of("ceiling", ceiling))));
        offer.getLeastLastDay().ifPresent(day -> sentences.add(phrases.fill("offer.last-day", Map.of("day", day))));
        if (!sentences.isEmpty()) {
            sentences.add(phrases.fill("offer.terms", Map.of()));
        }
        return sentences;
    }

    private List<String> agreements(CounterOffer offer, String key) {
        if (offer.getAgreements().isEmpty()) {
            return List.of();
        }
        String number = offer.getAgreements().size() == 1 ? key : key + "s";
        return List.of(phrases.fill(number, Map.of("agreements", offer.getAgreements())));
    }
}
