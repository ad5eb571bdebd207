package se.samverkan.rules.activity;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.List;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.ClientMaterial;
import se.samverkan.core.code.SecrecyClass;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.rules.AbstractRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.Nature;
import se.samverkan.rules.Scope;
import se.samverkan.rules.internal.OpenCodes;

/**
 * Whether it is stated what a client's material may be used for and what is to be done with it afterwards, where the client has put
 * it in another class than open. The class is the client's own; whether a document is secret by law isn't asked.
 */
@PublicApi(CALL)
public final class CourseMaterialTerms extends AbstractRule {

    /** The rule's code, {@code course.material-terms}. */
    public static final FindingCode CODE = FindingCode.of("course.material-terms");

    /** The input that is missing where it isn't stated what the material may be used for. */
    public static final InputCode ALLOWED_USE = InputCode.of("client-material.allowed-use");

    /** The input that is missing where it isn't stated what is to be done with the material afterwards. */
    public static final InputCode END = InputCode.of("client-material.end");

    /** Makes the rule. */
    public CourseMaterialTerms() {
        super(
                CODE,
                Nature.ADVICE,
                Scope.ACTIVITY,
                List.of(Source.practice("the client's material is what a course made together starts from")),
                List.of(ALLOWED_USE, END));
    }

    @Override
    public List<Finding> judge(Matter matter) {
        return MaterialOfCourse.atHand(matter).stream()
                .flatMap(of -> of.material().getSecrecyClass().stream()
                        .filter(stated -> !stated.equals(SecrecyClass.OPEN))
                        .map(stated -> judge(of, stated)))
                .toList();
    }

    private static Finding judge(MaterialOfCourse of, SecrecyClass stated) {
        ClientMaterial material = of.material();
        boolean whole =
                material.getAllowedUse().isPresent() && material.getEnd().isPresent();
        Finding.Builder finding =
                of.finding(CODE, whole ? Outcome.MET : Outcome.NOT_ASSESSED).value("class", OpenCodes.shown(stated));
        material.getAllowedUse().ifPresentOrElse(use -> finding.value("use", use), () -> finding.missing(ALLOWED_USE));
        if (material.getEnd().isEmpty()) {
            finding.missing(END);
        }
        return finding.build();
    }
}
