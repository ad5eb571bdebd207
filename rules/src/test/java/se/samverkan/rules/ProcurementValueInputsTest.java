package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.SEK;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.agreement.SubordinateAgreement;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CpvCode;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.quantity.Precision;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.statute.StatutoryFigures;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;
import se.samverkan.rules.agreement.DirectAwardBelowLimit;
import se.samverkan.rules.agreement.DirectAwardOfAnnex2Service;
import se.samverkan.rules.agreement.DirectAwardTogether;
import se.samverkan.rules.deadline.AwardNotice;
import se.samverkan.rules.deadline.DirectAwardDocumentation;

@DisplayName(
        "Where the value of a procurement isn't stated and doesn't follow from the ceiling, each rule that reads it asks for")
class ProcurementValueInputsTest {

    private static final LocalDate BEGUN = LocalDate.of(2024, 3, 1);
    private static final String EDUCATION = "80000000-4";
    private static final String CONSULTING = "79411000-8";

    /** What keeps the value from following from the ceiling, and what is asked for then. */
    private record Gap(InputCode asked, FrameworkAgreement.Builder agreement) {

        @Override
        public String toString() {
            return asked.toString();
        }
    }

    private static Ceiling ceiling(Optional<VatBasis> basis) {
        return Ceiling.of(VatAmount.of(Money.of(SEK, new BigDecimal("1000000")), basis));
    }

    private static FrameworkAgreement.Builder extendable(Ceiling ceiling) {
        return framework()
                .ceiling(ceiling)
                .termClauses(TermClauses.builder()
                        .addExtensionOptions(ExtensionOption.ofYears(1))
                        .build());
    }

    static Stream<Gap> gaps() {
        Ceiling exact = ceiling(Optional.of(VatBasis.EXCLUDING_VAT));
        Ceiling about = exact.toBuilder().precision(Precision.ABOUT).build();
        Ceiling uncovered = exact.toBuilder().coveringExtensions(false).build();
        return Stream.of(
                new Gap(InputCode.PROCUREMENT_VALUE, framework().ceiling(Optional.empty())),
                new Gap(InputCode.CEILING_EXACT_AMOUNT, framework().ceiling(about)),
                new Gap(InputCode.CEILING_VAT_BASIS, framework().ceiling(ceiling(Optional.empty()))),
                new Gap(InputCode.VAT_RATE, framework().ceiling(ceiling(Optional.of(VatBasis.INCLUDING_VAT)))),
                new Gap(InputCode.CEILING_COVERS_EXTENSIONS, extendable(exact)),
                new Gap(InputCode.AGREEMENT_VALUE_OF_EXTENSIONS, extendable(uncovered)));
    }

    private static AgreementFile file(Gap gap, String cpv) {
        return AgreementFile.open(gap.agreement()
                .procurementBasis(ProcurementBasis.DIRECT_AWARD)
                .cpvCodes(List.of(CpvCode.parse(cpv)))
                .procurement(Procurement.builder().begunOn(BEGUN).build())
                .build());
    }

    /** A service that is paid by the month, of which no total price is stated. */
    private static AgreementFile service(Optional<Term> term, String cpv) {
        return AgreementFile.open(SubordinateAgreement.builder()
                .id(AgreementId.of("service"))
                .link(AgreementLink.Type.IMPLEMENTS, AgreementId.of("above"))
                .party(Given.HARNOSAND, Role.CLIENT)
                .party(Given.MIUN, Role.PROVIDER)
                .signature(Signature.of(Given.HARNOSAND, BEGUN))
                .signature(Signature.of(Given.MIUN, BEGUN))
                .term(term)
                .procurementBasis(ProcurementBasis.DIRECT_AWARD)
                .addCpvCodes(CpvCode.parse(cpv))
                .procurement(Procurement.builder()
                        .begunOn(BEGUN)
                        .monthlyValue(Money.of(SEK, 20_000))
                        .build())
                .build());
    }

    private static List<InputCode> missing(Rule rule, AgreementFile file, StatutoryFigures figures) {
        return missing(explained(RuleBook.builder()
                .rule(rule)
                .figures(figures)
                .build()
                .beside(Portfolio.of(file))
                .assess(file, AsOf.on(BEGUN))
                .trace()
                .getFindings()));
    }

    private static List<InputCode> missing(DeadlineRule rule, AgreementFile file, StatutoryFigures figures) {
        RuleBook book =
                RuleBook.builder().deadlineRules(List.of(rule)).figures(figures).build();
        return missing(explained(book.deadlines(file, AsOf.on(BEGUN)).getNotAssessed()));
    }

    /** What each rule that reads the value of a procurement asks for. */
    private static Stream<List<InputCode>> missing(Function<String, AgreementFile> file, StatutoryFigures figures) {
        return Stream.of(
                missing(new DirectAwardBelowLimit(), file.apply(CONSULTING), figures),
                missing(new DirectAwardOfAnnex2Service(), file.apply(EDUCATION), figures),
                missing(new DirectAwardTogether(), file.apply(EDUCATION), figures),
                missing(new DirectAwardDocumentation(), file.apply(EDUCATION), figures),
                missing(new AwardNotice(), file.apply(EDUCATION), figures));
    }

    private static List<InputCode> missing(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.getMissing().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("gaps")
    @DisplayName("what the ceiling leaves open")
    void asked(Gap gap) {
        assertThat(missing(cpv -> file(gap, cpv), StatutoryFigures.sweden()))
                .allSatisfy(missing -> assertThat(missing).containsExactly(gap.asked()));
    }

    @Test
    @DisplayName("the term of a service that is paid by the month, its first day, and how many months count")
    void ofServices() {
        StatutoryFigures sweden = StatutoryFigures.sweden();
        assertThat(missing(cpv -> service(Optional.empty(), cpv), sweden))
                .allSatisfy(missing -> assertThat(missing).containsExactly(InputCode.TERM));
        assertThat(missing(cpv -> service(Optional.of(Term.until(BEGUN.plusYears(1))), cpv), sweden))
                .allSatisfy(missing -> assertThat(missing).containsExactly(InputCode.TERM_FIRST_DAY));
        StatutoryFigures ended = sweden.ending(StatutoryFigure.SERVICE_VALUE_MONTHS, BEGUN.minusDays(1));
        assertThat(missing(cpv -> service(Optional.of(Term.ofYears(1)), cpv), ended))
                .allSatisfy(missing -> assertThat(missing).containsExactly(StatutoryFigure.SERVICE_VALUE_MONTHS));
        assertThat(missing(cpv -> service(Optional.of(Term.ofYears(1)), cpv), sweden))
                .allSatisfy(missing -> assertThat(missing).isEmpty());
    }
}
