package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.course;
import static se.samverkan.core.file.Files.decision;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.reversal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.code.NeedId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.quantity.Quantity;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.workforce.WorkforceNeed;

@DisplayName("A view lists what is known, in the order recorded")
class ViewListsTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);

    private static WorkforceNeed need(String id, long number) {
        return WorkforceNeed.builder()
                .id(NeedId.of(id))
                .statedBy(PartnerId.of("harnosand"))
                .number(Quantity.exactly(number))
                .build();
    }

    private static List<String> ids(FileView view) {
        return view.callOffs().stream()
                .map(callOff -> callOff.getId().toString())
                .toList();
    }

    @Test
    @DisplayName("call-offs that are ordered by the day and not taken back by then")
    void callOffs() {
        AgreementFile file = OPENED.record(callOff("A-2", 1, JUNE), DAY)
                .record(callOff("A-1", 1, DAY), DAY)
                .record(reversal("R-1", "A-1", JUNE), JUNE);
        assertThat(ids(on(file, DAY.minusDays(1)))).isEmpty();
        assertThat(ids(on(file, DAY))).containsExactly("A-1");
        assertThat(ids(on(file, JUNE))).containsExactly("A-2");
        assertThat(ids(file.at(AsOf.on(JUNE).knownOn(DAY)))).containsExactly("A-2", "A-1");
        assertThat(ids(file.at(AsOf.on(JUNE).atRevision(1)))).containsExactly("A-2");
    }

    @Test
    @DisplayName("whether a call-off is known, taken back or not, whatever its day")
    void hasCallOff() {
        AgreementFile file = OPENED.record(callOff("A-1", 1, JUNE), DAY).record(reversal("R-1", "A-1", JUNE), JUNE);
        CallOffId id = CallOffId.of("A-1");
        assertThat(on(file, DAY).hasCallOff(id)).isTrue();
        assertThat(file.at(AsOf.on(DAY).atRevision(0)).hasCallOff(id)).isFalse();
        assertThat(on(file, DAY).hasCallOff(CallOffId.of("R-1"))).isFalse();
        assertThat(on(file, JUNE).ledger().hasCallOff(id)).isTrue();
    }

    @Test
    @DisplayName("needs, each as last recorded, in the order first recorded")
    void needs() {
        AgreementFile file = OPENED.record(need("N-1", 9_000), DAY)
                .record(need("N-2", 5), DAY)
                .record(need("N-1", 8_000), JUNE);
        assertThat(on(file, DAY).needs()).containsExactly(need("N-1", 8_000), need("N-2", 5));
        assertThat(file.at(AsOf.on(DAY).knownOn(DAY)).needs()).containsExactly(need("N-1", 9_000), need("N-2", 5));
    }

    @Test
    @DisplayName("decisions on a call-off that is to come")
    void decisionOnACallOffToCome() {
        AgreementFile file = OPENED.record(decision(Optional.of("A-9")), DAY);
        assertThat(on(file, DAY).hasCallOff(CallOffId.of("A-9"))).isFalse();
        assertThat(on(file, DAY).decisions()).containsExactly(decision(Optional.of("A-9")));
    }

    @Test
    @DisplayName("activities without a call-off, with or without an id, and decisions")
    void activitiesAndDecisions() {
        AgreementFile file =
                OPENED.record(course("7.5"), DAY).record(course("7.5"), DAY).record(decision(Optional.empty()), JUNE);
        assertThat(on(file, DAY).activities()).containsExactly(course("7.5"), course("7.5"));
        assertThat(on(file, DAY).decisions()).containsExactly(decision(Optional.empty()));
        assertThat(file.at(AsOf.on(JUNE).knownOn(DAY)).decisions()).isEmpty();
    }

    @Test
    @DisplayName("and tells by which axes just what was known is asked again")
    void exactAsOf() {
        AgreementFile file = OPENED.record(callOff("A-1", 1, DAY), DAY).record(callOff("A-2", 1, JUNE), JUNE);
        assertThat(on(file, DAY).exactAsOf()).hasToString("2024-02-01 revision 2");
        assertThat(file.at(AsOf.on(JUNE).knownOn(DAY)).exactAsOf())
                .hasToString("2024-06-30 known 2024-02-01 revision 1");
        assertThat(file.at(AsOf.on(JUNE).knownOn(DAY.minusDays(1))).exactAsOf())
                .hasToString("2024-06-30 known 2024-01-31 revision 0");
        assertThat(file.at(AsOf.on(JUNE).atRevision(77)).exactAsOf()).hasToString("2024-06-30 revision 2");
        AsOf exact = on(file, DAY).exactAsOf();
        assertThat(file.at(exact).exactAsOf()).isEqualTo(exact);
        assertThat(file.at(exact).getAsOf()).isEqualTo(exact);
    }
}
