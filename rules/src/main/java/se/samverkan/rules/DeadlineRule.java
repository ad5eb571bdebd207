package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.IMPLEMENT;

import se.samverkan.core.PublicApi;
import se.samverkan.core.finding.FindingCode;

/**
 * One kind of dated duty, right or event of an agreement file, with one code. Like a {@link Rule} it is a pure function: it
 * reads no clock, and gives the same answer to the same matter. It dates what has a whole day, and of what hasn't it tells
 * what is missing. What is done it dates too.
 */
@PublicApi(IMPLEMENT)
public interface DeadlineRule {

    /**
     * The stable code of the rule, and of every deadline and finding that it makes.
     *
     * @return the code
     */
    FindingCode getCode();

    /**
     * Works out the deadlines.
     *
     * @param matter the file as it stands on the day asked about
     * @return the answer; {@link Dating#none()} where no such deadline arises
     */
    Dating date(Matter matter);
}
