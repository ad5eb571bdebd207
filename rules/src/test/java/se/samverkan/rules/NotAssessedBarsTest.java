package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.activity.Placement;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.agreement.CallOffTerms;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.Delivery;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.code.Origin;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.PartialDate;
import se.samverkan.core.time.Term;
import se.samverkan.rules.activity.ActivityInArea;
import se.samverkan.rules.activity.ActivityNeed;
import se.samverkan.rules.activity.ActivityOrganiser;
import se.samverkan.rules.activity.ActivityWithinTerm;
import se.samverkan.rules.activity.CourseDelivery;
import se.samverkan.rules.activity.CourseOrigin;
import se.samverkan.rules.agreement.AgreementSigned;
import se.samverkan.rules.agreement.CallOffInTerm;
import se.samverkan.rules.agreement.CallOffOrderer;
import se.samverkan.rules.agreement.FrameworkTermLength;
import se.samverkan.rules.budget.CallOffVatBasis;
import se.samverkan.rules.budget.CommittedWithinCeiling;
import se.samverkan.rules.budget.CommittedWithinTranche;

/** A call-off of 1 600 000 kr excluding VAT under the framework of {@code Given}, with one thing open at a time. */
@DisplayName("What can't be assessed bars a call-off where it is a term of the agreement, and is listed elsewhere")
class NotAssessedBarsTest {

    private static final RuleBook RULES = RuleBook.sweden();
    private static final CallOff ASKED = callOff("A-1", "1600000").build();
    private static final Ceiling EXCLUDING = Ceiling.of(excludingVat("2000000"));

    private static AgreementFile with(FrameworkAgreement.Builder terms) {
        return AgreementFile.open(terms.build());
    }

    private static AgreementFile with(Ceiling ceiling) {
        return with(framework().ceiling(ceiling));
    }

    private static AgreementFile with(CallOffTerms.Builder clauses) {
        return with(framework().callOffTerms(clauses.build()));
    }

    private static Ceiling.Builder unstatedBasis() {
        return Ceiling.builder().amount(VatAmount.of(Money.parse("SEK 2000000.00")));
    }

    static Stream<Arguments> barring() {
        return Stream.of(
                arguments(
                        "the ceiling's VAT basis",
                        with(unstatedBasis().build()),
                        ASKED,
                        CommittedWithinCeiling.CODE,
                        InputCode.CEILING_VAT_BASIS),
                arguments(
                        "the basis of a year's part",
                        with(unstatedBasis()
                                .amount(VatAmount.of(Money.parse("SEK 9000000.00")))
                                .tranche(2024, Money.parse("SEK 1700000.00"))
                                .build()),
                        ASKED,
                        CommittedWithinTranche.CODE,
                        InputCode.CEILING_VAT_BASIS),
                arguments(
                        "the year's part",
                        with(EXCLUDING.toBuilder()
                                .tranche(2025, Money.parse("SEK 500000.00"))
                                .build()),
                        ASKED,
                        CommittedWithinTranche.CODE,
                        CommittedWithinTranche.TRANCHE),
                arguments(
                        "whether the pilot counts",
                        with(framework()
                                .addLinks(AgreementLink.pilotedBy(AgreementId.of("pilot"), excludingVat("500000")))),
                        ASKED,
                        CommittedWithinCeiling.CODE,
                        InputCode.CEILING_PILOT_COUNTED),
                arguments(
                        "the ceiling itself",
                        with(framework().ceiling(Optional.empty())),
                        ASKED,
                        CommittedWithinCeiling.CODE,
                        InputCode.CEILING),
                arguments(
                        "the call-off's VAT basis",
                        file().record(callOff("A-0", "1").build(), DAY),
                        ASKED.toBuilder()
                                .amount(VatAmount.of(Money.parse("SEK 1.00")))
                                .build(),
                        CallOffVatBasis.CODE,
                        InputCode.CALL_OFF_VAT_BASIS),
                arguments(
                        "the first day of the term",
                        with(framework().term(Term.ofYears(4))),
                        ASKED,
                        CallOffInTerm.CODE,
                        InputCode.TERM_FIRST_DAY),
                arguments(
                        "which party is the client",
                        with(framework()
                                .parties(List.of(Party.of(HARNOSAND, Role.PARTY), Party.of(MIUN, Role.PROVIDER)))),
                        ASKED,
                        CallOffOrderer.CODE,
                        CallOffOrderer.CLIENT),
                arguments(
                        "the year of a signature",
                        with(framework()
                                .signatures(List.of(
                                        Signature.of(HARNOSAND, DAY),
                                        Signature.of(MIUN, PartialDate.parse("--03-24"))))),
                        ASKED,
                        AgreementSigned.CODE,
                        InputCode.SIGNATURE_DATE),
                arguments(
                        "the areas",
                        with(framework().areas(List.of())),
                        ASKED,
                        ActivityInArea.CODE,
                        ActivityInArea.AREAS),
                arguments(
                        "the need",
                        with(CallOffTerms.builder().needRequired(true)),
                        ASKED.toBuilder()
                                .activity(course().need(NeedId.of("unknown")).build())
                                .build(),
                        ActivityNeed.CODE,
                        ActivityNeed.NEED),
                arguments(
                        "the host of a placement",
                        file(),
                        ASKED.toBuilder()
                                .activity(Placement.builder().title("sv", "VFU").build())
                                .build(),
                        ActivityOrganiser.CODE,
                        ActivityOrganiser.HOST),
                arguments(
                        "the course's days, where they must be within the term",
                        with(CallOffTerms.builder().heldWithinTerm(true)),
                        ASKED.toBuilder()
                                .activity(course().dates(Optional.empty()).build())
                                .build(),
                        ActivityWithinTerm.CODE,
                        ActivityWithinTerm.DATES),
                arguments(
                        "where the course comes from",
                        with(CallOffTerms.builder().addOrigins(Origin.TAILOR_MADE)),
                        ASKED,
                        CourseOrigin.CODE,
                        CourseOrigin.ORIGIN),
                arguments(
                        "how the course is held",
                        with(CallOffTerms.builder().addDeliveries(Delivery.DISTANCE)),
                        ASKED,
                        CourseDelivery.CODE,
                        CourseDelivery.DELIVERY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("barring")
    @DisplayName("an admission isn't assessed where open is")
    void bars(String open, AgreementFile file, CallOff callOff, FindingCode code, InputCode missing) {
        Admission admission = RULES.admit(file, callOff, AsOf.on(DAY));
        assertThat(admission.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(admission.getFile()).isSameAs(file);
        assertThat(admission.getAssessment().getFindings())
                .filteredOn(admission.getAssessment()::isBarring)
                .extracting(Finding::getCode)
                .contains(code);
        assertThat(admission.getAssessment().getFindings())
                .filteredOn(finding -> finding.getCode().equals(code))
                .flatExtracting(Finding::getMissing)
                .containsExactly(missing);
    }

    @Test
    @DisplayName("the same call-off under the framework with nothing open is admitted")
    void nothingOpen() {
        assertThat(RULES.admit(file(), ASKED, AsOf.on(DAY)).getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("what depends on a procurement basis that isn't stated is listed, and doesn't bar")
    void basisIsListed() {
        AgreementFile fiveYears = with(framework().term(Term.ofYears(5).startingOn(DAY)));
        Admission admission = RULES.admit(fiveYears, ASKED, AsOf.on(DAY));
        assertThat(admission.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(admission.getAssessment().getFindings(Outcome.NOT_ASSESSED))
                .extracting(Finding::getCode)
                .contains(FrameworkTermLength.CODE);
    }
}
