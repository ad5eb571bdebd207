package se.samverkan.core.workforce;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.InputCode;

/**
 * What a number of people who come to occupations counts. New kinds may come in a minor release, so a switch keeps a default
 * branch.
 */
@PublicApi(CALL)
public enum SupplyKind {

    /** Those who graduate from a programme, of whom a share stays to work in the county. */
    GRADUATES,

    /** Students who are placed at a workplace, of whom a share is hired. */
    PLACED,

    /** Those who have been hired, such as after a placement. */
    HIRED,

    /** Those whose competence a course or the like has raised, and who are at work already. */
    TRAINED;

    /**
     * The share that tells how many of them come to the occupations.
     *
     * @return the input that states it or is assumed; absent where all of them do
     */
    public Optional<InputCode> getShare() {
        return switch (this) {
            case GRADUATES -> Optional.of(InputCode.SUPPLY_STAYING_SHARE);
            case PLACED -> Optional.of(InputCode.SUPPLY_HIRED_SHARE);
            case HIRED, TRAINED -> Optional.empty();
        };
    }
}
