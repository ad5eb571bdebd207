package se.samverkan.rules.activity;

import java.util.List;
import java.util.function.Predicate;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.finding.AttestedInput;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.Matter;
import se.samverkan.rules.internal.AttestedValues;

/**
 * What must be attested of a commissioned course at a state institution: met where it is, not met where it is denied, for a person
 * to judge where it is both, and else missing.
 */
final class AttestedOfCourse {

    private final FindingCode code;
    private final InputCode input;
    private final String paragraph;

    AttestedOfCourse(FindingCode code, InputCode input, String paragraph) {
        this.code = code;
        this.input = input;
        this.paragraph = paragraph;
    }

    /** The finding on the course in question; none where it isn't one of those asked about, or surely not a state institution's. */
    List<Finding> judge(Matter matter, Predicate<CommissionedCourse> asked) {
        return StateCourse.judge(matter, asked, state -> finding(matter, state));
    }

    /** The finding on a course of which it is asked. */
    Finding finding(Matter matter, StateCourse state) {
        AttestedInput told = state.course().getAttested(input);
        Finding.Builder finding = Finding.builder(code, outcome(told))
                .path(matter.path("attestations"))
                .value("activity", state.course().getTitle())
                .value("institution", state.institution().names())
                .source(Source.statute(paragraph))
                .source(Source.statute("F (2002:760) 1 §"));
        if (told.isDisputed()) {
            finding.variant("disputed");
        } else if (!told.isAttested() && !told.isDenied()) {
            finding.missing(input);
        }
        return AttestedValues.add(finding, told).build();
    }

    private static Outcome outcome(AttestedInput told) {
        if (told.isDisputed()) {
            return Outcome.NEEDS_JUDGEMENT;
        }
        return told.isAttested() ? Outcome.MET : told.isDenied() ? Outcome.NOT_MET : Outcome.NOT_ASSESSED;
    }
}
