package se.samverkan.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.EventId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.Notice;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Given;
import se.samverkan.rules.Rule;
import se.samverkan.rules.RuleBook;

@DisplayName(
        "Agreements beside each other: gaps and overlaps where one replaces another, and links that lead in a circle")
class LinkRulesTest {

    private static final LocalDate LAST = LocalDate.of(2027, 9, 4);

    private static AgreementFile file(String id, Term term, AgreementLink... links) {
        return AgreementFile.open(framework()
                .id(AgreementId.of(id))
                .term(term)
                .links(List.of(links))
                .build());
    }

    private static AgreementLink link(AgreementLink.Type type, String to) {
        return AgreementLink.of(type, AgreementId.of(to));
    }

    private static List<Finding> judge(Rule rule, AgreementFile judged, AgreementFile... others) {
        List<AgreementFile> all = new ArrayList<>(List.of(others));
        all.add(judged);
        return Given.explained(RuleBook.builder()
                .rule(rule)
                .build()
                .beside(Portfolio.of(all))
                .assess(judged, AsOf.on(SIGNED.plusYears(5)))
                .trace()
                .getFindings());
    }

    private static Finding succession(LocalDate first) {
        AgreementFile old = file("ramavtal-2019", Term.ofClosed(SIGNED, LAST));
        AgreementFile next =
                file("next", Term.ofYears(4).startingOn(first), link(AgreementLink.Type.REPLACES, "ramavtal-2019"));
        return judge(new AgreementSuccession(), next, old).get(0);
    }

    @Test
    @DisplayName(
            "beginning the day after is seamless; a day later leaves a gap of one day, a day earlier an overlap of one")
    void succession() {
        assertThat(succession(LAST.plusDays(1)).getOutcome()).isEqualTo(Outcome.MET);
        Finding gap = succession(LAST.plusDays(2));
        assertThat(gap.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(gap.getValues())
                .containsEntry("from", LAST.plusDays(1))
                .containsEntry("until", LAST.plusDays(1))
                .containsEntry("days", Period.ofDays(1));
        Finding overlap = succession(LAST);
        assertThat(overlap.getValues()).containsEntry("days", Period.ofDays(1));
        assertThat(sv(overlap))
                .isEqualTo(
                        "Ramavtalet börjar den 4 september 2027, medan avtalet som det ersätter (ramavtal-2019) gäller till och med"
                                + " den 4 september 2027. Båda gäller under en dag.");
        assertThat(sv(succession(LocalDate.of(2027, 10, 1))))
                .isEqualTo(
                        "Ramavtalet börjar den 1 oktober 2027. Avtalet som det ersätter (ramavtal-2019) upphör den 4 september"
                                + " 2027, så inget av dem gäller från och med den 5 september 2027 till och med den 30 september"
                                + " 2027, 26 dagar.");
    }

    @Test
    @DisplayName("without the other file, the first day here or the last day there it isn't assessed, and names which")
    void missing() {
        AgreementFile next =
                file("next", Term.ofYears(4).startingOn(LAST), link(AgreementLink.Type.REPLACES, "ramavtal-2019"));
        assertThat(judge(new AgreementSuccession(), next).get(0).getMissing()).containsExactly(InputCode.REPLACED_FILE);
        assertThat(judge(new AgreementSuccession(), next, file("ramavtal-2019", Term.ofYears(4)))
                        .get(0)
                        .getMissing())
                .containsExactly(InputCode.REPLACED_LAST_DAY);
        AgreementFile undated = file("next", Term.ofYears(4), link(AgreementLink.Type.REPLACES, "ramavtal-2019"));
        assertThat(judge(new AgreementSuccession(), undated, file("ramavtal-2019", Term.ofClosed(SIGNED, LAST)))
                        .get(0)
                        .getMissing())
                .containsExactly(InputCode.TERM_FIRST_DAY);
        assertThat(judge(new AgreementSuccession(), file("alone", Term.ofYears(4))))
                .isEmpty();
        assertThat(judge(
                        new AgreementSuccession(),
                        file("a", Term.ofYears(4), link(AgreementLink.Type.COMPLEMENTS, "b"))))
                .isEmpty();
    }

    private static AgreementFile old(LocalDate sent, LocalDate received) {
        return AgreementFile.open(framework()
                        .id(AgreementId.of("ramavtal-2019"))
                        .term(Term.openEndedFrom(SIGNED))
                        .termClauses(TermClauses.builder()
                                .noticePeriod(NoticePeriod.ofMonths(6))
                                .build())
                        .build())
                .record(Notice.by(MIUN).sentOn(sent).receivedOn(received).ofTermination(EventId.of("n")), received);
    }

    private static Finding succeeds(AgreementFile old, LocalDate first) {
        return judge(
                        new AgreementSuccession(),
                        file(
                                "next",
                                Term.ofYears(4).startingOn(first),
                                link(AgreementLink.Type.REPLACES, "ramavtal-2019")),
                        old)
                .get(0);
    }

    @Test
    @DisplayName("where the other has no end, or a last day between two, what holds on each of them is found")
    void openLastDay() {
        Finding endless = succeeds(file("ramavtal-2019", Term.openEndedFrom(SIGNED)), LAST);
        assertThat(endless.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(endless))
                .isEqualTo("Ramavtalet börjar den 4 september 2027, utan att något slut är bestämt för avtalet som det"
                        + " ersätter (ramavtal-2019). Båda gäller från och med den dagen.");
        AgreementFile between = old(LocalDate.of(2025, 1, 10), LocalDate.of(2025, 1, 15));
        Finding overlap = succeeds(between, LocalDate.of(2025, 7, 10));
        assertThat(overlap.getVariant()).isEqualTo("overlap-at-least");
        assertThat(overlap.getValues()).containsEntry("days", Period.ofDays(1));
        for (int day = 11; day <= 16; day++) {
            Finding open = succeeds(between, LocalDate.of(2025, 7, day));
            assertThat(open.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
            assertThat(open.getMissing()).containsExactly(InputCode.REPLACED_LAST_DAY);
        }
        Finding gap = succeeds(between, LocalDate.of(2025, 7, 17));
        assertThat(gap.getVariant()).isEqualTo("gap-at-least");
        assertThat(gap.getValues()).containsEntry("days", Period.ofDays(1));
    }

    @Test
    @DisplayName(
            "judged again by the exact axes and the portfolio's revisions, the answer is the same, whatever was recorded since")
    void judgedAgain() {
        AgreementFile old = AgreementFile.open(framework()
                        .id(AgreementId.of("ramavtal-2019"))
                        .term(Term.openEndedFrom(SIGNED))
                        .build())
                .record(LifecycleEvent.terminated(EventId.of("t"), LAST.minusDays(9), LAST), LAST.minusDays(9));
        AgreementFile next = file(
                "next",
                Term.ofYears(4).startingOn(LAST.plusDays(1)),
                link(AgreementLink.Type.REPLACES, "ramavtal-2019"));
        AsOf asked = AsOf.on(LAST.plusDays(1));
        Portfolio then = Portfolio.of(old, next);
        RuleBook book = RuleBook.builder().rule(new AgreementSuccession()).build();
        List<Finding> given = book.beside(then).assess(next, asked).trace().getFindings();
        assertThat(given).extracting(Finding::getOutcome).containsExactly(Outcome.MET);
        Map<AgreementId, Long> kept = then.revisions(asked);
        AsOf exact = next.at(asked).exactAsOf();

        Portfolio now = then.with(old.record(
                        LifecycleEvent.corrected(EventId.of("c"), EventId.of("t"), LAST.plusDays(1)), LAST.plusDays(1)))
                .with(file("later", Term.ofYears(4)));
        assertThat(book.beside(now.atRevisions(kept))
                        .assess(next, exact)
                        .trace()
                        .getFindings())
                .isEqualTo(given);
        assertThat(book.beside(now).assess(next, exact).trace().getFindings()).isNotEqualTo(given);
    }

    @Test
    @DisplayName("a circle over links of several kinds is found, once; a ring of thousands is found too")
    void mixedCircle() {
        AgreementFile a = file("a", Term.ofYears(4), link(AgreementLink.Type.CALLED_OFF_FROM, "b"));
        AgreementFile b = file("b", Term.ofYears(4), link(AgreementLink.Type.IMPLEMENTS, "a"));
        List<Finding> findings = judge(new LinkedAgreements(), a, b);
        assertThat(findings).extracting(Finding::getOutcome).containsExactly(Outcome.MET, Outcome.NOT_MET);
        assertThat(sv(findings.get(1)))
                .isEqualTo("De länkar genom vilka ramavtalet är avropat från andra leder över länkar av andra slag i en"
                        + " cirkel: a, b och a. Ett avtal kan inte komma efter sig självt.");
        AgreementFile open = file("b", Term.ofYears(4), link(AgreementLink.Type.COMPLEMENTS, "a"));
        assertThat(judge(new LinkedAgreements(), a, open))
                .extracting(Finding::getOutcome)
                .containsExactly(Outcome.MET);
        int length = 5000;
        List<AgreementFile> ring = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            ring.add(file("r" + i, Term.ofYears(4), link(AgreementLink.Type.REPLACES, "r" + (i + 1) % length)));
        }
        Finding found = RuleBook.builder()
                .rule(new LinkedAgreements())
                .build()
                .beside(Portfolio.of(ring))
                .assess(ring.get(0), AsOf.on(SIGNED))
                .trace()
                .getFindings()
                .get(0);
        assertThat(found.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat((List<?>) found.getValues().get("circle")).hasSize(length + 1);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("links that lead back to the agreement are found over any number of others, and named in their order")
    @EnumSource(names = {"REPLACES", "CALLED_OFF_FROM", "IMPLEMENTS"})
    void circles(AgreementLink.Type type) {
        AgreementFile a = file("a", Term.ofYears(4), link(type, "b"));
        AgreementFile b = file("b", Term.ofYears(4), link(type, "c"));
        AgreementFile c = file("c", Term.ofYears(4), link(type, "a"));
        Finding circle = judge(new LinkedAgreements(), a, b, c).get(0);
        assertThat(circle.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(circle.getValues()).containsEntry("circle", List.of("a", "b", "c", "a"));
        assertThat(sv(circle)).contains("leder i en cirkel: a, b, c och a.");
        AgreementFile own = file("a", Term.ofYears(4), link(type, "a"));
        assertThat(judge(new LinkedAgreements(), own).get(0).getValues()).containsEntry("circle", List.of("a", "a"));
        AgreementFile open = file("c", Term.ofYears(4), link(type, "d"));
        assertThat(judge(new LinkedAgreements(), a, b, open).get(0).getOutcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("a circle among others that the agreement isn't part of doesn't go round for ever, and isn't its own")
    void otherCircle() {
        AgreementFile a = file("a", Term.ofYears(4), link(AgreementLink.Type.REPLACES, "b"));
        AgreementFile b = file("b", Term.ofYears(4), link(AgreementLink.Type.REPLACES, "c"));
        AgreementFile c = file("c", Term.ofYears(4), link(AgreementLink.Type.REPLACES, "b"));
        assertThat(judge(new LinkedAgreements(), a, b, c).get(0).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(judge(new LinkedAgreements(), b, a, c).get(0).getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(judge(new LinkedAgreements(), file("x", Term.ofYears(4)))).isEmpty();
    }
}
