package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import org.immutables.value.Value;
import se.samverkan.core.PublicApi;
import se.samverkan.core.internal.TextChecks;
import se.samverkan.core.text.Text;

/**
 * A document that belongs to an agreement, by the reference under which the host keeps it. The document itself isn't held.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
@Value.Immutable
public abstract sealed class Attachment permits ImmutableAttachment {

    Attachment() {}

    /**
     * A reference to a document.
     *
     * @param title the document's title
     * @param reference where the host keeps it, as typed
     * @return the attachment
     * @throws se.samverkan.core.InvalidValueException if the reference is blank, longer than 500 characters or holds a
     *     refused character
     */
    public static Attachment of(Text title, String reference) {
        return new Builder().title(title).reference(reference).build();
    }

    /**
     * The document's title.
     *
     * @return the title as typed
     */
    public abstract Text getTitle();

    /**
     * Where the host keeps the document.
     *
     * @return the reference as typed, never opened by the library
     */
    public abstract String getReference();

    /** Refuses a reference that can't be shown as typed. */
    @Value.Check
    protected void check() {
        TextChecks.require("attachment.reference", getReference(), 500);
    }

    /** The builder of attachments. */
    static final class Builder extends ImmutableAttachment.Builder {

        Builder() {}
    }
}
