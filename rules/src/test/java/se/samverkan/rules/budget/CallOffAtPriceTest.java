package se.samverkan.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.course;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.activity.EducationEvent;
import se.samverkan.core.agreement.Price;
import se.samverkan.core.agreement.PriceUnit;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.PriceId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Nature;

@DisplayName("A course is called off for no more than it costs by the agreement's price")
class CallOffAtPriceTest {

    private static final CallOffAtPrice RULE = new CallOffAtPrice();
    private static final Price PER_SEAT = Price.of(PriceId.of("seat"), PriceUnit.SEAT, excludingVat("4500"));

    private static AgreementFile of(Price... prices) {
        return AgreementFile.open(framework().prices(List.of(prices)).build());
    }

    private static CallOff ofTwenty(String amount) {
        return callOff("A-1", amount).seats(20).build();
    }

    private static Finding only(AgreementFile file, CallOff callOff) {
        return judge(RULE, file, callOff).get(0);
    }

    @ParameterizedTest
    @CsvSource({"89999.99, MET", "90000, MET", "90000.01, NOT_MET"})
    @DisplayName("twenty seats at 4 500 kr are 90 000 kr: as much or less is met, an öre more isn't")
    void boundary(String amount, Outcome outcome) {
        Finding finding = only(of(PER_SEAT), ofTwenty(amount));
        assertThat(finding.getOutcome()).isEqualTo(outcome);
        assertThat(finding.getSources()).containsExactly(Source.clause("price"));
        assertThat(finding.getPath()).isEqualTo("callOffs[A-1].amount");
    }

    @Test
    @DisplayName("what the making of a course costs is told apart, and isn't held against the price")
    void making() {
        CallOff withMaking = ofTwenty("150000").toBuilder()
                .activity(course().deliveryCost(excludingVat("90000")).build())
                .build();
        assertThat(only(of(PER_SEAT), withMaking).getOutcome()).isEqualTo(Outcome.MET);
        CallOff dearer = withMaking.toBuilder()
                .activity(course().deliveryCost(excludingVat("90001")).build())
                .build();
        assertThat(only(of(PER_SEAT), dearer).getOutcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("seats that aren't stated, which price of several, and another VAT basis are missing")
    void missing() {
        Finding seats = only(of(PER_SEAT), callOff("A-1", "90000").build());
        assertThat(seats.getOutcome()).isEqualTo(Outcome.NOT_ASSESSED);
        assertThat(seats.getMissing()).containsExactly(InputCode.CALL_OFF_SEATS);
        Price other = Price.of(PriceId.of("course"), PriceUnit.COURSE, excludingVat("80000"));
        assertThat(only(of(PER_SEAT, other), ofTwenty("90000")).getMissing()).containsExactly(InputCode.CALL_OFF_PRICE);
        Price unstated = Price.of(PriceId.of("seat"), PriceUnit.SEAT, VatAmount.parse("SEK 4500.00"));
        assertThat(only(of(unstated), ofTwenty("90000")).getMissing()).containsExactly(CallOffAtPrice.COMPARABLE);
    }

    @Test
    @DisplayName("it doesn't arise without a price for courses, of what is no course, or without a call-off")
    void notAsked() {
        assertThat(judge(RULE, file(), ofTwenty("90000"))).isEmpty();
        CallOff seminar = ofTwenty("90000").toBuilder()
                .activity(EducationEvent.builder()
                        .kind(ActivityKind.SEMINAR)
                        .title("sv", "Dag")
                        .build())
                .build();
        assertThat(judge(RULE, of(PER_SEAT), seminar)).isEmpty();
        assertThat(judge(RULE, of(PER_SEAT), AsOf.on(DAY))).isEmpty();
        assertThat(RULE.getNature()).isEqualTo(Nature.TERM_OF_AGREEMENT);
    }

    @Test
    @DisplayName("in words it tells the price, what it comes to and by how much it is exceeded")
    void words() {
        assertThat(sv(only(of(PER_SEAT), ofTwenty("100000"))))
                .isEqualTo(
                        "”Strategisk styrning” avropas för 100 000 kr exklusive moms men kostar 90 000 kr exklusive moms"
                                + " enligt avtalets pris, 4 500 kr exklusive moms per plats. Det är 10 000 kr mer. Beloppet kan"
                                + " sänkas, eller så kan det anges vad resten avser.");
        assertThat(en(only(of(PER_SEAT), ofTwenty("90000"))))
                .startsWith("“Strategisk styrning” is called off for SEK 90,000 excluding VAT, and costs SEK 90,000");
    }
}
