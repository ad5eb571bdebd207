package se.samverkan.rules.agreement;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerName;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Statement;
import se.samverkan.rules.internal.SignedDays;

/** A partner's legal names over the days, with the knowledge of one question. */
final class NameHistory {

    private static final LocalDate FIRST_EVER = LocalDate.of(1, 1, 1);

    private final Partner partner;
    private final AsOf asOf;

    NameHistory(Partner partner, AsOf asOf) {
        this.partner = partner;
        this.asOf = asOf.atAnyRevision();
    }

    private Optional<String> on(LocalDate day) {
        return partner.nameAt(asOf.onDay(day));
    }

    /** The names of the days, up to a last one, that a signature may be of, absent for a day without a known one. */
    Set<Optional<String>> whenSigned(Signature signature, LocalDate last) {
        return Stream.concat(Stream.of(FIRST_EVER), changesBy(last).stream())
                .flatMap(change -> SignedDays.firstFrom(change, signature).stream())
                .filter(day -> !day.isAfter(last))
                .map(this::on)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The day from which the partner has had the name of a day; absent where no other name comes before it. */
    Optional<LocalDate> since(LocalDate day) {
        Optional<String> name = on(day);
        return changesBy(day).descendingSet().stream()
                .filter(FIRST_EVER::isBefore)
                .filter(change -> !on(change.minusDays(1)).equals(name))
                .findFirst();
    }

    /** The days up to a last one on which the name may change: the first of a statement, or the day after its last. */
    private NavigableSet<LocalDate> changesBy(LocalDate last) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        for (Statement<PartnerName> statement : partner.getNames().getStatements()) {
            if (asOf.knows(statement.getRecording())) {
                statement.getDays().getFirstDay().ifPresent(changes::add);
                statement.getDays().getLastDay().filter(last::isAfter).ifPresent(end -> changes.add(end.plusDays(1)));
            }
        }
        return changes.headSet(last, true);
    }
}
