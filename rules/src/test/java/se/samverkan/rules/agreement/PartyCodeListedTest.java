package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.file;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.CountyCode;
import se.samverkan.core.code.MunicipalityCode;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.partner.Municipality;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerDirectory;
import se.samverkan.core.partner.Region;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.Nature;

@DisplayName("The codes of the municipalities and regions that are parties are in the list of the day")
class PartyCodeListedTest {

    private static final PartyCodeListed RULE = new PartyCodeListed();

    private static Municipality municipality(String code) {
        return Municipality.builder()
                .id(PartnerId.of("municipality"))
                .name("Nya kommunen")
                .code(MunicipalityCode.of(code))
                .build();
    }

    private static Region region(String code) {
        return Region.builder()
                .id(PartnerId.of("region"))
                .name("Nya regionen")
                .code(CountyCode.of(code))
                .build();
    }

    private static List<Finding> of(PartyCodeListed rule, Partner party) {
        AgreementFile file = AgreementFile.open(LetterOfIntent.builder()
                .id(AgreementId.of("letter"))
                .party(party, Role.PARTY)
                .build());
        return judge(rule, file, AsOf.on(DAY));
    }

    @ParameterizedTest
    @CsvSource({"2280, MET", "0980, MET", "0180, MET", "2584, MET", "2279, NOT_MET", "9999, NOT_MET", "1917, NOT_MET"})
    @DisplayName("a municipality's is one of the 290 or isn't; Heby's of before 2007 no longer is")
    void municipalities(String code, Outcome outcome) {
        assertThat(of(RULE, municipality(code))).extracting(Finding::getOutcome).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({"01, MET", "25, MET", "02, NOT_MET", "11, NOT_MET", "15, NOT_MET", "16, NOT_MET", "26, NOT_MET"})
    @DisplayName("a region's is one of the 21 counties' or isn't")
    void regions(String code, Outcome outcome) {
        assertThat(of(RULE, region(code))).extracting(Finding::getOutcome).containsExactly(outcome);
    }

    @Test
    @DisplayName("one that isn't there is told with the day of the list and what can be done")
    void inWords() {
        Finding finding = of(RULE, municipality("9999")).get(0);
        assertThat(finding.getPath()).isEqualTo("agreement.parties[municipality]");
        assertThat(finding.getSources())
                .containsExactly(Source.practice("Statistics Sweden's codes of counties and municipalities"));
        assertThat(sv(finding))
                .isEqualTo(
                        "Kommunkoden 9999 för Nya kommunen finns inte i förteckningen av den 22 november 2026. Koden kan"
                                + " rättas, eller en nyare förteckning användas om koden har tillkommit sedan dess.");
        assertThat(en(of(RULE, region("26")).get(0)))
                .isEqualTo("The county code 26 of Nya regionen is not in the list of 22 November 2026. The code can be"
                        + " corrected, or a newer list used if the code has come since then.");
        assertThat(sv(of(RULE, region("22")).get(0)))
                .isEqualTo("Länskoden 22 för Nya regionen finns i förteckningen av den 22 november 2026.");
        assertThat(en(of(RULE, municipality("2280")).get(0)))
                .isEqualTo("The municipality code 2280 of Nya kommunen is in the list of 22 November 2026.");
    }

    @Test
    @DisplayName("a host's newer list decides instead")
    void newerList() {
        PartnerDirectory newer = PartnerDirectory.of(
                "newer",
                LocalDate.of(2027, 1, 1),
                Map.of(CountyCode.of("26"), "Nya länet"),
                List.of(municipality("9999")));
        PartyCodeListed rule = new PartyCodeListed(newer);
        assertThat(of(rule, municipality("9999")).get(0).getOutcome()).isEqualTo(Outcome.MET);
        assertThat(of(rule, region("26")).get(0).getOutcome()).isEqualTo(Outcome.MET);
        Finding older = of(rule, municipality("2280")).get(0);
        assertThat(older.getOutcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(older.getValue("listed", LocalDate.class)).hasValue(LocalDate.of(2027, 1, 1));
    }

    @Test
    @DisplayName("of other parties it isn't asked, nor of a call-off, and it never stands in the way")
    void notAsked() {
        assertThat(judge(RULE, file(), AsOf.on(DAY)))
                .extracting(Finding::getPath)
                .containsExactly("agreement.parties[municipality:2280]");
        assertThat(judge(RULE, file(), callOff("A-1", "1").build())).isEmpty();
        assertThat(judge(RULE, AgreementFile.open(framework().parties(List.of()).build()), AsOf.on(DAY)))
                .isEmpty();
        assertThat(RULE.getNature()).isEqualTo(Nature.ADVICE);
    }
}
