package se.samverkan.core.share;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.time.DateRange;

/** Contributions promised and made, gathered by party, kind, period, currency and VAT basis. */
final class Standings {

    /** What is added up together. A promise without an amount has neither currency nor basis, until something is made. */
    private record Key(
            PartnerId by,
            ContributionKind kind,
            Optional<DateRange> period,
            Optional<CurrencyUnit> currency,
            Optional<VatBasis> basis) {

        static Key of(Contribution promise) {
            return new Key(
                    promise.getBy(),
                    promise.getKind(),
                    promise.getPeriod(),
                    promise.getAmount().map(amount -> amount.getMoney().getCurrencyUnit()),
                    promise.getAmount().flatMap(VatAmount::getVatBasis));
        }

        boolean isOfPromise(ContributionMade made) {
            return by.equals(made.getBy()) && kind == made.getKind() && isOn(made.getDay());
        }

        private boolean isOn(LocalDate day) {
            return period.map(days -> days.contains(day)).orElse(true);
        }

        static Key of(ContributionMade made, Optional<DateRange> period) {
            return new Key(
                    made.getBy(),
                    made.getKind(),
                    period,
                    Optional.of(made.getAmount().getMoney().getCurrencyUnit()),
                    made.getAmount().getVatBasis());
        }
    }

    private final Map<Key, ContributionStanding> standings = new LinkedHashMap<>();

    private Standings() {}

    static List<ContributionStanding> of(List<Contribution> promised, List<ContributionMade> made) {
        Standings gathered = new Standings();
        promised.forEach(gathered::promise);
        made.stream()
                .filter(each -> each.getAmount().getMoney().isPositive())
                .forEach(each -> gathered.add(promised, each));
        return List.copyOf(gathered.standings.values());
    }

    private void promise(Contribution promise) {
        promise.getAmount().ifPresent(amount -> {
            ContributionStanding before = at(Key.of(promise), true);
            standings.put(
                    Key.of(promise),
                    changed(before)
                            .committed(before.getCommitted().orElseThrow().plus(amount.getMoney()))
                            .build());
        });
    }

    private void add(List<Contribution> promised, ContributionMade made) {
        List<Contribution> answering =
                promised.stream().filter(each -> Key.of(each).isOfPromise(made)).toList();
        Optional<Contribution> unstated =
                answering.stream().filter(each -> each.getAmount().isEmpty()).findFirst();
        Optional<Key> stated = answering.stream()
                .filter(each ->
                        each.getAmount().filter(made.getAmount()::isAddableTo).isPresent())
                .map(Key::of)
                .findFirst();
        Key key = stated.orElseGet(() -> Key.of(made, unstated.flatMap(Contribution::getPeriod)));
        ContributionStanding before = at(key, unstated.isEmpty());
        Money amount = made.getAmount().getMoney();
        ImmutableContributionStanding.Builder after =
                changed(before).met(before.getMet().plus(amount));
        if (made.getEvidence().isPresent()) {
            after.evidenced(before.getEvidenced().plus(amount));
        }
        standings.put(key, after.build());
    }

    private static ImmutableContributionStanding.Builder changed(ContributionStanding before) {
        return ImmutableContributionStanding.builder().from(before);
    }

    private ContributionStanding at(Key key, boolean stated) {
        Money nothing = Money.zero(key.currency().orElseThrow());
        ContributionStanding there = standings.get(key);
        return there != null
                ? there
                : ImmutableContributionStanding.builder()
                        .by(key.by())
                        .kind(key.kind())
                        .period(key.period())
                        .vatBasis(key.basis())
                        .committed(stated ? Optional.of(nothing) : Optional.empty())
                        .met(nothing)
                        .evidenced(nothing)
                        .build();
    }
}
