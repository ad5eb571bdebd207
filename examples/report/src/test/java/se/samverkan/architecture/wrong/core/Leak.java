package se.samverkan.architecture.wrong.core;

import java.io.InputStream;
import java.net.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.time.ZoneId;
import java.util.Locale;
import java.util.logging.Logger;

/** Wrong on purpose: a model that reads, writes, logs and asks what the host's language is. */
@SuppressWarnings({"AnnotateFormatMethod", "StringCaseLocaleUsage", "SystemOut"})
public final class Leak {

    public boolean file() {
        return Files.exists(Path.of("x"));
    }

    public InputStream stream() {
        return InputStream.nullInputStream();
    }

    public Proxy address() {
        return Proxy.NO_PROXY;
    }

    public int database(Driver driver) {
        return driver.getMajorVersion();
    }

    public void print() {
        System.out.println("x");
    }

    public void log() {
        Logger.getGlobal().info("x");
    }

    public void systemLog() {
        System.getLogger("x").log(System.Logger.Level.INFO, "x");
    }

    public String format(int number) {
        return String.format("%d", number);
    }

    public String formatted(int number) {
        return "%d".formatted(number);
    }

    public String lower(String text) {
        return text.toLowerCase();
    }

    public Locale language() {
        return Locale.getDefault();
    }

    public ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
