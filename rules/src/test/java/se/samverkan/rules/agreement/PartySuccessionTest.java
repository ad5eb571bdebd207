package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.partner.SuccessionKind.MERGED_INTO;
import static se.samverkan.core.partner.SuccessionKind.TAKEN_OVER_BY;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.partner.OtherPublicBody;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.Succession;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.PartialDate;
import se.samverkan.rules.Nature;

@DisplayName("Each party that a succession is stated of is told who stands in its place")
class PartySuccessionTest {

    private static final PartnerId JOINT = PartnerId.of("joint");
    private static final Succession IN_2024 =
            Succession.of(JOINT, TAKEN_OVER_BY).on(PartialDate.parse("2024-01"));

    private static Partner with(Partner partner, Succession... successions) {
        var builder = partner.toBuilder();
        List.of(successions).forEach(builder::addSuccessions);
        return builder.build();
    }

    private static OtherPublicBody body(String id, String name) {
        return OtherPublicBody.builder().id(PartnerId.of(id)).name(name).build();
    }

    private static AgreementFile after(Succession... successions) {
        return file().record(with(HARNOSAND, successions), SIGNED)
                .record(body("joint", "Ådalens kommun"), SIGNED)
                .record(body("south", "Södra kommunen"), SIGNED);
    }

    private static Finding of(AgreementFile file) {
        List<Finding> findings = judge(new PartySuccession(), file, AsOf.on(DAY));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    @DisplayName("the question doesn't arise where no succession is stated, and it is advice")
    void none() {
        assertThat(judge(new PartySuccession(), file(), AsOf.on(DAY))).isEmpty();
        assertThat(new PartySuccession().getNature()).isEqualTo(Nature.ADVICE);
    }

    @Test
    @DisplayName("the successor's name is the one to write, the party's the one to look for")
    void succeeded() {
        Finding finding = of(after(IN_2024));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.getPath()).isEqualTo("agreement.parties[municipality:2280]");
        assertThat(sv(finding))
                .isEqualTo(
                        "Den 1 februari 2024 står Ådalens kommun i stället för Härnösands kommun i ramavtalet (januari"
                                + " 2024). Skriv Ådalens kommun i nya handlingar, och sök avtalet även under Härnösands kommun.");
        assertThat(en(finding))
                .isEqualTo("On 1 February 2024 Ådalens kommun stands in the place of Härnösands kommun in the framework"
                        + " agreement (January 2024). Write Ådalens kommun in new documents, and look for the agreement"
                        + " under Härnösands kommun as well.");
        assertThat(judge(new PartyNameOnDay(), after(IN_2024), AsOf.on(DAY)))
                .extracting(Finding::getPath)
                .noneMatch(path -> path.contains("2280"));
    }

    @Test
    @DisplayName("a party still stands there until the day, and where another took over other agreements alone")
    void notYet() {
        assertThat(of(after(Succession.of(JOINT, MERGED_INTO).on(DAY.plusDays(1))))
                        .getOutcome())
                .isEqualTo(Outcome.MET);
        Finding other = of(after(IN_2024.takingOver(AgreementId.of("another"))));
        assertThat(sv(other)).isEqualTo("Den 1 februari 2024 står Härnösands kommun i sitt eget ställe i ramavtalet.");
    }

    @Test
    @DisplayName("of several successors, both are told where both are stated to take over; else it is asked which")
    void several() {
        AgreementId id = file().getId();
        Succession south = Succession.of(PartnerId.of("south"), MERGED_INTO).on(SIGNED);
        Finding both = of(after(IN_2024.takingOver(id), south.takingOver(id)));
        assertThat(sv(both)).contains("i ramavtalet: Ådalens kommun och Södra kommunen.");
        Finding split = of(after(IN_2024, south));
        assertThat(split.getMissing()).containsExactly(InputCode.PARTNER_SUCCESSOR);
        assertThat(sv(split))
                .isEqualTo("Det går inte att bedöma vem som den 1 februari 2024 står i stället för Härnösands kommun i"
                        + " ramavtalet. Som efterföljare är angivet: Ådalens kommun och Södra kommunen. Komplettera med vem"
                        + " som har tagit över avtalet.");
    }

    @Test
    @DisplayName("an unknown day is asked for, and the party's own name still judged")
    void unknownDay() {
        AgreementFile file = after(Succession.of(JOINT, MERGED_INTO));
        assertThat(of(file).getMissing()).containsExactly(InputCode.SUCCESSION_DAY);
        assertThat(judge(new PartyNameOnDay(), file, AsOf.on(DAY))).hasSize(2);
    }

    @Test
    @DisplayName("of a ring, who is in it is named")
    void ring() {
        AgreementFile file = after(IN_2024)
                .record(
                        with(
                                body("joint", "Ådalens kommun"),
                                Succession.of(HARNOSAND.getId(), MERGED_INTO).on(DAY)),
                        SIGNED);
        assertThat(sv(of(file)))
                .isEqualTo(
                        "Det går inte att bedöma vem som den 1 februari 2024 står i stället för Härnösands kommun i"
                                + " ramavtalet, eftersom de övergångar som är angivna mellan Härnösands kommun och Ådalens kommun"
                                + " leder tillbaka dit de började. Komplettera med vilken part som har trätt i stället för vilken.");
        assertThat(en(of(file))).contains("stated among Härnösands kommun and Ådalens kommun lead back");
    }
}
