package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.agreement.Agreements.HARNOSAND;
import static se.samverkan.core.agreement.Agreements.ID;
import static se.samverkan.core.agreement.Agreements.MIUN;
import static se.samverkan.core.agreement.Agreements.SIGNED;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.time.DateRange;

@DisplayName("Parties join from the effective day, and leave with the day before it as their last")
class PartyChangesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LocalDate DAY_BEFORE = LocalDate.of(2025, 6, 30);
    private static final Municipality KRAMFORS = Municipality.builder()
            .id(PartnerId.of("kramfors"))
            .code(MunicipalityCode.of("2282"))
            .name("Kramfors kommun")
            .build();
    private static final Party JOINER = Party.of(KRAMFORS, Role.CLIENT);

    private static final LetterOfIntent AGREEMENT = LetterOfIntent.builder()
            .id(ID)
            .party(HARNOSAND, Role.CLIENT)
            .party(MIUN, Role.PROVIDER)
            .build();

    private static DateRange daysOf(Agreement agreement, PartnerId partner) {
        return agreement.getParties().stream()
                .filter(party -> party.getPartner().getId().equals(partner))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .getDays();
    }

    private static Agreement joined() {
        return Change.joining(JOINER).applyTo(AGREEMENT, DAY);
    }

    @Test
    @DisplayName("a party that joins is last among the parties, from the effective day on")
    void joining() {
        Agreement joined = joined();
        assertThat(joined.getParties())
                .hasSize(3)
                .startsWith(AGREEMENT.getParties().toArray(new Party[0]));
        assertThat(daysOf(joined, KRAMFORS.getId())).isEqualTo(DateRange.from(DAY));
        assertThat(joined.getSignatures()).isEmpty();
    }

    @Test
    @DisplayName("it may join until a day, and with the signature by which it joins")
    void joiningUntil() {
        Party party = JOINER.toBuilder().days(DateRange.until(DAY.plusDays(9))).build();
        Signature signature = Signature.of(KRAMFORS, SIGNED);
        PartyJoining change = (PartyJoining) Change.joining(party, signature);
        Agreement joined = change.applyTo(AGREEMENT, DAY);
        assertThat(daysOf(joined, KRAMFORS.getId())).isEqualTo(DateRange.ofClosed(DAY, DAY.plusDays(9)));
        assertThat(joined.getSignatures()).containsExactly(signature);
        assertThat(change.getParty()).isEqualTo(party);
        assertThat(change.getSignature()).hasValue(signature);
        assertThat(change).isNotEqualTo(Change.joining(party)).hasToString("parties[kramfors] " + change.value());
        assertThatThrownBy(() -> change.applyTo(AGREEMENT, DAY.plusDays(10))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("a first day of its own, and another's signature, are refused")
    void joiningRefused() {
        Party early = JOINER.toBuilder().days(DateRange.from(DAY)).build();
        assertThatThrownBy(() -> Change.joining(early))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("party.days: expected no first day but the amendment's own, but was '2025-07-01/..'");
        assertThatThrownBy(() -> Change.joining(JOINER, Signature.of(MIUN, SIGNED)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("signature.partner: expected the party that joins, kramfors, but was 'miun'");
    }

    @Test
    @DisplayName("one that is a party already on some of the days can't join")
    void joiningTwice() {
        assertThatThrownBy(() -> Change.joining(JOINER).applyTo(joined(), DAY.plusYears(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amendment.changes: expected a partner that isn't a party on 2026-07-01/..,"
                        + " but was 'the joining of kramfors'");
    }

    @Test
    @DisplayName("a party that leaves stays a party through the day before, and may join again")
    void leaving() {
        Agreement left = Change.leaving(HARNOSAND.getId()).applyTo(AGREEMENT, DAY);
        assertThat(daysOf(left, HARNOSAND.getId())).isEqualTo(DateRange.until(DAY_BEFORE));
        assertThat(daysOf(left, MIUN.getId())).isEqualTo(DateRange.always());
        Agreement back = Change.joining(Party.of(HARNOSAND, Role.PARTY)).applyTo(left, DAY);
        assertThat(back.getParties()).hasSize(3);
        assertThat(daysOf(back, HARNOSAND.getId())).isEqualTo(DateRange.from(DAY));
        assertThat(((PartyLeaving) Change.leaving(MIUN.getId())).getPartner()).isEqualTo(MIUN.getId());
    }

    @Test
    @DisplayName("one that joined keeps its first day; one that would leave on that very day never was a party")
    void leavingAfterJoining() {
        Change leaving = Change.leaving(KRAMFORS.getId());
        assertThat(daysOf(leaving.applyTo(joined(), DAY.plusDays(1)), KRAMFORS.getId()))
                .isEqualTo(DateRange.ofClosed(DAY, DAY));
        assertThat(leaving.applyTo(joined(), DAY)).isEqualTo(AGREEMENT);
    }

    @Test
    @DisplayName("one that isn't a party on the effective day can't leave")
    void leavingRefused() {
        assertThatThrownBy(() -> Change.leaving(KRAMFORS.getId()).applyTo(AGREEMENT, DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("amendment.changes: expected a partner that is a party on 2025-07-01,"
                        + " but was 'the leaving of kramfors'");
        assertThatThrownBy(() -> Change.leaving(KRAMFORS.getId()).applyTo(joined(), DAY_BEFORE))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("another coordinator of the day can't join")
    void coordinators() {
        Agreement coordinated =
                AGREEMENT.toBuilder().party(MIUN, Role.COORDINATOR).build();
        assertThatThrownBy(() ->
                        Change.joining(Party.of(KRAMFORS, Role.COORDINATOR)).applyTo(coordinated, DAY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("COORDINATOR");
    }

    @Test
    @DisplayName("joining and leaving on one day contradict each other")
    void contradictions() {
        assertThat(Change.joining(JOINER).contradicts(Change.leaving(KRAMFORS.getId())))
                .isTrue();
        assertThat(Change.leaving(KRAMFORS.getId()).contradicts(Change.leaving(KRAMFORS.getId())))
                .isFalse();
        assertThat(Change.joining(JOINER).contradicts(Change.leaving(MIUN.getId())))
                .isFalse();
    }
}
