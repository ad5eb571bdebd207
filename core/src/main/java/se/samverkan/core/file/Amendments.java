package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.code.AmendmentId;
import se.samverkan.core.time.AsOf;

/** The known amendments of a file that count, and the terms that they make of those signed. */
final class Amendments {

    /** All that is known, whatever the day. */
    private static final AsOf ALL = AsOf.on(LocalDate.of(1, 1, 1));

    private Amendments() {}

    /** The known amendments in the order recorded, without those whose place a later one takes. */
    static List<Amendment> counted(Journal journal, AsOf asOf) {
        List<Amendment> known = journal.knownOfTerms(Amendment.class, asOf).toList();
        Set<AmendmentId> replaced = known.stream()
                .map(Amendment::getReplaces)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return known.stream()
                .filter(amendment ->
                        amendment.getId().filter(replaced::contains).isEmpty())
                .toList();
    }

    /** The terms with the amendments in effect on a day, by the day of each and then in the order given. */
    static Agreement apply(List<Amendment> inOrderRecorded, Agreement signed, LocalDate day) {
        Agreement terms = signed;
        for (Amendment amendment : inEffect(inOrderRecorded, day)) {
            terms = amendment.applyTo(terms);
        }
        return terms;
    }

    /** The amendments in effect on a day, by the day of each and then in the order given. */
    static List<Amendment> inEffect(List<Amendment> amendments, LocalDate day) {
        return amendments.stream()
                .filter(amendment -> !amendment.getEffectiveFrom().isAfter(day))
                .sorted(Comparator.comparing(Amendment::getEffectiveFrom))
                .toList();
    }

    /** Refuses an id that is used, and the place of what isn't there to be replaced. */
    static Amendment requireNew(Amendment amendment, Journal journal) {
        List<Amendment> known = journal.knownOfTerms(Amendment.class, ALL).toList();
        amendment.getId().filter(id -> has(known, id)).ifPresent(id -> {
            throw new InvalidValueException("amendment.id", id, "an id that no earlier amendment has");
        });
        amendment.getReplaces().filter(id -> !has(counted(journal, ALL), id)).ifPresent(id -> {
            throw new InvalidValueException("amendment.replaces", id, "an earlier amendment that still counts");
        });
        return amendment;
    }

    private static boolean has(List<Amendment> amendments, AmendmentId id) {
        return amendments.stream().anyMatch(each -> each.getId().equals(Optional.of(id)));
    }
}
