package se.samverkan.report.picture;

import java.time.LocalDate;

/**
 * A day with its label.
 *
 * @param day the day
 * @param label what it is called
 */
public record MarkedDay(LocalDate day, String label) {}
