package se.samverkan.core.exchange;

import static se.samverkan.core.PublicApi.Usage.CALL;

import se.samverkan.core.PublicApi;

/** A way of writing tables as text: what stands between cells, and how decimals are written. Lines end with CR and LF. */
@PublicApi(CALL)
public enum CsvDialect {
    /** RFC 4180: commas between cells, and a decimal point. */
    RFC_4180(',', '.', false),
    /** As Swedish spreadsheets have it: semicolons between cells, a decimal comma, and a byte order mark first. */
    SWEDISH(';', ',', true);

    private final char separator;
    private final char decimalMark;
    private final boolean byteOrderMark;

    CsvDialect(char separator, char decimalMark, boolean byteOrderMark) {
        this.separator = separator;
        this.decimalMark = decimalMark;
        this.byteOrderMark = byteOrderMark;
    }

    char separator() {
        return separator;
    }

    char decimalMark() {
        return decimalMark;
    }

    boolean hasByteOrderMark() {
        return byteOrderMark;
    }
}
