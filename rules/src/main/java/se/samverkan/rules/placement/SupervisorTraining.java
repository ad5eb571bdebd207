package se.samverkan.rules.placement;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.samverkan.core.PublicApi;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.placement.UnitSupervisors;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether everyone who supervises at a practice school or practice preschool has "minst 7,5 högskolepoäng inom området
 * handledarskap eller motsvarande" (F (2021:1335) 2 kap. 10 §). The demand doesn't hold where there are special reasons (12 §),
 * and is on what the institutions use such schools for, so that it is advice.
 *
 * <p>It is asked of units that are stated to be such schools; of others no statute demands it.
 */
@PublicApi(CALL)
public final class SupervisorTraining extends AbstractRule {

    /** The rule's code, {@code placement.supervisor-training}. */
    public static final FindingCode CODE = FindingCode.of("placement.supervisor-training");

    /** The input that is missing where it isn't stated how many of the supervisors are trained. */
    public static final InputCode TRAINED = InputCode.of("placement.trained-supervisors");

    private static final Source PARAGRAPH = Source.statute("F (2021:1335) 2:10");
    private static final Credits DEMANDED = Credits.of("7.5");

    /** Makes the rule. */
    public SupervisorTraining() {
        super(CODE, Nature.ADVICE, Scope.FILE, List.of(PARAGRAPH), List.of(TRAINED));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getActivity().isPresent()) {
            return List.of();
        }
        return matter.getView().placements().getSupervisors().stream()
                .filter(supervisors -> supervisors.isPracticeSchool().equals(Optional.of(true)))
                .map(supervisors -> finding(matter, supervisors))
                .toList();
    }

    private static Finding finding(Matter matter, UnitSupervisors supervisors) {
        OptionalInt trained = supervisors.getTrained();
        Outcome stated = trained.equals(OptionalInt.of(supervisors.getNumber())) ? Outcome.MET : Outcome.NOT_MET;
        Finding.Builder finding = Placed.at(
                        Finding.builder(CODE, trained.isPresent() ? stated : Outcome.NOT_ASSESSED),
                        matter.getView(),
                        supervisors.getUnit(),
                        supervisors.getSemester())
                .value("supervisors", supervisors.getNumber())
                .value("demanded", DEMANDED)
                .source(PARAGRAPH);
        trained.ifPresentOrElse(number -> finding.value("trained", number), () -> finding.missing(TRAINED));
        return finding.build();
    }
}
