package se.samverkan.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.validation.Doors.finding;
import static se.samverkan.rules.validation.Doors.paths;
import static se.samverkan.rules.validation.Doors.plain;
import static se.samverkan.rules.validation.Doors.violations;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Valid;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.activity.JointProject;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Given;
import se.samverkan.rules.RuleBook;

@DisplayName("The rules judge what a host holds, through Jakarta Validation")
class JudgedTest {

    private static final AgreementFile FULL = file().record(
                    callOff("A-1", "1600000").build(), DAY)
            .record(callOff("A-2", "400001").build(), DAY);

    @Test
    @DisplayName("what nothing bars, and what is null, is valid")
    void valid() {
        assertThat(paths(plain(), new Doors.Holder(file()))).isEmpty();
        assertThat(paths(plain(), new Nothing(null))).isEmpty();
        assertThat(paths(
                        plain(),
                        new Doors.Order(file(), callOff("A-1", "2000000").build())))
                .isEmpty();
    }

    public record Nothing(@Judged @Nullable AgreementFile file) {}

    @Test
    @DisplayName("each finding that bars is a violation at its path below the host's, and carries the finding")
    void barring() {
        List<ConstraintViolation<Doors.Holder>> told = violations(plain(), new Doors.Holder(FULL));
        List<Finding> findings = RuleBook.sweden().assess(FULL, AsOf.on(DAY)).getFindings(Outcome.NOT_MET);
        assertThat(findings).hasSize(1);
        assertThat(told).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("file.agreement.ceiling");
            assertThat(finding(violation)).isEqualTo(findings.get(0));
            assertThat(violation.getInvalidValue()).isSameAs(FULL);
        });
    }

    @Test
    @DisplayName("a call-off that is tried is judged as the rule book judges it, and nothing is recorded")
    void triedCallOff() {
        Doors.Order order = new Doors.Order(file(), callOff("A-2", "2000001").build());
        List<ConstraintViolation<Doors.Order>> told = violations(plain(), order);
        assertThat(told).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("callOffs[A-2].amount");
            assertThat(finding(violation))
                    .isEqualTo(RuleBook.sweden()
                            .assess(order.file(), order.callOff(), AsOf.on(DAY))
                            .getFindings(Outcome.NOT_MET)
                            .get(0));
        });
        assertThat(order.file().getRevision()).isZero();
    }

    @Test
    @NullUnmarked
    @DisplayName("a request that lacks its file or what is tried isn't judged, so that the host's own constraints tell")
    void incomplete() {
        CallOff whole = callOff("A-2", "2000001").build();
        assertThat(paths(plain(), new Doors.Order(null, whole))).isEmpty();
        assertThat(paths(plain(), new Doors.Order(file(), null))).isEmpty();
        assertThat(paths(plain(), new Plan(null, Given.course().build()))).isEmpty();
        assertThat(paths(plain(), new Plan(file(), null))).isEmpty();
    }

    @Test
    @DisplayName("the path has a node for each name, and the key of the element that a name is of")
    void nodes() {
        Path path = violations(
                        plain(),
                        new Doors.Order(file(), callOff("A-2", "2000001").build()))
                .get(0)
                .getPropertyPath();
        List<String> nodes = new ArrayList<>();
        path.forEach(node -> nodes.add(node.getName() + " " + node.isInIterable() + " " + node.getKey()));
        assertThat(nodes).containsExactly("callOffs false null", "amount true A-2");
    }

    @Judged
    public record Plan(AgreementFile file, Activity activity) implements TriedActivity {

        @Override
        public AgreementFile getFile() {
            return file;
        }

        @Override
        public Activity getActivity() {
            return activity;
        }
    }

    @Test
    @DisplayName("an activity that is tried is judged, and one without an id has an empty key")
    void triedActivity() {
        Activity research = JointProject.builder().title("sv", "Projekt").build();
        assertThat(paths(plain(), new Plan(file(), research))).containsExactly("activities[].area");
        assertThat(paths(plain(), new Plan(file(), Given.course().build()))).isEmpty();
    }

    public record Nested(List<Doors.@Valid Holder> holders, Map<String, @Judged AgreementFile> byId) {

        public Optional<@Judged AgreementFile> getFirst() {
            return Optional.of(byId.values().iterator().next());
        }
    }

    @Test
    @DisplayName("it stands on elements of lists, maps and optionals, and is reached through @Valid")
    void containers() {
        assertThat(paths(plain(), new Nested(List.of(new Doors.Holder(FULL)), Map.of("full", FULL))))
                .containsExactly(
                        "byId[full].<map value>.agreement.ceiling",
                        "first.agreement.ceiling",
                        "holders[0].file.agreement.ceiling");
    }

    public static class Service {
        public void keep(@Judged AgreementFile file) {}
    }

    @Test
    @DisplayName("it stands on parameters of a host's methods")
    void parameters() throws NoSuchMethodException {
        try (ValidatorFactory factory = plain().buildValidatorFactory()) {
            assertThat(factory.getValidator()
                            .forExecutables()
                            .validateParameters(
                                    new Service(),
                                    Service.class.getMethod("keep", AgreementFile.class),
                                    new Object[] {FULL}))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("keep.file.agreement.ceiling");
        }
    }

    @Test
    @DisplayName("the day is that of the validator's clock")
    void day() {
        AgreementFile file = AgreementFile.open(Given.framework().build());
        assertThat(paths(plain().clockProvider(() -> Doors.at(Given.SIGNED)), new Doors.Holder(file)))
                .isEmpty();
        assertThat(paths(plain().clockProvider(() -> Doors.at(Given.SIGNED.minusDays(1))), new Doors.Holder(file)))
                .containsExactly("file.agreement.signatures");
    }
}
