package se.samverkan.rules.activity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.finding.Attestation;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.Matter;

/** What must be attested of a commissioned course at a state institution: met where it is, not met where it is denied, and else missing. */
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

    private Finding finding(Matter matter, StateCourse state) {
        Optional<Attestation> attested = state.course().findAttestation(input);
        Optional<Attestation> denied = state.course().findDenial(input);
        Outcome open = denied.isPresent() ? Outcome.NOT_MET : Outcome.NOT_ASSESSED;
        Finding.Builder finding = Finding.builder(code, attested.isPresent() ? Outcome.MET : open)
                .path(matter.path("attestations"))
                .value("activity", state.course().getTitle())
                .value("institution", state.institution().names())
                .source(Source.statute(paragraph))
                .source(Source.statute("F (2002:760) 1 §"));
        return attested.or(() -> denied)
                .map(by -> finding.value("by", by.getBy())
                        .value("day", by.getDay())
                        .value("reference", by.getReference())
                        .build())
                .orElseGet(() -> finding.missing(input).build());
    }
}
