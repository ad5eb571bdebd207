package se.samverkan.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The tables on the library's own class path: the one place of the model that reads a stream. */
public final class Tables {

    private Tables() {}

    /**
     * Reads a table.
     *
     * @param resource the resource's absolute name, such as {@code /se/samverkan/core/partner/counties.csv}
     * @return the table
     * @throws IllegalStateException if the resource is missing or broken; the message names it, and the line
     */
    public static DatedTable read(String resource) {
        return CsvTable.parse(resource, text(resource));
    }

    private static String text(String resource) {
        try (InputStream stream = Tables.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("table " + resource + " is missing");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(stream.readAllBytes()))
                    .toString();
        } catch (IOException broken) {
            throw new IllegalStateException("table " + resource + " can't be read as UTF-8", broken);
        }
    }
}
