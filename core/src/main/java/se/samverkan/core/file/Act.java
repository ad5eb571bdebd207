package se.samverkan.core.file;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.time.Recording;

/**
 * One thing recorded in an agreement file, and when. Acts are never changed or removed.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Act {

    private final ActKind kind;
    private final Object content;
    private final Recording recording;

    Act(ActKind kind, Object content, Recording recording) {
        this.kind = kind;
        this.content = kind.getContentType().cast(Objects.requireNonNull(content, kind::attribute));
        this.recording = recording;
    }

    /**
     * What the act records.
     *
     * @return the kind
     */
    public ActKind getKind() {
        return kind;
    }

    /**
     * The thing recorded.
     *
     * @return a value of the type that {@link ActKind#getContentType()} tells
     */
    public Object getContent() {
        return content;
    }

    /**
     * When it was recorded. Where the host gave no day, it is the day of the act before.
     *
     * @return the recording, with the revision that the act brought the file to
     */
    public Recording getRecording() {
        return recording;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Act that
                && kind == that.kind
                && content.equals(that.content)
                && recording.equals(that.recording);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, content, recording);
    }

    @Override
    public String toString() {
        return recording + " " + kind + " " + content;
    }
}
