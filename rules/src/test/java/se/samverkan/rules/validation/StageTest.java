package se.samverkan.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.validation.Doors.codes;
import static se.samverkan.rules.validation.Doors.paths;
import static se.samverkan.rules.validation.Doors.plain;
import static se.samverkan.rules.validation.Doors.with;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Given;
import se.samverkan.rules.Policy;
import se.samverkan.rules.RuleBook;
import se.samverkan.rules.Scope;
import se.samverkan.rules.Severity;

@DisplayName("What is asked of a draft, of what is to be signed and of what is in force")
class StageTest {

    /** Two parties and an area under LOU chapter 7; nothing signed, no term and no ceiling. */
    private static FrameworkAgreement.Builder draft() {
        return FrameworkAgreement.builder()
                .id(AgreementId.of("draft"))
                .party(HARNOSAND, Role.CLIENT)
                .party(MIUN, Role.PROVIDER)
                .procurementBasis(ProcurementBasis.CHAPTER_7)
                .area(CollaborationArea.EDUCATION);
    }

    private static Doors.Register holding(FrameworkAgreement.Builder agreement) {
        return new Doors.Register(AgreementFile.open(agreement.build()));
    }

    private static FrameworkAgreement.Builder whole() {
        return draft().term(Term.ofYears(4)).ceiling(Ceiling.of(Given.excludingVat("2000000")));
    }

    @Test
    @DisplayName("of a draft what is stated and can't be right is told, and nothing that is merely missing")
    void draftStage() {
        assertThat(codes(plain(), holding(draft()), Draft.class)).isEmpty();
        assertThat(codes(plain(), holding(draft().term(Term.ofYears(4))), Draft.class))
                .isEmpty();
        assertThat(codes(plain(), holding(draft().term(Term.ofYears(5))), Draft.class))
                .containsExactly("framework.term-length");
    }

    @Test
    @DisplayName("of a draft what a person must judge isn't told, and of what is to be signed it is")
    void needsJudgement() {
        FrameworkAgreement.Builder withReasons =
                whole().term(Term.ofYears(5)).specialReasons(Text.of("sv", "Utrustningen skrivs av."));
        assertThat(codes(plain(), holding(withReasons), Draft.class)).isEmpty();
        assertThat(codes(plain(), holding(withReasons), Signable.class)).containsExactly("framework.term-length");
    }

    @Test
    @DisplayName("of what is to be signed what must be stated is told, and not that it isn't signed")
    void signableStage() {
        assertThat(codes(plain(), holding(draft().term(Term.ofYears(4))), Signable.class))
                .containsExactly("framework.ceiling-stated");
        assertThat(codes(plain(), holding(whole()), Signable.class)).isEmpty();
    }

    @Test
    @DisplayName("of what is in force signatures and what is called off are told too")
    void inForceStage() {
        assertThat(codes(plain(), holding(whole()), InForce.class)).containsExactly("agreement.signed");
        Doors.Register over = new Doors.Register(
                Given.file().record(Given.callOff("A-1", "2000001").build(), DAY));
        assertThat(codes(plain(), over, InForce.class)).containsExactly("call-off.ceiling");
        assertThat(codes(plain(), over, Signable.class)).isEmpty();
        assertThat(codes(plain(), over, Draft.class)).isEmpty();
    }

    @Test
    @DisplayName(
            "an annotation without a group is asked in Default, and in the groups that take it in, with everything")
    void withoutGroups() {
        Doors.Holder unsigned = new Doors.Holder(AgreementFile.open(whole().build()));
        assertThat(codes(plain(), unsigned)).containsExactly("agreement.signed");
        assertThat(codes(plain(), unsigned, Signable.class)).containsExactly("agreement.signed");
        assertThat(codes(plain(), unsigned, Draft.class)).isEmpty();
    }

    public record Shaped(
            @Valid @Judged(groups = Draft.class) @Judged(groups = Signable.class, beyond = Draft.class)
            AgreementFile file) {}

    @Test
    @DisplayName("the constraints of the agreement itself are asked of what is to be signed, and not of a draft")
    void shape() {
        Shaped bare = new Shaped(AgreementFile.open(FrameworkAgreement.builder()
                .id(AgreementId.of("bare"))
                .procurementBasis(ProcurementBasis.CHAPTER_7)
                .build()));
        assertThat(paths(plain(), bare, Draft.class)).isEmpty();
        assertThat(paths(plain(), bare, Signable.class))
                .contains("file.signedAgreement.areas", "file.signedAgreement.parties", "file.agreement.ceiling");
    }

    /** A term that is too long, no ceiling and no signatures: something to tell in each of the three. */
    private static Doors.Register faulty() {
        return holding(draft().term(Term.ofYears(5)));
    }

    private static final List<String> OF_DRAFT = List.of("framework.term-length");
    private static final List<String> OF_SIGNABLE = List.of("framework.ceiling-stated", "framework.term-length");
    private static final List<String> OF_IN_FORCE =
            List.of("agreement.signed", "framework.ceiling-stated", "framework.term-length");

    @Test
    @DisplayName("each finding is one violation, whichever of the three are asked together")
    void together() {
        assertThat(codes(plain(), faulty(), Draft.class)).isEqualTo(OF_DRAFT);
        assertThat(codes(plain(), faulty(), Signable.class)).isEqualTo(OF_SIGNABLE);
        assertThat(codes(plain(), faulty(), Draft.class, Signable.class)).isEqualTo(OF_SIGNABLE);
        assertThat(codes(plain(), faulty(), Signable.class, Draft.class)).isEqualTo(OF_SIGNABLE);
        assertThat(codes(plain(), faulty(), InForce.class)).isEqualTo(OF_IN_FORCE);
        assertThat(codes(plain(), faulty(), Draft.class, InForce.class)).isEqualTo(OF_IN_FORCE);
        assertThat(codes(plain(), faulty(), Signable.class, InForce.class)).isEqualTo(OF_IN_FORCE);
        assertThat(codes(plain(), faulty(), Draft.class, Signable.class, InForce.class, Default.class))
                .isEqualTo(OF_IN_FORCE);
    }

    @Test
    @DisplayName(
            "the last of the three tells all that the rule book finds in the way, as an annotation without a group does")
    void lastTellsAll() {
        AgreementFile file = faulty().file();
        List<String> found = RuleBook.sweden().assess(file, AsOf.on(DAY)).trace().getRules().stream()
                .flatMap(rule -> rule.getBarring().stream())
                .map(finding -> finding.getCode().toString())
                .sorted()
                .toList();
        assertThat(found).isEqualTo(OF_IN_FORCE);
        assertThat(codes(plain(), new Doors.Holder(file))).isEqualTo(found);
    }

    public record Alone(@Judged(groups = InForce.class) AgreementFile file) {}

    @Test
    @DisplayName("an annotation alone tells all that is asked up to its stage")
    void alone() {
        assertThat(codes(plain(), new Alone(faulty().file()), InForce.class)).isEqualTo(OF_IN_FORCE);
        assertThat(codes(plain(), new Alone(faulty().file()), Signable.class)).isEmpty();
    }

    public record Apart(
            @Judged(groups = InForce.class, beyond = Draft.class)
            AgreementFile file) {}

    @Test
    @DisplayName("one that goes beyond a stage leaves to another annotation what that stage tells")
    void beyond() {
        assertThat(codes(plain(), new Apart(faulty().file()), InForce.class))
                .containsExactly("agreement.signed", "framework.ceiling-stated");
    }

    public record Backwards(
            @Judged(groups = Signable.class, beyond = InForce.class)
            AgreementFile file) {}

    public record Nowhere(
            @Judged(groups = Signable.class, beyond = Signable.class)
            AgreementFile file) {}

    public record Elsewhere(@Judged(beyond = Default.class) AgreementFile file) {}

    @Judged(beyond = Draft.class)
    public record Tried(AgreementFile file, CallOff callOff) implements TriedCallOff {

        @Override
        public AgreementFile getFile() {
            return file;
        }

        @Override
        public CallOff getCallOff() {
            return callOff;
        }
    }

    @Test
    @DisplayName("one that goes beyond its own stage, a later one or none is refused, and so is one on what is tried")
    void beyondWhat() {
        AgreementFile file = AgreementFile.open(whole().build());
        assertThatThrownBy(() -> codes(plain(), new Backwards(file), Signable.class))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("not beyond " + InForce.class.getName());
        assertThatThrownBy(() -> codes(plain(), new Nowhere(file), Signable.class))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("not beyond " + Signable.class.getName());
        assertThatThrownBy(() -> codes(plain(), new Elsewhere(file)))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("not beyond " + Default.class.getName());
        Tried tried = new Tried(file, Given.callOff("A-1", "100000").build());
        assertThatThrownBy(() -> codes(plain(), tried))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("goes beyond no stage");
    }

    /** A host's own groups. */
    private interface Published extends Signable {}

    public record Publication(
            @Judged(groups = Published.class) AgreementFile file) {}

    @Test
    @DisplayName("a host's own group that extends one of the three asks what that one asks")
    void ownGroup() {
        Publication publication = new Publication(AgreementFile.open(whole().build()));
        assertThat(codes(plain(), publication, Published.class)).isEmpty();
        assertThat(codes(plain(), publication, Signable.class)).isEmpty();
        assertThat(Stage.of(Published.class, Default.class)).contains(Stage.SIGNABLE);
        assertThat(Stage.of(InForce.class)).contains(Stage.IN_FORCE);
        assertThat(Stage.of(Default.class)).isEmpty();
    }

    public record Both(
            @Judged(groups = {Draft.class, Signable.class}) AgreementFile file) {}

    @Test
    @DisplayName("two of the three in one annotation are refused, since it couldn't tell what to ask")
    void twoStages() {
        Both both = new Both(AgreementFile.open(whole().build()));
        assertThatThrownBy(() -> codes(plain(), both, Draft.class))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("takes one of Draft, Signable and InForce");
        assertThatThrownBy(() -> Stage.of(Draft.class, InForce.class))
                .isInstanceOf(ConstraintDeclarationException.class);
    }

    /** A host's group for what is worth knowing. */
    private interface Advice {}

    public record Advised(
            @Judged @Judged(groups = Advice.class, severity = Severity.WARNING)
            AgreementFile file) {}

    @Test
    @DisplayName("what policy lists without its standing in the way is told where the host asks for it")
    void warnings() {
        Advised advised = new Advised(AgreementFile.open(whole().procurementBasis(ProcurementBasis.CHAPTER_19)
                .term(Term.ofYears(5))
                .build()));
        assertThat(codes(plain(), advised)).containsExactly("agreement.signed");
        assertThat(codes(plain(), advised, Advice.class)).containsExactly("framework.term-length-by-principles");
    }

    @Test
    @DisplayName("which findings bar is the policy of the host's rule book")
    void policy() {
        RuleBook lenient = RuleBook.sweden().toBuilder()
                .policy(Policy.builder()
                        .severity(FindingCode.of("agreement.signed"), Severity.WARNING)
                        .build())
                .build();
        assertThat(codes(with(plain(), factory -> factory.judgingBy(() -> lenient)), holding(whole()), InForce.class))
                .isEmpty();
    }

    @Test
    @DisplayName("every shipped rule has its stage: rules on call-offs and activities that of what is in force")
    void placed() {
        Map<Stage, TreeSet<String>> placed = RuleBook.sweden().getRules().stream()
                .filter(rule -> rule.getScope() == Scope.FILE)
                .collect(Collectors.groupingBy(
                        Stage::firstOf,
                        Collectors.mapping(rule -> rule.getCode().toString(), Collectors.toCollection(TreeSet::new))));
        assertThat(placed.get(Stage.DRAFT))
                .containsExactly(
                        "agreement.links",
                        "agreement.party-code",
                        "agreement.party-number",
                        "agreement.party-succession",
                        "agreement.tranche-sum",
                        "cooperation.authorities",
                        "framework.term-length",
                        "framework.term-length-by-principles",
                        "procurement.aggregation",
                        "procurement.direct-award",
                        "procurement.direct-award-annex-2",
                        "procurement.in-house");
        assertThat(placed.get(Stage.SIGNABLE))
                .containsExactly(
                        "agreement.named-partners",
                        "agreement.subscription-fee",
                        "agreement.succession",
                        "co-funding.cash",
                        "co-funding.covered",
                        "cooperation.contributions",
                        "cost-shares.parties",
                        "framework.ceiling-stated",
                        "framework.ceiling-stated-by-principles",
                        "placement.programme-credits",
                        "procurement.classification",
                        "renewal.end");
        assertThat(placed.get(Stage.IN_FORCE))
                .containsExactlyElementsOf(Stage.FROM_IN_FORCE.stream()
                        .map(FindingCode::toString)
                        .sorted()
                        .toList());
        assertThat(RuleBook.sweden().getRules())
                .filteredOn(rule -> rule.getScope() == Scope.ACTIVITY)
                .allSatisfy(rule -> assertThat(Stage.firstOf(rule)).isEqualTo(Stage.IN_FORCE));
    }
}
