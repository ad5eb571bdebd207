package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CollaborationArea;

/**
 * The taking away of a collaboration area.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class AreaRemoval extends ChangedTo<CollaborationArea> implements Change {

    AreaRemoval(CollaborationArea area) {
        super(ChangeKind.AREA_REMOVAL, AreaChange.pathOf(area), area);
    }

    /**
     * The area that isn't covered from then on.
     *
     * @return the area
     */
    public CollaborationArea getArea() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        return agreement.toBuilder()
                .areas(Attributes.without(
                        agreement.getAreas(),
                        covered -> covered.getArea() == value(),
                        "without the area " + value(),
                        "an area that is covered"))
                .build();
    }
}
