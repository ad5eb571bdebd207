package se.samverkan.architecture.wrong.core;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.LongSupplier;
import se.samverkan.architecture.wrong.rules.Judge;

/** Wrong on purpose: a model that reads clocks and knows the rules. */
@SuppressWarnings("JavaUtilDate")
public final class Clockwork {

    public LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    public LongSupplier supplier() {
        return System::currentTimeMillis;
    }

    public long milliseconds() {
        return System.currentTimeMillis();
    }

    public long nanoseconds() {
        return System.nanoTime();
    }

    public Date date() {
        return new Date();
    }

    public Clock clock() {
        return Clock.systemUTC();
    }

    public Judge judge() {
        return new Judge();
    }
}
