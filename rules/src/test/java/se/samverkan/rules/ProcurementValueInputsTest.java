package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.SEK;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.CpvCode;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.quantity.Precision;
import se.samverkan.core.time.AsOf;
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

    private static List<InputCode> missing(Rule rule, AgreementFile file) {
        return missing(explained(RuleBook.builder()
                .rule(rule)
                .build()
                .beside(Portfolio.of(file))
                .assess(file, AsOf.on(BEGUN))
                .trace()
                .getFindings()));
    }

    private static List<InputCode> missing(DeadlineRule rule, AgreementFile file) {
        RuleBook book = RuleBook.builder().deadlineRules(List.of(rule)).build();
        return missing(explained(book.deadlines(file, AsOf.on(BEGUN)).getNotAssessed()));
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
        Stream.of(
                        missing(new DirectAwardBelowLimit(), file(gap, CONSULTING)),
                        missing(new DirectAwardOfAnnex2Service(), file(gap, EDUCATION)),
                        missing(new DirectAwardTogether(), file(gap, EDUCATION)),
                        missing(new DirectAwardDocumentation(), file(gap, EDUCATION)),
                        missing(new AwardNotice(), file(gap, EDUCATION)))
                .forEach(missing -> assertThat(missing).containsExactly(gap.asked()));
    }
}
