package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.ClientMaterial;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.activity.MaterialEnd;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.internal.ValueStyle;
import se.samverkan.core.time.DateRange;

/**
 * How what a client brings into a course stands by a day: whether it was handed over, and whether what was to be done with it
 * afterwards was. Both are known by the duties done that name its id.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class MaterialStanding permits ImmutableMaterialStanding {

    MaterialStanding() {}

    static MaterialStanding of(FileView view, CommissionedCourse course, ClientMaterial material) {
        Set<DutyKind> ways = material.getEnd()
                .map(MaterialEnd::getWay)
                .map(MaterialStanding::kinds)
                .orElse(Set.of(DutyKind.MATERIAL_RETURNED, DutyKind.MATERIAL_DELETED));
        return ImmutableMaterialStanding.builder()
                .material(material)
                .neededOn(course.getDates().flatMap(DateRange::getFirstDay))
                .handedOverOn(firstOf(view, material, Set.of(DutyKind.MATERIAL_HANDED_OVER)))
                .endDueOn(material.getEnd()
                        .flatMap(end -> end.dueDay(course.getDates().flatMap(DateRange::getLastDay))))
                .endedOn(firstOf(view, material, ways))
                .build();
    }

    private static Set<DutyKind> kinds(MaterialEnd.Way way) {
        return switch (way) {
            case RETURNED -> Set.of(DutyKind.MATERIAL_RETURNED);
            case DELETED -> Set.of(DutyKind.MATERIAL_DELETED);
            case RETURNED_OR_DELETED -> Set.of(DutyKind.MATERIAL_RETURNED, DutyKind.MATERIAL_DELETED);
        };
    }

    private static Optional<LocalDate> firstOf(FileView view, ClientMaterial material, Set<DutyKind> kinds) {
        return view.dutiesDone().stream()
                .filter(done -> material.getId().isPresent() && done.getDuty().equals(material.getId()))
                .filter(done -> kinds.contains(done.getKind()))
                .map(DutyDone::getDay)
                .min(Comparator.naturalOrder());
    }

    /**
     * The material.
     *
     * @return the material, as the course states it
     */
    public abstract ClientMaterial getMaterial();

    /**
     * The day on which the course starts, by which it is to be handed over.
     *
     * @return the day; absent where the course states none
     */
    public abstract Optional<LocalDate> getNeededOn();

    /**
     * The day on which it was handed over.
     *
     * @return the day, of the day asked about or earlier; absent where that isn't recorded
     */
    public abstract Optional<LocalDate> getHandedOverOn();

    /**
     * The last day to return or delete it.
     *
     * @return the day, included; absent where no such day is stated, or it follows from a last day that the course doesn't state
     */
    public abstract Optional<LocalDate> getEndDueOn();

    /**
     * The day on which it was returned or deleted, in the way that is stated.
     *
     * @return the day, of the day asked about or earlier; absent where that isn't recorded
     */
    public abstract Optional<LocalDate> getEndedOn();
}
