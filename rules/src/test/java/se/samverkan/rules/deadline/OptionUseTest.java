package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.deadline.Dated.assertNone;
import static se.samverkan.rules.deadline.Dated.on;
import static se.samverkan.rules.deadline.Dated.only;
import static se.samverkan.rules.deadline.Dated.undated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.EventId;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Source;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.MonthCounting;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;
import se.samverkan.rules.Given;

@DisplayName("The last day to use an extension option")
class OptionUseTest {

    private static final OptionUse RULE = new OptionUse();
    private static final NoticePeriod SIX_MONTHS = NoticePeriod.ofMonths(6);
    private static final LocalDate LAST = LocalDate.of(2027, 9, 4);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 4);

    private static AgreementFile file(Term term, ExtensionOption... options) {
        return AgreementFile.open(framework()
                .term(term)
                .termClauses(TermClauses.builder().addExtensionOptions(options).build())
                .build());
    }

    private static AgreementFile file(ExtensionOption... options) {
        return file(Term.ofClosed(SIGNED, LAST), options);
    }

    private static AgreementFile used(AgreementFile file, int option, LocalDate day) {
        return file.record(LifecycleEvent.optionUsed(EventId.of("o-" + option), option, day), day);
    }

    @Test
    @DisplayName("is counted back from the term's last day: six months before 4 September are 4 March")
    void counted() {
        Deadline deadline = only(RULE, file(ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS)), SIGNED);
        assertThat(deadline.getDay()).isEqualTo(DAY);
        assertThat(deadline.getLaterDay()).isEmpty();
        assertThat(deadline.getKey())
                .isEqualTo("ramavtal-2023/deadline.extension-option/agreement.extensionOptions[1]");
        assertThat(deadline.getSources()).containsExactly(Source.clause("extension options"));
        assertThat(Dated.sv(deadline, SIGNED))
                .isEqualTo(
                        "Rätten enligt förlängningsoption 1 måste användas senast den 4 mars 2027. Avtalet förlängs då"
                                + " till och med den 4 september 2028.");
        assertThat(Dated.titleEn(deadline)).isEqualTo("Last day to use extension option 1");
    }

    @Test
    @DisplayName("is the day that the clause states, or else the term's last day")
    void stated() {
        LocalDate stated = LocalDate.of(2027, 1, 31);
        assertThat(only(RULE, file(ExtensionOption.ofYears(1).usedBy(stated)), SIGNED)
                        .getDay())
                .isEqualTo(stated);
        Deadline unstated = only(RULE, file(ExtensionOption.ofMonths(6)), SIGNED);
        assertThat(unstated.getDay()).isEqualTo(LAST);
        assertThat(Dated.sv(unstated, SIGNED))
                .startsWith("Avtalet anger ingen sista dag att använda förlängningsoption 1,");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-28, 2026-08-28, 2026-08-31",
        "2028-02-29, 2027-08-29, 2027-08-31",
        "2027-08-31, 2027-02-28,",
        "2027-09-30, 2027-03-30, 2027-03-31"
    })
    @DisplayName("is the earlier of two ways of counting from a month's end, the later named")
    void twoWays(LocalDate end, LocalDate day, LocalDate later) {
        AgreementFile file =
                file(Term.ofClosed(SIGNED, end), ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS));
        Deadline deadline = only(RULE, file, SIGNED);
        assertThat(deadline.getDay()).isEqualTo(day);
        assertThat(deadline.getLaterDay()).isEqualTo(Optional.ofNullable(later));
        AgreementFile decided = file(
                Term.ofClosed(SIGNED, end),
                ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS.counting(MonthCounting.SAME_DAY)));
        assertThat(only(RULE, decided, SIGNED).getLaterDay()).isEmpty();
    }

    @Test
    @DisplayName("of each in a ladder follows from the one before, and what is used is done")
    void ladder() {
        AgreementFile file = file(
                ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS),
                ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS));
        assertThat(on(RULE, file, SIGNED).getUpcoming())
                .extracting(Deadline::getDay)
                .containsExactly(DAY, DAY.plusYears(1));
        AgreementFile used = used(file, 1, DAY.minusDays(3));
        Deadlines after = on(RULE, used, DAY);
        assertThat(after.getUpcoming()).extracting(Deadline::getDay).containsExactly(DAY.plusYears(1));
        Deadline done = after.getDone().get(0);
        assertThat(done.getDay()).isEqualTo(DAY);
        assertThat(done.getDoneOn()).hasValue(DAY.minusDays(3));
        assertThat(Dated.sv(done, DAY))
                .isEqualTo("Sista dag att använda förlängningsoption 1 var den 4 mars 2027. Det gjordes den 1 mars"
                        + " 2027.");
        assertThat(Dated.as(RULE, used, AsOf.on(DAY).knownOn(DAY.minusDays(4))).getDone())
                .isEmpty();
    }

    @Test
    @DisplayName("lapses on the day after, and takes those after it along")
    void lapsed() {
        AgreementFile file = file(
                ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS),
                ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS));
        assertThat(on(RULE, file, DAY).getUpcoming()).hasSize(2);
        Deadlines after = on(RULE, file, DAY.plusDays(11));
        assertThat(after.getUpcoming()).isEmpty();
        assertThat(after.getLapsed()).hasSize(1);
        assertThat(Dated.sv(after.getLapsed().get(0), DAY.plusDays(11)))
                .endsWith(" Den 15 mars 2027 har dagen passerats med elva dagar, och det är inte registrerat att rätten"
                        + " har använts.");
    }

    @Test
    @DisplayName("of an option after an unused one is told on the condition that that one is used")
    void later() {
        AgreementFile file = file(
                ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS),
                ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS),
                ExtensionOption.ofYears(1));
        List<Deadline> each = on(RULE, file, SIGNED).getUpcoming();
        assertThat(Dated.sv(each.get(1), SIGNED))
                .isEqualTo("Om förlängningsoption 1 används måste rätten enligt förlängningsoption 2 användas senast"
                        + " den 4 mars 2028. Avtalet förlängs då till och med den 4 september 2029.");
        assertThat(Dated.en(each.get(1), SIGNED))
                .isEqualTo(
                        "If extension option 1 is used, the right in extension option 2 must be used by 4 March 2028."
                                + " The agreement is then extended through 4 September 2029.");
        assertThat(Dated.sv(each.get(2), SIGNED))
                .startsWith(
                        "Om förlängningsoption 2 används kan förlängningsoption 3 användas till och med avtalstidens"
                                + " sista dag, då den 4 september 2029.");
        List<Deadline> after = on(RULE, used(file, 1, DAY), DAY).getUpcoming();
        assertThat(Dated.sv(after.get(0), DAY)).startsWith("Rätten enligt förlängningsoption 2 måste användas");
    }

    @Test
    @DisplayName("tells of an option that was used after it that it was used too late, and on which day")
    void usedTooLate() {
        AgreementFile file = file(ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS));
        LocalDate asked = DAY.plusDays(11);
        Deadline late =
                on(RULE, used(file, 1, DAY.plusDays(1)), asked).getLapsed().get(0);
        assertThat(late.getDoneOn()).isEmpty();
        assertThat(late.getValues()).containsEntry("usedOn", DAY.plusDays(1));
        assertThat(Dated.sv(late, asked))
                .isEqualTo("Sista dag att använda förlängningsoption 1 var den 4 mars 2027. Rätten användes för sent,"
                        + " den 5 mars 2027, och avtalet förlängdes inte. Den 15 mars 2027 har dagen passerats med elva"
                        + " dagar.");
        assertThat(Dated.en(late, asked))
                .isEqualTo("The last day to use extension option 1 was 4 March 2027. The right was used too late, on 5"
                        + " March 2027, and the agreement was not extended. On 15 March 2027 the day passed eleven days"
                        + " ago.");
        assertThat(on(RULE, used(file, 1, DAY), asked).getLapsed()).isEmpty();
        assertThat(on(RULE, used(file, 1, DAY), asked).getDone()).hasSize(1);
    }

    @Test
    @DisplayName("that has lapsed is told in the past tense, and on the day itself still in the present")
    void pastTense() {
        Deadline deadline = only(RULE, file(ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS)), SIGNED);
        assertThat(Dated.sv(deadline, DAY)).startsWith("Rätten enligt förlängningsoption 1 måste användas senast");
        assertThat(Dated.sv(deadline, DAY.plusDays(1)))
                .startsWith(
                        "Rätten enligt förlängningsoption 1 kunde användas till och med den 4 mars 2027. Avtalet hade"
                                + " då förlängts till och med den 4 september 2028.");
        assertThat(Dated.en(deadline, DAY.plusDays(1)))
                .startsWith(
                        "The right in extension option 1 could be used through 4 March 2027. The agreement would then"
                                + " have been extended through 4 September 2028.");
    }

    @Test
    @DisplayName("is never after the term's last day, with which the right ends, whatever day the clause states")
    void statedAfterTheTerm() {
        AgreementFile file = file(ExtensionOption.ofYears(1).usedBy(LAST.plusDays(90)));
        assertThat(only(RULE, file, SIGNED).getDay()).isEqualTo(LAST);
        assertThat(on(RULE, file, LAST).getUpcoming()).hasSize(1);
        Deadlines after = on(RULE, file, LAST.plusDays(1));
        assertThat(after.getUpcoming()).isEmpty();
        assertThat(after.getLapsed()).hasSize(1);
    }

    @Test
    @DisplayName(
            "can't be told of an option that may have been used too late, nor of the next, and says what is missing")
    void mayBeLate() {
        AgreementFile file = used(
                file(
                        Term.ofClosed(SIGNED, LocalDate.of(2027, 2, 28)),
                        ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS),
                        ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS)),
                1,
                LocalDate.of(2026, 8, 30));
        Deadlines deadlines = on(RULE, file, LocalDate.of(2026, 8, 30));
        assertThat(deadlines.getAll()).isEmpty();
        assertThat(deadlines.getNotAssessed())
                .extracting(finding -> finding.getPath())
                .containsExactly("agreement.extensionOptions[1]", "agreement.extensionOptions[2]");
        assertThat(deadlines.getNotAssessed())
                .allMatch(finding -> finding.getMissing().equals(List.of(InputCode.OPTION_COUNTING)));
        assertThat(Given.sv(deadlines.getNotAssessed().get(0)))
                .startsWith("Det går inte att säga om förlängningsoption 1 användes i tid den 30 augusti 2026.");
    }

    @Test
    @DisplayName("of an option in a ladder that an amendment has put in another's place has a key of its own")
    void newLadder() {
        AgreementFile file = used(file(ExtensionOption.ofYears(1)), 1, DAY)
                .record(
                        Amendment.builder()
                                .effectiveFrom(DAY.plusDays(1))
                                .reason(Text.of("en ny option"))
                                .addChanges(Change.of(TermClauses.builder()
                                        .addExtensionOptions(ExtensionOption.ofYears(2))
                                        .build()))
                                .build(),
                        DAY.plusDays(1));
        assertThat(on(RULE, file, DAY.plusDays(1)).getAll())
                .extracting(Deadline::getKey)
                .containsExactly(
                        "ramavtal-2023/deadline.extension-option/agreement.extensionOptions[1]",
                        "ramavtal-2023/deadline.extension-option/agreement.extensionOptions[1]/2");
    }

    @Test
    @DisplayName("can't be told where the term's days are open, and doesn't exist without options")
    void open() {
        assertThat(undated(
                                RULE,
                                file(Term.ofYears(4), ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS)),
                                SIGNED)
                        .getMissing())
                .containsExactly(InputCode.TERM_FIRST_DAY);
        assertNone(RULE, file(), SIGNED);
    }
}
