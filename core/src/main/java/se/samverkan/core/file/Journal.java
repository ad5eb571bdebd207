package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.internal.DayChecks;
import se.samverkan.core.internal.PersistentList;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Recording;

/**
 * The acts of an agreement file in the order recorded. Those that every question asks for (amendments, assumptions,
 * partners, decisions, needs) are few and are kept apart too, so that asking doesn't cost a pass over all.
 */
final class Journal {

    static final Journal EMPTY = new Journal(PersistentList.empty(), PersistentList.empty(), Recording.undated());

    private final PersistentList<Act> all;
    private final PersistentList<Act> few;
    private final Recording latest;

    private Journal(PersistentList<Act> all, PersistentList<Act> few, Recording latest) {
        this.all = all;
        this.few = few;
        this.latest = latest;
    }

    Journal with(ActKind kind, Object content, @Nullable LocalDate recordedOn) {
        Act act = new Act(kind, content, next(recordedOn));
        return new Journal(all.append(act), kind.isOfTerms() ? few.append(act) : few, act.getRecording());
    }

    private Recording next(@Nullable LocalDate recordedOn) {
        long revision = latest.getRevision() + 1;
        if (recordedOn == null) {
            return latest.atRevision(revision);
        }
        DayChecks.require("recordedOn", recordedOn);
        latest.getDay().filter(recordedOn::isBefore).ifPresent(day -> {
            throw new InvalidValueException("recordedOn", recordedOn, day + " or later, as the act before");
        });
        return Recording.on(recordedOn).atRevision(revision);
    }

    /** The acts at their places, without personal data of contacts in amendments. */
    Journal withoutPersonalData() {
        PersistentList<Act> shorn = PersistentList.empty();
        PersistentList<Act> fewShorn = PersistentList.empty();
        for (Act act : all()) {
            Act kept = act.getContent() instanceof Amendment amendment
                    ? new Act(act.getKind(), amendment.withoutPersonalData(), act.getRecording())
                    : act;
            shorn = shorn.append(kept);
            fewShorn = act.getKind().isOfTerms() ? fewShorn.append(kept) : fewShorn;
        }
        return new Journal(shorn, fewShorn, latest);
    }

    Recording latest() {
        return latest;
    }

    List<Act> all() {
        return all.toList();
    }

    /** The known contents of a type that are kept apart. */
    <T> Stream<T> knownOfTerms(Class<T> type, AsOf asOf) {
        return known(few, type, asOf);
    }

    /** The known contents of a type, found by a pass over all acts. */
    <T> Stream<T> known(Class<T> type, AsOf asOf) {
        return known(all, type, asOf);
    }

    private static <T> Stream<T> known(PersistentList<Act> acts, Class<T> type, AsOf asOf) {
        return knownActs(acts, type, asOf).map(act -> type.cast(act.getContent()));
    }

    /** The known acts with contents of a type, found by a pass over all acts. */
    Stream<Act> knownActs(Class<?> type, AsOf asOf) {
        return knownActs(all, type, asOf);
    }

    private static Stream<Act> knownActs(PersistentList<Act> acts, Class<?> type, AsOf asOf) {
        return acts.toList().stream()
                .filter(act -> type.isInstance(act.getContent()) && asOf.knows(act.getRecording()));
    }

    /** The last revision that is known. */
    long revision(AsOf asOf) {
        if (asOf.knows(latest)) {
            return latest.getRevision();
        }
        return all.toList().stream()
                .map(Act::getRecording)
                .filter(asOf::knows)
                .mapToLong(Recording::getRevision)
                .max()
                .orElse(0);
    }
}
