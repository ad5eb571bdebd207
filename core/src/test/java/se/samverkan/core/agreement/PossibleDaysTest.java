package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.agreement.Agreements.HARNOSAND;
import static se.samverkan.core.agreement.Agreements.ID;
import static se.samverkan.core.agreement.Agreements.MIUN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.time.DateRange;

@DisplayName("A party whose day of joining or leaving isn't wholly known")
class PossibleDaysTest {

    private static final Municipality KRAMFORS = Municipality.builder()
            .id(PartnerId.of("kramfors"))
            .code(MunicipalityCode.of("2282"))
            .name("Kramfors kommun")
            .build();
    private static final LocalDate SIGNED = LocalDate.of(2024, 6, 1);

    private static Party kramfors(String days, String possibleDays) {
        return party(KRAMFORS, days, possibleDays);
    }

    private static Party party(Municipality partner, String days, String possibleDays) {
        return Party.builder()
                .partner(partner)
                .addRoles(Role.CLIENT)
                .days(DateRange.parse(days))
                .possibleDays(DateRange.parse(possibleDays))
                .build();
    }

    /** Joined some day in 2024, and left some day in 2026. */
    private static Party joinedAndLeft() {
        return kramfors("2025-01-01/2025-12-31", "2024-01-01/2026-12-31");
    }

    private static FrameworkAgreement agreement(Party... parties) {
        return FrameworkAgreement.builder()
                .id(ID)
                .addParties(Party.of(HARNOSAND, Role.CLIENT))
                .addParties(Party.of(MIUN, Role.PROVIDER))
                .addParties(parties)
                .build();
    }

    private static List<String> daysOfKramfors(Agreement agreement) {
        return agreement.getParties().stream()
                .filter(party -> party.getPartner().equals(KRAMFORS))
                .map(party -> party.getDays()
                        + party.getPossibleDays()
                                .map(days -> " perhaps " + days)
                                .orElse(""))
                .toList();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2023-12-31, false",
        "2024-01-01, ",
        "2024-12-31, ",
        "2025-01-01, true",
        "2025-12-31, true",
        "2026-01-01, ",
        "2026-12-31, ",
        "2027-01-01, false"
    })
    @DisplayName("is one on its days, isn't known to be on the possible days beside them, and is none on others")
    void onADay(LocalDate day, @Nullable Boolean isParty) {
        assertThat(joinedAndLeft().isPartyOn(day)).isEqualTo(Optional.ofNullable(isParty));
    }

    @Test
    @DisplayName(
            "has no possible days where nothing is set or they are just the days, also after the days were changed")
    void unset() {
        Party party = Party.of(KRAMFORS, Role.CLIENT);
        assertThat(party.getPossibleDays()).isEmpty();
        Party later = party.toBuilder().days(DateRange.from(SIGNED)).build();
        assertThat(later.getPossibleDays()).isEmpty();
        assertThat(kramfors(SIGNED + "/..", "2024-01-01/..").getPossibleDays())
                .hasValue(DateRange.from(LocalDate.of(2024, 1, 1)));
        assertThat(later.isPartyOn(SIGNED.minusDays(1))).hasValue(false);
        assertThat(later.isPartyOn(SIGNED)).hasValue(true);
        assertThat(later)
                .isEqualTo(kramfors(SIGNED + "/..", SIGNED + "/.."))
                .isNotEqualTo(kramfors(SIGNED + "/..", "../.."));
    }

    @Test
    @DisplayName("keeps every attribute in a builder, possible days that go beyond the days among them")
    void builder() {
        Party party = joinedAndLeft().toBuilder()
                .addRoles(Role.FUNDER)
                .bindingMembers(true)
                .build();
        assertThat(party.toBuilder().build()).isEqualTo(party);
        assertThat(party.getRoles()).containsExactlyInAnyOrder(Role.CLIENT, Role.FUNDER);
        assertThatThrownBy(() -> party.toBuilder().days(DateRange.always()).build())
                .isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01/2025-12-31, 2025-01-02/2025-12-31",
        "2025-01-01/2025-12-31, 2025-01-01/2025-12-30",
        "../2025-12-31, 2020-01-01/2025-12-31",
        "2025-01-01/.., 2025-01-01/2030-12-31"
    })
    @DisplayName("surely is one on possible days alone")
    void enclosed(String days, String possibleDays) {
        assertThatThrownBy(() -> kramfors(days, possibleDays))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "party.possibleDays: expected days that enclose " + days + ", but was '" + possibleDays + "'");
        assertThat(kramfors(days, days).isPartyOn(SIGNED.plusYears(1))).hasValue(true);
    }

    @ParameterizedTest(name = "after {0}: {1}, perhaps {2}")
    @CsvSource({
        "2024-01-01, 2024-01-01/2024-01-01, 2024-01-01/2024-01-01",
        "2024-12-31, 2024-12-31/2024-12-31, 2024-01-01/2024-12-31",
        "2025-01-01, 2025-01-01/2025-01-01, 2024-01-01/2025-01-01",
        "2025-12-31, 2025-01-01/2025-12-31, 2024-01-01/2025-12-31",
        "2026-05-31, 2025-01-01/2026-05-31, 2024-01-01/2026-05-31",
        "2026-12-31, 2025-01-01/2026-12-31, 2024-01-01/2026-12-31"
    })
    @DisplayName("was one on the day that it left after, whatever wasn't known of it, and is none later")
    void leavingAfter(LocalDate last, String days, String possibleDays) {
        assertThat(joinedAndLeft().leavingAfter(last)).isEqualTo(kramfors(days, possibleDays));
    }

    @Test
    @DisplayName("can't leave after a day on which it surely was none")
    void leavingAfterOtherDays() {
        assertThatThrownBy(() -> joinedAndLeft().leavingAfter(LocalDate.of(2023, 12, 31)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("party.lastDay: expected a day of 2024-01-01/2026-12-31, but was '2023-12-31'");
        assertThatThrownBy(() -> joinedAndLeft().leavingAfter(LocalDate.of(2027, 1, 1)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("may share a day and a role with itself or with another coordinator as long as that isn't sure")
    void sharing() {
        Party before = kramfors("../2024-06-30", "../2024-12-31");
        assertThat(agreement(before, kramfors("2025-01-01/..", "2024-07-01/..")).getParties())
                .hasSize(4);
        assertThatThrownBy(() -> agreement(before, kramfors("2024-06-30/..", "2024-01-01/..")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("once in a role on a day");
        Party coordinator = before.toBuilder().addRoles(Role.COORDINATOR).build();
        Party next = party(HARNOSAND, "2025-01-01/..", "2024-07-01/..").toBuilder()
                .roles(List.of(Role.COORDINATOR))
                .build();
        assertThat(agreement(coordinator, next).getParties()).hasSize(4);
    }

    @Test
    @DisplayName("joins by an amendment from its day, and may leave on a day that isn't known")
    void joining() {
        Party party = kramfors("../2025-12-31", "../2026-12-31");
        Agreement joined = Change.joining(party).applyTo(agreement(), SIGNED);
        assertThat(daysOfKramfors(joined)).containsExactly("2024-06-01/2025-12-31 perhaps 2024-06-01/2026-12-31");
        assertThatThrownBy(() -> Change.joining(kramfors("2025-01-01/..", "../..")))
                .hasMessageStartingWith("party.days: expected no first day");
        Agreement again = Change.joining(Party.of(KRAMFORS, Role.CLIENT)).applyTo(joined, LocalDate.of(2026, 1, 1));
        assertThat(daysOfKramfors(again)).hasSize(2).last().isEqualTo("2026-01-01/..");
        assertThatThrownBy(() ->
                        Change.joining(Party.of(KRAMFORS, Role.CLIENT)).applyTo(joined, LocalDate.of(2025, 12, 31)))
                .hasMessageContaining("a partner that isn't a party");
    }

    @ParameterizedTest(name = "from {0}: {1}")
    @CsvSource({
        "2024-01-01, ",
        "2024-01-02, 2024-01-01/2024-01-01",
        "2025-01-01, 2024-12-31/2024-12-31 perhaps 2024-01-01/2024-12-31",
        "2026-01-01, 2025-01-01/2025-12-31 perhaps 2024-01-01/2025-12-31",
        "2026-07-01, 2025-01-01/2026-06-30 perhaps 2024-01-01/2026-06-30",
        "2027-01-01, 2025-01-01/2026-12-31 perhaps 2024-01-01/2026-12-31"
    })
    @DisplayName("leaves by an amendment also where it isn't known to be one, which tells that it was until then")
    void leaving(LocalDate day, @Nullable String days) {
        Agreement left = Change.leaving(KRAMFORS.getId()).applyTo(agreement(joinedAndLeft()), day);
        assertThat(daysOfKramfors(left)).isEqualTo(days == null ? List.of() : List.of(days));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31", "2027-01-02"})
    @DisplayName("can't leave by an amendment where it surely is none")
    void leavingRefused(LocalDate day) {
        assertThatThrownBy(() -> Change.leaving(KRAMFORS.getId()).applyTo(agreement(joinedAndLeft()), day))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("a partner that is a party on " + day);
    }

    @Test
    @DisplayName("was there from the beginning where every reading has it so, and may have been where one has")
    void original() {
        assertThat(agreement(joinedAndLeft()).originalParties()).hasSize(2);
        assertThat(agreement(joinedAndLeft()).possibleOriginalParties()).hasSize(2);
        Party open = kramfors("2025-01-01/..", "../..");
        assertThat(agreement(open).originalParties()).hasSize(2);
        assertThat(agreement(open).possibleOriginalParties()).hasSize(3).last().isEqualTo(open);
        Party first = party(HARNOSAND, "2024-06-01/..", "2024-06-01/..");
        FrameworkAgreement.Builder two = FrameworkAgreement.builder().id(ID).addParties(first);
        assertThat(two.build().possibleOriginalParties()).isEqualTo(two.build().originalParties());
        FrameworkAgreement earlier =
                two.addParties(kramfors("2025-01-01/..", "2024-06-01/..")).build();
        assertThat(earlier.originalParties()).containsExactly(first);
        assertThat(earlier.possibleOriginalParties()).hasSize(2);
        FrameworkAgreement either = earlier.toBuilder()
                .parties(List.of(first, kramfors("2025-01-01/..", "2024-05-31/..")))
                .build();
        assertThat(either.originalParties()).isEmpty();
        assertThat(either.possibleOriginalParties()).hasSize(2);
        FrameworkAgreement later = earlier.toBuilder()
                .parties(List.of(first, kramfors("2025-01-01/..", "2024-06-02/..")))
                .build();
        assertThat(later.possibleOriginalParties()).containsExactly(first);
    }

    @Test
    @DisplayName("leaves open whether all have signed where it hasn't and may have been there from the beginning")
    void signed() {
        FrameworkAgreement both = agreement(kramfors("2025-01-01/..", "../..")).toBuilder()
                .signature(Signature.of(HARNOSAND, SIGNED))
                .signature(Signature.of(MIUN, SIGNED))
                .build();
        assertThat(both.isSignedBy(SIGNED.minusDays(1))).hasValue(false);
        assertThat(both.isSignedBy(SIGNED)).isEmpty();
        FrameworkAgreement all = both.toBuilder()
                .signature(Signature.of(KRAMFORS, SIGNED.plusDays(9)))
                .build();
        assertThat(all.isSignedBy(SIGNED.plusDays(8))).isEmpty();
        assertThat(all.isSignedBy(SIGNED.plusDays(9))).hasValue(true);
        assertThat(agreement(joinedAndLeft()).toBuilder()
                        .signatures(both.getSignatures())
                        .build()
                        .isSignedBy(SIGNED))
                .hasValue(true);
        assertThat(FrameworkAgreement.builder().id(ID).build().isSignedBy(SIGNED))
                .hasValue(false);
    }

    @Test
    @DisplayName("alone with others of the kind, all are unsigned where none has signed")
    void noneSurelyOriginal() {
        FrameworkAgreement two = FrameworkAgreement.builder()
                .id(ID)
                .addParties(party(HARNOSAND, "2025-01-01/..", "2024-01-01/.."))
                .addParties(kramfors("2025-01-01/..", "2024-01-01/.."))
                .build();
        assertThat(two.isSignedBy(SIGNED)).hasValue(false);
        FrameworkAgreement one =
                two.toBuilder().signature(Signature.of(KRAMFORS, SIGNED)).build();
        assertThat(one.isSignedBy(SIGNED)).isEmpty();
        assertThat(one.toBuilder()
                        .signature(Signature.of(HARNOSAND, SIGNED))
                        .build()
                        .isSignedBy(SIGNED))
                .hasValue(true);
    }
}
