package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;

/**
 * The kinds of activity, each within one collaboration area but for the host's own. New kinds may come in a minor release,
 * so a host that switches on it keeps a default branch.
 */
@PublicApi(CALL)
public enum ActivityKind {

    /** A course of commissioned education (uppdragsutbildning). */
    COMMISSIONED_COURSE(CollaborationArea.EDUCATION),

    /** A lecture day (föreläsningsdag). */
    LECTURE_DAY(CollaborationArea.EDUCATION),

    /** A seminar. */
    SEMINAR(CollaborationArea.EDUCATION),

    /** A workshop. */
    WORKSHOP(CollaborationArea.EDUCATION),

    /** A student's practice at a workplace (verksamhetsförlagd utbildning, praktik). */
    PLACEMENT(CollaborationArea.EDUCATION),

    /** A degree project (examensarbete). */
    DEGREE_PROJECT(CollaborationArea.EDUCATION),

    /** A joint project of research and development. */
    JOINT_PROJECT(CollaborationArea.RESEARCH),

    /** Passing on relevant information within and between the parties' activities. */
    INFORMATION_EXCHANGE(CollaborationArea.OPERATIONAL_DEVELOPMENT),

    /** Setting up a channel for communication between the parties. */
    COMMUNICATION_CHANNEL(CollaborationArea.OPERATIONAL_DEVELOPMENT),

    /** A meeting, or a series of them, between the parties. */
    MEETING(CollaborationArea.OPERATIONAL_DEVELOPMENT),

    /** Development of an organisation. */
    ORGANISATION_DEVELOPMENT(CollaborationArea.OPERATIONAL_DEVELOPMENT),

    /** Development of a sector (bransch). */
    SECTOR_DEVELOPMENT(CollaborationArea.OPERATIONAL_DEVELOPMENT),

    /** A kind of the host's own, with its code and its area. */
    OTHER(null);

    private final @Nullable CollaborationArea area;

    ActivityKind(@Nullable CollaborationArea area) {
        this.area = area;
    }

    /**
     * The collaboration area that the kind lies in.
     *
     * @return the area; absent for {@link #OTHER}, whose area is stated with each activity
     */
    public Optional<CollaborationArea> getArea() {
        return Optional.ofNullable(area);
    }
}
