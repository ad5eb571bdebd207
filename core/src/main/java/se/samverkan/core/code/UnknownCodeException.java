package se.samverkan.core.code;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Objects;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;

/**
 * The refusal of a code or a name that is formed right and isn't in a table. The table's name and date are kept as data,
 * since a newer table may have it.
 */
@PublicApi(CALL)
public class UnknownCodeException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String tableName;
    private final LocalDate tableDate;

    /**
     * Makes the refusal of one code.
     *
     * @param attribute the attribute's name, such as {@code municipalityCode}
     * @param code the code as asked for
     * @param tableName the table's name, such as {@code municipalities of Sweden}
     * @param tableDate the day that the table was true on
     */
    public UnknownCodeException(String attribute, String code, String tableName, LocalDate tableDate) {
        this(attribute, code, "a code", tableName, tableDate);
    }

    /**
     * Makes the refusal of one code, saying what was looked for by it.
     *
     * @param attribute the attribute's name, such as {@code countyCode}
     * @param code the code or the name as asked for
     * @param wanted what was looked for, such as {@code the county of a region}
     * @param tableName the table's name, such as {@code partners in Sweden}
     * @param tableDate the day that the table was true on
     */
    public UnknownCodeException(String attribute, String code, String wanted, String tableName, LocalDate tableDate) {
        super(attribute, code, wanted + " in the table '" + tableName + "' of " + tableDate);
        this.code = Objects.requireNonNull(code, "code");
        this.tableName = Objects.requireNonNull(tableName, "tableName");
        this.tableDate = Objects.requireNonNull(tableDate, "tableDate");
    }

    /**
     * The code that the table doesn't have.
     *
     * @return the code as asked for, not shortened
     */
    public final String getCode() {
        return code;
    }

    /**
     * The name of the table.
     *
     * @return the name
     */
    public final String getTableName() {
        return tableName;
    }

    /**
     * The day that the table was true on.
     *
     * @return the table's date
     */
    public final LocalDate getTableDate() {
        return tableDate;
    }
}
