package se.samverkan.rules.internal;

import java.util.List;
import java.util.stream.Stream;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.statute.StatutoryFigure;

/** What may be missing where the value of a procurement isn't stated and doesn't follow from the ceiling. */
public final class ValueInputs {

    private static final List<InputCode> VALUE = List.of(
            InputCode.PROCUREMENT_VALUE,
            InputCode.CEILING_EXACT_AMOUNT,
            InputCode.CEILING_VAT_BASIS,
            InputCode.VAT_RATE,
            InputCode.CEILING_COVERS_EXTENSIONS,
            InputCode.AGREEMENT_VALUE_OF_EXTENSIONS,
            InputCode.TERM,
            InputCode.TERM_FIRST_DAY,
            StatutoryFigure.SERVICE_VALUE_MONTHS);

    private ValueInputs() {}

    /** The inputs of the value, and others after them. */
    public static List<InputCode> and(InputCode... others) {
        return Stream.concat(VALUE.stream(), Stream.of(others)).toList();
    }
}
