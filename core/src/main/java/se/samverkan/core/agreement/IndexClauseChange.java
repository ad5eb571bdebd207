package se.samverkan.core.agreement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.Optional;
import se.samverkan.core.PublicApi;
import se.samverkan.core.index.IndexClause;

/**
 * The change to another index clause, or the taking away of the one there is.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class IndexClauseChange extends ChangedTo<Optional<IndexClause>> implements Change {

    IndexClauseChange(Optional<IndexClause> clause) {
        super(ChangeKind.INDEX_CLAUSE, "indexClause", clause);
    }

    /**
     * The index clause from then on.
     *
     * @return the clause; absent where it is taken away
     */
    public Optional<IndexClause> getIndexClause() {
        return value();
    }

    @Override
    public Agreement applyTo(Agreement agreement, LocalDate effectiveFrom) {
        MonetaryAgreement monetary = Attributes.requireMonetary(agreement, "an index clause");
        if (value().isEmpty() && monetary.getIndexClause().isEmpty()) {
            throw Attributes.refusal("without the index clause", "an index clause that is stated");
        }
        return monetary.toBuilder().indexClause(value()).build();
    }
}
