package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.agreement.Agreements.CONTACT;
import static se.samverkan.core.agreement.Agreements.MIUN;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.text.Text;

@DisplayName("A contact is a role first; a person's data can be left out, dropped, and are never shown")
class ContactTest {

    private static final Contact BY_ROLE = Contact.of(MIUN.getId(), Text.of("processledare"));

    @Test
    @DisplayName("by role alone, it holds no personal data")
    void byRole() {
        assertThat(BY_ROLE.getRole()).isEqualTo(Text.of("processledare"));
        assertThat(BY_ROLE.getPartner()).isEqualTo(MIUN.getId());
        assertThat(BY_ROLE.getName()).isEmpty();
        assertThat(BY_ROLE.getTelephone()).isEmpty();
        assertThat(BY_ROLE.getEmail()).isEmpty();
    }

    @Test
    @DisplayName("keeps name, number and address as typed, and drops them in one call")
    void drops() {
        assertThat(CONTACT.getName()).hasValue("Kim Exempel");
        assertThat(CONTACT.getTelephone()).hasValue("010-000 00 00");
        assertThat(CONTACT.getEmail()).hasValue("kim@example.org");
        assertThat(CONTACT.withoutPersonalData()).isEqualTo(BY_ROLE).hasSameHashCodeAs(BY_ROLE);
        assertThat(CONTACT).isNotEqualTo(BY_ROLE);
    }

    @Test
    @DisplayName("is shown by partner and role, also inside what holds it")
    void shown() {
        assertThat(CONTACT).hasToString("Contact{miun, processledare}").hasToString(BY_ROLE.toString());
        Agreement agreement = Agreements.full().get(1);
        assertThat(agreement.getContacts()).hasToString("[Contact{miun, processledare}]");
        assertThat(agreement.toString()).doesNotContain("Kim", "010", "@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kim\u0000Hemlig", "Kim\u202EHemlig", "Kim\uD800Hemlig", "\t"})
    @DisplayName("refuses what can't be shown as typed, names the attribute, and doesn't repeat a person's data")
    void refuses(String text) {
        Contact.Builder name = Contact.builder().from(BY_ROLE).name(text);
        Contact.Builder telephone = Contact.builder().from(BY_ROLE).telephone(text);
        Contact.Builder email = Contact.builder().from(BY_ROLE).email(text);
        assertWithheld(name, "contact.name");
        assertWithheld(telephone, "contact.telephone");
        assertWithheld(email, "contact.email");
        assertWithheld(Contact.builder().from(BY_ROLE).name("Hemlig".repeat(34)), "contact.name");
    }

    private static void assertWithheld(Contact.Builder builder, String attribute) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasNoCause()
                .hasMessageStartingWith(attribute + ": expected ")
                .hasMessageEndingWith("but was something else (the value isn't shown)")
                .hasMessageNotContaining("Hemlig");
    }

    @Test
    @NullUnmarked
    @DisplayName("must have a partner and a role")
    void required() {
        assertThatThrownBy(() -> Contact.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[partner, role]");
        assertThatThrownBy(() -> Contact.of(null, Text.of("rektor"))).hasMessage("partner");
        assertThatThrownBy(() -> Contact.of(MIUN.getId(), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("role");
    }
}
