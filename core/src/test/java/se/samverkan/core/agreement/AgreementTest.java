package se.samverkan.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.core.agreement.Agreements.HARNOSAND;
import static se.samverkan.core.agreement.Agreements.ID;
import static se.samverkan.core.agreement.Agreements.MIUN;
import static se.samverkan.core.code.CollaborationArea.EDUCATION;
import static se.samverkan.core.code.CollaborationArea.OPERATIONAL_DEVELOPMENT;
import static se.samverkan.core.code.CollaborationArea.RESEARCH;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.budget.Ceiling;
import se.samverkan.core.code.ActivityKind;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;

@DisplayName("An agreement is the terms as signed")
class AgreementTest {

    private static FrameworkAgreement.Builder framework() {
        return FrameworkAgreement.builder().id(ID);
    }

    private static Party coordinator(Partner partner, String days) {
        return Party.builder()
                .partner(partner)
                .addRoles(Role.PARTY, Role.COORDINATOR)
                .days(DateRange.parse(days))
                .build();
    }

    @Test
    @DisplayName("keeps parties, signatures and areas in the order given")
    void order() {
        FrameworkAgreement agreement = framework()
                .party(MIUN, Role.PROVIDER)
                .party(HARNOSAND, Role.CLIENT, Role.FUNDER)
                .area(RESEARCH)
                .area(EDUCATION)
                .build();
        assertThat(agreement.getParties()).extracting(Party::getPartner).containsExactly(MIUN, HARNOSAND);
        assertThat(agreement.getAreas()).extracting(CoveredArea::getArea).containsExactly(RESEARCH, EDUCATION);
    }

    @Test
    @DisplayName("finds what it says on an area, where it covers the area")
    void findArea() {
        FrameworkAgreement agreement = framework()
                .activities(EDUCATION, ActivityKind.COMMISSIONED_COURSE)
                .area(RESEARCH)
                .build();
        assertThat(agreement.findArea(EDUCATION)).hasValue(CoveredArea.of(EDUCATION, ActivityKind.COMMISSIONED_COURSE));
        assertThat(agreement.findArea(RESEARCH)).hasValue(CoveredArea.of(RESEARCH));
        assertThat(agreement.findArea(OPERATIONAL_DEVELOPMENT)).isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @DisplayName("has a partner once in a role on a day: the same role again on a day is refused")
    @CsvSource({"../.., ../..", "2023-09-05/2024-02-29, 2024-02-29/..", "../.., 2024-02-29/2024-02-29"})
    void onePartnerTwice(String one, String other) {
        Party client = Party.of(HARNOSAND, Role.CLIENT);
        FrameworkAgreement.Builder builder = framework()
                .addParties(client.toBuilder().days(DateRange.parse(one)).build())
                .addParties(client.toBuilder()
                        .addRoles(Role.FUNDER)
                        .days(DateRange.parse(other))
                        .build());
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("parties: expected a partner once in a role on a day, but was 'harnosand and harnosand'");
    }

    @Test
    @DisplayName("may have a partner in a role again later, and in another role beside")
    void onePartnerAgain() {
        Party client = Party.of(HARNOSAND, Role.CLIENT);
        FrameworkAgreement agreement = framework()
                .addParties(client.toBuilder()
                        .days(DateRange.parse("../2024-02-29"))
                        .build())
                .addParties(client.toBuilder()
                        .days(DateRange.parse("2024-03-01/.."))
                        .build())
                .party(HARNOSAND, Role.FUNDER)
                .build();
        assertThat(agreement.getParties()).hasSize(3);
    }

    @Test
    @DisplayName("names in an area kinds that lie there: one of another area would never be covered, and is refused")
    void kindsOfAnotherArea() {
        assertThatThrownBy(() -> framework().activities(EDUCATION, ActivityKind.SEMINAR, ActivityKind.MEETING))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "area.activityKinds: expected kinds that lie in EDUCATION, not in OPERATIONAL_DEVELOPMENT, but"
                                + " was 'MEETING'");
        assertThat(framework()
                        .activities(RESEARCH, ActivityKind.JOINT_PROJECT, ActivityKind.OTHER)
                        .build()
                        .getAreas())
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @DisplayName("has one coordinator on a day: two that share a day are refused, by their ids")
    @CsvSource({
        "../.., ../..",
        "2023-09-05/2024-02-29, 2024-02-29/..",
        "../2024-02-29, 2024-02-29/2024-02-29",
        "2024-01-01/.., 2024-06-30/2024-06-30"
    })
    void twoCoordinators(String one, String other) {
        FrameworkAgreement.Builder builder =
                framework().addParties(coordinator(HARNOSAND, one)).addParties(coordinator(MIUN, other));
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "parties: expected one party in the role COORDINATOR on a day, but was 'harnosand and miun'");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @DisplayName("may have one coordinator after another")
    @CsvSource({"../2024-02-29, 2024-03-01/..", "2024-03-01/.., 2023-01-01/2024-02-29"})
    void coordinatorsInTurn(String one, String other) {
        FrameworkAgreement agreement = framework()
                .addParties(coordinator(HARNOSAND, one))
                .addParties(coordinator(MIUN, other))
                .party(MIUN, Role.PROVIDER)
                .build();
        assertThat(agreement.getParties()).hasSize(3);
    }

    @Test
    @DisplayName("covers an area once: given twice, even with other kinds of activity, it is refused")
    void areaTwice() {
        FrameworkAgreement.Builder builder =
                framework().area(EDUCATION).area(RESEARCH).activities(EDUCATION, ActivityKind.SEMINAR);
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("areas: expected each area once, but was '[EDUCATION, RESEARCH, EDUCATION]'");
    }

    @ParameterizedTest
    @DisplayName("keeps a title as typed, be it a template or not")
    @ValueSource(strings = {"${1+1}", "{key}", "{0} %s", "<script>"})
    void typed(String words) {
        assertThat(framework().title("sv", words).build().getTitle()).hasValue(Text.of("sv", words));
    }

    @ParameterizedTest
    @DisplayName("refuses a title with control characters, unpaired surrogates or direction marks")
    @ValueSource(strings = {"a\u0000", "a\r\nb", "\uD800a", "\u200Fa", "\u2066a"})
    void refusedTitle(String words) {
        assertThatThrownBy(() -> framework().title("sv", words))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("title: expected text without control characters");
    }

    @ParameterizedTest
    @MethodSource("se.samverkan.core.agreement.Agreements#full")
    @DisplayName("of any kind, gives up names, numbers and addresses in one call, and keeps all else")
    void withoutPersonalData(Agreement agreement) {
        Agreement without = agreement.withoutPersonalData();
        assertThat(without.getContacts()).containsExactly(Contact.of(MIUN.getId(), Text.of("processledare")));
        assertThat(without).hasSameClassAs(agreement).isNotEqualTo(agreement);
        assertThat(without.toBuilder().contacts(agreement.getContacts()).build())
                .isEqualTo(agreement);
        assertThat(without.withoutPersonalData()).isEqualTo(without);
    }

    @Test
    @DisplayName("gives lists, sets and maps that nobody can change")
    void unmodifiable() {
        Agreement agreement = Agreements.full().get(1);
        for (List<?> list : List.of(agreement.getParties(), agreement.getAreas(), agreement.getContacts())) {
            assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(() -> agreement.getPurposes().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> agreement.getCaseNumbers().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("gives up a procurement basis that a draft had")
    void withoutBasis() {
        FrameworkAgreement draft =
                framework().procurementBasis(ProcurementBasis.CHAPTER_7).build();
        assertThat(draft.toBuilder().procurementBasis(Optional.empty()).build())
                .isEqualTo(framework().build());
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by name")
    void refusedNull() {
        assertThatThrownBy(() -> framework().id(null)).hasMessage("id");
        assertThatThrownBy(() -> framework().term((Term) null)).hasMessage("term");
        assertThatThrownBy(() -> framework().ceiling((Ceiling) null)).hasMessage("ceiling");
        assertThatThrownBy(() -> framework().addParties((Party) null)).hasMessage("parties element");
        assertThatThrownBy(() -> framework().addAreas((CoveredArea) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("areas element");
    }
}
