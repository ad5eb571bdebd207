package se.samverkan.report.picture;

/** Writes text into XML and HTML so that it shows as typed. */
public final class Xml {

    private Xml() {}

    /**
     * Text as the content of an element or the value of a quoted attribute.
     *
     * @param text the text as typed
     * @return the text with the five signs escaped that mean something in XML
     */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
