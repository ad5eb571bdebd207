package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Set;
import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.text.Text;

/**
 * A body within which the parties collaborate already, such as a competence centre, and which may hold activities for
 * them.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class SharedBody permits ImmutableSharedBody {

    SharedBody() {}

    /**
     * A shared body.
     *
     * @param id the body's id, by which an activity names it as its organiser
     * @param name the name as typed
     * @param areas the areas of collaboration within it; none where unstated
     * @return the body
     */
    public static SharedBody of(PartnerId id, Text name, CollaborationArea... areas) {
        return new Builder().id(id).name(name).addAreas(areas).build();
    }

    /**
     * The body's id.
     *
     * @return the id
     */
    public abstract PartnerId getId();

    /**
     * The body's name.
     *
     * @return the name as typed
     */
    public abstract Text getName();

    /**
     * The areas of collaboration within the body.
     *
     * @return the areas; empty where unstated
     */
    public abstract Set<CollaborationArea> getAreas();

    /** The builder of shared bodies. */
    static final class Builder extends ImmutableSharedBody.Builder {

        Builder() {}
    }
}
