package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CollaborationArea;

/**
 * The adding of a collaboration area, or the change of the kinds of activity that are named in it.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class AreaChange extends ChangedTo<CoveredArea> implements Change {

    AreaChange(CoveredArea area) {
        super(ChangeKind.AREA, pathOf(area.getArea()), area);
    }

    /**
     * The area as it is covered from then on.
     *
     * @return the covered area
     */
    public CoveredArea getArea() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        return agreement.toBuilder()
                .areas(Attributes.with(
                        agreement.getAreas(), covered -> covered.getArea() == value().getArea(), value()))
                .build();
    }

    static String pathOf(CollaborationArea area) {
        return "areas[" + area + "]";
    }
}
