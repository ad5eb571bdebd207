package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Policy;
import se.samverkan.rules.RuleBook;
import se.samverkan.rules.Severity;

@DisplayName("What is paid is invoiced, and what is invoiced is called off")
class StagesInOrderTest {

    private static final StagesInOrder RULE = new StagesInOrder();
    private static final CallOffId ID = CallOffId.of("A-1");

    private static AgreementFile calledOff() {
        return file().record(callOff("A-1", "100000").build(), DAY);
    }

    private static AgreementFile invoiced(AgreementFile file, String amount) {
        return file.record(
                Entry.invoice(EntryId.of("F-1"), ID, excludingVat(amount), DAY.plusDays(1)), DAY.plusDays(1));
    }

    private static AgreementFile paid(AgreementFile file, String amount) {
        return file.record(
                Entry.payment(EntryId.of("B-1"), ID, excludingVat(amount), DAY.plusDays(2)), DAY.plusDays(2));
    }

    private static List<Finding> judged(AgreementFile file) {
        return judge(RULE, file, AsOf.on(DAY.plusDays(10)));
    }

    @ParameterizedTest
    @CsvSource({
        "100000, 100000, MET, ''",
        "99999.99, 99999.99, MET, ''",
        "100000.01, 100000, NOT_MET, invoiced",
        "100000, 100000.01, NOT_MET, paid",
        "100000.01, 100000.02, NOT_MET, both"
    })
    @DisplayName("to the öre")
    void bothSides(String invoiced, String paid, Outcome outcome, String variant) {
        Finding finding = judged(paid(invoiced(calledOff(), invoiced), paid)).get(0);
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getVariant()).isEqualTo(variant);
        assertThat(finding.getPath()).isEqualTo("callOffs[A-1]");
    }

    @Test
    @DisplayName("more invoiced than called off is told with the amounts")
    void invoicedOver() {
        Finding finding = judged(paid(invoiced(calledOff(), "120000"), "50000")).get(0);
        assertThat(finding.getValue("invoicedOver", Money.class)).contains(Money.parse("SEK 20000"));
        assertThat(sv(finding))
                .isEqualTo(
                        "På avropet är 120 000 kr exklusive moms fakturerat, vilket är 20 000 kr mer än de 100 000 kr"
                                + " som är avropade. Betalt är 50 000 kr. Ett förskott kan förklara skillnaden; annars kan avropet"
                                + " ändras eller en kreditfaktura begäras.");
        assertThat(en(finding))
                .isEqualTo("On the call-off, SEK 120,000 excluding VAT is invoiced, which is SEK 20,000 more than the"
                        + " SEK 100,000 that is committed. SEK 50,000 is paid. An advance can explain the difference;"
                        + " otherwise the call-off can be changed, or a credit note asked for.");
    }

    @Test
    @DisplayName("more paid than invoiced is told too, also where nothing is invoiced")
    void paidOver() {
        assertThat(sv(judged(paid(calledOff(), "30000")).get(0)))
                .isEqualTo("På avropet är 30 000 kr exklusive moms betalt, vilket är 30 000 kr mer än de 0 kr som är"
                        + " fakturerade. Avropat är 100 000 kr. Ett förskott kan förklara skillnaden; annars kan fakturan som"
                        + " saknas föras in eller betalningen rättas.");
        assertThat(en(judged(paid(invoiced(calledOff(), "110000"), "120000")).get(0)))
                .startsWith("On the call-off, SEK 110,000 excluding VAT is invoiced, which is SEK 10,000 more than the"
                        + " SEK 100,000 that is committed, and SEK 120,000 is paid, which is SEK 10,000 more than is"
                        + " invoiced.");
    }

    @Test
    @DisplayName("a credit note, an index step and a release count, each from its day on")
    void dated() {
        AgreementFile over = invoiced(calledOff(), "120000");
        AgreementFile credited = over.record(
                Entry.creditNote(EntryId.of("K-1"), ID, EntryId.of("F-1"), excludingVat("20000"), DAY.plusDays(5)),
                DAY.plusDays(5));
        assertThat(judged(credited).get(0).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(judge(RULE, credited, AsOf.on(DAY.plusDays(4))).get(0).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
        AgreementFile indexed = over.record(
                Entry.indexStep(EntryId.of("I-1"), ID, excludingVat("20000"), DAY.plusDays(5)), DAY.plusDays(5));
        assertThat(judged(indexed).get(0).getOutcome()).isEqualTo(Outcome.MET);
        AgreementFile released = invoiced(calledOff(), "100000")
                .record(Entry.release(EntryId.of("R-1"), ID, excludingVat("0.01"), DAY.plusDays(5)), DAY.plusDays(5));
        assertThat(judged(released).get(0).getVariant()).isEqualTo("invoiced");
    }

    @Test
    @DisplayName("it isn't asked before something is invoiced or paid, nor of a call-off that is tried")
    void notAsked() {
        assertThat(judged(file())).isEmpty();
        assertThat(judged(calledOff())).isEmpty();
        assertThat(judge(RULE, invoiced(calledOff(), "120000"), AsOf.on(DAY))).isEmpty();
        assertThat(judge(
                        RULE,
                        invoiced(calledOff(), "120000"),
                        callOff("A-2", "1").build()))
                .isEmpty();
    }

    @Test
    @DisplayName("it is advice, unless the host's policy lets it bar")
    void policy() {
        AgreementFile over = invoiced(calledOff(), "120000");
        Finding finding = judged(over).get(0);
        RuleBook advising = RuleBook.builder().rule(RULE).build();
        RuleBook barring = advising.toBuilder()
                .policy(Policy.builder()
                        .severity(StagesInOrder.CODE, Severity.BARRING)
                        .build())
                .build();
        AsOf asOf = AsOf.on(DAY.plusDays(10));
        assertThat(advising.assess(over, asOf).isBarring(finding)).isFalse();
        assertThat(barring.assess(over, asOf).isBarring(finding)).isTrue();
    }
}
