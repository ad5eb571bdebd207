package se.samverkan.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

@Label("AsOf has two axes that don't touch each other")
class AsOfProperties {

    @Property
    @Label("reads back what it writes, with any day, any knowledge and any revision a long holds")
    void roundTrip(
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate known,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long revision) {
        AsOf asOf = AsOf.on(day);
        for (AsOf each : new AsOf[] {
            asOf,
            asOf.knownOn(known),
            asOf.atRevision(revision),
            asOf.knownOn(known).atRevision(revision)
        }) {
            assertThat(AsOf.parse(each.toString())).isEqualTo(each).hasSameHashCodeAs(each);
            assertThat(each.getDay()).isEqualTo(day);
        }
    }

    @Property
    @Label("what is known is what both the day and the revision let through, whatever day is asked of")
    void axes(
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate known,
            @ForAll("days") LocalDate recorded,
            @ForAll @LongRange(min = 0, max = 5) long revision,
            @ForAll @LongRange(min = 0, max = 5) long recordedRevision) {
        Recording recording = Recording.on(recorded).atRevision(recordedRevision);
        AsOf asOf = AsOf.on(day).knownOn(known).atRevision(revision);
        assertThat(asOf.knows(recording)).isEqualTo(!recorded.isAfter(known) && recordedRevision <= revision);
        assertThat(asOf.onDay(recorded).knows(recording)).isEqualTo(asOf.knows(recording));
        assertThat(asOf.getKnownOn()).isEqualTo(Optional.of(known));
        assertThat(asOf.getRevision()).hasValue(revision);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Days.any();
    }
}
