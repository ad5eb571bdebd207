package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CountyCode;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.OrganisationNumber;
import se.samverkan.core.code.ParticipantReference;
import se.samverkan.core.finding.Source;
import se.samverkan.core.share.CostShares;

/**
 * A question that no rule asks, because a value that fails it can't be made: it is refused with a {@link
 * se.samverkan.core.InvalidValueException} that names the attribute and what is expected.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class ConstructionCheck {

    private final String name;
    private final Class<?> type;
    private final List<Source> sources;
    private final Explainer words;

    private ConstructionCheck(String name, Class<?> type, Source source, Explainer words) {
        this.name = name;
        this.type = type;
        this.sources = List.of(source);
        this.words = words;
    }

    static List<ConstructionCheck> in(Explainer words) {
        Source codes = Source.practice("Statistics Sweden's codes of counties and municipalities");
        return List.of(
                new ConstructionCheck(
                        "organisation-number", OrganisationNumber.class, Source.statute("lag (1974:174) 4 §"), words),
                new ConstructionCheck("municipality-code", MunicipalityCode.class, codes, words),
                new ConstructionCheck("county-code", CountyCode.class, codes, words),
                new ConstructionCheck("cost-shares", CostShares.class, Source.clause("costShares"), words),
                new ConstructionCheck(
                        "participant-reference",
                        ParticipantReference.class,
                        Source.statute("lag (2018:218) 3:10"),
                        words));
    }

    /**
     * The stable name of the check.
     *
     * @return such as {@code organisation-number}
     */
    public String getName() {
        return name;
    }

    /**
     * The type whose values are checked when they are made.
     *
     * @return such as the class of organisation numbers
     */
    public Class<?> getType() {
        return type;
    }

    /**
     * What is asked of a value.
     *
     * @return a sentence
     */
    public String getQuestion() {
        return words.find("construction." + name + ".question").orElseThrow();
    }

    /**
     * What is refused, and how it is told.
     *
     * @return one or several sentences
     */
    public String getRefusal() {
        return words.find("construction." + name + ".refusal").orElseThrow();
    }

    /**
     * What the check rests on.
     *
     * @return the sources, at least one
     */
    public List<Source> getSources() {
        return sources;
    }

    @Override
    public String toString() {
        return name;
    }
}
