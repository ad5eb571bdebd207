package se.samverkan.core.index;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samverkan.core.InvalidValueException;

/** The series that a host gives, of each name and kind of figures the publication of the latest day. */
final class Publications {

    private final IndexClause clause;
    private final List<IndexSeries> latest;

    Publications(IndexClause clause, List<IndexSeries> given) {
        this.clause = clause;
        List<IndexSeries> distinct = given.stream().distinct().toList();
        this.latest = distinct.stream()
                .filter(series -> distinct.stream()
                        .filter(other -> isSame(series, other))
                        .noneMatch(other -> other.getPublishedOn().isAfter(series.getPublishedOn())))
                .sorted(Comparator.comparing(series -> series.isDefinitive().orElse(false)))
                .toList();
        for (IndexSeries series : latest) {
            if (latest.stream().filter(other -> isSame(series, other)).count() > 1) {
                throw new InvalidValueException("series", series, "each name, kind of figures and day published once");
            }
        }
    }

    private static boolean isSame(IndexSeries one, IndexSeries other) {
        return one.getName().equals(other.getName()) && one.isDefinitive().equals(other.isDefinitive());
    }

    /** Those of a name and of the kind that the clause states, of every kind where it states none. */
    List<IndexSeries> of(String name) {
        return ofKind(name, Optional.empty());
    }

    /** Those of a name and of the kind that the clause states, or else of the kind of another series, as far as it has one. */
    List<IndexSeries> ofKind(String name, Optional<Boolean> definitive) {
        Optional<Boolean> kind = clause.isDefinitive().or(() -> definitive);
        return latest.stream()
                .filter(series -> series.getName().equals(name))
                .filter(series -> kind.isEmpty() || isOfKind(series, kind.get()))
                .toList();
    }

    private boolean isOfKind(IndexSeries series, boolean definitive) {
        return series.isDefinitive()
                .map(own -> Objects.equals(own, definitive))
                .orElse(clause.isDefinitive().isEmpty());
    }

    /** Whether the clause leaves the kind of figures open, and those of the one kind alone are given. */
    boolean lacksOtherKind(List<IndexSeries> series) {
        return clause.isDefinitive().isEmpty()
                && series.size() == 1
                && series.get(0).isDefinitive().isPresent();
    }
}
