package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.agreement.Agreements.ID;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.AgreementKind;
import se.samverkan.core.text.Text;

@DisplayName("There are seven kinds of agreement")
class AgreementKindsTest {

    static Stream<Agreement> bare() {
        return Stream.concat(
                Stream.of(LetterOfIntent.builder().id(ID).build()),
                Agreements.monetary().stream().map(MonetaryAgreementBuilder::build));
    }

    static List<Agreement> full() {
        return Agreements.full();
    }

    @Test
    @DisplayName("each is built from what it must have, and says of which kind it is")
    void kinds() {
        assertThat(bare()).extracting(Agreement::getKind).containsExactlyInAnyOrder(AgreementKind.values());
        assertThat(full()).extracting(Agreement::getKind).containsExactlyInAnyOrder(AgreementKind.values());
    }

    @ParameterizedTest
    @MethodSource("bare")
    @DisplayName("nothing is filled in that the parties left open")
    void open(Agreement agreement) {
        assertThat(agreement.getId()).isEqualTo(ID);
        assertThat(agreement.getTitle()).isEmpty();
        assertThat(agreement.getForm()).isEmpty();
        assertThat(agreement.isStatedFirstOfForm()).isFalse();
        assertThat(agreement.getCaseNumbers()).isEmpty();
        assertThat(agreement.getParties()).isEmpty();
        assertThat(agreement.getTerm()).isEmpty();
        assertThat(agreement.getSignatures()).isEmpty();
        assertThat(agreement.getAreas()).isEmpty();
        assertThat(agreement.getPurposes()).isEmpty();
        assertThat(agreement.getFields()).isEmpty();
        assertThat(agreement.isOpenToOtherFields()).isFalse();
        assertThat(agreement.getContacts()).isEmpty();
        assertThat(agreement.getGovernanceBody()).isEmpty();
        assertThat(agreement.getSharedBodies()).isEmpty();
        assertThat(agreement.getContributions()).isEmpty();
        assertThat(agreement.getProcurementBasis()).isEmpty();
        assertThat(agreement.getCpvCodes()).isEmpty();
        assertThat(agreement.getAttachments()).isEmpty();
        assertThat(agreement.getCeiling()).isEmpty();
        assertThat(agreement.getCallOffTerms()).isEqualTo(CallOffTerms.unstated());
    }

    @ParameterizedTest
    @MethodSource("full")
    @DisplayName("a builder with its attributes builds an equal one, and changing the copy leaves it as it was")
    void toBuilder(Agreement agreement) {
        assertThat(agreement.toBuilder().build()).isEqualTo(agreement).hasSameHashCodeAs(agreement);
        Agreement changed = agreement.toBuilder().title("sv", "Annan titel").build();
        assertThat(changed).isNotEqualTo(agreement).hasSameClassAs(agreement);
        assertThat(agreement.getTitle()).hasValue(Text.of("sv", "Ramavtal ${1+1} {key}"));
        assertThat(agreement.getParties()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("full")
    @DisplayName("it is read as its kind and id, with no person's name, number or address")
    void text(Agreement agreement) {
        assertThat(agreement).hasToString(agreement.getKind() + " sko");
    }

    @Test
    @DisplayName("the id must be set")
    void withoutId() {
        assertThatThrownBy(() -> FrameworkAgreement.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[id]");
        assertThatThrownBy(() -> LetterOfIntent.builder().build()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("a letter of intent has no ceiling and no terms of call-off; every other kind may have both")
    void letterOfIntent() {
        Agreement intent = full().get(0);
        assertThat(intent).isInstanceOf(LetterOfIntent.class).isNotInstanceOf(MonetaryAgreement.class);
        assertThat(intent.getCeiling()).isEmpty();
        assertThat(intent.getCallOffTerms()).isEqualTo(CallOffTerms.unstated());
        assertThat(full().subList(1, 7)).allSatisfy(agreement -> {
            assertThat(agreement).isInstanceOf(MonetaryAgreement.class);
            assertThat(agreement.getCeiling()).hasValue(Agreements.CEILING);
            assertThat(agreement.getCallOffTerms().isHeldWithinTerm()).hasValue(true);
        });
        assertThat(Agreements.monetary()
                        .get(0)
                        .ceiling(Agreements.CEILING)
                        .ceiling(Optional.empty())
                        .build())
                .isEqualTo(Agreements.monetary().get(0).build());
    }

    @ParameterizedTest
    @EnumSource(AgreementLink.Type.class)
    @DisplayName("a subordinate agreement implements or is called off from another; other links don't make it one")
    void subordinate(AgreementLink.Type type) {
        SubordinateAgreement.Builder builder =
                SubordinateAgreement.builder().id(ID).link(type, Agreements.ABOVE);
        if (type == AgreementLink.Type.IMPLEMENTS || type == AgreementLink.Type.CALLED_OFF_FROM) {
            assertThat(builder.build().getLinks()).hasSize(1);
        } else {
            assertThatThrownBy(builder::build)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith(
                            "links: expected a link IMPLEMENTS or CALLED_OFF_FROM to the agreement above, but was '[");
        }
        assertThatThrownBy(() -> SubordinateAgreement.builder().id(ID).build())
                .isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\tb", "\u202Ea"})
    @DisplayName("another kind has the host's code for it, that can be shown as typed")
    void other(String code) {
        assertThatThrownBy(() -> OtherAgreement.builder().id(ID).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[kindCode]");
        OtherAgreement.Builder builder = OtherAgreement.builder().id(ID).kindCode(code);
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("kindCode: expected text");
        assertThat(OtherAgreement.builder().id(ID).kindCode("{0}").build().getKindCode())
                .isEqualTo("{0}");
    }

    @Test
    @DisplayName("a framework agreement may record the special reasons for a longer term")
    void specialReasons() {
        Text reasons = Text.of("sv", "Lång kurs");
        FrameworkAgreement agreement =
                FrameworkAgreement.builder().id(ID).specialReasons(reasons).build();
        assertThat(agreement.getSpecialReasons()).hasValue(reasons);
        assertThat(agreement).isNotEqualTo(FrameworkAgreement.builder().id(ID).build());
    }
}
