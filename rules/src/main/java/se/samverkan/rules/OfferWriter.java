package se.samverkan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Word;
import se.samverkan.core.text.Text;

/** The words for what would pass instead of what was refused. */
final class OfferWriter {

    private final Phrases phrases;

    OfferWriter(Phrases phrases) {
        this.phrases = phrases;
    }

    /** All that is offered, or that nothing is; of other agreements that the call-off can be tried under them. */
    String ofFinding(CounterOffer offer) {
        List<String> sentences = new ArrayList<>(instead(alternatives(offer)));
        sentences.addAll(changed(offer));
        if (!offer.getAgreementKinds().isEmpty()) {
            List<Word> kinds = offer.getAgreementKinds().stream().map(Word::of).toList();
            sentences.add(phrases.fill("offer.kinds", Map.of("kinds", kinds)));
        }
        if (!offer.getAgreements().isEmpty()) {
            sentences.add(phrases.fill(
                    "offer.tried", Map.of("agreements", named(offer.getAgreements(), id -> Optional.empty()))));
        }
        return sentences.isEmpty() ? none() : String.join(" ", sentences);
    }

    /** That nothing is known to pass. */
    String none() {
        return phrases.get("offer.none");
    }

    /** What has been judged: of other agreements, by their titles where they have one, that the call-off passes under them. */
    List<String> ofAdmission(CounterOffer offer, Function<AgreementId, Optional<Text>> titles) {
        List<String> alternatives = new ArrayList<>(alternatives(offer));
        if (!offer.getAgreements().isEmpty()) {
            alternatives.add(phrases.fill("offer.under", Map.of("agreements", named(offer.getAgreements(), titles))));
        }
        List<String> sentences = new ArrayList<>(instead(alternatives));
        sentences.addAll(changed(offer));
        return sentences;
    }

    private List<String> instead(List<String> alternatives) {
        return alternatives.isEmpty()
                ? List.of()
                : List.of(phrases.fill("offer.instead", Map.of("alternatives", alternatives)));
    }

    private List<String> alternatives(CounterOffer offer) {
        List<String> alternatives = new ArrayList<>();
        if (offer.isTogether()) {
            alternatives.add(phrases.fill(
                    "offer.together",
                    Map.of(
                            "amount", offer.getLargestAmount().orElseThrow(),
                            "day", offer.getEarliestDay().orElseThrow())));
        } else {
            offer.getLargestAmount()
                    .ifPresent(amount -> alternatives.add(phrases.fill("offer.amount", Map.of("amount", amount))));
            offer.getEarliestDay().ifPresent(day -> alternatives.add(phrases.fill("offer.day", Map.of("day", day))));
        }
        offer.getLatestDay().ifPresent(day -> alternatives.add(phrases.fill("offer.latest-day", Map.of("day", day))));
        return alternatives;
    }

    private List<String> changed(CounterOffer offer) {
        List<String> terms = new ArrayList<>();
        offer.getLeastCeiling()
                .ifPresent(ceiling -> terms.add(phrases.fill("offer.ceiling", Map.of("ceiling", ceiling))));
        offer.getLeastLastDay().ifPresent(day -> terms.add(phrases.fill("offer.last-day", Map.of("day", day))));
        return terms.isEmpty() ? List.of() : List.of(phrases.fill("offer.changed", Map.of("terms", terms)));
    }

    /** One agreement by its title and id, or several, of which one is to be chosen. */
    private String named(List<AgreementId> agreements, Function<AgreementId, Optional<Text>> titles) {
        if (agreements.size() == 1) {
            AgreementId only = agreements.get(0);
            return titled("offer.agreement", only, titles)
                    .orElseGet(() -> phrases.fill("offer.agreement", Map.of("id", only)));
        }
        List<String> each = agreements.stream()
                .map(id -> titled("offer.agreements", id, titles).orElseGet(id::toString))
                .toList();
        return phrases.fill("offer.agreements", Map.of("agreements", each));
    }

    private Optional<String> titled(String key, AgreementId id, Function<AgreementId, Optional<Text>> titles) {
        return titles.apply(id).map(title -> phrases.fill(key + ".titled", Map.of("id", id, "title", title)));
    }
}
