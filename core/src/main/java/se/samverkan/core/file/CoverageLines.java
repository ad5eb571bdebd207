package se.samverkan.core.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.file.CoverageLine.Of;
import se.samverkan.core.file.Serving.Share;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.workforce.OccupationNeed;
import se.samverkan.core.workforce.WorkforceNeed;

/** The lines of a coverage: every term of what is given stands in one line of occupations or in the open one. */
record CoverageLines(CoverageLine inAll, List<CoverageLine> occupations, CoverageLine open) {

    /** One occupation or group, the needs that name it, and what is found to serve it. */
    private static final class Group {

        private final OccupationNeed named;
        private final List<WorkforceNeed> needs = new ArrayList<>();
        private final List<CoverageTerm> needed = new ArrayList<>();
        private final List<Serving> own = new ArrayList<>();
        private final List<Serving> serving = new ArrayList<>();

        Group(OccupationNeed named) {
            this.named = named;
        }

        @Nullable
        OccupationCode code() {
            return named.getOccupation().orElse(null);
        }

        int width() {
            return named.getOccupation().map(code -> code.getDigits().length()).orElse(0);
        }

        /** How a term serves it; absent where it doesn't. */
        Optional<Serving> serving(CoverageTerm term) {
            boolean open =
                    named.getOccupation().isEmpty() || term.getOccupations().isEmpty();
            Optional<Share> share = open && names(term, needs)
                    ? Optional.of(Share.UNSTATED)
                    : Serving.share(term, named.getOccupation().stream().toList());
            return share.map(found -> Serving.of(term, found, needs)).filter(Serving::isPossible);
        }

        CoverageLine line() {
            return CoverageLine.of(Of.OCCUPATION, code(), named.getWords().orElse(null), needed, own, serving);
        }
    }

    static CoverageLines of(List<WorkforceNeed> needs, List<CoverageTerm> given, Optional<Assumption> spread) {
        List<Group> groups = groups(needs, spread);
        List<Serving> all = new ArrayList<>();
        List<Serving> open = new ArrayList<>();
        for (CoverageTerm term : given) {
            Optional<Serving> inAll = inAll(term, needs);
            inAll.ifPresent(all::add);
            inAll.filter(whole -> !isOwned(term, groups)).ifPresent(open::add);
        }
        List<CoverageTerm> needed = needs.stream()
                .flatMap(need -> new NeedTerms(need, spread).of(need.getNumber(), InputCode.NEED_NUMBER).stream())
                .toList();
        return new CoverageLines(
                CoverageLine.of(Of.ALL, null, null, needed, all, all),
                groups.stream().map(Group::line).toList(),
                CoverageLine.of(Of.OPEN, null, null, List.of(), open, open));
    }

    private static List<Group> groups(List<WorkforceNeed> needs, Optional<Assumption> spread) {
        Map<Object, Group> groups = new LinkedHashMap<>();
        for (WorkforceNeed need : needs) {
            for (OccupationNeed named : need.getOccupations()) {
                Object key = named.getOccupation()
                        .<Object>map(Function.identity())
                        .orElseGet(() -> named.getWords().orElseThrow());
                Group group = groups.computeIfAbsent(key, first -> new Group(named));
                group.needs.add(need);
                group.needed.addAll(
                        new NeedTerms(need, spread).of(named.getNumber(), InputCode.NEED_OCCUPATION_NUMBER));
            }
        }
        return List.copyOf(groups.values());
    }

    /** Adds a term to the groups that it serves, and to the own terms of the narrowest that all of it goes to, if one does. */
    private static boolean isOwned(CoverageTerm term, List<Group> groups) {
        Optional<Group> owner = groups.stream()
                .filter(group -> group.serving(term)
                        .filter(serving -> serving.share() == Share.WHOLE)
                        .isPresent())
                .max(Comparator.comparingInt(Group::width));
        groups.forEach(group -> group.serving(term).ifPresent(group.serving::add));
        owner.ifPresent(group -> group.own.add(group.serving(term).orElseThrow()));
        return owner.isPresent();
    }

    /** How a term serves the needs in all: those that it names, or else those whose occupations it states. */
    private static Optional<Serving> inAll(CoverageTerm term, List<WorkforceNeed> needs) {
        List<WorkforceNeed> served = needs.stream()
                .filter(need -> names(term, List.of(need))
                        || Serving.share(term, codes(List.of(need))).isPresent())
                .toList();
        Optional<Share> share = names(term, needs) ? Optional.of(Share.WHOLE) : Serving.share(term, codes(needs));
        return share.map(found -> Serving.of(term, found, served)).filter(Serving::isPossible);
    }

    private static boolean names(CoverageTerm term, List<WorkforceNeed> needs) {
        return needs.stream().anyMatch(need -> term.getNeed().equals(Optional.of(need.getId())));
    }

    private static List<OccupationCode> codes(List<WorkforceNeed> needs) {
        return needs.stream()
                .flatMap(need -> need.getOccupations().stream())
                .flatMap(named -> named.getOccupation().stream())
                .toList();
    }
}
