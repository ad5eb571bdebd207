package se.samverkan.rules.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.partner.Partner;

/**
 * The institution that gives a course, as far as it is known: its organiser, or where none is stated one of the agreement's
 * institutions that aren't only clients. F (2002:760) is for those whose principal is the state (1 §), so that what is asked by it is
 * asked where each that it may be is one, and can't be told where they differ.
 */
public final class CourseInstitution {

    /** The input that is missing where it decides which of several institutions gives a course. */
    public static final InputCode INSTITUTION = InputCode.of("course.institution");

    private final FileView view;
    private final List<HigherEducationInstitution> possible;

    private CourseInstitution(FileView view, List<HigherEducationInstitution> possible) {
        this.view = view;
        this.possible = possible;
    }

    /** The institution of a course; absent where it surely isn't the state's, or where there is none. */
    public static Optional<CourseInstitution> mayBeState(FileView view, CommissionedCourse course) {
        List<HigherEducationInstitution> possible = course.getOrganiser().isPresent()
                ? course.getOrganiser().flatMap(view::findPartner).flatMap(CourseInstitution::asInstitution).stream()
                        .toList()
                : view.terms().getParties().stream()
                        .filter(party -> !party.getRoles().equals(Set.of(Role.CLIENT)))
                        .map(Party::getPartner)
                        .map(view::partner)
                        .flatMap(partner -> asInstitution(partner).stream())
                        .toList();
        return possible.stream().anyMatch(HigherEducationInstitution::isState)
                ? Optional.of(new CourseInstitution(view, possible))
                : Optional.empty();
    }

    private static Optional<HigherEducationInstitution> asInstitution(Partner partner) {
        return partner instanceof HigherEducationInstitution institution ? Optional.of(institution) : Optional.empty();
    }

    /** The names of those of the state that it may be, one where it is known. */
    public List<String> names() {
        return possible.stream()
                .filter(HigherEducationInstitution::isState)
                .map(institution -> institution
                        .nameAt(view.getAsOf().atAnyRevision())
                        .orElse(institution.getId().toString()))
                .toList();
    }

    /** Whether it may be one of the state's or another. */
    public boolean isOpen() {
        return !possible.stream().allMatch(HigherEducationInstitution::isState);
    }

    /** What is found of a course of the state's: the same where it is one or nothing is amiss, and otherwise that it can't be told. */
    public Finding gated(Finding found) {
        if (!isOpen() || found.getOutcome() == Outcome.MET) {
            return found;
        }
        Finding.Builder open = Finding.builder(found.getCode(), Outcome.NOT_ASSESSED)
                .variant("institution")
                .path(found.getPath());
        found.getValues().forEach(open::value);
        found.getSources().forEach(open::source);
        found.getMissing().forEach(open::missing);
        found.getAssumptions().forEach(open::assuming);
        return open.missing(INSTITUTION).build();
    }
}
