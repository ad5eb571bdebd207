package se.samverkan.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.framework;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.code.CpvCode;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Facts;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.time.AsOf;

@DisplayName("What CPV codes tell of LOU annex 2")
class Annex2Test {

    private static Optional<Boolean> of(String code) {
        return Annex2.surely(CpvCode.parse(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03000000-1",
                "30213100-6",
                "44000000-0",
                "45000000-7",
                "45999999",
                "48000000-8", // goods and works
                "72000000-5",
                "73110000-6",
                "90000000-7",
                "79411000-8",
                "79631000-6",
                "50112000-3",
                "71300000-1"
            })
    @DisplayName("goods, works and services away from all that it lists surely aren't of it")
    void outside(String code) {
        assertThat(of(code)).hasValue(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80000000-4",
                "80511000-9",
                "80660000-8", // from and till, education
                "85000000-9",
                "85323000-9",
                "92000000-1",
                "92700000-8",
                "55100000-1",
                "55410000-7",
                "79100000-5",
                "79140000-7",
                "75200000-8",
                "75231000-4",
                "75231200-6",
                "75240000-0",
                "75252000-7",
                "79995000-5",
                "79995200-7",
                "79951000-5",
                "79952100-3",
                "71550000-8",
                "50116510-9",
                "98133110-8",
                "64122000-7",
                "75300000-9"
            })
    @DisplayName("a code that it lists, or that is from and till what it lists, is of it")
    void listed(String code) {
        assertThat(of(code)).hasValue(true);
    }

    @ParameterizedTest
    @CsvSource({
        "79600000-0, above 79611000", "79630000-9, above staff training", "71500000-3, above 71550000",
        "75131100-2, below 75131000", "64200000-8, below 64000000", "98300000-6, below 98000000",
        "80660001, below 80660000", "79632000-3, the law is unclear", "79633000-0, the law is unclear"
    })
    @DisplayName("a code above or below one that it lists doesn't tell, nor does one of training of staff")
    void open(String code, String why) {
        assertThat(of(code)).as(why).isEmpty();
    }

    private static Facts facts(Optional<Boolean> stated, String... assumed) {
        AgreementFile file = AgreementFile.open(framework()
                .procurement(Procurement.builder().annex2Service(stated).build())
                .build());
        for (String why : assumed) {
            file = file.assuming(Assumption.annex2Service(true, why));
        }
        return file.at(AsOf.on(DAY)).facts();
    }

    private static Optional<Boolean> of(Facts facts, String... codes) {
        return Annex2.of(Arrays.stream(codes).map(CpvCode::parse).toList(), facts)
                .getValue();
    }

    @Test
    @DisplayName(
            "codes that tell alike decide; of others, and where there is none, what is stated does, then what is assumed")
    void together() {
        Facts silent = facts(Optional.empty());
        assertThat(of(silent, "80000000", "79951000")).hasValue(true);
        assertThat(of(silent, "30000000", "45000000")).hasValue(false);
        assertThat(of(silent, "80000000", "30000000")).isEmpty();
        assertThat(of(silent, "80000000", "79600000")).isEmpty();
        assertThat(of(silent)).isEmpty();
        Facts stated = facts(Optional.of(false), "tidigare bedömning");
        assertThat(of(stated, "80000000", "30000000")).hasValue(false);
        assertThat(of(stated)).hasValue(false);
        assertThat(of(stated, "80000000")).hasValue(true);
        Facts assumed = facts(Optional.empty(), "tidigare bedömning");
        assertThat(of(assumed, "79600000")).hasValue(true);
        assertThat(of(assumed, "30000000")).hasValue(false);
    }
}
