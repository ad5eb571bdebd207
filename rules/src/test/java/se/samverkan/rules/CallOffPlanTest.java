package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.agreement.CallOffIdUnused;

/** The ceiling is 2 000 000 kr excluding VAT, and the term 5 September 2023 to 4 September 2027. */
@DisplayName("A plan of call-offs")
class CallOffPlanTest {

    private static final RuleBook RULES = RuleBook.sweden();
    private static final AsOf ASKED = AsOf.on(DAY);

    private static CallOffPlan plan(String... amounts) {
        CallOff[] callOffs = new CallOff[amounts.length];
        Arrays.setAll(callOffs, i -> callOff("A-" + (i + 1), amounts[i]).build());
        return RULES.plan(file(), List.of(callOffs), ASKED);
    }

    private static List<String> ids(List<CallOff> callOffs) {
        return callOffs.stream().map(callOff -> callOff.getId().toString()).toList();
    }

    private static String in(String language, CallOffPlan plan) {
        Seen.text(words -> words.explain(plan));
        return Explainer.in(Locale.forLanguageTag(language)).explain(plan).replace('\u00a0', ' ');
    }

    @Test
    @DisplayName("counts those before in: 900 000 and 1 100 000 fill the ceiling, and an öre more doesn't fit")
    void countsThoseBefore() {
        CallOffPlan plan = plan("900000", "1100000", "0.01");
        assertThat(plan.getAdmissions())
                .extracting(Admission::getOutcome)
                .containsExactly(Outcome.MET, Outcome.MET, Outcome.NOT_MET);
        assertThat(plan.getFirstRefused().orElseThrow().getCallOff().getId()).isEqualTo(CallOffId.of("A-3"));
        assertThat(plan.getFile().getRevision()).isEqualTo(2);
    }

    @Test
    @DisplayName("leaves out what is refused, and tries the rest without it: what fits is by the order, not the most")
    void greedy() {
        CallOffPlan plan = plan("1500000", "600000", "500000", "1");
        assertThat(ids(plan.getFitting())).containsExactly("A-1", "A-3");
        assertThat(ids(plan.getRefused())).containsExactly("A-2", "A-4");
        assertThat(plan.getFirstRefused()
                        .orElseThrow()
                        .getCounterOffer()
                        .orElseThrow()
                        .getLargestAmount())
                .contains(excludingVat("500000"));
    }

    @Test
    @DisplayName("records nothing in the file given, and gives the same answer again")
    void withoutSideEffects() {
        AgreementFile file = file();
        List<CallOff> callOffs = List.of(callOff("A-1", "100").build());
        CallOffPlan plan = RULES.plan(file, callOffs, ASKED);
        assertThat(file).isEqualTo(file());
        assertThat(file.getRevision()).isZero();
        assertThat(RULES.plan(file(), callOffs, ASKED)).isEqualTo(plan).hasSameHashCodeAs(plan);
        assertThat(plan).hasToString("[A-1 MET]");
        assertThat(RULES.plan(file(), List.of(), ASKED)).isNotEqualTo(plan);
    }

    @Test
    @DisplayName("of nothing fits, and leaves the file as it is")
    void empty() {
        AgreementFile file = file();
        CallOffPlan plan = RULES.plan(file, List.of(), ASKED);
        assertThat(plan.getAdmissions()).isEmpty();
        assertThat(plan.getFirstRefused()).isEmpty();
        assertThat(plan.getFile()).isSameAs(file);
        assertThat(in("sv", plan)).isEqualTo("Planen innehåller inga avrop.");
        assertThat(in("en", plan)).isEqualTo("The plan holds no call-offs.");
    }

    @Test
    @DisplayName(
            "takes the first of two with the same id, and tells of the second that the id is used; a refused one uses none")
    void sameId() {
        CallOffPlan twice = RULES.plan(
                file(), List.of(callOff("A-1", "1").build(), callOff("A-1", "2").build()), ASKED);
        assertThat(twice.getAdmissions().get(1).getAssessment().getFindings(Outcome.NOT_MET))
                .extracting(Finding::getCode)
                .containsExactly(CallOffIdUnused.CODE);
        CallOffPlan again = RULES.plan(
                file(),
                List.of(callOff("A-1", "2000001").build(), callOff("A-1", "2").build()),
                ASKED);
        assertThat(again.getFitting()).containsExactly(callOff("A-1", "2").build());
    }

    @Test
    @DisplayName(
            "judges each on its own day, whatever the order of the days; each takes of the ceiling in the plan's order")
    void daysOutOfOrder() {
        LocalDate last = LocalDate.of(2027, 9, 4);
        CallOff late = callOff("A-1", "1500000").orderedOn(last).build();
        CallOff outside = callOff("A-2", "1").orderedOn(last.plusDays(1)).build();
        CallOff early = callOff("A-3", "600000").orderedOn(DAY).build();
        CallOffPlan plan = RULES.plan(file(), List.of(late, outside, early), ASKED);
        assertThat(ids(plan.getFitting())).containsExactly("A-1");
        assertThat(ids(RULES.plan(file(), List.of(early, outside, late), ASKED).getFitting()))
                .containsExactly("A-3");
    }

    @Test
    @DisplayName("asks for knowledge of all that the file holds, and takes the file's revision for it")
    void knowledge() {
        AgreementFile file = file().record(callOff("B-1", "1").build(), DAY);
        List<CallOff> two =
                List.of(callOff("A-1", "1").build(), callOff("A-2", "1").build());
        assertThat(RULES.plan(file, two, ASKED.atRevision(1)).getFitting()).isEqualTo(two);
        assertThatThrownBy(() -> RULES.plan(file, two, ASKED.atRevision(0))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> RULES.plan(file, two, AsOf.on(DAY.minusDays(1))))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("that fits is told in one sentence, in the singular and the plural")
    void fitsInWords() {
        assertThat(in("sv", plan("1"))).isEqualTo("Planens enda avrop, A-1, kan göras.");
        assertThat(in("en", plan("1"))).isEqualTo("The plan's one call-off, A-1, can be made.");
        assertThat(in("sv", plan("1", "2", "3")))
                .isEqualTo("Planens alla tre avrop kan göras i den angivna ordningen: A-1, A-2 och A-3.");
        assertThat(in("en", plan("1", "2", "3")))
                .isEqualTo("All three call-offs of the plan can be made in the order stated: A-1, A-2 and A-3.");
    }

    @Test
    @DisplayName("of two that both fit, or of which one does, is told in its own words")
    void ofTwoInWords() {
        assertThat(in("sv", plan("1", "2")))
                .isEqualTo("Planens båda avrop kan göras i den angivna ordningen: A-1 och A-2.");
        assertThat(in("en", plan("1", "2")))
                .isEqualTo("Both call-offs of the plan can be made in the order stated: A-1 and A-2.");
        assertThat(in("sv", plan("1", "2000001")))
                .startsWith(
                        "Av planens två avrop kan ett göras: A-1. Det som inte tas med är A-2.\nAvrop A-2: Avropet kan"
                                + " inte");
        assertThat(in("en", plan("1", "2000001")))
                .startsWith("Of the plan's two call-offs, one can be made: A-1. The one that is left out is A-2.\n"
                        + "Call-off A-2: The call-off cannot");
        assertThat(in("sv", plan("1", "2000001", "2000002", "2000003")))
                .contains("Det första som inte tas med är A-2. När resten prövas utan det tas inte heller A-3 och A-4"
                        + " med.\n");
        assertThat(in("en", plan("1", "2000001", "2000002", "2000003"))).contains("The first that is left out is A-2.");
    }

    @Test
    @DisplayName(
            "that fits in part tells the first that is left out and which others are, and on a line each for its own reasons")
    void fitsInPartInWords() {
        CallOffPlan plan = plan("1500000", "600000", "500000", "1");
        assertThat(in("sv", plan))
                .startsWith("Av planens fyra avrop kan två göras i den angivna ordningen: A-1 och A-3. Det första som"
                        + " inte tas med är A-2. När resten prövas utan det tas inte heller A-4 med.\nAvrop A-2: Avropet kan inte"
                        + " göras så som det är angivet. Avropet på 600 000 kr")
                .contains(
                        "I stället kan högst 500 000 kr exklusive moms avropas samma dag.",
                        "Det tidigare avropet hör till planen: A-1.\nAvrop A-4: Avropet kan inte göras så som det är angivet."
                                + " Avropet på 1 kr exklusive moms ryms inte")
                .endsWith("De tidigare avropen hör alla till planen: A-1 och A-3.");
        assertThat(in("en", plan))
                .startsWith("Of the plan's four call-offs, two can be made in the order stated: A-1 and A-3. The first"
                        + " that is left out is A-2. When the rest is tried without it, A-4 is left out too.\nCall-off A-2:"
                        + " The call-off cannot be made as it is stated.")
                .contains("The earlier call-off is the plan's own: A-1.\nCall-off A-4: The call-off cannot be made")
                .endsWith("The earlier call-offs are all the plan's own: A-1 and A-3.");
    }

    @Test
    @DisplayName("tells how much of what is called off earlier is its own, and how much was recorded before it")
    void ownAndRecorded() {
        AgreementFile file = file().record(callOff("B-1", "300000").build(), DAY);
        CallOffPlan one = RULES.plan(
                file,
                List.of(
                        callOff("A-1", "1500000").build(),
                        callOff("A-2", "600000").build()),
                ASKED);
        assertThat(in("sv", one))
                .contains("Tidigare avrop uppgår till 1 800 000 kr exklusive moms.")
                .endsWith(
                        "Av de tidigare avropen hör A-1 till planen, på 1 500 000 kr exklusive moms; 300 000 kr exklusive"
                                + " moms var registrerat före planen.");
        assertThat(in("en", one))
                .endsWith("Of the earlier call-offs, A-1 is the plan's own, SEK 1,500,000 excluding VAT; SEK 300,000"
                        + " excluding VAT was recorded before the plan.");
        CallOffPlan two = RULES.plan(
                file,
                List.of(
                        callOff("A-1", "1000000").build(),
                        callOff("A-2", "500000").build(),
                        callOff("A-3", "600000").build()),
                ASKED);
        assertThat(in("sv", two))
                .endsWith(
                        "Av de tidigare avropen hör A-1 och A-2 till planen, på sammanlagt 1 500 000 kr exklusive moms;"
                                + " 300 000 kr exklusive moms var registrerat före planen.");
        assertThat(in("en", two))
                .endsWith(
                        "Of the earlier call-offs, A-1 and A-2 are the plan's own, SEK 1,500,000 excluding VAT in all;"
                                + " SEK 300,000 excluding VAT was recorded before the plan.");
    }

    @Test
    @DisplayName(
            "doesn't tell what is called off earlier where no limit is in the way, nor where none of it is the plan's")
    void earlierWithoutMeaning() {
        CallOff late = callOff("A-2", "1").orderedOn(LocalDate.of(2027, 9, 5)).build();
        CallOffPlan afterTerm = RULES.plan(file(), List.of(callOff("A-1", "1").build(), late), ASKED);
        assertThat(ids(afterTerm.getRefused())).containsExactly("A-2");
        assertThat(in("sv", afterTerm)).doesNotContain("till planen");
        AgreementFile file = file().record(callOff("B-1", "300000").build(), DAY);
        assertThat(in("en", RULES.plan(file, List.of(callOff("A-1", "1800000").build()), ASKED)))
                .contains("Earlier call-offs total SEK 300,000 excluding VAT.")
                .doesNotContain("plan's own");
    }

    @Test
    @DisplayName("of which nothing fits says so")
    void nothingInWords() {
        assertThat(in("sv", plan("2000001"))).startsWith("Planens enda avrop, A-1, har inte visats kunna göras.");
        assertThat(in("en", plan("2000001")))
                .startsWith("The plan's one call-off, A-1, has not been shown to be possible.");
        assertThat(in("sv", plan("2000001", "3000000")))
                .startsWith(
                        "Inget av planens två avrop, A-1 och A-2, har visats kunna göras.\nAvrop A-1: Avropet kan inte"
                                + " göras")
                .contains("\nAvrop A-2: Avropet kan inte göras");
        assertThat(in("en", plan("2000001", "2000002", "2000003")))
                .startsWith("None of the plan's three call-offs, A-1, A-2 and A-3, has been shown to be possible.\n");
        assertThat(in("en", plan("2000001", "3000000")))
                .startsWith("Neither of the plan's two call-offs, A-1 and A-2, has been shown to be possible.");
    }
}
