package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.HARNOSAND;
import static se.samverkan.rules.Given.MIUN;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.en;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.Given.sv;
import static se.samverkan.rules.deadline.Dated.assertNone;
import static se.samverkan.rules.deadline.Dated.on;
import static se.samverkan.rules.deadline.Dated.only;
import static se.samverkan.rules.deadline.Dated.undated;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.LetterOfIntent;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.agreement.Signature;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.time.PartialDate;
import se.samverkan.core.time.Term;

@DisplayName("The last day of the term")
class ExpiryTest {

    private static final Expiry RULE = new Expiry();
    private static final LocalDate LAST = LocalDate.of(2027, 9, 4);

    private static AgreementFile file(Term term) {
        return AgreementFile.open(framework().term(term).build());
    }

    @Test
    @DisplayName("of four years from 5 September 2023 is 4 September 2027, an event that the clause on the term sets")
    void lastDay() {
        Deadline deadline = only(RULE, file(Term.ofYears(4).startingOn(SIGNED)), SIGNED);
        assertThat(deadline.getDay()).isEqualTo(LAST);
        assertThat(deadline.getKey()).isEqualTo("ramavtal-2023/deadline.expiry/agreement.term");
        assertThat(deadline.getSources()).containsExactly(Source.clause("term"));
        assertThat(deadline.getAssumptions()).isEmpty();
        assertThat(Dated.sv(deadline, SIGNED)).isEqualTo("Ramavtalets sista dag är den 4 september 2027.");
        assertThat(Dated.en(deadline, SIGNED)).isEqualTo("The framework agreement's last day is 4 September 2027.");
        assertThat(Dated.titleSv(deadline)).isEqualTo("Ramavtalet löper ut");
        assertThat(Dated.titleEn(deadline)).isEqualTo("The framework agreement ends");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-28, 1, 2028-02-27",
        "2027-03-01, 1, 2028-02-29",
        "2024-02-29, 1, 2025-02-27",
        "2024-01-01, 1, 2024-12-31"
    })
    @DisplayName("over leap days and year ends")
    void leapDays(LocalDate first, int years, LocalDate last) {
        assertThat(only(RULE, file(Term.ofYears(years).startingOn(first)), first)
                        .getDay())
                .isEqualTo(last);
    }

    @Test
    @DisplayName("is to come on the day itself and has happened on the day after")
    void happens() {
        AgreementFile file = file(Term.ofYears(4).startingOn(SIGNED));
        assertThat(on(RULE, file, LAST).getUpcoming()).hasSize(1);
        Deadlines after = on(RULE, file, LAST.plusDays(1));
        assertThat(after.getUpcoming()).isEmpty();
        assertThat(after.getDone()).hasSize(1);
        Deadline ended = after.getDone().get(0);
        assertThat(Dated.sv(ended, LAST)).isEqualTo("Ramavtalets sista dag är den 4 september 2027.");
        assertThat(Dated.sv(ended, LAST.plusDays(1))).isEqualTo("Ramavtalets sista dag var den 4 september 2027.");
        assertThat(Dated.en(ended, LAST.plusDays(1)))
                .isEqualTo("The framework agreement's last day was 4 September 2027.");
    }

    @Test
    @DisplayName("rests on an assumed first day, and names the assumption")
    void assumed() {
        Assumption assumption = Assumption.firstDay(SIGNED, "dag för undertecknande");
        Deadline deadline = only(RULE, file(Term.ofYears(4)).assuming(assumption), SIGNED);
        assertThat(deadline.getDay()).isEqualTo(LAST);
        assertThat(deadline.getAssumptions()).containsExactly(assumption);
        assertThat(Dated.sv(deadline, SIGNED))
                .isEqualTo("Ramavtalets sista dag är den 4 september 2027. Det bygger på antagandet att avtalets"
                        + " första dag är den 5 september 2023 (dag för undertecknande).");
    }

    @Test
    @DisplayName("can't be told where the first day is open, or the whole term is")
    void open() {
        assertThat(undated(RULE, file(Term.ofYears(4)), SIGNED).getMissing()).containsExactly(InputCode.TERM_FIRST_DAY);
        FrameworkAgreement without = framework().term(Optional.empty()).build();
        assertThat(undated(RULE, AgreementFile.open(without), SIGNED).getMissing())
                .containsExactly(InputCode.TERM);
        LetterOfIntent letter = LetterOfIntent.builder()
                .id(AgreementId.of("letter"))
                .party(MIUN, Role.PARTY)
                .signature(Signature.of(MIUN, SIGNED))
                .build();
        assertThat(List.of(sv(undated(RULE, AgreementFile.open(letter), SIGNED))))
                .containsExactly("Avsiktsförklaringens sista dag går inte att ange. Komplettera med avtalstiden.");
    }

    @Test
    @DisplayName(
            "can't be told on a day by which not all have signed, and is told from the day of the last signature on")
    void unsigned() {
        AgreementFile file = AgreementFile.open(framework()
                .signatures(List.of(Signature.of(HARNOSAND, SIGNED.minusDays(9)), Signature.of(MIUN, SIGNED)))
                .build());
        assertThat(only(RULE, file, SIGNED).getDay()).isEqualTo(LAST);
        Finding before = undated(RULE, file, SIGNED.minusDays(1));
        assertThat(before.getMissing()).containsExactly(InputCode.SIGNATURE_DATE);
        assertThat(sv(before))
                .isEqualTo("Ramavtalets sista dag går inte att ange, eftersom inte alla parter har undertecknat den 4"
                        + " september 2023. Komplettera med datum för undertecknandet.");
        assertThat(en(before))
                .startsWith("The framework agreement's last day cannot be told, since not all parties have signed on 4"
                        + " September 2023.");
    }

    @Test
    @DisplayName("is told where the day of a signature is open")
    void signedOnAnOpenDay() {
        AgreementFile file = AgreementFile.open(framework()
                .signatures(List.of(Signature.of(HARNOSAND, PartialDate.of(Year.of(2023))), Signature.of(MIUN, SIGNED)))
                .build());
        assertThat(only(RULE, file, SIGNED).getDay()).isEqualTo(LAST);
    }

    @Test
    @DisplayName("doesn't exist where the term has no end, whether its first day is known or not")
    void openEnded() {
        assertNone(RULE, file(Term.openEndedFrom(SIGNED)), SIGNED);
        assertNone(RULE, file(Term.openEnded()), SIGNED);
    }
}
