package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.agreement.CoveredDepartment;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CpvCode;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Policy;
import se.samverkan.rules.RuleBook;

@DisplayName("A direct award together with what else of the same kind the authority has bought")
class DirectAwardTogetherTest {

    private static final DirectAwardTogether RULE = new DirectAwardTogether();
    private static final LocalDate BEGUN = LocalDate.of(2023, 6, 1);
    private static final AsOf ASKED = AsOf.on(SIGNED.plusMonths(1));
    private static final String EDUCATION = "80000000-4";
    private static final String OTHER_EDUCATION = "80511000-9";
    private static final String STAFF = "79632000-3";
    private static final String CONSULTING = "79411000-8";

    private static FrameworkAgreement.Builder award(String id, String value, String cpv) {
        return framework()
                .id(AgreementId.of(id))
                .procurementBasis(ProcurementBasis.DIRECT_AWARD)
                .addCpvCodes(CpvCode.parse(cpv))
                .procurement(procurement(value, BEGUN));
    }

    private static Procurement procurement(String value, LocalDate begun) {
        return Procurement.builder()
                .begunOn(begun)
                .estimatedValue(Money.parse("SEK " + value))
                .build();
    }

    private static Procurement onDay(LocalDate begun) {
        return procurement("2000000", begun);
    }

    private static FrameworkAgreement.Builder own() {
        return award("own", "2000000", EDUCATION);
    }

    private static List<Finding> judged(
            Policy policy, FrameworkAgreement.Builder own, FrameworkAgreement.Builder... others) {
        AgreementFile file = AgreementFile.open(own.build());
        Portfolio portfolio = Portfolio.of(file);
        for (FrameworkAgreement.Builder other : others) {
            portfolio = portfolio.with(AgreementFile.open(other.build()));
        }
        return explained(RuleBook.builder()
                .rule(RULE)
                .policy(policy)
                .build()
                .beside(portfolio)
                .assess(file, ASKED)
                .trace()
                .getFindings());
    }

    private static Finding of(FrameworkAgreement.Builder own, FrameworkAgreement.Builder... others) {
        List<Finding> findings = judged(Policy.standard(), own, others);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "5022294.99, MET, ''", // 7 022 294.99, under 90 percent of 7 802 550
        "5022295, NEEDS_JUDGEMENT, near", // 7 022 295
        "5802549.99, NEEDS_JUDGEMENT, near",
        "5802550, NOT_MET, ''", // the limit itself isn't below it
        "5802550.01, NOT_MET, ''"
    })
    @DisplayName("education is held against the threshold of annex 2 on the day: 7 802 550 kr in 2023")
    void bothSides(String other, Outcome outcome, String variant) {
        Finding finding = of(own(), award("other", other, OTHER_EDUCATION));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getVariant()).isEqualTo(variant);
        assertThat(finding.getValue("limit", Money.class)).contains(Money.parse("SEK 7802550"));
    }

    @Test
    @DisplayName("the sum is told with its parts, the period and the limit of the day")
    void inWords() {
        Finding finding = of(own(), award("other", "1500000", OTHER_EDUCATION), award("third", "500000", EDUCATION));
        assertThat(sv(finding))
                .isEqualTo(
                        "Ramavtalet är en direktupphandling med värdet 2 000 000 kr. Direktupphandlingar av samma slag som"
                                + " Härnösands kommun har påbörjat från och med den 1 juni 2022 till och med den 1 juni 2023, alla"
                                + " förvaltningar sammantagna: 2, på sammanlagt 2 000 000 kr. Tillsammans blir det 4 000 000 kr"
                                + " exklusive moms, och med köp som kan behöva räknas med 4 000 000 kr, vilket är under gränsen på"
                                + " 7 802 550 kr som gällde för direktupphandling den 1 juni 2023.");
        assertThat(en(finding))
                .isEqualTo(
                        "The framework agreement is a direct award valued at SEK 2,000,000. Direct awards of the same kind"
                                + " that Härnösands kommun has begun from 1 June 2022 to 1 June 2023, all departments together: 2, in"
                                + " all SEK 2,000,000. Together that is SEK 4,000,000 excluding VAT, and with purchases that may have"
                                + " to be counted SEK 4,000,000, below the limit of SEK 7,802,550 that applied to direct awards on"
                                + " 1 June 2023.");
        assertThat(sv(of(own(), award("other", "6000000", EDUCATION))))
                .endsWith(
                        "Tillsammans blir det 8 000 000 kr exklusive moms, vilket inte är under gränsen på 7 802 550 kr som"
                                + " gällde för direktupphandling den 1 juni 2023. Ett annat förfarande kan användas, eller skälen för"
                                + " att värdera köpen var för sig registreras.");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, MET", // before the calendar year before
        "2022-01-01, NEEDS_JUDGEMENT", // in the calendar year before
        "2022-05-31, NEEDS_JUDGEMENT",
        "2022-06-01, NOT_MET", // in the twelve months before
        "2023-06-01, NOT_MET",
        "2023-06-02, NEEDS_JUDGEMENT", // in the twelve months after
        "2024-05-31, NEEDS_JUDGEMENT",
        "2024-06-01, MET"
    })
    @DisplayName("counts the twelve months before, and asks a person of the periods that may be chosen instead")
    void period(LocalDate begun, Outcome outcome) {
        FrameworkAgreement.Builder other = award("other", "1", EDUCATION).procurement(procurement("6000000", begun));
        assertThat(of(own(), other).getOutcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(ProcurementBasis.class)
    @DisplayName("counts direct awards, asks of other procurements, and leaves out what isn't procured")
    void bases(ProcurementBasis basis) {
        Outcome expected = switch (basis) {
            case DIRECT_AWARD -> Outcome.NOT_MET;
            case CHAPTER_7, CHAPTER_19, DIRECT_AWARD_OTHER_GROUND -> Outcome.NEEDS_JUDGEMENT;
            default -> Outcome.MET;
        };
        assertThat(of(own(), award("other", "6000000", EDUCATION).procurementBasis(basis))
                        .getOutcome())
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("another department may be valued apart: a person judges where the sum turns on it")
    void departments() {
        CoveredDepartment schools = CoveredDepartment.of(HARNOSAND.getId(), Department.of("Skolförvaltningen"));
        CoveredDepartment care = CoveredDepartment.of(HARNOSAND.getId(), Department.of("Socialförvaltningen"));
        Finding finding = of(
                own().departments(List.of(schools)),
                award("other", "6000000", EDUCATION).departments(List.of(care)));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(finding.getVariant()).isEqualTo("apart");
        assertThat(sv(finding))
                .contains(
                        "Ytterligare köp som kan behöva räknas med: 1, på sammanlagt 6 000 000 kr. Med dem blir summan"
                                + " 8 000 000 kr exklusive moms.")
                .contains("En enhet som ansvarar självständigt för sin upphandling kan få värderas särskilt.");
        assertThat(of(
                                own().departments(List.of(schools)),
                                award("other", "6000000", EDUCATION).departments(List.of(schools, care)))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(of(own().departments(List.of(schools)), award("other", "6000000", EDUCATION))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(of(
                                own().departments(List.of(schools)),
                                award("other", "100", EDUCATION).departments(List.of(care)))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("another authority's purchases, other kinds and unsigned drafts aren't counted")
    void notCounted() {
        Municipality kramfors = PartnerDirectory.sweden().municipality(MunicipalityCode.of("2282"));
        FrameworkAgreement.Builder theirs = FrameworkAgreement.builder()
                .id(AgreementId.of("theirs"))
                .party(kramfors, Role.CLIENT)
                .party(MIUN, Role.PROVIDER)
                .procurementBasis(ProcurementBasis.DIRECT_AWARD)
                .addCpvCodes(CpvCode.parse(EDUCATION))
                .procurement(procurement("6000000", BEGUN));
        Finding finding = of(
                own(),
                theirs,
                award("consulting", "6000000", CONSULTING),
                award("draft", "6000000", EDUCATION).signatures(List.of()));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getValues()).containsEntry("number", 0).containsEntry("perhapsNumber", 0);
    }

    @Test
    @DisplayName("outside annex 2 the general limit is 700 000 kr, and above it more must be stated")
    void general() {
        FrameworkAgreement.Builder other = award("other", "100000", "79412000-5");
        assertThat(of(award("own", "500000", CONSULTING), other).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(award("own", "600000", CONSULTING), other.procurement(procurement("30000", BEGUN)))
                        .getVariant())
                .isEqualTo("near");
        Finding between = of(award("own", "600000", CONSULTING), award("other", "100000", "79412000-5"));
        assertThat(between.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(between.getMissing()).containsExactly(DirectAwardTogether.IN_ANNEX_2);
        assertThat(between.getValue("limit", Money.class)).contains(Money.parse("SEK 700000"));
        assertThat(of(award("own", "7802550", CONSULTING)).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("of training of staff, in the annex and not, a person judges kind and limit")
    void staff() {
        assertThat(of(award("own", "600000", STAFF), award("other", "99999", OTHER_EDUCATION))
                        .getVariant())
                .isEqualTo("near");
        Finding unclear = of(award("own", "600000", STAFF), award("other", "100000", OTHER_EDUCATION));
        assertThat(unclear.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(unclear.getVariant()).isEqualTo("classification");
        assertThat(sv(unclear)).contains("var 700 000 kr, eller 7 802 550 kr om");
    }

    @Test
    @DisplayName("what is missing of its own is named, all at once")
    void missing() {
        FrameworkAgreement.Builder bare = framework()
                .id(AgreementId.of("own"))
                .procurementBasis(ProcurementBasis.DIRECT_AWARD)
                .ceiling(Optional.empty());
        Finding finding = judge(RULE, AgreementFile.open(bare.build()), ASKED).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing())
                .containsExactly(
                        DirectAwardTogether.CPV_CODES,
                        InputCode.PROCUREMENT_VALUE,
                        InputCode.PROCUREMENT_BEGUN_ON,
                        DirectAwardTogether.OTHER_PURCHASES);
        assertThat(sv(finding))
                .isEqualTo(
                        "Det går inte att bedöma om ramavtalets värde är under gränsen för direktupphandling, tillsammans"
                                + " med vad som annars har köpts av samma slag. Komplettera med CPV-koden för det som köps,"
                                + " upphandlingens värde i kronor, exklusive moms, den dag då upphandlingen påbörjades och myndighetens"
                                + " övriga köp.");
        assertThat(of(own().procurement(onDay(LocalDate.of(2017, 12, 31)))).getMissing())
                .containsExactly(StatutoryFigure.ANNEX_2_THRESHOLD);
        assertThat(of(award("own", "1", CONSULTING).procurement(onDay(LocalDate.of(2022, 1, 31))))
                        .getMissing())
                .containsExactly(StatutoryFigure.DIRECT_AWARD_LIMIT);
    }

    @Test
    @DisplayName("what is missing of another is named with it, unless the sum is over without it")
    void missingOfAnother() {
        FrameworkAgreement.Builder open = framework().id(AgreementId.of("open")).ceiling(Optional.empty());
        Finding finding = of(own(), open);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing())
                .containsExactly(
                        DirectAwardTogether.CPV_CODES,
                        InputCode.PROCUREMENT_BEGUN_ON,
                        InputCode.PROCUREMENT_BASIS,
                        InputCode.PROCUREMENT_VALUE);
        assertThat(sv(finding)).contains("eftersom uppgifter saknas om open.");
        FrameworkAgreement.Builder again =
                framework().id(AgreementId.of("open")).ceiling(Optional.empty());
        assertThat(of(award("own", "7802550", EDUCATION), again).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("how near the limit is near is the host's policy")
    void policy() {
        Policy wide = Policy.builder().nearDirectAwardLimit(Percent.of("50")).build();
        Policy none = Policy.builder().nearDirectAwardLimit(Percent.of("0")).build();
        assertThat(judged(wide, award("own", "3901274.99", EDUCATION)).get(0).getOutcome())
                .isEqualTo(Outcome.MET);
        assertThat(judged(wide, award("own", "3901275", EDUCATION)).get(0).getOutcome())
                .isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(judged(none, award("own", "7802549.99", EDUCATION)).get(0).getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("it is asked where direct award for low value is stated, and not of a call-off")
    void notAsked() {
        assertThat(judge(RULE, AgreementFile.open(framework().build()), ASKED)).isEmpty();
        for (ProcurementBasis basis : ProcurementBasis.values()) {
            if (basis != ProcurementBasis.DIRECT_AWARD) {
                assertThat(judged(Policy.standard(), own().procurementBasis(basis)))
                        .isEmpty();
            }
        }
        assertThat(judge(
                        RULE,
                        AgreementFile.open(own().build()),
                        callOff("A-1", "1").build()))
                .isEmpty();
    }
}
