package se.samverkan.core.file;

import static net.jqwik.api.Arbitraries.integers;
import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Successions.MERGED;
import static se.samverkan.core.file.Successions.body;
import static se.samverkan.core.file.Successions.into;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.partner.OtherPublicBody;
import se.samverkan.core.partner.Succession;
import se.samverkan.core.time.AsOf;

@Label("Over random successions among seven partners")
class SuccessionProperties {

    private static final int PARTNERS = 7;

    /** That one partner came in another's place, on a day, in a year, or on a day that isn't known. */
    record Step(int from, int to, int date) {

        Succession link() {
            return switch (date % 4) {
                case 0 -> into("p" + to);
                case 1 -> into("p" + to, "2025");
                default -> into("p" + to, MERGED.plusDays(date));
            };
        }
    }

    private static final class Given {

        private final List<OtherPublicBody> partners = new ArrayList<>();
        private final LocalDate day;

        Given(List<Step> steps, LocalDate day) {
            this.day = day;
            for (int i = 0; i < PARTNERS; i++) {
                int from = i;
                partners.add(body(
                        "p" + i,
                        steps.stream()
                                .filter(step -> step.from() == from && step.to() != from)
                                .map(Step::link)
                                .toArray(Succession[]::new)));
            }
        }

        List<InPlace> inPlace() {
            AgreementFile file = Files.OPENED;
            for (OtherPublicBody partner : partners) {
                file = file.record(partner, Files.DAY);
            }
            return file.at(AsOf.on(day)).inPlaceOf(partners.get(0));
        }

        private OtherPublicBody partner(PartnerId id) {
            return partners.get(Integer.parseInt(id.toString().substring(1)));
        }

        private List<Succession> possible(PartnerId id) {
            return partner(id).getSuccessions().stream()
                    .filter(each -> each.hasHappenedBy(day).orElse(true))
                    .toList();
        }

        private boolean maysStay(PartnerId id) {
            return possible(id).stream()
                    .noneMatch(each -> each.hasHappenedBy(day).isPresent());
        }

        /** Those who may stand in the place, found by trying every way; null where a way comes back. */
        @Nullable
        Set<PartnerId> ends(PartnerId id, Set<PartnerId> before) {
            if (before.contains(id)) {
                return null;
            }
            Set<PartnerId> way = new HashSet<>(before);
            way.add(id);
            Set<PartnerId> found = new HashSet<>(maysStay(id) ? Set.of(id) : Set.of());
            for (Succession each : possible(id)) {
                Set<PartnerId> further = ends(each.getSuccessor(), way);
                if (further == null) {
                    return null;
                }
                found.addAll(further);
            }
            return found;
        }
    }

    @Property(tries = 500)
    @Label("those who may stand in a place are found as by trying every way, and a ring is named")
    void everyWay(@ForAll("steps") List<Step> steps, @ForAll("days") LocalDate day) {
        Given given = new Given(steps, day);
        List<InPlace> found = given.inPlace();
        PartnerId start = PartnerId.of("p0");
        Set<PartnerId> ends = given.ends(start, Set.of());
        if (ends == null) {
            assertThat(found).hasSize(1);
            assertThat(found.get(0).getId()).isEqualTo(start);
            assertThat(found.get(0).getMissing()).containsExactly(InputCode.SUCCESSION_ORDER);
        } else {
            assertThat(found)
                    .extracting(InPlace::getId)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(ends);
            assertThat(found)
                    .allSatisfy(each -> assertThat(each.getMissing().isEmpty()).isEqualTo(ends.size() == 1));
        }
    }

    @Property(tries = 500)
    @Label("the predecessors told lead, one after the other, to the one who stands there")
    void predecessors(@ForAll("steps") List<Step> steps, @ForAll("days") LocalDate day) {
        Given given = new Given(steps, day);
        for (InPlace place : given.inPlace()) {
            List<PartnerId> way = new ArrayList<>(place.getPredecessors());
            way.add(place.getId());
            assertThat(way.get(0)).isEqualTo(PartnerId.of("p0"));
            for (int i = 1; i < way.size(); i++) {
                assertThat(given.possible(way.get(i - 1)))
                        .extracting(Succession::getSuccessor)
                        .contains(way.get(i));
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> partners = integers().between(0, PARTNERS - 1);
        return Combinators.combine(partners, partners, integers().between(0, 11))
                .as(Step::new)
                .list()
                .ofMaxSize(9);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return integers().between(-1, 12).map(MERGED::plusDays);
    }
}
