package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.money.VatBasis.EXCLUDING_VAT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;

/** What the tests of rules start from: two partners, a framework with nothing left open, and call-offs. */
public final class Given {

    public static final CurrencyUnit SEK = CurrencyUnit.of("SEK");
    public static final Municipality HARNOSAND = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2280"));
    public static final HigherEducationInstitution MIUN =
            PartnerDirectory.sweden().institution("Mittuniversitetet");
    public static final LocalDate SIGNED = LocalDate.of(2023, 9, 5);
    public static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    static final Explainer SWEDISH = Explainer.in(Locale.forLanguageTag("sv-SE"));
    static final Explainer ENGLISH = Explainer.in(Locale.ENGLISH);

    private Given() {}

    /** A framework of 2 000 000 kr excluding VAT, four years from 5 September 2023, on education. */
    public static FrameworkAgreement.Builder framework() {
        return FrameworkAgreement.builder()
                .id(AgreementId.of("ramavtal-2023"))
                .party(HARNOSAND, Role.CLIENT)
                .party(MIUN, Role.PROVIDER)
                .signature(Signature.of(HARNOSAND, SIGNED))
                .signature(Signature.of(MIUN, SIGNED))
                .term(Term.ofYears(4).startingOn(SIGNED))
                .ceiling(Ceiling.of(excludingVat("2000000")))
                .area(CollaborationArea.EDUCATION);
    }

    public static AgreementFile file() {
        return AgreementFile.open(framework().build());
    }

    /** A call-off by Härnösand on 1 February 2024 of a course of 7.5 credits in ten weeks. */
    public static CallOff.Builder callOff(String id, String amount) {
        return CallOff.builder()
                .id(CallOffId.of(id))
                .orderedBy(HARNOSAND)
                .orderedOn(DAY)
                .amount(excludingVat(amount))
                .activity(course().build());
    }

    public static CommissionedCourse.Builder course() {
        return CommissionedCourse.builder()
                .title("sv", "Strategisk styrning")
                .credits(Credits.of("7.5"))
                .dates(DateRange.ofClosed(DAY, DAY.plusWeeks(10).minusDays(1)));
    }

    public static VatAmount excludingVat(String amount) {
        return VatAmount.of(Money.of(SEK, new BigDecimal(amount)), EXCLUDING_VAT);
    }

    /** What one rule finds about a call-off that is tried, what is met too; each finding has words in both languages. */
    public static List<Finding> judge(Rule rule, AgreementFile file, CallOff callOff) {
        return explained(RuleBook.builder()
                .rule(rule)
                .build()
                .assess(file, callOff, AsOf.on(callOff.getOrderedOn()))
                .trace()
                .getFindings());
    }

    /** What one rule finds about a file as of a day, what is met too; each finding has words in both languages. */
    public static List<Finding> judge(Rule rule, AgreementFile file, AsOf asOf) {
        return explained(
                RuleBook.builder().rule(rule).build().assess(file, asOf).trace().getFindings());
    }

    /** Requires that no rule broke off, and that findings can be put into words in both languages, every place filled. */
    public static List<Finding> explained(List<Finding> findings) {
        Seen.shown(findings);
        for (Finding finding : findings) {
            assertThat(finding.getMissing()).doesNotContain(InputCode.RULE_ANSWER);
            assertThat(SWEDISH.canExplain(finding) && ENGLISH.canExplain(finding))
                    .as("words for %s", finding)
                    .isTrue();
            assertThat(words(SWEDISH, finding)).isNotBlank().endsWith(".").doesNotContain("{", "}");
            assertThat(words(ENGLISH, finding)).isNotBlank().endsWith(".").doesNotContain("{", "}");
        }
        return findings;
    }

    /** The finding in Swedish, no-break spaces shown as plain ones. */
    public static String sv(Finding finding) {
        Seen.told(finding);
        return words(SWEDISH, finding);
    }

    /** The finding in English, no-break spaces shown as plain ones. */
    public static String en(Finding finding) {
        Seen.told(finding);
        return words(ENGLISH, finding);
    }

    static String words(Explainer explainer, Finding finding) {
        return explainer.explain(finding).replace('\u00a0', ' ');
    }
}
