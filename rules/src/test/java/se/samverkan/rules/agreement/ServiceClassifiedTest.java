package se.samverkan.rules.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.judge;
import static se.samverkan.rules.Given.sv;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.code.CpvCode;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;

@DisplayName("Education that is procured is among the services of LOU annex 2")
class ServiceClassifiedTest {

    private static final ServiceClassified RULE = new ServiceClassified();

    private static AgreementFile with(String... codes) {
        return AgreementFile.open(framework()
                .addCpvCodes(Stream.of(codes).map(CpvCode::parse).toArray(CpvCode[]::new))
                .build());
    }

    private static List<Finding> of(String... codes) {
        return judge(RULE, with(codes), AsOf.on(DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "80000000-4, MET",
        "80511000-9, MET",
        "80660000-8, MET",
        "79632000-3, NEEDS_JUDGEMENT",
        "79633000-0, NEEDS_JUDGEMENT"
    })
    @DisplayName("those from 80000000 to 80660000 are, and of two for staff training a person must tell")
    void codes(String code, Outcome outcome) {
        assertThat(of(code)).extracting(Finding::getOutcome).containsExactly(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"79999999", "80660001", "80700000", "79631000", "79634000", "90000000"})
    @DisplayName("of others it isn't asked")
    void others(String code) {
        assertThat(of(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, stated-in", "false, stated-outside"})
    @DisplayName("what the parties state of staff training, or the host assumes, is told in the place of a judgement")
    void stated(boolean inAnnex, String variant) {
        AgreementFile stated = AgreementFile.open(framework()
                .addCpvCodes(CpvCode.parse("79632000-3"))
                .procurement(Procurement.builder().annex2Service(inAnnex).build())
                .build());
        Finding finding = judge(RULE, stated, AsOf.on(DAY)).get(0);
        assertThat(finding.getOutcome()).isEqualTo(Outcome.MET);
        assertThat(finding.getVariant()).isEqualTo(variant);
        assertThat(sv(finding))
                .endsWith(
                        inAnnex
                                ? "men det är angivet att köpet avser en tjänst i bilagan."
                                : "och det är angivet att köpet inte avser en tjänst i bilagan.");
        AgreementFile assumed = with("79632000-3").assuming(Assumption.annex2Service(inAnnex, "egen bedömning"));
        assertThat(judge(RULE, assumed, AsOf.on(DAY)).get(0).getVariant()).isEqualTo(variant);
        assertThat(judge(RULE, assumed, AsOf.on(DAY)).get(0).getAssumptions()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ProcurementBasis.class)
    @DisplayName(
            "a service of the annex isn't procured under chapter 7: a person judges where that is the basis, and on no other")
    void underChapter7(ProcurementBasis basis) {
        boolean chapter7 = basis == ProcurementBasis.CHAPTER_7;
        AgreementFile stated = AgreementFile.open(framework()
                .addCpvCodes(CpvCode.parse("80530000-8"))
                .procurementBasis(basis)
                .build());
        Finding finding = judge(RULE, stated, AsOf.on(DAY)).get(0);
        assertThat(finding.getOutcome()).isEqualTo(chapter7 ? Outcome.NEEDS_JUDGEMENT : Outcome.MET);
        AgreementFile assumed = with("80530000-8").assuming(Assumption.procurementBasis(basis, "enligt annonsen"));
        assertThat(judge(RULE, assumed, AsOf.on(DAY)).get(0).getOutcome()).isEqualTo(finding.getOutcome());
        assertThat(judge(RULE, assumed, AsOf.on(DAY)).get(0).getAssumptions()).hasSize(chapter7 ? 1 : 0);
        if (chapter7) {
            assertThat(sv(finding))
                    .isEqualTo("Ramavtalet anger CPV-koden 80530000-8, som hör till tjänsterna i bilaga 2 till LOU. De"
                            + " upphandlas enligt 19 eller 19 a kap. (1 kap. 4 § LOU), men grunden är angiven som upphandling"
                            + " enligt 7 kap. Vilken grund som gäller behöver bedömas av en handläggare.");
            assertThat(en(finding))
                    .contains("(LOU 1:4), while the basis is stated to be a procurement under chapter 7.");
        }
    }

    @Test
    @DisplayName("it says so in words, each code for itself in the order of the codes")
    void words() {
        List<Finding> findings = of("80500000-9", "79633000-0");
        assertThat(findings)
                .extracting(Finding::getPath)
                .containsExactly("agreement.cpvCodes[79633000]", "agreement.cpvCodes[80500000]");
        assertThat(sv(findings.get(0)))
                .isEqualTo(
                        "Ramavtalet anger CPV-koden 79633000-0, utbildning eller utveckling av personal. Den finns inte i"
                                + " bilaga 2 till LOU, där personalutbildning har en annan kod, och Upphandlingsmyndigheten har"
                                + " svarat att rättsläget är oklart. Vilka gränser som gäller behöver bedömas av en handläggare. Koden"
                                + " kan ses över och skälet till den registreras.");
        assertThat(en(findings.get(1)))
                .isEqualTo("The framework agreement states the CPV code 80500000-9, which is among the services of LOU"
                        + " annex 2.");
    }

    @Test
    @DisplayName("it is asked of the file as a whole, where a code is stated")
    void whenAsked() {
        assertThat(of()).isEmpty();
        assertThat(judge(RULE, with("80500000-9"), callOff("A-1", "1").build())).isEmpty();
    }
}
