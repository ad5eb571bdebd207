package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.agreement.Agreements.HARNOSAND;
import static se.samverkan.core.agreement.Agreements.MIUN;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.time.DateRange;

@DisplayName("A party is a partner in roles")
class PartyTest {

    @Test
    @DisplayName("on every day, and without saying whether its members are bound, unless something else is stated")
    void open() {
        Party party = Party.of(HARNOSAND, Role.CLIENT, Role.FUNDER);
        assertThat(party.getPartner()).isEqualTo(HARNOSAND);
        assertThat(party.getRoles()).containsExactly(Role.CLIENT, Role.FUNDER);
        assertThat(party.getDays()).isEqualTo(DateRange.always());
        assertThat(party.isBindingMembers()).isEmpty();
    }

    @Test
    @DisplayName("on some days, with members bound or not, where that is stated")
    void stated() {
        Party bound = Party.builder()
                .partner(HARNOSAND)
                .addRoles(Role.PARTY)
                .days(DateRange.parse("2024-02-29/.."))
                .bindingMembers(true)
                .build();
        assertThat(bound.getDays()).hasToString("2024-02-29/..");
        assertThat(bound.isBindingMembers()).hasValue(true);
        assertThat(bound)
                .isNotEqualTo(Party.of(HARNOSAND, Role.PARTY))
                .isNotEqualTo(Party.builder()
                        .partner(HARNOSAND)
                        .addRoles(Role.PARTY)
                        .days(DateRange.parse("2024-02-29/.."))
                        .bindingMembers(false)
                        .build());
        assertThat(Party.of(MIUN, Role.PROVIDER)).isEqualTo(Party.of(MIUN, Role.PROVIDER, Role.PROVIDER));
    }

    @Test
    @NullUnmarked
    @DisplayName("has a role, at least, and a partner")
    void refuses() {
        assertThatThrownBy(() -> Party.of(HARNOSAND))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("party.roles: expected at least one role, but was '[]'");
        assertThatThrownBy(() -> Party.builder().addRoles(Role.PARTY).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[partner]");
        assertThatThrownBy(() -> Party.of((Partner) null, Role.PARTY))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("partner");
    }
}
