package se.samverkan.rules.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.activity.CommissionedCourse;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.code.OccupationCode;
import se.samverkan.core.code.SupplyId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.YearSpread;
import se.samverkan.core.workforce.OccupationNeed;
import se.samverkan.core.workforce.SupplyKind;
import se.samverkan.core.workforce.WorkforceNeed;
import se.samverkan.core.workforce.WorkforceSupply;
import se.samverkan.rules.Explainer;
import se.samverkan.rules.Nature;

@DisplayName("How far activities go toward a workforce need")
class NeedCoverageTest {

    private static final NeedCoverage RULE = new NeedCoverage();
    private static final NeedId NEED = NeedId.of("need");
    private static final OccupationCode PRESCHOOL = OccupationCode.ssyk("2343");
    private static final OccupationCode NURSE = OccupationCode.ssyk("2221");

    private static WorkforceNeed.Builder need() {
        return WorkforceNeed.builder().id(NEED).statedBy(HARNOSAND.getId());
    }

    private static CommissionedCourse.Builder serving(String title, String supply) {
        CommissionedCourse.Builder course =
                CommissionedCourse.builder().title("sv", title).need(NEED);
        return supply.equals("?") ? course : course.supply(Quantity.parse(supply));
    }

    private static List<Finding> all(WorkforceNeed need, CommissionedCourse.Builder... courses) {
        AgreementFile file = file().record(need);
        for (CommissionedCourse.Builder course : courses) {
            file = file.record(course.build());
        }
        return judge(RULE, file, AsOf.on(DAY));
    }

    private static Finding inAll(WorkforceNeed need, CommissionedCourse.Builder... courses) {
        return all(need, courses).get(0);
    }

    @Test
    @DisplayName("enough is met, one too few isn't, and the gap is told")
    void bothSides() {
        WorkforceNeed need = need().number(Quantity.exactly(30)).build();
        Finding enough = inAll(need, serving("Kurs A", "20"), serving("Kurs B", "10"));
        assertThat(enough.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(enough.getPath()).isEqualTo("needs[need]");
        assertThat(sv(enough)).isEqualTo("Behovet av 30 personer täcks: ”Kurs A” och ”Kurs B” ger 30.");
        Finding tooFew = inAll(need, serving("Kurs A", "20"), serving("Kurs B", "9"));
        assertThat(tooFew.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(tooFew.getValue("gap", Long.class)).contains(1L);
        assertThat(sv(tooFew))
                .isEqualTo("Behovet av 30 personer täcks inte: ”Kurs A” och ”Kurs B” ger 29, vilket är 1 för få.");
        assertThat(en(tooFew))
                .isEqualTo("The need for 30 people is not covered: what serves it (“Kurs A” and “Kurs B”) gives 29,"
                        + " which is 1 too few.");
        assertThat(RULE.getNature()).isEqualTo(Nature.ADVICE);
    }

    @ParameterizedTest(name = "need {0}, supply {1} and {2}: {3}")
    @CsvSource({
        "30,     20,   10,     MET",
        "30,     20,   9,      NOT_MET",
        "30,     >=20, 10,     MET",
        "30,     >=20, 9,      NOT_ASSESSED",
        "30,     <=20, 10,     NOT_ASSESSED",
        "30,     <=20, 9,      NOT_MET",
        "30,     ~20,  10,     NOT_ASSESSED",
        "30,     ~20,  30,     MET",
        "30,     20,   5..10,  NOT_ASSESSED",
        "30,     20,   5..9,   NOT_MET",
        "30,     20,   10..15, MET",
        "30,     ?,    30,     MET",
        "30,     ?,    29,     NOT_ASSESSED",
        "~30,    20,   30,     NOT_ASSESSED",
        ">=30,   20,   30,     NOT_ASSESSED",
        ">=30,   20,   9,      NOT_MET",
        "<=30,   20,   10,     MET",
        "<=30,   20,   9,      NOT_ASSESSED",
        "25..30, 20,   10,     MET",
        "25..30, 20,   9,      NOT_ASSESSED",
        "25..30, 20,   4,      NOT_MET",
        "?,      20,   10,     NOT_ASSESSED"
    })
    @DisplayName("imprecise numbers are judged at their least and their most")
    void readings(String needed, String one, String other, Outcome outcome) {
        WorkforceNeed need = needed.equals("?")
                ? need().build()
                : need().number(Quantity.parse(needed)).build();
        assertThat(inAll(need, serving("A", one), serving("B", other)).getOutcome())
                .isEqualTo(outcome);
        assertThat(inAll(need, serving("B", other), serving("A", one)).getOutcome())
                .as("in the other order")
                .isEqualTo(outcome);
    }

    @Test
    @DisplayName("unstated numbers are missing first, and which activities lack them is told")
    void lackingSupply() {
        WorkforceNeed need = need().number(Quantity.exactly(9_000)).build();
        Finding finding = inAll(need, serving("Kurs A", "?"), serving("Kurs B", "10"), serving("Kurs C", "?"));
        assertThat(finding.getMissing()).containsExactly(NeedCoverage.SUPPLY);
        assertThat(sv(finding))
                .isEqualTo("Det går inte att bedöma om behovet av 9 000 personer täcks. Det möts av ”Kurs A”, ”Kurs"
                        + " B” och ”Kurs C”, men hur många personer ”Kurs A” och ”Kurs C” ger är inte angivet."
                        + " Komplettera med hur många personer aktiviteterna ger.");
        assertThat(en(finding))
                .isEqualTo("Whether the need for 9,000 people is covered cannot be assessed. It is served by “Kurs"
                        + " A”, “Kurs B” and “Kurs C”, but how many people are given by “Kurs A” and “Kurs C” is"
                        + " not stated. Please state how many people the activities give.");
    }

    @Test
    @DisplayName("without the need's number that is missing, and the figure of what serves it is told")
    void lackingNumber() {
        Finding finding = inAll(need().build(), serving("Kurs A", "20"));
        assertThat(finding.getMissing()).containsExactly(NeedCoverage.NUMBER);
        assertThat(sv(finding))
                .isEqualTo("Det går inte att bedöma om behovet av ett inte angivet antal personer täcks: ”Kurs A”"
                        + " ger 20. Komplettera med hur många personer som behövs.");
        assertThat(inAll(need().build(), serving("Kurs A", "?")).getMissing())
                .containsExactly(NeedCoverage.NUMBER, NeedCoverage.SUPPLY);
    }

    @ParameterizedTest(name = "need {0}, supply {1}: {2}")
    @CsvSource({
        "~30, 30, need.exact-number",
        "30, ~30, activity.exact-supply",
        "25..30, 27, need.exact-number",
        "30, 20..40, activity.exact-supply"
    })
    @DisplayName("where all is stated, what is imprecise is missing")
    void imprecise(String needed, String supply, String missing) {
        assertThat(inAll(need().number(Quantity.parse(needed)).build(), serving("A", supply))
                        .getMissing())
                .containsExactly(InputCode.of(missing));
    }

    @Test
    @DisplayName("what is stated imprecisely is asked for by its exact number")
    void impreciseInWords() {
        WorkforceNeed need = need().number(Quantity.atLeast(10)).build();
        assertThat(sv(inAll(need, serving("Kurs A", "12"))))
                .isEqualTo("Det går inte att bedöma om behovet av minst 10 personer täcks: ”Kurs A” ger 12."
                        + " Komplettera med det exakta antalet personer som behövs.");
        WorkforceNeed exact = need().number(Quantity.exactly(10)).build();
        assertThat(sv(inAll(exact, serving("Kurs A", "~12"))))
                .isEqualTo("Det går inte att bedöma om behovet av 10 personer täcks: ”Kurs A” ger omkring 12."
                        + " Komplettera med det exakta antalet personer som aktiviteterna ger.");
    }

    @Test
    @DisplayName("a need of one is of one person")
    void ofOne() {
        WorkforceNeed need = need().number(Quantity.exactly(1)).build();
        assertThat(sv(inAll(need, serving("Kurs A", "1")))).isEqualTo("Behovet av 1 person täcks: ”Kurs A” ger 1.");
        assertThat(en(inAll(need, serving("Kurs A", "1"))))
                .isEqualTo("The need for 1 person is covered: what serves it (“Kurs A”) gives 1.");
        assertThat(sv(inAll(need().number(Quantity.exactly(5)).build(), serving("Kurs A", "1"))))
                .isEqualTo("Behovet av 5 personer täcks inte: ”Kurs A” ger 1, vilket är 4 för få.");
    }

    @Test
    @DisplayName("nothing recorded that serves it isn't the same as nothing")
    void unserved() {
        Finding finding = inAll(need().number(Quantity.exactly(30)).build());
        assertThat(finding.getMissing()).containsExactly(NeedCoverage.SUPPLY);
        assertThat(sv(finding))
                .isEqualTo("Det går inte att bedöma om behovet av 30 personer täcks, eftersom ingen aktivitet som möter"
                        + " det är registrerad. Komplettera med hur många personer aktiviteterna ger.");
        CommissionedCourse.Builder other =
                CommissionedCourse.builder().title("sv", "Annat").supply(Quantity.exactly(30));
        assertThat(inAll(need().number(Quantity.exactly(30)).build(), other).getMissing())
                .containsExactly(NeedCoverage.SUPPLY);
    }

    @Test
    @DisplayName("an occupation that is named is judged by what serves it, in the words it was stated with")
    void occupations() {
        WorkforceNeed need = need().number(Quantity.exactly(9_000))
                .addOccupations(
                        OccupationNeed.of(PRESCHOOL)
                                .inWords(Text.of("sv", "förskollärare").and("en", "preschool teachers"))
                                .number(Quantity.exactly(25)),
                        OccupationNeed.of(NURSE))
                .build();
        List<Finding> findings = all(
                need,
                serving("Kurs A", "20").addOccupations(PRESCHOOL),
                CommissionedCourse.builder()
                        .title("sv", "Kurs B")
                        .addOccupations(NURSE)
                        .supply(Quantity.exactly(10)));
        assertThat(findings)
                .extracting(Finding::getPath)
                .containsExactly(
                        "needs[need]",
                        "needs[need].occupations[SSYK2012:2343]",
                        "needs[need].occupations[SSYK2012:2221]");
        assertThat(sv(findings.get(0))).contains("”Kurs A” och ”Kurs B” ger 30, vilket är 8 970 för få");
        assertThat(sv(findings.get(1)))
                .isEqualTo("Behovet av 25 personer i yrkesgruppen ”förskollärare” täcks inte: ”Kurs A” ger 20,"
                        + " vilket är 5 för få.");
        assertThat(findings.get(2).getMissing()).containsExactly(NeedCoverage.OCCUPATION_NUMBER);
        assertThat(en(findings.get(2)))
                .isEqualTo("Whether the need for an unstated number of people in the occupational group 2221 in SSYK"
                        + " 2012 is covered cannot be assessed: what serves it (“Kurs B”) gives 10. Please state"
                        + " the number of people needed in the occupational group.");
    }

    @Test
    @DisplayName("an occupation's number that is stated imprecisely, or not by those who serve it, is asked for")
    void openNumbersOfOccupations() {
        WorkforceNeed about = need().addOccupations(OccupationNeed.of(PRESCHOOL).number(Quantity.parse("~20")))
                .build();
        Finding imprecise =
                all(about, serving("Kurs A", "20").addOccupations(PRESCHOOL)).get(1);
        assertThat(imprecise.getMissing()).containsExactly(InputCode.NEED_EXACT_OCCUPATION_NUMBER);
        WorkforceNeed exact = need().addOccupations(OccupationNeed.of(PRESCHOOL)
                        .inWords(Text.of("sv", "förskollärare"))
                        .number(Quantity.exactly(20)))
                .build();
        Finding lacking =
                all(exact, serving("Kurs A", "?").addOccupations(PRESCHOOL)).get(1);
        assertThat(lacking.getMissing()).containsExactly(NeedCoverage.SUPPLY);
        assertThat(sv(lacking))
                .isEqualTo("Det går inte att bedöma om behovet av 20 personer i yrkesgruppen ”förskollärare” täcks. Det"
                        + " möts av ”Kurs A”, men hur många personer ”Kurs A” ger är inte angivet. Komplettera med hur"
                        + " många personer aktiviteterna ger.");
    }

    @Test
    @DisplayName("a finer code serves the group that is named, a wider one isn't known to")
    void groups() {
        OccupationCode teachers = OccupationCode.ssyk("23");
        WorkforceNeed need = need().addOccupations(OccupationNeed.of(teachers).number(Quantity.exactly(20)))
                .build();
        assertThat(all(
                        need,
                        CommissionedCourse.builder()
                                .title("sv", "A")
                                .addOccupations(PRESCHOOL)
                                .supply(Quantity.exactly(20))))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.NOT_ASSESSED, Outcome.MET);
        assertThat(all(
                                need,
                                CommissionedCourse.builder()
                                        .title("sv", "A")
                                        .addOccupations(OccupationCode.ssyk("2"))
                                        .supply(Quantity.exactly(20)))
                        .get(1)
                        .getOutcome())
                .isEqualTo(Outcome.NOT_ASSESSED);
    }

    @Test
    @DisplayName("of an activity that serves two occupations it isn't known how many go to one")
    void sharedBetweenOccupations() {
        WorkforceNeed need = need().addOccupations(
                        OccupationNeed.of(PRESCHOOL).number(Quantity.exactly(20)),
                        OccupationNeed.of(NURSE).number(Quantity.exactly(21)))
                .build();
        List<Finding> findings = all(need, serving("Kurs A", "20").addOccupations(PRESCHOOL, NURSE));
        assertThat(findings.get(1).getMissing()).containsExactly(NeedCoverage.SUPPLY);
        assertThat(sv(findings.get(1))).contains("täcks: ”Kurs A” ger högst 20.");
        assertThat(findings.get(2).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(findings.get(2))).contains("täcks inte: ”Kurs A” ger högst 20, vilket är minst 1 för få.");
    }

    @Test
    @DisplayName("an activity that comes from the need may serve an occupation that it doesn't state")
    void unstatedOccupations() {
        WorkforceNeed need = need().addOccupations(OccupationNeed.of(PRESCHOOL).number(Quantity.exactly(20)))
                .build();
        Finding open = all(need, serving("Kurs A", "20")).get(1);
        assertThat(open.getMissing()).containsExactly(NeedCoverage.OCCUPATIONS);
        assertThat(sv(open)).endsWith("”Kurs A” ger högst 20. Komplettera med vilka yrken aktiviteterna avser.");
        assertThat(all(need, serving("Kurs A", "19")).get(1).getOutcome())
                .as("too few even if all are")
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("of a group that has no code it isn't known whether an activity from the need serves it")
    void groupsInWords() {
        WorkforceNeed need = need().addOccupations(OccupationNeed.of(Text.of("sv", "skola, vård och omsorg"))
                        .number(Quantity.exactly(20)))
                .build();
        Finding finding =
                all(need, serving("Kurs A", "20").addOccupations(NURSE)).get(1);
        assertThat(finding.getPath()).isEqualTo("needs[need].occupations[#1]");
        assertThat(finding.getMissing()).containsExactly(NeedCoverage.OCCUPATIONS);
        assertThat(sv(finding)).contains("i yrkesgruppen ”skola, vård och omsorg” täcks: ”Kurs A” ger högst 20.");
    }

    @Test
    @DisplayName("what is called off counts beside what is planned, from the day of the order")
    void calledOff() {
        AgreementFile file = file().record(need().number(Quantity.exactly(30)).build())
                .record(serving("Planerad", "10").build())
                .record(
                        callOff("A-1", "1")
                                .activity(course().need(NEED)
                                        .supply(Quantity.exactly(20))
                                        .build())
                                .build(),
                        DAY);
        assertThat(judge(RULE, file, AsOf.on(DAY)).get(0).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(judge(RULE, file, AsOf.on(DAY.minusDays(1))).get(0).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("each need is judged on its own, and without needs the question doesn't arise")
    void eachNeed() {
        List<WorkforceNeed> needs = new ArrayList<>();
        AgreementFile file = file();
        for (String id : List.of("first", "second")) {
            needs.add(need().id(NeedId.of(id)).build());
            file = file.record(needs.get(needs.size() - 1));
        }
        assertThat(judge(RULE, file, AsOf.on(DAY)))
                .extracting(Finding::getPath)
                .containsExactly("needs[first]", "needs[second]");
        assertThat(judge(RULE, file(), AsOf.on(DAY))).isEmpty();
        assertThat(judge(RULE, file, callOff("A-1", "1").build())).isEmpty();
    }

    @Test
    @DisplayName("sums beyond what a quantity holds are judged all the same")
    void largeSums() {
        String most = Long.toString(Quantity.LARGEST);
        Finding finding = inAll(
                need().number(Quantity.exactly(Quantity.LARGEST)).build(), serving("A", most), serving("B", most));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName(
            "a share that is assumed is told as what the finding rests on, and parts of people between two numbers")
    void assumedShare() {
        AgreementFile file = file().record(need().number(Quantity.exactly(9)).build())
                .assuming(Assumption.hiredShare(
                        Percent.of("30"), Text.of("sv", "exemplets andel").and("en", "the example's share")))
                .record(
                        WorkforceSupply.builder()
                                .id(SupplyId.of("placed"))
                                .title(Text.of("sv", "Praktik").and("en", "Placements"))
                                .kind(SupplyKind.PLACED)
                                .number(Quantity.exactly(25))
                                .need(NEED)
                                .build(),
                        DAY);
        Finding finding = judge(RULE, file, AsOf.on(DAY)).get(0);
        assertThat(sv(finding))
                .isEqualTo("Behovet av 9 personer täcks inte: ”Praktik” ger 7 till 8, vilket är minst 2 för få."
                        + " Det bygger på antagandet att 30 procent av de placerade studenterna anställs (exemplets"
                        + " andel).");
        assertThat(en(finding))
                .endsWith(
                        "This rests on the assumption that 30% of the students placed are hired (the example's share).");
    }

    @Test
    @DisplayName("without the share it is named, and how a need is spread doesn't matter to it in all")
    void missingShare() {
        AgreementFile file = file().record(need().number(Quantity.exactly(9)).build())
                .record(
                        WorkforceSupply.builder()
                                .id(SupplyId.of("graduates"))
                                .title(Text.of("sv", "Examinerade"))
                                .kind(SupplyKind.GRADUATES)
                                .number(Quantity.exactly(25))
                                .need(NEED)
                                .build(),
                        DAY);
        assertThat(sv(judge(RULE, file, AsOf.on(DAY)).get(0)))
                .isEqualTo("Det går inte att bedöma om behovet av 9 personer täcks: ”Examinerade” ger högst 25."
                        + " Komplettera med andelen av de examinerade som stannar och arbetar i länet.");
    }

    @Test
    @DisplayName("an assumed spread over years is told by its weights, where an answer rests on it")
    void spreadInWords() {
        Assumption spread = Assumption.needSpread(
                YearSpread.byWeights(Map.of(Year.of(2026), 1, Year.of(2025), 2)), Text.of("sv", "exempel"));
        assertThat(Explainer.in(Locale.forLanguageTag("sv")).sentence(spread))
                .isEqualTo("Det bygger på antagandet att behovens antal fördelas på kalenderåren efter vikter (2025: 2,"
                        + " 2026: 1) (exempel).");
        assertThat(Explainer.in(Locale.ENGLISH)
                        .sentence(Assumption.needSpread(YearSpread.evenly(), Text.of("en", "an example"))))
                .isEqualTo(
                        "This rests on the assumption that the numbers of the needs are spread evenly over the calendar"
                                + " years (an example).");
        AgreementFile file =
                file().record(need().number(Quantity.exactly(9)).build()).assuming(spread);
        assertThat(judge(RULE, file, AsOf.on(DAY)).get(0).getAssumptions()).isEmpty();
    }
}
