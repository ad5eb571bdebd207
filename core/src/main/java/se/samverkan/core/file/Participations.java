package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.internal.PersistentList;
import se.samverkan.core.internal.PersistentMap;
import se.samverkan.core.participant.ParticipantEvent;
import se.samverkan.core.participant.Participation;

/** Every participation in what a file holds, and their credits added up by course, both kept as events come. */
final class Participations {

    static final Participations EMPTY =
            new Participations(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(), null);

    private final PersistentMap<Place, Participation> byPlace;
    private final PersistentMap<Object, PersistentList<Place>> places;
    private final PersistentMap<Object, CourseSums> sums;
    private final @Nullable LocalDate latestDay;

    private Participations(
            PersistentMap<Place, Participation> byPlace,
            PersistentMap<Object, PersistentList<Place>> places,
            PersistentMap<Object, CourseSums> sums,
            @Nullable LocalDate latestDay) {
        this.byPlace = byPlace;
        this.places = places;
        this.sums = sums;
        this.latestDay = latestDay;
    }

    /** One participant in what a call-off orders, or in an activity without a call-off. */
    private record Place(Object in, ParticipantReference participant) {}

    /** The id of what an event belongs to: of the call-off, or else of the activity. */
    static Object idOf(ParticipantEvent event) {
        return event.getCallOff()
                .<Object>map(Function.identity())
                .orElseGet(() -> event.getActivity().orElseThrow());
    }

    Participations with(Activity activity, ParticipantEvent event) {
        Place place = new Place(idOf(event), event.getParticipant());
        Participation before = byPlace.get(place);
        Participation start = before == null ? Participation.in(activity, event.getParticipant()) : before;
        Participation after = start.with(event);
        CourseSums ofCourse = Objects.requireNonNullElse(sums.get(place.in()), CourseSums.NONE);
        LocalDate day = event.getDay();
        return new Participations(
                byPlace.put(place, after),
                before == null ? places.put(place.in(), placesIn(place.in()).append(place)) : places,
                sums.put(place.in(), ofCourse.minus(CourseSums.of(start)).plus(CourseSums.of(after))),
                latestDay == null || day.isAfter(latestDay) ? day : latestDay);
    }

    /** Whether every event is of a day or earlier. */
    boolean isBy(LocalDate day) {
        return latestDay == null || !latestDay.isAfter(day);
    }

    /** What the participations in a call-off or an activity add up to. */
    CourseSums sumsOf(Object id) {
        return Objects.requireNonNullElse(sums.get(id), CourseSums.NONE);
    }

    /** The participations of which something stands, in the order first recorded. */
    List<Participation> in(Object id) {
        return placesIn(id).toList().stream()
                .map(place -> Objects.requireNonNull(byPlace.get(place)))
                .filter(participation -> !participation.getEvents().isEmpty())
                .toList();
    }

    private PersistentList<Place> placesIn(Object id) {
        return Objects.requireNonNullElse(places.get(id), PersistentList.empty());
    }

    /** The participation of one participant in a call-off or an activity. */
    @Nullable
    Participation find(Object id, ParticipantReference participant) {
        return byPlace.get(new Place(id, participant));
    }
}
