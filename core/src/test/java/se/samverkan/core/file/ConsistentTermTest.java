package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;

@DisplayName("An assumed first day has room in the term")
class ConsistentTermTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 9, 5);
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Assumption ASSUMED = Assumption.firstDay(FIRST, "day of signing");

    private static AgreementFile file(Term term) {
        return AgreementFile.open(FrameworkAgreement.builder()
                .id(AgreementId.of("framework"))
                .term(term)
                .build());
    }

    private static Amendment to(Term term) {
        return Amendment.builder()
                .effectiveFrom(DAY)
                .reason(Text.of("another term"))
                .addChanges(Change.of(term))
                .build();
    }

    @Test
    @DisplayName("as signed: a last day before it is refused, and the file is as it was")
    void asSigned() {
        AgreementFile file = file(Term.until(FIRST.minusDays(1)));
        assertThatThrownBy(() -> file.assuming(ASSUMED))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("lastDay");
        assertThat(file.getRevision()).isZero();
        assertThat(file(Term.until(FIRST)).assuming(ASSUMED).getRevision()).isEqualTo(1);
    }

    @Test
    @DisplayName("as amended: an amendment that leaves no room for it is refused")
    void asAmended() {
        AgreementFile file = file(Term.ofYears(4)).assuming(ASSUMED);
        assertThatThrownBy(() -> file.record(to(Term.until(FIRST.minusDays(1))), DAY))
                .isInstanceOf(InvalidValueException.class);
        assertThat(file.record(to(Term.until(FIRST)), DAY)
                        .at(AsOf.on(DAY))
                        .facts()
                        .term()
                        .getValue())
                .contains(Term.ofClosed(FIRST, FIRST));
    }

    @Test
    @DisplayName("in either order: an assumption after such an amendment is refused too")
    void inEitherOrder() {
        AgreementFile file = file(Term.ofYears(4)).record(to(Term.until(FIRST.minusDays(1))), DAY);
        assertThatThrownBy(() -> file.assuming(ASSUMED)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("and fills nothing that is stated: another stated first day stays")
    void fillsNothingStated() {
        Term stated = Term.ofClosed(DAY, DAY.plusYears(1));
        AgreementFile file = file(stated).assuming(ASSUMED);
        assertThat(file.at(AsOf.on(DAY)).facts().term().getValue()).contains(stated);
        assertThat(file.at(AsOf.on(DAY)).facts().term().getAssumptions()).isEmpty();
    }
}
