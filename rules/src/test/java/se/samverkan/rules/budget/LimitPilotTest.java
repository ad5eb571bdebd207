package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.explained;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.budget.Amounts.includingVat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.budget.Limit;
import se.samverkan.core.budget.LimitEffect;
import se.samverkan.core.budget.PilotUse;
import se.samverkan.core.budget.Volume;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.LimitId;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.money.VatRate;
import se.samverkan.core.text.Text;

/** The pilot spent 30 kr on two courses of 20 seats and 7.5 credits; 50 kr is called off before, for one course of 10 seats. */
@DisplayName("What a pilot took counts toward a limit beside the ceiling where the limit says so")
class LimitPilotTest {

    private static final CommittedWithinLimit RULE = new CommittedWithinLimit();
    private static final AgreementId PILOT = AgreementId.of("pilot");
    private static final PilotUse USE = PilotUse.of(excludingVat("30"))
            .withVolume(Volume.ofCourses(2).withSeats(20).withCredits(Credits.of("7.5")));

    private static Limit.Builder limit() {
        return Limit.builder().id(LimitId.of("L-1")).name(Text.of("Utbildning")).effect(LimitEffect.STOP);
    }

    private static AgreementFile file(Limit.Builder limit, PilotUse... pilots) {
        var terms = framework().addLimits(limit.build());
        for (PilotUse pilot : pilots) {
            terms.addLinks(AgreementLink.pilotedBy(PILOT, pilot));
        }
        return AgreementFile.open(terms.build())
                .record(
                        callOff("A-0", "50")
                                .activity(course().credits(Credits.of("7.5")).build())
                                .seats(10)
                                .build(),
                        DAY);
    }

    private static Finding tried(AgreementFile file, String amount) {
        return explained(judge(
                        RULE,
                        file,
                        callOff("A-1", amount)
                                .activity(course().credits(Credits.of("7.5")).build())
                                .seats(10)
                                .build()))
                .get(0);
    }

    @Test
    @DisplayName("counted, 20 of 100 kr are left beside 50 of call-offs and 30 of the pilot; not counted, 50 are")
    void countedOrNot() {
        Limit.Builder limit = limit().amount(excludingVat("100"));
        AgreementFile counted = file(limit.pilotCounted(true), USE);
        assertThat(tried(counted, "20").getOutcome()).isEqualTo(Outcome.MET);
        Finding over = tried(counted, "20.01");
        assertThat(over.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(over.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .contains(excludingVat("20"));
        assertThat(sv(over)).contains("Piloten och tidigare avrop mot gränsen uppgår till 80 kr");
        assertThat(en(over)).contains("The pilot and earlier call-offs toward the limit total SEK 80");
        AgreementFile leftOut = file(limit.pilotCounted(false), USE);
        assertThat(tried(leftOut, "50").getOutcome()).isEqualTo(Outcome.MET);
        assertThat(tried(leftOut, "50.01").getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(leftOut.at(se.samverkan.core.time.AsOf.on(DAY))
                        .limits()
                        .get(0)
                        .getMissing())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "open whether it counts: up to 20 kr it is met, above 50 it isn't, and between the words give both sums")
    void open() {
        AgreementFile open = file(limit().amount(excludingVat("100")), USE);
        assertThat(tried(open, "20").getOutcome()).isEqualTo(Outcome.MET);
        assertThat(tried(open, "50.01").getOutcome()).isEqualTo(Outcome.NOT_MET);
        Finding between = tried(open, "40");
        assertThat(between.getMissing()).containsExactly(InputCode.LIMIT_PILOT_COUNTED);
        assertThat(between.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .contains(excludingVat("20"));
        assertThat(sv(between).replace('\u00a0', ' '))
                .isEqualTo(
                        "Det går inte att bedöma om avropet på 40 kr exklusive moms ryms, eftersom det inte är angivet"
                                + " om pilotens kostnader, 30 kr exklusive moms, räknas mot gränsen ”Utbildning”, 100 kr"
                                + " exklusive moms. Utan piloten blir summan av avropen 90 kr och ryms. Med piloten blir summan"
                                + " 120 kr och överskrider gränsen med 20 kr. Komplettera med om det som piloten tog i anspråk"
                                + " räknas mot gränsen.");
        assertThat(en(between)).contains("With the pilot they total SEK 120, exceeding it by SEK 20.");
    }

    @Test
    @DisplayName("open whether it counts, toward a limit with VAT: only the sum without the pilot is told")
    void openOnAnotherBasis() {
        AgreementFile file = file(limit().amount(Amounts.includingVat("130")), USE)
                .assuming(Assumption.vatRate(VatRate.ofPercent("25"), "lärosätets uppgift"));
        assertThat(tried(file, "24").getOutcome()).isEqualTo(Outcome.MET); // 50 + 30 + 24 kr are 130 kr with VAT
        Finding open = tried(file, "25");
        assertThat(open.getMissing()).containsExactly(InputCode.LIMIT_PILOT_COUNTED);
        assertThat(sv(open))
                .contains("Utan piloten uppgår avropen till 75 kr exklusive moms och ryms. Med piloten är det"
                        + " inte säkert att de ryms.");
        assertThat(en(open)).contains("With the pilot they may not fit.");
    }

    @Test
    @DisplayName("without a pilot, or with one that spent nothing, it needn't be said whether it counts")
    void noPilot() {
        Limit.Builder limit = limit().amount(excludingVat("100"));
        assertThat(tried(file(limit), "50").getOutcome()).isEqualTo(Outcome.MET);
        assertThat(tried(file(limit, PilotUse.of(excludingVat("0"))), "50").getOutcome())
                .isEqualTo(Outcome.MET);
        assertThat(tried(file(limit().courses(2), PilotUse.unstated().withVolume(Volume.ofCourses(0))), "1")
                        .getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("counted and not stated what it spent, only what is over without it is told")
    void unstated() {
        AgreementFile file = file(limit().amount(excludingVat("100")).pilotCounted(true), PilotUse.unstated());
        Finding within = tried(file, "1");
        assertThat(within.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(within.getMissing()).containsExactly(InputCode.PILOT_SPENT);
        assertThat(sv(within)).contains("inte är angivet i sin helhet hur mycket av dem som räknas");
        assertThat(tried(file, "50.01").getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("of a part of the budget at most all of it counts, since nobody tells which part it belongs to")
    void ofPart() {
        Limit.Builder education = limit().part(BudgetPart.of(CollaborationArea.EDUCATION))
                .amount(excludingVat("100"))
                .pilotCounted(true);
        AgreementFile file = file(education, USE);
        assertThat(tried(file, "20").getOutcome()).isEqualTo(Outcome.MET);
        assertThat(tried(file, "20.01").getMissing()).containsExactly(InputCode.PILOT_SPENT);
        assertThat(tried(file, "50.01").getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("what it spent with VAT is turned by the rate of the host: 37.50 with 25 percent are 30 without")
    void converted() {
        Limit.Builder limit = limit().amount(excludingVat("100")).pilotCounted(true);
        AgreementFile file = file(limit, PilotUse.of(includingVat("37.50")));
        assertThat(tried(file, "20").getMissing()).containsExactly(InputCode.VAT_RATE);
        AgreementFile rated = file.assuming(Assumption.vatRate(VatRate.ofPercent("25"), "as the university charges"));
        assertThat(tried(rated, "20").getOutcome()).isEqualTo(Outcome.MET);
        assertThat(tried(rated, "20.01").getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("of courses, seats and credits it counts by its numbers, and is asked for where they decide")
    void numbers() {
        assertNumbers(limit().courses(4), limit().courses(3));
        assertNumbers(limit().seats(40), limit().seats(39));
        assertNumbers(limit().credits(Credits.of("22.5")), limit().credits(Credits.of("22")));
    }

    private static void assertNumbers(Limit.Builder enough, Limit.Builder tooFew) {
        assertThat(tried(file(enough.pilotCounted(true), USE), "1").getOutcome())
                .isEqualTo(Outcome.MET);
        assertThat(tried(file(tooFew.pilotCounted(true), USE), "1").getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(tried(file(tooFew.pilotCounted(false), USE), "1").getOutcome())
                .isEqualTo(Outcome.MET);
        Finding open = tried(file(tooFew.pilotCounted(Optional.empty()), USE), "1");
        assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(open.getMissing()).containsExactly(InputCode.LIMIT_PILOT_COUNTED);
        Finding unstated = tried(file(tooFew.pilotCounted(true), PilotUse.of(excludingVat("30"))), "1");
        assertThat(unstated.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(unstated.getMissing()).containsExactly(InputCode.PILOT_VOLUME);
    }
}
