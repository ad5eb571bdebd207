package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.callOff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.budget.EntryKind;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.Department;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;

@DisplayName("A call-off is who orders what, on which day, for how much; and a decision is on one")
class CallOffTest {

    private static final CallOff CALL_OFF = callOff("A-1", 400_000, DAY);

    @Test
    @DisplayName("commits its amount on the day of the order, in the area of what is ordered")
    void entry() {
        Department schools = Department.of("Skolförvaltningen");
        Entry entry = CALL_OFF.toBuilder().department(schools).build().toEntry();
        assertThat(entry.getId()).isEqualTo(EntryId.of("A-1"));
        assertThat(entry.getKind()).isEqualTo(EntryKind.CALL_OFF);
        assertThat(entry.getAmount()).hasValue(CALL_OFF.getAmount());
        assertThat(entry.getDay()).isEqualTo(DAY);
        assertThat(entry.getPartner()).hasValue(Files.HARNOSAND.getId());
        assertThat(entry.getArea()).hasValue(CollaborationArea.EDUCATION);
        assertThat(entry.getDepartment()).hasValue(schools);
        assertThat(CALL_OFF.getDepartment()).isEmpty();
    }

    @Test
    @DisplayName("goes on in a builder with its attributes")
    void toBuilder() {
        assertThat(CALL_OFF.toBuilder().build()).isEqualTo(CALL_OFF).hasSameHashCodeAs(CALL_OFF);
        assertThat(CALL_OFF.toBuilder().id(CallOffId.of("A-2")).build()).isNotEqualTo(CALL_OFF);
    }

    @Test
    @DisplayName("costs 0 or more, and is ordered on a day of the years 1 to 9999")
    void refuses() {
        assertThat(callOff("A-1", 0, DAY).getAmount()).isEqualTo(Files.amount(0));
        assertThatThrownBy(() -> callOff("A-1", -1, DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("callOff.amount: expected an amount of 0 or more, but was 'SEK -1.00 EXCLUDING_VAT'");
        assertThatThrownBy(() -> callOff("A-1", 1, LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("callOff.orderedOn: expected a day of the years 1 to 9999, but was '+10000-01-01'");
        assertThatThrownBy(() -> callOff("A-1", 1, LocalDate.MIN)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @NullUnmarked
    @DisplayName("must have an id, an orderer, a day, an amount and an activity")
    void required() {
        assertThatThrownBy(() -> CallOff.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[id, orderedBy, orderedOn, amount, activity]");
        assertThatThrownBy(() -> CALL_OFF.toBuilder().amount((VatAmount) null)).hasMessage("amount");
        assertThatThrownBy(() -> CALL_OFF.toBuilder().orderedBy(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("orderedBy");
    }

    @Test
    @DisplayName("a decision says under which reference, by whom, why, on which findings, and on which call-off if any")
    void decision() {
        Decision decision = Files.decision(Optional.of("A-1"));
        assertThat(decision.getReference()).hasToString("KS § 7");
        assertThat(decision.getDecidedBy()).isEqualTo(Text.of("kommunchefen"));
        assertThat(decision.getReason()).isEqualTo(Text.of("urgent"));
        assertThat(decision.getCodes()).hasSize(1);
        assertThat(decision.getCallOff()).hasValue(CallOffId.of("A-1"));
        assertThat(Files.decision(Optional.empty()).getCallOff()).isEmpty();
        assertThat(decision.toBuilder().build()).isEqualTo(decision).isNotEqualTo(Files.decision(Optional.empty()));
    }

    @Test
    @DisplayName("a decision answers one finding, at least")
    void decisionWithoutCodes() {
        Decision.Builder builder = Files.decision(Optional.empty()).toBuilder().codes(Set.of());
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("decision.codes: expected at least one code of a finding, but was '[]'");
        assertThatThrownBy(() -> Decision.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[reference, decidedBy, reason]");
    }
}
