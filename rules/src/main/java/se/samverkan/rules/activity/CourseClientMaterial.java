package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.ClientMaterial;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.Origin;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.NamedPartner;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;

/**
 * Whether what the client brings into a course ("bring your own data") is the client's, and is there on the course's first day,
 * each thing that is brought for itself. It is the client's where a client of the day brings it, or a member of a party; where
 * the agreement names no client, where anyone that it concerns does. A course that the parties make together starts from such
 * material, so one that states none isn't assessed; of other courses without material the question doesn't arise.
 */
@PublicApi(CALL)
public final class CourseClientMaterial extends AbstractRule {

    /** The rule's code, {@code course.client-material}. */
    public static final FindingCode CODE = FindingCode.of("course.client-material");

    /** The input that is missing where a course that is made together states no material. */
    public static final InputCode MATERIAL = InputCode.of("course.client-material");

    /** The input that is missing where it isn't stated from which day the material is there. */
    public static final InputCode AVAILABLE_FROM = InputCode.of("client-material.available-from");

    private static final Source PRACTICE =
            Source.practice("the client's material is what a course made together starts from");

    /** Makes the rule. */
    public CourseClientMaterial() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.ACTIVITY,
                List.of(PRACTICE),
                List.of(InputCode.PARTY_DAYS, AVAILABLE_FROM, InputCode.ACTIVITY_DATES, MATERIAL));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return matter.getActivity()
                .filter(CommissionedCourse.class::isInstance)
                .map(course -> judge(matter, (CommissionedCourse) course))
                .orElse(List.of());
    }

    private static List<Finding> judge(Matter matter, CommissionedCourse course) {
        List<ClientMaterial> materials = course.getClientMaterials();
        if (!materials.isEmpty()) {
            return IntStream.range(0, materials.size())
                    .mapToObj(index -> judge(matter, course, index))
                    .toList();
        }
        boolean madeTogether = course.getOrigin().equals(Optional.of(Origin.CO_CREATED));
        return madeTogether
                ? List.of(start(matter, course, Outcome.NOT_ASSESSED, "")
                        .variant("none")
                        .missing(MATERIAL)
                        .build())
                : List.of();
    }

    private static Finding judge(Matter matter, CommissionedCourse course, int index) {
        ClientMaterial material = course.getClientMaterials().get(index);
        if (!isTheClients(matter.getView(), material.getBroughtBy())) {
            return start(matter, course, Outcome.NOT_MET, "[" + index + "]")
                    .variant("not-client")
                    .value("material", material.getWhat())
                    .value("bringer", name(matter.getView(), material.getBroughtBy()))
                    .build();
        }
        Optional<LocalDate> firstDay = course.getDates().flatMap(DateRange::getFirstDay);
        Optional<LocalDate> from = material.getAvailableFrom();
        boolean known = firstDay.isPresent() && from.isPresent();
        boolean late = known && from.get().isAfter(firstDay.get());
        boolean perhaps = !late && isPerhapsTheClients(matter.getView(), material.getBroughtBy());
        Finding.Builder finding = start(
                        matter,
                        course,
                        known && !perhaps ? (late ? Outcome.NOT_MET : Outcome.MET) : Outcome.NOT_ASSESSED,
                        "[" + index + "]")
                .value("material", material.getWhat());
        if (perhaps) {
            finding.variant("party")
                    .value("bringer", name(matter.getView(), material.getBroughtBy()))
                    .missing(InputCode.PARTY_DAYS);
        } else if (known) {
            return finding.value("firstDay", firstDay.get())
                    .value("availableFrom", from.get())
                    .build();
        }
        if (from.isEmpty()) {
            finding.missing(AVAILABLE_FROM);
        }
        if (firstDay.isEmpty()) {
            finding.missing(ActivityWithinTerm.DATES);
        }
        return finding.build();
    }

    /** Whether one who brings is a client, or a member of a party; so is anyone on a day that the agreement concerns nobody. */
    private static boolean isTheClients(FileView view, PartnerId bringer) {
        List<NamedPartner> reached = view.reach();
        boolean hasClient = reached.stream().anyMatch(named -> named.getRoles().contains(Role.CLIENT));
        return reached.isEmpty()
                || reached.stream()
                        .filter(named -> named.getPartner().getId().equals(bringer))
                        .anyMatch(named -> !hasClient
                                || named.getRoles().isEmpty()
                                || named.getRoles().contains(Role.CLIENT));
    }

    /** Whether it isn't known that one who brings is a party on the day, or a member of one. */
    private static boolean isPerhapsTheClients(FileView view, PartnerId bringer) {
        return view.reach(bringer)
                .filter(named -> named.getMissing().contains(InputCode.PARTY_DAYS))
                .isPresent();
    }

    private static String name(FileView view, PartnerId id) {
        return view.findPartner(id)
                .flatMap(partner -> partner.nameAt(view.getAsOf().atAnyRevision()))
                .orElse(id.toString());
    }

    private static Finding.Builder start(Matter matter, CommissionedCourse course, Outcome outcome, String which) {
        return Finding.builder(CODE, outcome)
                .path(matter.path("clientMaterials" + which))
                .value("activity", course.getTitle())
                .value("kind", Word.of(matter.getTerms().getKind()))
                .source(PRACTICE);
    }
}
