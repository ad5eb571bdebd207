package se.samverkan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.budget.Entries.DAY;
import static se.samverkan.core.budget.Entries.amount;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.code.EntryId;
import se.samverkan.core.code.LotId;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.text.Text;

@DisplayName("An entry is one thing that has happened to the money of an agreement")
class EntryTest {

    private static final Entry CALL_OFF = Entries.callOff("A-1", "400000", DAY);
    private static final Entry INVOICE = Entries.invoice("I-1", "A-1", "0.01", DAY);
    private static final Entry REVERSAL = Entries.reversal("R-1", "I-1", DAY);

    @Test
    @DisplayName("a call-off has its own id as the entry's, and says who, in which area and department")
    void callOff() {
        assertThat(CALL_OFF.getId()).isEqualTo(EntryId.of("A-1"));
        assertThat(CALL_OFF.getKind()).isEqualTo(EntryKind.CALL_OFF);
        assertThat(CALL_OFF.getCallOff()).hasValue(CallOffId.of("A-1"));
        assertThat(CALL_OFF.getPartner()).hasValue(Entries.HARNOSAND);
        assertThat(CALL_OFF.getArea()).hasValue(CollaborationArea.EDUCATION);
        assertThat(CALL_OFF.getDepartment()).hasValue(Entries.SCHOOLS);
        assertThat(CALL_OFF.getReversed()).isEmpty();
    }

    @Test
    @DisplayName("an invoice and a payment say which call-off, how much and when; a reversal says which entry and why")
    void others() {
        assertThat(INVOICE.getCallOff()).hasValue(CallOffId.of("A-1"));
        assertThat(INVOICE.getAmount()).hasValue(amount("0.01"));
        assertThat(INVOICE.getPartner()).isEmpty();
        assertThat(Entries.payment("P-1", "A-1", "1", DAY).getKind()).isEqualTo(EntryKind.PAYMENT);
        assertThat(REVERSAL.getReversed()).hasValue(EntryId.of("I-1"));
        assertThat(REVERSAL.getAmount()).isEmpty();
        assertThat(REVERSAL.getReason()).hasValue(Text.of("wrong amount"));
        assertThat(REVERSAL.getDay()).isEqualTo(DAY);
    }

    @Test
    @DisplayName("takes a reference and a reason afterwards, as typed")
    void reference() {
        Entry entry = INVOICE.toBuilder()
                .reference("F-2024-7 ${1+1}")
                .reason(Text.of("{key}"))
                .build();
        assertThat(entry.getReference()).hasValue("F-2024-7 ${1+1}");
        assertThat(entry.getReason()).hasValue(Text.of("{key}"));
        assertThat(entry).isNotEqualTo(INVOICE);
        assertThat(INVOICE.toBuilder().build()).isEqualTo(INVOICE).hasSameHashCodeAs(INVOICE);
    }

    @Test
    @DisplayName("has an amount of 0 or more in a call-off, and above 0 in an invoice and a payment")
    void amounts() {
        assertThat(Entries.callOff("A-1", "0", DAY).getAmount()).hasValue(amount("0"));
        assertThatThrownBy(() -> Entries.callOff("A-1", "-0.01", DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("entry.amount: expected an amount of 0 or more, but was 'SEK -0.01 EXCLUDING_VAT'");
        for (String none : new String[] {"0", "-0.01"}) {
            assertThatThrownBy(() -> Entries.invoice("I-1", "A-1", none, DAY))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("entry.amount: expected an amount above 0, but was 'SEK");
            assertThatThrownBy(() -> Entries.payment("P-1", "A-1", none, DAY))
                    .isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    @DisplayName("is of a day of the years 1 to 9999")
    void days() {
        assertThatThrownBy(() -> Entries.callOff("A-1", "1", LocalDate.MAX))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("entry.day: expected a day of the years 1 to 9999, but was '+999999999-12-31'");
        assertThatThrownBy(() -> Entries.reversal("R-1", "I-1", LocalDate.of(0, 12, 31)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("can't be made into what no kind of entry is")
    void otherKinds() {
        CollaborationArea area = CollaborationArea.RESEARCH;
        for (Entry.Builder builder : new Entry.Builder[] {
            CALL_OFF.toBuilder().kind(EntryKind.REVERSAL),
            CALL_OFF.toBuilder().kind(EntryKind.INVOICE),
            CALL_OFF.toBuilder().amount(Optional.empty()),
            CALL_OFF.toBuilder().callOff(Optional.empty()),
            CALL_OFF.toBuilder().area(Optional.empty()),
            CALL_OFF.toBuilder().partner(Optional.empty()),
            INVOICE.toBuilder().area(area),
            INVOICE.toBuilder().department(Entries.CARE),
            INVOICE.toBuilder().lot(LotId.of("L-1")),
            INVOICE.toBuilder().movedTo(BudgetPart.of(area)),
            INVOICE.toBuilder().reversed(EntryId.of("I-0")),
            REVERSAL.toBuilder().amount(amount("1")),
            REVERSAL.toBuilder().callOff(CallOffId.of("A-1")),
            REVERSAL.toBuilder().kind(EntryKind.PAYMENT)
        }) {
            assertThatThrownBy(builder::build)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("entry.kind: expected a");
        }
    }

    @Test
    @DisplayName("an invoice can't be made into a call-off")
    void invoiceAsCallOff() {
        assertThatThrownBy(INVOICE.toBuilder().kind(EntryKind.CALL_OFF)::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("entry.id: expected the call-off's id A-1, but was 'I-1'");
    }

    @Test
    @DisplayName("a call-off can't be given an id that isn't the call-off's")
    void otherId() {
        Entry.Builder builder = CALL_OFF.toBuilder().id(EntryId.of("A-2"));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("entry.id: expected the call-off's id A-1, but was 'A-2'");
    }

    @ParameterizedTest
    @DisplayName("refuses a reference that is blank or can't be shown as typed")
    @ValueSource(strings = {"", " ", "F-1\n", "\u202EF-1", "F\uDC00"})
    void references(String reference) {
        Entry.Builder builder = INVOICE.toBuilder().reference(reference);
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("entry.reference: expected text");
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by name")
    void refusedNull() {
        VatAmount one = amount("1");
        EntryId id = EntryId.of("I-1");
        CallOffId callOff = CallOffId.of("A-1");
        assertThatThrownBy(() -> Entry.invoice(null, callOff, one, DAY)).hasMessage("id");
        assertThatThrownBy(() -> Entry.invoice(id, null, one, DAY)).hasMessage("callOff");
        assertThatThrownBy(() -> Entry.invoice(id, callOff, null, DAY)).hasMessage("amount");
        assertThatThrownBy(() -> Entry.invoice(id, callOff, one, null)).hasMessage("day");
        assertThatThrownBy(() -> Entry.reversal(id, null, DAY, Text.of("why"))).hasMessage("reversed");
        assertThatThrownBy(() -> Entry.reversal(id, id, DAY, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("reason");
    }
}
