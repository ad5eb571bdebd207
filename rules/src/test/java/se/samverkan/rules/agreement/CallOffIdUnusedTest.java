package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.RuleBook;

@DisplayName("A call-off has an id of its own")
class CallOffIdUnusedTest {

    private static final CallOffIdUnused RULE = new CallOffIdUnused();
    private static final CallOff FIRST = callOff("A-1", "100").build();
    private static final AgreementFile FILE = file().record(FIRST, DAY);

    private static Finding of(AgreementFile file, String id) {
        return judge(RULE, file, callOff(id, "1").build()).get(0);
    }

    @Test
    @DisplayName("an id that nothing in the file has is met; upper and lower case differ")
    void unused() {
        assertThat(of(file(), "A-1").getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(FILE, "A-2").getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(FILE, "a-1").getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(of(FILE, "A-2"))).isEqualTo("Inget tidigare avrop och ingen annan post har beteckningen A-2.");
        assertThat(en(of(FILE, "A-2"))).isEqualTo("No earlier call-off or other entry is numbered A-2.");
    }

    @Test
    @DisplayName("an id that a call-off has already isn't")
    void used() {
        Finding finding = of(FILE, "A-1");
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getPath()).isEqualTo("callOffs[A-1].id");
        assertThat(finding.getSources()).extracting(Source::getKind).containsExactly(Source.Kind.POLICY);
        assertThat(sv(finding))
                .isEqualTo("Ett tidigare avrop eller en annan post har redan beteckningen A-1. Ge avropet en annan"
                        + " beteckning.");
        assertThat(en(finding))
                .isEqualTo("An earlier call-off or other entry is already numbered A-1. Give this call-off another"
                        + " number.");
    }

    @Test
    @DisplayName("a call-off of a later day, a reversed one and an entry of another kind keep their ids")
    void whateverItIs() {
        AgreementFile later =
                file().record(callOff("A-9", "1").orderedOn(DAY.plusYears(1)).build(), DAY);
        assertThat(of(later, "A-9").getOutcome()).isEqualTo(Outcome.NOT_MET);
        AgreementFile reversed =
                FILE.record(Entry.reversal(EntryId.of("back"), EntryId.of("A-1"), DAY, Text.of("fel kurs")), DAY);
        assertThat(of(reversed, "A-1").getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(of(reversed, "back").getOutcome()).isEqualTo(Outcome.NOT_MET);
        AgreementFile invoiced =
                FILE.record(Entry.invoice(EntryId.of("F-1"), CallOffId.of("A-1"), excludingVat("1"), DAY), DAY);
        assertThat(of(invoiced, "F-1").getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("what wasn't known yet has taken no id")
    void knowledge() {
        List<Finding> asKnown = RuleBook.builder()
                .rule(RULE)
                .build()
                .assess(FILE, FIRST, AsOf.on(DAY).atRevision(0))
                .trace()
                .getFindings();
        assertThat(asKnown).extracting(Finding::getOutcome).containsExactly(Outcome.MET);
    }

    @Test
    @DisplayName("an admission is refused rather than broken by an id that is used")
    void admissionIsRefused() {
        AgreementFile invoiced =
                FILE.record(Entry.invoice(EntryId.of("F-1"), CallOffId.of("A-1"), excludingVat("1"), DAY), DAY);
        RuleBook sweden = RuleBook.sweden();
        for (String id : List.of("A-1", "F-1")) {
            assertThat(sweden.admit(invoiced, callOff(id, "1").build(), AsOf.on(DAY))
                            .getOutcome())
                    .isEqualTo(Outcome.NOT_MET);
        }
    }

    @Test
    @DisplayName("the question doesn't arise of a recorded call-off")
    void recorded() {
        assertThat(judge(RULE, FILE, AsOf.on(DAY))).isEmpty();
        assertThat(RULE.getCode()).isEqualTo(CallOffIdUnused.CODE);
    }
}
