package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.DegreeProject;
import se.samverkan.core.code.ActivityId;
import se.samverkan.core.participant.ParticipantEvent;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.participant.Participation;

/**
 * A topic for a degree project, and whether it is free or matched by the end of the day. It is matched with those who are admitted
 * to the project or registered on it, and free again if they all withdraw or never come.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class DegreeTopic permits ImmutableDegreeTopic {

    private static final Set<ParticipantState> MATCHED = EnumSet.of(
            ParticipantState.ADMITTED,
            ParticipantState.REGISTERED,
            ParticipantState.COMPLETED,
            ParticipantState.FAILED);

    DegreeTopic() {}

    static List<DegreeTopic> in(FileView view) {
        return view.activities().stream()
                .filter(DegreeProject.class::isInstance)
                .map(project -> of(view, (DegreeProject) project))
                .toList();
    }

    private static DegreeTopic of(FileView view, DegreeProject project) {
        List<Participation> matched =
                project.getId().map(id -> matched(view, id)).orElse(List.of());
        return new Builder()
                .project(project)
                .matched(matched.size())
                .matchedOn(matched.stream()
                        .map(DegreeTopic::matchedOn)
                        .flatMap(Optional::stream)
                        .min(LocalDate::compareTo))
                .build();
    }

    private static List<Participation> matched(FileView view, ActivityId id) {
        return view.participations(id).stream()
                .filter(participation ->
                        participation.getState().filter(MATCHED::contains).isPresent())
                .toList();
    }

    /** The day on which one became matched: the first of the events since the last by which one wasn't. */
    private static Optional<LocalDate> matchedOn(Participation participation) {
        Participation upTo = Participation.in(participation.getActivity(), participation.getParticipant());
        Optional<LocalDate> since = Optional.empty();
        for (ParticipantEvent event : participation.getEvents()) {
            upTo = upTo.with(event);
            boolean isMatched = upTo.getState().filter(MATCHED::contains).isPresent();
            since = isMatched ? since.or(() -> Optional.of(event.getDay())) : Optional.empty();
        }
        return since;
    }

    /**
     * The project that the topic is for.
     *
     * @return the project, with where the topic comes from and what it serves
     */
    public abstract DegreeProject getProject();

    /**
     * How many students it is matched with.
     *
     * @return the number, 0 where it is free
     */
    public abstract int getMatched();

    /**
     * The day on which it was matched.
     *
     * @return the first of the students' days; absent where it is free
     */
    public abstract Optional<LocalDate> getMatchedOn();

    /**
     * Whether it is free.
     *
     * @return true where it is matched with nobody
     */
    public boolean isFree() {
        return getMatched() == 0;
    }

    /** The title, and how many it is matched with. */
    @Override
    public final String toString() {
        return getProject().getTitle() + ": " + (isFree() ? "free" : "matched with " + getMatched());
    }

    /** The builder of topics. */
    static final class Builder extends ImmutableDegreeTopic.Builder {

        Builder() {}
    }
}
