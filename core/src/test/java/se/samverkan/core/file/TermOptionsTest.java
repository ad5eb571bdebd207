package se.samverkan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.core.file.Files.AGREEMENT;
import static se.samverkan.core.file.Files.HARNOSAND;
import static se.samverkan.core.file.Files.LAST_DAY;
import static se.samverkan.core.file.Files.SIGNED;
import static se.samverkan.core.file.Files.on;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.EventId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.lifecycle.EventEffect;
import se.samverkan.core.lifecycle.EventEffect.Kind;
import se.samverkan.core.lifecycle.LifecycleAction;
import se.samverkan.core.lifecycle.LifecycleEvent;
import se.samverkan.core.lifecycle.Notice;
import se.samverkan.core.lifecycle.OptionLeft;
import se.samverkan.core.lifecycle.TermStep;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.MonthCounting;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Term;

@DisplayName("Extension options: a ladder of rights to lengthen the term, each by its own last day of use")
class TermOptionsTest {

    private static final NoticePeriod SIX_MONTHS = NoticePeriod.ofMonths(6);
    private static final LocalDate SAFE = LocalDate.of(2027, 3, 4);

    private static AgreementFile file(ExtensionOption... ladder) {
        return open(TermClauses.builder().extensionOptions(List.of(ladder)).build());
    }

    private static AgreementFile open(TermClauses clauses) {
        return AgreementFile.open(AGREEMENT.toBuilder().termClauses(clauses).build());
    }

    private static LifecycleEvent use(int number, LocalDate day) {
        return LifecycleEvent.optionUsed(EventId.of("use-" + number + "-" + day), number, day);
    }

    private static AgreementFile using(AgreementFile file, int number, LocalDate day) {
        return file.record(use(number, day), day);
    }

    private static @Nullable LocalDate lastDay(AgreementFile file, LocalDate day) {
        return on(file, day).facts().term().getValue().flatMap(Term::getLastDay).orElse(null);
    }

    private static Kind effect(AgreementFile file, LocalDate day) {
        List<EventEffect> effects = on(file, day).termTimeline().getEffects();
        return effects.get(effects.size() - 1).getKind();
    }

    @Test
    @DisplayName("used on its last day it lengthens the term; the day after is too late, and the term stays")
    void lastDayOfUse() {
        AgreementFile file = file(ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS));
        AgreementFile inTime = using(file, 1, SAFE);
        assertThat(lastDay(inTime, SAFE)).isEqualTo(LocalDate.of(2028, 9, 4));
        assertThat(effect(inTime, SAFE)).isEqualTo(Kind.IN_EFFECT);
        AgreementFile late = using(file, 1, SAFE.plusDays(1));
        assertThat(lastDay(late, SAFE.plusDays(1))).isEqualTo(LAST_DAY);
        assertThat(effect(late, SAFE.plusDays(1))).isEqualTo(Kind.TOO_LATE);
        assertThat(on(late, SAFE.plusDays(1))
                        .termTimeline()
                        .getEffects()
                        .get(0)
                        .getLastDayForIt()
                        .orElseThrow()
                        .getDay())
                .isEqualTo(SAFE);
    }

    @Test
    @DisplayName("before the day of use the term is as it was, also when asked with today's knowledge")
    void twoAxes() {
        AgreementFile file = using(file(ExtensionOption.ofYears(1)), 1, SAFE);
        assertThat(lastDay(file, SAFE.minusDays(1))).isEqualTo(LAST_DAY);
        assertThat(file.at(AsOf.on(SAFE.plusDays(9)).knownOn(SAFE.minusDays(1)))
                        .facts()
                        .term()
                        .getValue()
                        .flatMap(Term::getLastDay))
                .hasValue(LAST_DAY);
    }

    @Test
    @DisplayName("a ladder is climbed rung by rung: the second can't be used before the first, nor any twice")
    void ladder() {
        AgreementFile file = file(ExtensionOption.ofYears(1), ExtensionOption.ofMonths(6));
        AgreementFile second = using(file, 2, SAFE);
        assertThat(effect(second, SAFE)).isEqualTo(Kind.OUT_OF_ORDER);
        assertThat(lastDay(second, SAFE)).isEqualTo(LAST_DAY);
        AgreementFile first = using(file, 1, SAFE);
        assertThat(effect(using(first, 1, SAFE.plusDays(1)), SAFE.plusDays(1))).isEqualTo(Kind.USED_ALREADY);
        AgreementFile both = using(first, 2, SAFE.plusDays(1));
        assertThat(lastDay(both, SAFE.plusDays(1))).isEqualTo(LocalDate.of(2029, 3, 4));
        assertThat(effect(using(both, 3, SAFE.plusDays(2)), SAFE.plusDays(2))).isEqualTo(Kind.NO_SUCH_CLAUSE);
        assertThat(on(both, SAFE.plusDays(1)).termTimeline().getSteps())
                .extracting(TermStep::getKind)
                .containsExactly(TermStep.Kind.EXTENDED, TermStep.Kind.EXTENDED);
    }

    @Test
    @DisplayName("an option without a stated last day of use can be used as long as the term runs, and not after")
    void unstated() {
        AgreementFile file = file(ExtensionOption.ofYears(1));
        assertThat(lastDay(using(file, 1, LAST_DAY), LAST_DAY)).isEqualTo(LAST_DAY.plusYears(1));
        assertThat(effect(using(file, 1, LAST_DAY.plusDays(1)), LAST_DAY.plusDays(1)))
                .isEqualTo(Kind.TOO_LATE);
    }

    @Test
    @DisplayName("a last day of use of its own binds, but never beyond the term's last day")
    void ownDay() {
        LocalDate by = LocalDate.of(2027, 1, 31);
        assertThat(effect(using(file(ExtensionOption.ofYears(1).usedBy(by)), 1, by), by))
                .isEqualTo(Kind.IN_EFFECT);
        assertThat(effect(using(file(ExtensionOption.ofYears(1).usedBy(by)), 1, by.plusDays(1)), by.plusDays(1)))
                .isEqualTo(Kind.TOO_LATE);
        AgreementFile afterTerm = file(ExtensionOption.ofYears(1).usedBy(LAST_DAY.plusDays(30)));
        assertThat(effect(using(afterTerm, 1, LAST_DAY.plusDays(1)), LAST_DAY.plusDays(1)))
                .isEqualTo(Kind.TOO_LATE);
    }

    @Test
    @DisplayName("fixed steps go on until the latest day, where the last step is cut and no option is left")
    void latestDay() {
        TermClauses clauses = TermClauses.builder()
                .extensionOptions(ExtensionOption.ofYears(1).times(3))
                .latestLastDay(LocalDate.of(2028, 12, 31))
                .build();
        AgreementFile file = using(using(open(clauses), 1, SAFE), 2, SAFE);
        assertThat(lastDay(file, SAFE)).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(on(file, SAFE).termTimeline().getOptionsLeft()).isEmpty();
        assertThat(effect(using(file, 3, SAFE.plusDays(1)), SAFE.plusDays(1))).isEqualTo(Kind.NO_SUCH_CLAUSE);
    }

    @Test
    @DisplayName("each option left has its last day of use and its new last day, those before it being used")
    void left() {
        AgreementFile file = open(TermClauses.builder()
                .extensionOptions(
                        ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS).times(2))
                .build());
        List<OptionLeft> left = on(file, SIGNED).termTimeline().getOptionsLeft();
        assertThat(left).extracting(OptionLeft::getNumber).containsExactly(1, 2);
        assertThat(left)
                .extracting(option -> option.getLastDayOfUse().orElseThrow().getDay())
                .containsExactly(SAFE, LocalDate.of(2028, 3, 4));
        assertThat(left)
                .extracting(option -> option.getNewLastDay().orElseThrow())
                .containsExactly(LocalDate.of(2028, 9, 4), LocalDate.of(2029, 9, 4));
        assertThat(left)
                .extracting(OptionLeft::getOption)
                .containsOnly(ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS));
        assertThat(left).noneMatch(OptionLeft::isLapsed);
        assertThat(on(file, SAFE).termTimeline().getOptionsLeft()).noneMatch(OptionLeft::isLapsed);
        assertThat(on(file, SAFE.plusDays(1)).termTimeline().getOptionsLeft()).allMatch(OptionLeft::isLapsed);
    }

    @Test
    @DisplayName(
            "where the clause doesn't say how months are counted, a use between the two days leaves the term open between its ends")
    void counting() {
        Agreement toMonthEnd = AGREEMENT.toBuilder()
                .term(Term.ofClosed(LocalDate.of(2023, 3, 1), LocalDate.of(2027, 2, 28)))
                .termClauses(TermClauses.builder()
                        .addExtensionOptions(ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS))
                        .build())
                .build();
        LocalDate between = LocalDate.of(2026, 8, 30);
        AgreementFile file = using(AgreementFile.open(toMonthEnd), 1, between);
        assertThat(effect(file, between)).isEqualTo(Kind.OPEN);
        assertThat(on(file, between).termTimeline().getMissing()).containsExactly(InputCode.OPTION_COUNTING);
        assertThat(on(file, between).facts().openDays()).containsExactly(InputCode.OPTION_COUNTING);
        Term open = on(file, between).facts().term().getValue().orElseThrow();
        assertThat(open.covers(LocalDate.of(2027, 2, 28))).hasValue(true);
        assertThat(open.covers(LocalDate.of(2027, 3, 1))).isEmpty();
        assertThat(open.covers(LocalDate.of(2028, 2, 29))).isEmpty();
        assertThat(open.covers(LocalDate.of(2028, 3, 1))).hasValue(false);
        Agreement said = toMonthEnd.toBuilder()
                .termClauses(TermClauses.builder()
                        .addExtensionOptions(
                                ExtensionOption.ofYears(1).usedBefore(SIX_MONTHS.counting(MonthCounting.MONTH_END)))
                        .build())
                .build();
        assertThat(lastDay(using(AgreementFile.open(said), 1, between), between))
                .isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    @DisplayName("a term of which the length alone is known grows, and gets its days from an assumed first day")
    void lengthAlone() {
        AgreementFile file = using(
                AgreementFile.open(AGREEMENT.toBuilder()
                        .term(Term.ofYears(4))
                        .termClauses(TermClauses.builder()
                                .addExtensionOptions(ExtensionOption.ofYears(1))
                                .build())
                        .build()),
                1,
                SAFE);
        assertThat(lastDay(file, SAFE)).isNull();
        assertThat(on(file, SAFE).facts().openDays()).containsExactly(InputCode.TERM_FIRST_DAY);
        Assumption signing = Assumption.firstDay(SIGNED, "dagen för undertecknandet");
        AgreementFile assumed = file.assuming(signing, SAFE);
        assertThat(lastDay(assumed, SAFE)).isEqualTo(LocalDate.of(2028, 9, 4));
        assertThat(on(assumed, SAFE).facts().term().getAssumptions()).containsExactly(signing);
    }

    @Test
    @DisplayName(
            "the last day of use that is told is the one that a use is held against, at and after the term's last day")
    void toldAsHeld() {
        AgreementFile file = file(ExtensionOption.ofYears(1).usedBy(LAST_DAY.plusDays(30)));
        OptionLeft left = on(file, SIGNED).termTimeline().getOptionsLeft().get(0);
        assertThat(left.getLastDayOfUse().orElseThrow().getDay()).isEqualTo(LAST_DAY);
        for (LocalDate day : List.of(LAST_DAY, LAST_DAY.plusDays(1))) {
            boolean lapsed =
                    on(file, day).termTimeline().getOptionsLeft().get(0).isLapsed();
            AgreementFile used = using(file, 1, day);
            assertThat(effect(used, day)).isEqualTo(lapsed ? Kind.TOO_LATE : Kind.IN_EFFECT);
            assertThat(lapsed).isEqualTo(day.isAfter(LAST_DAY));
        }
    }

    /** Two options of a year, each used six months before a last day of February by a silent clause: by the 28th, or the 31st. */
    private static AgreementFile doubtful() {
        LocalDate between = LocalDate.of(2026, 8, 30);
        return using(
                AgreementFile.open(AGREEMENT.toBuilder()
                        .term(Term.ofClosed(LocalDate.of(2023, 3, 1), LocalDate.of(2027, 2, 28)))
                        .termClauses(TermClauses.builder()
                                .extensionOptions(ExtensionOption.ofYears(1)
                                        .usedBefore(SIX_MONTHS)
                                        .times(2))
                                .build())
                        .build()),
                1,
                between);
    }

    @Test
    @DisplayName(
            "after an option of which it is open whether it was in time, the next is open while it may be, and too late when it surely is")
    void afterDoubtful() {
        LocalDate inTime = LocalDate.of(2027, 8, 29);
        AgreementFile file = using(doubtful(), 2, inTime);
        assertThat(effect(file, inTime)).isEqualTo(Kind.OPEN);
        assertThat(on(file, inTime).termTimeline().getMissing()).containsExactly(InputCode.OPTION_COUNTING);
        Term open = on(file, inTime).facts().term().getValue().orElseThrow();
        assertThat(open.getEarliestLastDay()).hasValue(LocalDate.of(2027, 2, 28));
        assertThat(open.getLatestLastDay()).hasValue(LocalDate.of(2029, 2, 28));
        LocalDate late = LocalDate.of(2027, 9, 1);
        AgreementFile tooLate = using(doubtful(), 2, late);
        assertThat(effect(tooLate, late)).isEqualTo(Kind.TOO_LATE);
        assertThat(on(tooLate, late).facts().term().getValue().orElseThrow().getLatestLastDay())
                .hasValue(LocalDate.of(2028, 2, 29));
        assertThat(on(doubtful(), LocalDate.of(2027, 8, 29)).termTimeline().getOptionsLeft())
                .extracting(OptionLeft::getMissing)
                .containsExactly(Set.of(InputCode.OPTION_COUNTING));
        assertThat(on(doubtful(), late).termTimeline().getOptionsLeft())
                .extracting(OptionLeft::isLapsed)
                .containsExactly(true);
    }

    @ParameterizedTest(name = "{0} and {1} years")
    @DisplayName(
            "so many years from a day end on the day before the same day, be they given at once or by options of a year")
    @CsvSource({
        "2024-02-29, 2, 2026-02-27",
        "2024-02-29, 3, 2027-02-27",
        "2024-02-29, 4, 2028-02-28",
        "2024-03-01, 4, 2028-02-29",
        "2023-09-05, 4, 2027-09-04"
    })
    void yearsDoNotCreep(LocalDate first, int years, LocalDate last) {
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                .term(Term.ofYears(1).startingOn(first))
                .termClauses(TermClauses.builder()
                        .extensionOptions(ExtensionOption.ofYears(1).times(3))
                        .build())
                .build());
        LocalDate day = SIGNED.isAfter(first) ? SIGNED : first;
        for (int i = 1; i < years; i++) {
            file = using(file, i, day);
        }
        assertThat(lastDay(file, day)).isEqualTo(last);
        assertThat(Term.ofYears(years).startingOn(first).getLastDay()).hasValue(last);
    }

    @ParameterizedTest(name = "to {0}, {1} months more")
    @DisplayName(
            "options by the month, and the renewals after them, are counted from one anchor: the end of a month stays it")
    @CsvSource({
        "2024-07-30, 1, 2024-08-30",
        "2024-07-30, 2, 2024-09-29",
        "2024-07-30, 3, 2024-10-30",
        "2024-07-30, 7, 2025-02-27",
        "2024-07-30, 8, 2025-03-30",
        "2024-02-28, 12, 2025-02-27",
        "2024-02-28, 48, 2028-02-28",
        "2024-02-29, 48, 2028-02-29"
    })
    void monthsDoNotCreep(LocalDate end, int months, LocalDate last) {
        TermClauses options = TermClauses.builder()
                .extensionOptions(ExtensionOption.ofMonths(1).times(48))
                .build();
        AgreementFile file = AgreementFile.open(AGREEMENT.toBuilder()
                .term(Term.ofClosed(SIGNED, end))
                .termClauses(options)
                .build());
        for (int i = 1; i <= months; i++) {
            file = using(file, i, SIGNED);
        }
        assertThat(lastDay(file, SIGNED)).isEqualTo(last);
        AgreementFile renewed = AgreementFile.open(AGREEMENT.toBuilder()
                .term(Term.ofClosed(SIGNED, end))
                .termClauses(TermClauses.builder()
                        .renewal(Renewal.builder()
                                .step(Period.ofMonths(1))
                                .times(months)
                                .build())
                        .build())
                .build());
        assertThat(lastDay(renewed, end.plusYears(9))).isEqualTo(last);
    }

    @Test
    @DisplayName(
            "other options by amendment begin a new ladder where a used one is changed; where those used stay, they stay used")
    void newLadder() {
        ExtensionOption year = ExtensionOption.ofYears(1);
        LocalDate from = SAFE.plusMonths(1);
        AgreementFile used = using(file(year, year), 1, SAFE);
        AgreementFile changed = used.record(Files.amendment(from, ladder(ExtensionOption.ofYears(2))), from);
        assertThat(on(changed, from).termTimeline().getOptionsLeft())
                .extracting(OptionLeft::getNumber)
                .containsExactly(1);
        assertThat(on(changed, from.minusDays(1)).termTimeline().getOptionsLeft())
                .extracting(OptionLeft::getNumber)
                .containsExactly(2);
        assertThat(lastDay(using(changed, 1, from), from)).isEqualTo(LAST_DAY.plusYears(3));
        AgreementFile longer =
                used.record(Files.amendment(from, ladder(year, ExtensionOption.ofMonths(6), year)), from);
        assertThat(on(longer, from).termTimeline().getOptionsLeft())
                .extracting(OptionLeft::getNumber)
                .containsExactly(2, 3);
        assertThat(effect(using(longer, 1, from), from)).isEqualTo(Kind.USED_ALREADY);
    }

    private static Change ladder(ExtensionOption... options) {
        return Change.of(
                TermClauses.builder().extensionOptions(List.of(options)).build());
    }

    @Test
    @DisplayName(
            "an option is a right of its own beside a renewal that is stopped, but is gone once an early end is set")
    void underNotice() {
        TermClauses clauses = TermClauses.builder()
                .addExtensionOptions(ExtensionOption.ofYears(1))
                .renewal(Renewal.ofYears(1).toBuilder()
                        .noticePeriod(NoticePeriod.ofMonths(3))
                        .build())
                .build();
        LifecycleEvent stops =
                Notice.by(HARNOSAND).sentOn(SAFE).receivedOn(SAFE).againstRenewal(EventId.of("n"));
        AgreementFile stopped = open(clauses).record(stops, SAFE);
        assertThat(on(stopped, SAFE).lifecycle().mayDo(LifecycleAction.USE_OPTION))
                .isTrue();
        assertThat(lastDay(using(stopped, 1, SAFE.plusDays(1)), SAFE.plusDays(1)))
                .isEqualTo(LAST_DAY.plusYears(1));
        AgreementFile ended =
                open(clauses).record(LifecycleEvent.terminated(EventId.of("t"), SAFE, LAST_DAY.minusDays(1)), SAFE);
        assertThat(on(ended, SAFE).lifecycle().mayDo(LifecycleAction.USE_OPTION))
                .isFalse();
        assertThat(effect(using(ended, 1, SAFE.plusDays(1)), SAFE.plusDays(1))).isEqualTo(Kind.ENDING_ALREADY);
    }

    @Test
    @DisplayName("an option used on a draft changes nothing, and one used late is too late whatever the state")
    void wrongState() {
        AgreementFile draft = AgreementFile.open(AGREEMENT.toBuilder()
                .signatures(List.of())
                .termClauses(TermClauses.builder()
                        .addExtensionOptions(ExtensionOption.ofYears(1))
                        .build())
                .build());
        assertThat(effect(using(draft, 1, SAFE), SAFE)).isEqualTo(Kind.WRONG_STATE);
        assertThat(lastDay(using(draft, 1, SAFE), SAFE)).isEqualTo(LAST_DAY);
        LocalDate after = LAST_DAY.plusDays(1);
        assertThat(effect(using(draft, 1, after), after)).isEqualTo(Kind.TOO_LATE);
    }

    @Test
    @DisplayName("another term by amendment stands in the place of what options had made of it, and they stay used")
    void amended() {
        LocalDate from = SAFE.plusMonths(1);
        LocalDate agreed = LocalDate.of(2027, 12, 31);
        Amendment shorter = Amendment.builder()
                .effectiveFrom(from)
                .reason(Text.of("kortare"))
                .addChanges(Change.of(Term.ofClosed(SIGNED, agreed)))
                .build();
        AgreementFile file = using(file(ExtensionOption.ofYears(1), ExtensionOption.ofYears(1)), 1, SAFE)
                .record(shorter, from);
        assertThat(lastDay(file, from.minusDays(1))).isEqualTo(LAST_DAY.plusYears(1));
        assertThat(lastDay(file, from)).isEqualTo(agreed);
        assertThat(lastDay(using(file, 2, from), from)).isEqualTo(agreed.plusYears(1));
    }
}
