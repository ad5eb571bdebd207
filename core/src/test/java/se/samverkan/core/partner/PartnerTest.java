package se.samverkan.core.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.code.CountyCode;
import se.samverkan.core.code.ExternalIdentifier;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.OrganisationNumber;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.code.RorId;

@DisplayName("A partner is a legal person of one of seven kinds")
class PartnerTest {

    private static final PartnerId ID = PartnerId.of("x");

    private static List<PartnerBuilder<?>> builders() {
        return List.of(
                Municipality.builder().code(MunicipalityCode.of("2280")),
                Region.builder().code(CountyCode.of("22")),
                MunicipalFederation.builder(),
                AssociationOfMunicipalities.builder(),
                HigherEducationInstitution.builder().state(false),
                Company.builder(),
                OtherPublicBody.builder());
    }

    @Test
    @DisplayName("there is a builder of every kind")
    void everyKind() {
        Stream<PartnerKind> kinds = builders().stream()
                .map(builder -> named(builder, "Namn").build())
                .map(Partner::getKind);
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(Arrays.asList(PartnerKind.values()));
    }

    private static PartnerBuilder<?> named(PartnerBuilder<?> builder, String name) {
        return builder.id(ID).name(name);
    }

    @ParameterizedTest
    @MethodSource("builders")
    @DisplayName("must have an id and a name, whatever its kind")
    void required(PartnerBuilder<?> builder) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("some of required attributes are not set [id]");
        builder.id(ID);
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("names: expected at least one name, but was 'none'");
        assertThat(builder.name("Namn").build().getId()).isEqualTo(ID);
    }

    @ParameterizedTest
    @MethodSource("builders")
    @DisplayName("keeps its number, in whatever kind, and prints as kind and id alone")
    void common(PartnerBuilder<?> builder) {
        OrganisationNumber number = OrganisationNumber.parse("212000-0142");
        Partner partner = named(builder, "Namn").organisationNumber(number).build();
        assertThat(partner.getOrganisationNumber()).contains(number);
        assertThat(partner).hasToString(partner.getKind() + " x");
        assertThat(partner.getExternalIdentifiers()).isEmpty();
        assertThat(partner.getSuccessions()).isEmpty();
    }

    @Test
    @DisplayName("must have the code of its kind, and an institution must say whether it is the state's")
    void requiredCodes() {
        assertThatThrownBy(Municipality.builder().id(ID).name("Namn")::build)
                .hasMessageContaining("Municipality")
                .hasMessageEndingWith("[code]");
        assertThatThrownBy(Region.builder().id(ID).name("Namn")::build).hasMessageEndingWith("[code]");
        assertThatThrownBy(HigherEducationInstitution.builder().id(ID).name("Namn")::build)
                .hasMessageEndingWith("[state]");
    }

    @Test
    @DisplayName("Gotland's municipality has a region's tasks, Härnösand's hasn't")
    void gotland() {
        assertThat(Partners.municipality("0980", "Region Gotland").hasRegionTasks())
                .isTrue();
        assertThat(Partners.municipality("2280", "Härnösands kommun").hasRegionTasks())
                .isFalse();
    }

    @Test
    @DisplayName("an institution has a registry id where it is stated, and other identifiers in the order given")
    void identifiers() {
        ExternalIdentifier erasmus = ExternalIdentifier.of("erasmus", "S VASTERA01");
        ExternalIdentifier pic = ExternalIdentifier.of("pic", "999884255");
        HigherEducationInstitution mdh = Partners.mdh().toBuilder()
                .rorId(RorId.parse("033vfbz75"))
                .addExternalIdentifiers(erasmus, pic)
                .build();
        assertThat(mdh.getRorId()).contains(RorId.parse("https://ror.org/033vfbz75"));
        assertThat(mdh.getExternalIdentifiers()).containsExactly(erasmus, pic);
        assertThat(Partners.mdh().getRorId()).isEmpty();
        assertThat(mdh.isState()).isTrue();
    }

    @Test
    @DisplayName(
            "is the same legal person as another with its id, whatever else is stated; equal only if all is the same")
    void sameness() {
        HigherEducationInstitution mdh = Partners.mdh();
        HigherEducationInstitution renamed = mdh.toBuilder().name("MDU").build();
        assertThat(mdh.isSameAs(renamed)).isTrue();
        assertThat(mdh).isNotEqualTo(renamed).isEqualTo(Partners.mdh()).hasSameHashCodeAs(Partners.mdh());
        assertThat(mdh.isSameAs(Partners.vastmanland())).isFalse();
        assertThat(Company.builder().id(ID).name("Namn").build())
                .isNotEqualTo(OtherPublicBody.builder().id(ID).name("Namn").build());
    }

    @Test
    @DisplayName("gives a changed copy and stays as it was")
    void copies() {
        Municipality sala = Partners.sala();
        Municipality changed =
                sala.toBuilder().code(MunicipalityCode.of("1982")).build();
        assertThat(changed.getCode()).isEqualTo(MunicipalityCode.of("1982"));
        assertThat(sala).isEqualTo(Partners.sala());
        for (PartnerBuilder<?> builder : builders()) {
            Partner partner = named(builder, "Namn").build();
            assertThat(partner.toBuilder().build()).isEqualTo(partner).hasSameHashCodeAs(partner);
        }
    }

    @Test
    @DisplayName("can't be changed through the collections it gives out")
    void unmodifiable() {
        AssociationOfMunicipalities vkl =
                Partners.association().member(Partners.sala()).build();
        assertThatThrownBy(() -> vkl.getMemberships().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> vkl.getExternalIdentifiers().add(ExternalIdentifier.of("a", "b")))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @NullUnmarked
    @DisplayName("refuses null, by the name of what is missing")
    void refusedNull() {
        assertThatThrownBy(() -> Company.builder().id(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("id");
        Company company = Company.builder().id(ID).name("Namn").build();
        assertThatThrownBy(() -> company.isSameAs(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("other");
    }
}
