package se.samverkan.core.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.internal.ValueStyle;

/**
 * An activity of the host's own kind. It must have a title, the host's code of the kind, and the area that it lies in.
 *
 * <p>This class is immutable and thread-safe. Hosts can't extend it.
 */
@PublicApi(CALL)
@Value.Immutable
@ValueStyle
public abstract sealed class OtherActivity extends Activity permits ImmutableOtherActivity {

    private static final int LONGEST_CODE = 100;

    OtherActivity() {}

    /**
     * Starts a host's own activity.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final ActivityKind getKind() {
        return ActivityKind.OTHER;
    }

    /**
     * The host's code of the kind, such as {@code study-visit}.
     *
     * @return 1 to 100 characters as typed
     */
    public abstract String getCode();

    /**
     * The collaboration area that it is stated to lie in.
     *
     * @return the area
     */
    @Override
    public abstract CollaborationArea getArea();

    @Value.Check
    void requireCode() {
        TextChecks.require("code", getCode(), LONGEST_CODE);
    }

    @Override
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builder of activities of a host's own kind. It isn't thread-safe. */
    @PublicApi(CALL)
    public static final class Builder extends ImmutableOtherActivity.Builder implements ActivityBuilder<Builder> {

        Builder() {}
    }
}
