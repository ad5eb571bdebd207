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
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.PilotAgreement;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CpvCode;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;
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
    private static final String OPEN_CODE = "79600000-0"; // recruitment services, above some that the annex lists

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
        Finding finding = of(own(), award("kurser-2022", other, OTHER_EDUCATION));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getVariant()).isEqualTo(variant);
        assertThat(finding.getValue("limit", Money.class)).contains(Money.parse("SEK 7802550"));
    }

    @Test
    @DisplayName("rests on the paragraphs by which its own value and those of the others are counted, each once")
    void valuesBySources() {
        assertThat(of(own(), award("other", "1", EDUCATION)).getSources())
                .doesNotHaveDuplicates()
                .contains(Source.statute("LOU 5:14"), Source.statute("LOU 5:3"))
                .doesNotContain(Source.statute("LOU 5:13"));
        AgreementFile monthly = AgreementFile.open(PilotAgreement.builder()
                .id(AgreementId.of("monthly"))
                .party(HARNOSAND, Role.CLIENT)
                .party(MIUN, Role.PROVIDER)
                .signature(Signature.of(HARNOSAND, SIGNED))
                .signature(Signature.of(MIUN, SIGNED))
                .term(Term.ofYears(1))
                .procurementBasis(ProcurementBasis.DIRECT_AWARD)
                .addCpvCodes(CpvCode.parse(EDUCATION))
                .procurement(Procurement.builder()
                        .begunOn(BEGUN)
                        .monthlyValue(Money.parse("SEK 10000"))
                        .build())
                .build());
        AgreementFile file = AgreementFile.open(own().build());
        Finding finding = explained(RuleBook.builder()
                        .rule(RULE)
                        .build()
                        .beside(Portfolio.of(file, monthly))
                        .assess(file, ASKED)
                        .trace()
                        .getFindings())
                .get(0);
        assertThat(finding.getValue("others", Money.class)).contains(Money.parse("SEK 120000"));
        assertThat(finding.getSources())
                .doesNotHaveDuplicates()
                .contains(Source.statute("LOU 5:13"), Source.statute("LOU 5:14"), Source.statute("LOU 5:3"));
    }

    @Test
    @DisplayName("the sum is told with its parts, the period and the limit of the day")
    void inWords() {
        Finding finding =
                of(own(), award("kurser-2022", "1500000", OTHER_EDUCATION), award("kurser-2020", "500000", EDUCATION));
        assertThat(sv(finding))
                .isEqualTo(
                        "Ramavtalet är en direktupphandling med värdet 2 000 000 kr exklusive moms. Från och med den 1 juni 2022"
                                + " till och med den 1 juni 2023 har Härnösands kommun påbörjat två andra direktupphandlingar av samma"
                                + " slag, alla förvaltningar inräknade: avtalen med beteckningarna kurser-2022 och kurser-2020, på sammanlagt"
                                + " 2 000 000 kr. Tillsammans blir det 4 000 000 kr, vilket är under gränsen på 7 802 550 kr som gällde"
                                + " för direktupphandling den 1 juni 2023.");
        assertThat(en(finding))
                .isEqualTo(
                        "The framework agreement is a direct award valued at SEK 2,000,000 excluding VAT. From 1 June 2022 to"
                                + " 1 June 2023, Härnösands kommun began two other direct awards of the same kind, all departments"
                                + " included: agreements kurser-2022 and kurser-2020, of SEK 2,000,000 in all. Together that is SEK 4,000,000, which"
                                + " is below the limit of SEK 7,802,550 that applied to direct awards on 1 June 2023.");
        assertThat(sv(of(own(), award("kurser-2022", "6000000", EDUCATION))))
                .endsWith(
                        "alla förvaltningar inräknade: avtalet med beteckningen kurser-2022, på 6 000 000 kr. Tillsammans blir det"
                                + " 8 000 000 kr, vilket inte är under gränsen på 7 802 550 kr som gällde för direktupphandling den"
                                + " 1 juni 2023. Ett annat förfarande kan användas, eller skälen för att värdera köpen var för sig"
                                + " registreras.");
    }

    @Test
    @DisplayName("where nothing else is bought of the kind, its own value is all that is told")
    void aloneInWords() {
        assertThat(sv(of(own())))
                .isEqualTo(
                        "Ramavtalet är en direktupphandling med värdet 2 000 000 kr exklusive moms. Från och med den 1 juni 2022"
                                + " till och med den 1 juni 2023 har Härnösands kommun inte påbörjat någon annan direktupphandling av"
                                + " samma slag, alla förvaltningar inräknade. Bara dess eget värde räknas, 2 000 000 kr, vilket är under"
                                + " gränsen på 7 802 550 kr som gällde för direktupphandling den 1 juni 2023.");
        assertThat(en(of(own())))
                .isEqualTo(
                        "The framework agreement is a direct award valued at SEK 2,000,000 excluding VAT. From 1 June 2022 to"
                                + " 1 June 2023, Härnösands kommun began no other direct award of the same kind, all departments"
                                + " included. Only its own value counts, SEK 2,000,000, which is below the limit of SEK 7,802,550 that"
                                + " applied to direct awards on 1 June 2023.");
        FrameworkAgreement.Builder later =
                award("later", "1", EDUCATION).procurement(procurement("500000", BEGUN.plusDays(1)));
        assertThat(sv(of(own(), later)))
                .contains(
                        "Dess eget värde är 2 000 000 kr, och med avtalet med beteckningen later, som kan behöva räknas med,"
                                + " 2 500 000 kr, vilket är under gränsen");
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
        FrameworkAgreement.Builder other =
                award("kurser-2022", "1", EDUCATION).procurement(procurement("6000000", begun));
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
        assertThat(of(own(), award("kurser-2022", "6000000", EDUCATION).procurementBasis(basis))
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
                award("kurser-2022", "6000000", EDUCATION).departments(List.of(care)));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(finding.getVariant()).isEqualTo("apart");
        assertThat(sv(finding))
                .contains(
                        "Avtalet med beteckningen kurser-2022, på 6 000 000 kr, kan behöva räknas med, och då blir summan 8 000 000 kr. Det"
                                + " hör till en annan förvaltning,")
                .contains("En enhet som ansvarar självständigt för sin upphandling kan få värderas särskilt.");
        assertThat(of(
                                own().departments(List.of(schools)),
                                award("kurser-2022", "6000000", EDUCATION).departments(List.of(schools, care)))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(of(own().departments(List.of(schools)), award("kurser-2022", "6000000", EDUCATION))
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(of(
                                own().departments(List.of(schools)),
                                award("kurser-2022", "100", EDUCATION).departments(List.of(care)))
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
    @DisplayName("without a client it can't be told whose purchases count")
    void withoutClient() {
        Finding finding = of(own().parties(List.of(Party.of(MIUN, Role.PROVIDER))));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing()).containsExactly(CallOffOrderer.CLIENT);
    }

    @Test
    @DisplayName("of services far from annex 2 the general limit of 700 000 kr holds")
    void general() {
        FrameworkAgreement.Builder other = award("kurser-2022", "100000", "79412000-5");
        assertThat(of(award("own", "500000", CONSULTING), other).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(award("own", "600000", CONSULTING), other.procurement(procurement("30000", BEGUN)))
                        .getVariant())
                .isEqualTo("near");
        Finding over = of(award("own", "600000", CONSULTING), award("kurser-2022", "100000", "79412000-5"));
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(over.getValue("limit", Money.class)).contains(Money.parse("SEK 700000"));
    }

    @ParameterizedTest
    @CsvSource({"30213100-6", "48000000-8", "45000000-7", "72000000-5"}) // computers, software, works, IT services
    @DisplayName("goods, works and services that annex 2 can't hold have the general limit, and nothing is asked")
    void surelyGeneral(String cpv) {
        assertThat(of(award("own", "629999.99", cpv)).getOutcome()).isEqualTo(Outcome.MET);
        Finding over = of(award("own", "700000", cpv));
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(over.getMissing()).isEmpty();
    }

    @Test
    @DisplayName("of services that annex 2 lists beside education its threshold holds")
    void listed() {
        assertThat(of(award("own", "700000", "79951000-5")).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(award("own", "7802550", "85000000-9")).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("where the code doesn't tell, it is asked, and what the parties state or the host assumes decides")
    void annexStated() {
        Finding open = of(award("own", "700000", OPEN_CODE));
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(InputCode.PROCUREMENT_IN_ANNEX_2);
        assertThat(sv(open))
                .endsWith(
                        "Bara dess eget värde räknas, 700 000 kr. Det går inte att bedöma om det är under gränsen: den 1 juni 2023"
                                + " var den 700 000 kr, eller 7 802 550 kr om tjänsten hör till bilaga 2 till LOU, och det är inte"
                                + " angivet. Komplettera med om tjänsten hör till bilaga 2 till LOU.");
        assertThat(of(stated(OPEN_CODE, true)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(stated(OPEN_CODE, false)).getOutcome()).isEqualTo(Outcome.NOT_MET);
        Assumption assumed = Assumption.annex2Service(true, "tjänsten är hemtjänst");
        AgreementFile file =
                AgreementFile.open(award("own", "700000", OPEN_CODE).build()).assuming(assumed);
        Finding met = explained(RuleBook.builder()
                        .rule(RULE)
                        .build()
                        .beside(Portfolio.of(file))
                        .assess(file, ASKED)
                        .trace()
                        .getFindings())
                .get(0);
        assertThat(met.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(met))
                .endsWith("Det bygger på antagandet att tjänsten hör till bilaga 2 till LOU (tjänsten är hemtjänst).");
        assertThat(en(met)).contains("This rests on the assumption that the service belongs to LOU annex 2 (");
    }

    @Test
    @DisplayName(
            "what the codes surely tell isn't changed by what is stated, and what codes of both sides tell is asked")
    void annexByCodes() {
        assertThat(of(stated("30213100-6", true)).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(of(stated(EDUCATION, false)).getOutcome()).isEqualTo(Outcome.MET);
        FrameworkAgreement.Builder both = award("own", "700000", EDUCATION).addCpvCodes(CpvCode.parse("30213100-6"));
        assertThat(of(both).getMissing()).containsExactly(InputCode.PROCUREMENT_IN_ANNEX_2);
        assertThat(of(stated(EDUCATION, true).addCpvCodes(CpvCode.parse("30213100-6")))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    private static FrameworkAgreement.Builder stated(String cpv, boolean inAnnex) {
        return award("own", "1", cpv)
                .procurement(procurement("700000", BEGUN).toBuilder()
                        .annex2Service(inAnnex)
                        .build());
    }

    @Test
    @DisplayName("of training of staff, in the annex and not, a person judges kind and limit")
    void staff() {
        assertThat(of(award("own", "600000", STAFF), award("kurser-2022", "99999", OTHER_EDUCATION))
                        .getVariant())
                .isEqualTo("near");
        Finding unclear = of(award("own", "600000", STAFF), award("kurser-2022", "100000", OTHER_EDUCATION));
        assertThat(unclear.getOutcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(unclear.getVariant()).isEqualTo("classification");
        assertThat(sv(unclear)).contains("var 700 000 kr, eller 7 802 550 kr om");
        assertThat(of(stated(STAFF, true)).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(stated(STAFF, false)).getOutcome()).isEqualTo(Outcome.NOT_MET);
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
                                + " upphandlingens värde i kronor exklusive moms, den dag då upphandlingen påbörjades och myndighetens"
                                + " övriga köp.");
        assertThat(of(own().procurement(onDay(LocalDate.of(2017, 12, 31)))).getMissing())
                .containsExactly(StatutoryFigure.ANNEX_2_THRESHOLD);
        assertThat(of(award("own", "1", CONSULTING).procurement(onDay(LocalDate.of(2022, 1, 31))))
                        .getMissing())
                .containsExactly(StatutoryFigure.DIRECT_AWARD_LIMIT);
    }

    @Test
    @DisplayName("each thing that it needs of its own is missing in turn, alone")
    void eachInTurn() {
        assertThat(of(own().cpvCodes(List.of())).getMissing()).containsExactly(DirectAwardTogether.CPV_CODES);
        assertThat(of(own().procurement(Procurement.builder()
                                .estimatedValue(Money.parse("SEK 2000000"))
                                .build()))
                        .getMissing())
                .containsExactly(InputCode.PROCUREMENT_BEGUN_ON);
        assertThat(of(own().ceiling(Optional.empty())
                                .procurement(
                                        Procurement.builder().begunOn(BEGUN).build()))
                        .getMissing())
                .containsExactly(InputCode.PROCUREMENT_VALUE);
        assertThat(judge(RULE, AgreementFile.open(own().build()), ASKED).get(0).getMissing())
                .containsExactly(DirectAwardTogether.OTHER_PURCHASES);
        VatAmount euro = VatAmount.parse("EUR 2000.00 EXCLUDING_VAT");
        assertThat(of(own().ceiling(Ceiling.of(euro))
                                .procurement(
                                        Procurement.builder().begunOn(BEGUN).build()))
                        .getMissing())
                .containsExactly(InputCode.PROCUREMENT_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2023-02-27, NEEDS_JUDGEMENT", // the twelve months begin on 28 February
        "2024-02-29, 2023-02-28, NOT_MET",
        "2025-02-28, 2024-02-28, NOT_MET",
        "2025-03-01, 2024-02-29, NEEDS_JUDGEMENT",
        "2025-03-01, 2024-03-01, NOT_MET"
    })
    @DisplayName("the twelve months are counted over leap days")
    void leapDays(LocalDate begun, LocalDate other, Outcome outcome) {
        FrameworkAgreement.Builder mine = award("own", "1", EDUCATION).procurement(procurement("2109450", begun));
        FrameworkAgreement.Builder earlier = award("other", "1", EDUCATION).procurement(procurement("6000000", other));
        assertThat(of(mine, earlier).getOutcome()).isEqualTo(outcome);
    }

    @Test
    @DisplayName("what is missing of another is named with it, unless the sum is over without it")
    void missingOfAnother() {
        FrameworkAgreement.Builder open =
                framework().id(AgreementId.of("kurser-2021")).ceiling(Optional.empty());
        Finding finding = of(own(), open);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(finding.getMissing())
                .containsExactly(
                        DirectAwardTogether.CPV_CODES,
                        InputCode.PROCUREMENT_BEGUN_ON,
                        InputCode.PROCUREMENT_BASIS,
                        InputCode.PROCUREMENT_VALUE);
        assertThat(sv(finding)).contains("eftersom uppgifter saknas om avtalet med beteckningen kurser-2021.");
        FrameworkAgreement.Builder again =
                framework().id(AgreementId.of("kurser-2021")).ceiling(Optional.empty());
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
