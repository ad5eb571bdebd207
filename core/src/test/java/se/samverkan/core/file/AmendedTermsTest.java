package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.DAY;
import static se.samverkan.core.file.Files.OPENED;
import static se.samverkan.core.file.Files.amendment;
import static se.samverkan.core.file.Files.amount;
import static se.samverkan.core.file.Files.callOff;
import static se.samverkan.core.file.Files.ceiling;
import static se.samverkan.core.file.Files.on;
import static se.samverkan.core.file.Files.sek;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.CollaborationArea;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;

@DisplayName("The terms of a day are those signed, with the amendments that are known and in effect")
class AmendedTermsTest {

    private static final LocalDate RECORDED = DAY.plusDays(10);
    private static final LocalDate EFFECTIVE = LocalDate.of(2024, 7, 1);

    private static Optional<Ceiling> ceilingOf(AgreementFile file, AsOf asOf) {
        return file.at(asOf).terms().getCeiling();
    }

    private static Optional<Ceiling> most(long kronor) {
        return Optional.of(Ceiling.of(amount(kronor)));
    }

    @Test
    @DisplayName("a raised ceiling holds from its day on, and isn't seen with an earlier knowledge")
    void bothAxes() {
        AgreementFile file = OPENED.record(amendment(EFFECTIVE, ceiling(2_500_000)), RECORDED);
        assertThat(ceilingOf(file, AsOf.on(EFFECTIVE.minusDays(1)))).isEqualTo(most(2_000_000));
        assertThat(ceilingOf(file, AsOf.on(EFFECTIVE))).isEqualTo(most(2_500_000));
        assertThat(ceilingOf(file, AsOf.on(EFFECTIVE).knownOn(RECORDED.minusDays(1))))
                .isEqualTo(most(2_000_000));
        assertThat(ceilingOf(file, AsOf.on(EFFECTIVE).knownOn(RECORDED))).isEqualTo(most(2_500_000));
        assertThat(ceilingOf(file, AsOf.on(EFFECTIVE).atRevision(0))).isEqualTo(most(2_000_000));
        assertThat(file.getSignedAgreement()).isEqualTo(AGREEMENT);
    }

    @Test
    @DisplayName("what is left follows the ceiling of the day")
    void left() {
        AgreementFile file = OPENED.record(callOff("A-1", 400_000, DAY), DAY)
                .record(amendment(EFFECTIVE, ceiling(300_000)), RECORDED);
        assertThat(on(file, EFFECTIVE.minusDays(1)).balances().getLeft()).hasValue(sek(1_600_000));
        assertThat(on(file, EFFECTIVE).balances().getLeft()).hasValue(sek(-100_000));
    }

    @Test
    @DisplayName("of two amendments the one that takes effect later holds, whichever was recorded first")
    void byEffect() {
        AgreementFile file = OPENED.record(amendment(EFFECTIVE.plusDays(1), ceiling(3_000_000)), RECORDED)
                .record(amendment(EFFECTIVE, ceiling(2_500_000)), RECORDED);
        assertThat(ceilingOf(file, AsOf.on(EFFECTIVE))).isEqualTo(most(2_500_000));
        assertThat(ceilingOf(file, AsOf.on(EFFECTIVE.plusDays(1)))).isEqualTo(most(3_000_000));
    }

    @Test
    @DisplayName("of two that take effect on one day, the one recorded last holds, from its recording on")
    void byRecording() {
        AgreementFile file = OPENED.record(amendment(EFFECTIVE, ceiling(3_000_000)), RECORDED)
                .record(amendment(EFFECTIVE, ceiling(2_500_000)), RECORDED);
        assertThat(ceilingOf(file, AsOf.on(EFFECTIVE))).isEqualTo(most(2_500_000));
        assertThat(ceilingOf(file, AsOf.on(EFFECTIVE).atRevision(1))).isEqualTo(most(3_000_000));
    }

    @Test
    @DisplayName("an amendment recorded after its day changes the days between, for those who ask later")
    void backDated() {
        AgreementFile file = OPENED.record(amendment(DAY, ceiling(2_500_000)), EFFECTIVE);
        assertThat(ceilingOf(file, AsOf.on(DAY))).isEqualTo(most(2_500_000));
        assertThat(ceilingOf(file, AsOf.on(DAY).knownOn(DAY))).isEqualTo(most(2_000_000));
    }

    @Test
    @DisplayName("amendments change what they change, and leave the rest")
    void together() {
        AgreementFile file = OPENED.record(amendment(EFFECTIVE, ceiling(2_500_000)), RECORDED)
                .record(amendment(EFFECTIVE, Change.of(Term.openEndedFrom(Files.SIGNED))), RECORDED);
        FileView view = on(file, EFFECTIVE);
        assertThat(view.terms().getCeiling()).isEqualTo(most(2_500_000));
        assertThat(view.terms().getTerm()).hasValue(Term.openEndedFrom(Files.SIGNED));
        assertThat(view.terms().findArea(CollaborationArea.EDUCATION)).isPresent();
        assertThat(view.on(EFFECTIVE.minusDays(1)).terms()).isEqualTo(AGREEMENT);
        assertThat(view.on(EFFECTIVE)).isSameAs(view);
        assertThat(view.getFile()).isEqualTo(file);
        assertThat(view).hasToString("FRAMEWORK_AGREEMENT sko as of 2024-07-01");
    }

    @Test
    @DisplayName("a longer term keeps the parties concerned for longer")
    void reach() {
        AgreementFile file = OPENED.record(
                amendment(EFFECTIVE, Change.of(Term.ofClosed(Files.SIGNED, Files.LAST_DAY.plusDays(1)))), RECORDED);
        assertThat(on(OPENED, Files.LAST_DAY.plusDays(1)).reach()).isEmpty();
        assertThat(on(file, Files.LAST_DAY.plusDays(1)).reach()).hasSize(2);
    }
}
