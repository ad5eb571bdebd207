package se.samverkan.core.exchange;

import java.util.List;

/** A line of cells of a table, with the number of the line that it begins on. */
record CsvLine(long number, List<String> cells) {}
