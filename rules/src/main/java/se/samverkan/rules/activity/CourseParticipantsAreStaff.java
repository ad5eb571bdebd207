package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.CommissionPurpose;
import se.samverkan.core.finding.AttestedInput;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.participant.Employer;
import se.samverkan.core.participant.ParticipantState;
import se.samverkan.core.participant.Participation;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.AttestedValues;
import se.samverkan.rules.internal.CourseInstitution;
import se.samverkan.rules.internal.Names;

/**
 * Whether those who take part in a course that a state institution gives as staff training are the client's staff (F (2002:760)
 * 3 §). Staff of a member of the client, as of the municipalities in an association, are for a person to judge. Others may take
 * part only where the Swedish state is the client and the government has decided so for a defined category of persons (3 § third
 * paragraph), which is attested by a person.
 *
 * <p>It is asked of the file as a whole: one finding for each course offering for staff training that isn't cancelled and has
 * participants, from nomination on, who haven't withdrawn or stayed away. No finding tells who they are.
 */
@PublicApi(CALL)
public final class CourseParticipantsAreStaff extends AbstractRule {

    /** The rule's code, {@code course.participants-are-staff}. */
    public static final FindingCode CODE = FindingCode.of("course.participants-are-staff");

    /** The input that is missing where it isn't stated whose staff a participant is. */
    public static final InputCode EMPLOYER = InputCode.of("participant.employer");

    private static final Set<ParticipantState> LEFT = EnumSet.of(ParticipantState.WITHDRAWN, ParticipantState.NO_SHOW);

    /** Makes the rule. */
    public CourseParticipantsAreStaff() {
        super(
                CODE,
                Nature.PERFORMANCE,
                Scope.FILE,
                List.of(Source.statute("F (2002:760) 3 §"), Source.statute("F (2002:760) 1 §")),
                List.of(EMPLOYER, CourseClient.BODY_KIND, CourseClient.CLIENT, CourseInstitution.INSTITUTION));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        if (matter.getActivity().isPresent()) {
            return List.of();
        }
        return HeldOffering.in(matter.getView()).stream()
                .filter(offering ->
                        offering.course().getCommissionPurpose().equals(Optional.of(CommissionPurpose.STAFF_TRAINING)))
                .flatMap(offering -> CourseInstitution.mayBeState(matter.getView(), offering.course()).stream()
                        .flatMap(institution -> judge(matter, offering, institution)))
                .toList();
    }

    private static Stream<Finding> judge(Matter matter, HeldOffering offering, CourseInstitution institution) {
        return Stream.of(new OfOffering(matter, offering))
                .filter(OfOffering::hasParticipants)
                .map(OfOffering::finding)
                .map(institution::gated);
    }

    /** The question asked of one offering. */
    private static final class OfOffering {

        private final Matter matter;
        private final HeldOffering offering;
        private final List<Participation> participants;
        private final Optional<CourseClient> client;

        OfOffering(Matter matter, HeldOffering offering) {
            this.matter = matter;
            this.offering = offering;
            this.participants = offering.participations().stream()
                    .filter(each -> each.getState()
                            .filter(state -> !LEFT.contains(state))
                            .isPresent())
                    .toList();
            this.client = CourseClient.of(matter.getView(), offering.callOff());
        }

        private int number(@Nullable Employer employer) {
            return (int) participants.stream()
                    .filter(each -> each.getEmployer().equals(Optional.ofNullable(employer)))
                    .count();
        }

        boolean hasParticipants() {
            return !participants.isEmpty();
        }

        Finding finding() {
            int others = number(Employer.OTHER);
            if (others > 0) {
                return ofOthers(others);
            }
            int open = number(null);
            if (open > 0) {
                return start(Outcome.NOT_ASSESSED)
                        .value("open", open)
                        .missing(EMPLOYER)
                        .build();
            }
            int ofMembers = number(Employer.MEMBER_OF_CLIENT);
            return ofMembers > 0
                    ? start(Outcome.NEEDS_JUDGEMENT).value("number", ofMembers).build()
                    : start(Outcome.MET).build();
        }

        private Finding ofOthers(int others) {
            AttestedInput decision = offering.course().getAttested(InputCode.COURSE_GOVERNMENT_DECISION);
            Optional<Boolean> isState = client.flatMap(CourseClient::isSwedishState);
            boolean mayBeDecided = decision.isAttested() || decision.isDisputed();
            if (mayBeDecided && isState.isEmpty()) {
                return start(Outcome.NOT_ASSESSED)
                        .variant("state")
                        .value("number", others)
                        .missing(client.isEmpty() ? CourseClient.CLIENT : CourseClient.BODY_KIND)
                        .build();
            }
            if (mayBeDecided && isState.get()) {
                Finding.Builder decided = decision.isDisputed()
                        ? start(Outcome.NEEDS_JUDGEMENT).variant("disputed")
                        : start(Outcome.MET).variant("decision");
                return AttestedValues.add(decided.value("number", others), decision)
                        .build();
            }
            boolean mayBeState = isState.orElse(true);
            Finding.Builder finding = start(Outcome.NOT_MET).value("number", others);
            return mayBeState ? finding.variant("state").build() : finding.build();
        }

        private Finding.Builder start(Outcome outcome) {
            Finding.Builder finding = Finding.builder(CODE, outcome)
                    .path(offering.path() + ".participants")
                    .value("activity", offering.course().getTitle())
                    .value("all", participants.size())
                    .source(Source.statute("F (2002:760) 3 §"))
                    .source(Source.statute("F (2002:760) 1 §"));
            client.ifPresent(known -> finding.value("client", Names.of(matter.getView(), known.partner())));
            return finding;
        }
    }
}
