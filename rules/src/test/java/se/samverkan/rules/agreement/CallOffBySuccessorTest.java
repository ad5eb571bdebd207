package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.partner.SuccessionKind.MERGED_INTO;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.partner.AssociationOfMunicipalities;
import se.samverkan.core.partner.Membership;
import se.samverkan.core.partner.OtherPublicBody;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.Succession;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.PartialDate;
import se.samverkan.core.time.Recording;
import se.samverkan.rules.RuleBook;

@DisplayName("A legal successor of a client may call off in its place")
class CallOffBySuccessorTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final OtherPublicBody JOINT = body("joint", "Ådalens kommun");

    private static OtherPublicBody body(String id, String name) {
        return OtherPublicBody.builder().id(PartnerId.of(id)).name(name).build();
    }

    private static Succession into(Partner successor) {
        return Succession.of(successor.getId(), MERGED_INTO);
    }

    private static Partner with(Partner partner, Succession... successions) {
        var builder = partner.toBuilder();
        List.of(successions).forEach(builder::addSuccessions);
        return builder.build();
    }

    private static AgreementFile after(Succession... successions) {
        return file().record(with(HARNOSAND, successions), SIGNED).record(JOINT, SIGNED);
    }

    private static Finding orderedBy(Partner orderer, AgreementFile file) {
        return judge(
                        new CallOffOrderer(),
                        file,
                        callOff("A-1", "1").orderedBy(orderer).build())
                .get(0);
    }

    @Test
    @DisplayName("from the day of the succession on, and the finding names the succession")
    void successor() {
        Finding finding = orderedBy(JOINT, after(into(JOINT).on(NEW_YEAR)));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(finding))
                .isEqualTo(
                        "Avropet görs av Ådalens kommun, som har trätt i stället för Härnösands kommun (1 januari 2024)"
                                + " och därmed är uppdragsgivare enligt ramavtalet den 1 februari 2024.");
        assertThat(en(finding))
                .isEqualTo("The call-off is made by Ådalens kommun, which has come in the place of Härnösands kommun"
                        + " (1 January 2024), and so on 1 February 2024 is a client under the framework agreement.");
        assertThat(orderedBy(JOINT, after(into(JOINT).on(DAY))).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(orderedBy(JOINT, after(into(JOINT).on(DAY.plusDays(1)))).getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @DisplayName("the client itself may until then, and after that it is told who orders in its place")
    void predecessor() {
        assertThat(orderedBy(HARNOSAND, after(into(JOINT).on(DAY.plusDays(1)))).getOutcome())
                .isEqualTo(Outcome.MET);
        Finding finding = orderedBy(HARNOSAND, after(into(JOINT).on(DAY)));
        assertThat(finding.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(sv(finding))
                .isEqualTo("Avropet görs av Härnösands kommun. Uppdragsgivare enligt ramavtalet är den 1 februari 2024"
                        + " i stället Ådalens kommun. Avrop kan den dagen göras av Ådalens kommun.");
        assertThat(en(finding)).contains("another stands on 1 February 2024: Ådalens kommun.");
    }

    @Test
    @DisplayName("over several steps, and after two clients at once")
    void chain() {
        OtherPublicBody between = body("between", "Mellankommunen");
        AgreementFile file = after(into(between).on(NEW_YEAR))
                .record(with(between, into(JOINT).on(DAY)), SIGNED);
        assertThat(sv(orderedBy(JOINT, file)))
                .contains("i stället för Härnösands kommun och Mellankommunen (1 februari 2024)");
        AgreementFile two = AgreementFile.open(
                        framework().party(between, Role.CLIENT).build())
                .record(with(HARNOSAND, into(JOINT).on(NEW_YEAR)), SIGNED)
                .record(with(between, into(JOINT).on(NEW_YEAR)), SIGNED)
                .record(JOINT, SIGNED);
        assertThat(orderedBy(JOINT, two).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(sv(orderedBy(MIUN, two))).contains("inte som uppdragsgivare");
        assertThat(sv(orderedBy(body("x", "Annan"), two))).contains("kan den dagen göras av Ådalens kommun.");
    }

    @Test
    @DisplayName("isn't assessed where the day isn't known, after a split, or in a ring: what is missing is named")
    void open() {
        Finding day = orderedBy(JOINT, after(into(JOINT).on(PartialDate.parse("2024"))));
        assertThat(day.getMissing()).containsExactly(InputCode.SUCCESSION_DAY);
        assertThat(sv(day))
                .isEqualTo("Det går inte att bedöma om Ådalens kommun kan avropa, eftersom det är oklart vem som den"
                        + " 1 februari 2024 står i stället för Härnösands kommun, som är uppdragsgivare enligt ramavtalet."
                        + " Komplettera med vilken dag den ena parten trädde i stället för den andra.");
        assertThat(orderedBy(HARNOSAND, after(into(JOINT))).getMissing()).containsExactly(InputCode.SUCCESSION_DAY);
        Finding split =
                orderedBy(JOINT, after(into(JOINT).on(NEW_YEAR), into(MIUN).on(NEW_YEAR)));
        assertThat(split.getMissing()).containsExactly(InputCode.PARTNER_SUCCESSOR);
        AgreementFile ring = after(into(JOINT).on(NEW_YEAR))
                .record(with(JOINT, into(HARNOSAND).on(NEW_YEAR)), SIGNED);
        assertThat(orderedBy(HARNOSAND, ring).getMissing()).containsExactly(InputCode.SUCCESSION_ORDER);
        assertThat(en(orderedBy(HARNOSAND, ring))).contains("which party came in which other's place");
    }

    @Test
    @DisplayName("a succession recorded later leaves an earlier judgement as it was")
    void knowledge() {
        AgreementFile file = file();
        AgreementFile later = file.record(with(HARNOSAND, into(JOINT).on(NEW_YEAR)), DAY.plusDays(9));
        var order = callOff("A-1", "1").build();
        var book = RuleBook.builder().rule(new CallOffOrderer()).build();
        AsOf then = file.at(AsOf.on(DAY)).exactAsOf();
        assertThat(book.assess(later, order, then).trace().getFindings())
                .isEqualTo(book.assess(file, order, then).trace().getFindings());
        assertThat(book.assess(later, order, AsOf.on(DAY))
                        .trace()
                        .getFindings()
                        .get(0)
                        .getOutcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    private static AgreementFile withBody(Partner recorded, Partner another) {
        AssociationOfMunicipalities body = AssociationOfMunicipalities.builder()
                .id(PartnerId.of("body"))
                .name("Förbundet")
                .addMemberships(Membership.of(HARNOSAND)
                        .joinedOn(SIGNED)
                        .ongoing()
                        .recorded(Recording.on(SIGNED).atRevision(99)))
                .build();
        Party client = Party.builder()
                .partner(body)
                .addRoles(Role.CLIENT)
                .bindingMembers(true)
                .build();
        return AgreementFile.open(framework().parties(List.of(client)).build())
                .record(recorded, SIGNED)
                .record(another, SIGNED)
                .record(JOINT, SIGNED);
    }

    @Test
    @DisplayName("a member's successor orders in the member's place")
    void memberSucceeded() {
        Finding finding = orderedBy(JOINT, withBody(with(HARNOSAND, into(JOINT).on(NEW_YEAR)), JOINT));
        assertThat(sv(finding))
                .isEqualTo(
                        "Avropet görs av Ådalens kommun, som har trätt i stället för Härnösands kommun (1 januari 2024)"
                                + " och därmed den 1 februari 2024 är medlem i Förbundet. Förbundet är uppdragsgivare enligt"
                                + " ramavtalet, som också binder medlemmarna.");
        assertThat(orderedBy(JOINT, withBody(with(HARNOSAND, into(JOINT)), JOINT))
                        .getMissing())
                .containsExactly(InputCode.SUCCESSION_DAY);
    }

    @Test
    @DisplayName("a member of the body that has come in the client's place orders as that body's member")
    void bodySucceeded() {
        AssociationOfMunicipalities after = AssociationOfMunicipalities.builder()
                .id(PartnerId.of("after"))
                .name("Kommunerna")
                .addMemberships(Membership.of(HARNOSAND).joinedOn(NEW_YEAR).ongoing())
                .build();
        Partner before = AssociationOfMunicipalities.builder()
                .id(PartnerId.of("body"))
                .name("Förbundet")
                .addSuccessions(into(after).on(NEW_YEAR))
                .build();
        Finding finding = orderedBy(HARNOSAND, withBody(before, after));
        assertThat(sv(finding))
                .isEqualTo(
                        "Avropet görs av Härnösands kommun, som den 1 februari 2024 är medlem i Kommunerna. Kommunerna"
                                + " har trätt i stället för Förbundet (1 januari 2024) och är därmed uppdragsgivare enligt"
                                + " ramavtalet, som också binder medlemmarna.");
    }

    @Test
    @DisplayName(
            "a member is known whatever the number of the membership's own recording, also by the file's exact axes")
    void revisionsInsideAPartner() {
        AgreementFile file = withBody(HARNOSAND, JOINT);
        AsOf exact = file.at(AsOf.on(DAY)).exactAsOf();
        var findings = RuleBook.builder()
                .rule(new CallOffOrderer())
                .build()
                .assess(file, callOff("A-1", "1").build(), exact)
                .trace()
                .getFindings();
        assertThat(findings.get(0).getOutcome()).isEqualTo(Outcome.MET);
    }
}
