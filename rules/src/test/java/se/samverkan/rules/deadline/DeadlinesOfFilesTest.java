package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.SIGNED;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.framework;
import static se.samverkan.rules.deadline.Dated.CONCLUDED;
import static se.samverkan.rules.deadline.Dated.procured;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.agreement.ExtensionOption;
import se.samverkan.core.agreement.FollowUpClass;
import se.samverkan.core.agreement.FollowUpTerms;
import se.samverkan.core.agreement.Renewal;
import se.samverkan.core.agreement.TermClauses;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.DeadlineKind;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.NoticePeriod;
import se.samverkan.core.time.Recurrence;
import se.samverkan.rules.Dating;
import se.samverkan.rules.DeadlineRule;
import se.samverkan.rules.Matter;
import se.samverkan.rules.RuleBook;

@DisplayName("The deadlines of a file and of a portfolio")
class DeadlinesOfFilesTest {

    private static final RuleBook RULES = RuleBook.sweden();
    private static final AgreementFile DIRECT = AgreementFile.open(
                    procured(ProcurementBasis.DIRECT_AWARD, "900000.00").build())
            .record(callOff("A-1", "400000").build(), DAY);
    private static final AgreementFile OTHER =
            AgreementFile.open(framework().id(AgreementId.of("other")).build());

    /** A host's own deadline. */
    private record OwnRule(FindingCode getCode, LocalDate day) implements DeadlineRule {

        @Override
        public Dating date(Matter matter) {
            return Dating.of(Deadline.builder(
                            getCode, DeadlineKind.OTHER, matter.getTerms().getId(), day)
                    .build());
        }
    }

    @Test
    @DisplayName("are those of every rule, by day")
    void ofAFile() {
        Deadlines deadlines = RULES.deadlines(DIRECT, AsOf.on(DAY));
        assertThat(deadlines.getUpcoming())
                .extracting(Deadline::getCode)
                .containsExactly(
                        ActivityStart.CODE,
                        DirectAwardDocumentation.CODE,
                        AwardNotice.CODE,
                        ChallengeWindow.CODE,
                        Expiry.CODE);
        assertThat(deadlines.getNext().map(Deadline::getDay)).hasValue(DAY);
        assertThat(deadlines.getNotAssessed()).isEmpty();
    }

    @Test
    @DisplayName("leave what can't be dated to be told with what is missing")
    void notAssessed() {
        Deadlines deadlines = RULES.deadlines(OTHER, AsOf.on(SIGNED));
        assertThat(deadlines.getUpcoming()).extracting(Deadline::getCode).containsExactly(Expiry.CODE);
        assertThat(deadlines.getNotAssessed())
                .extracting(Finding::getCode)
                .containsExactly(DirectAwardDocumentation.CODE, AwardNotice.CODE, ChallengeWindow.CODE);
    }

    @Test
    @DisplayName("of a portfolio stand together, by day and then in the portfolio's order, and apart by agreement")
    void ofAPortfolio() {
        AsOf asOf = AsOf.on(CONCLUDED);
        Deadlines both = RULES.deadlines(Portfolio.of(OTHER, DIRECT), asOf);
        assertThat(both.getAll())
                .hasSize(5)
                .isSortedAccordingTo((one, two) -> one.getDay().compareTo(two.getDay()));
        assertThat(both.getAll())
                .extracting(Deadline::getAgreement)
                .endsWith(AgreementId.of("other"), AgreementId.of("ramavtal-2023"));
        assertThat(both.of(OTHER.getId())).isEqualTo(RULES.deadlines(OTHER, asOf));
        assertThat(both.of(DIRECT.getId())).isEqualTo(RULES.deadlines(DIRECT, asOf));
        assertThat(RULES.deadlines(Portfolio.of(), asOf).getAll()).isEmpty();
    }

    @Test
    @DisplayName("have none by the clauses of a draft, but say that not all have signed")
    void ofADraft() {
        AgreementFile draft = AgreementFile.open(framework()
                .signatures(List.of())
                .termClauses(TermClauses.builder()
                        .addExtensionOptions(ExtensionOption.ofYears(1))
                        .renewal(Renewal.ofYears(1))
                        .noticePeriod(NoticePeriod.ofMonths(3))
                        .build())
                .followUpTerms(FollowUpTerms.builder()
                        .followUpClass(FollowUpClass.of("A", Recurrence.everyMonths(6)))
                        .build())
                .build());
        Deadlines deadlines = RULES.deadlines(draft, AsOf.on(DAY));
        assertThat(deadlines.getAll()).isEmpty();
        assertThat(deadlines.getNotAssessed())
                .extracting(Finding::getCode)
                .startsWith(Expiry.CODE)
                .doesNotContain(OptionUse.CODE, NoticeAgainstRenewal.CODE, NoticeOfTermination.CODE, ReviewDue.CODE);
        assertThat(deadlines.getNotAssessed().get(0).getVariant()).isEqualTo("unsigned");
    }

    @Test
    @DisplayName("take in those of a host's own rules, each code once")
    void hostsRules() {
        OwnRule own = new OwnRule(FindingCode.of("host.archive"), DAY.plusDays(1));
        RuleBook book = RULES.toBuilder().deadlineRules(List.of(own)).build();
        assertThat(book.getDeadlineRules())
                .hasSize(DeadlineRules.all().size() + 1)
                .endsWith(own);
        assertThat(book.deadlines(DIRECT, AsOf.on(DAY)).getUpcoming())
                .extracting(Deadline::getKey)
                .contains("ramavtal-2023/host.archive");
        assertThat(RULES.getDeadlineRules()).doesNotContain(own);
        assertThatThrownBy(() -> RULES.toBuilder().deadlineRules(List.of(own, own)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rule.code: expected a code that no other rule has, but was 'host.archive'");
    }

    @Test
    @DisplayName("are worked out by rules whose codes are told apart")
    void codes() {
        assertThat(DeadlineRules.all())
                .extracting(DeadlineRule::getCode)
                .doesNotHaveDuplicates()
                .startsWith(Expiry.CODE);
        assertThat(RULES.getDeadlineRules())
                .extracting(DeadlineRule::getCode)
                .containsExactlyElementsOf(
                        DeadlineRules.all().stream().map(DeadlineRule::getCode).toList());
    }

    @Test
    @DisplayName("are listed in the Javadoc of the rules, each with its code, in order")
    void table() throws IOException {
        String source = Files.readString(Path.of("src/main/java/se/samverkan/rules/deadline/DeadlineRules.java"));
        List<String> rows = Pattern.compile("<tr><td>\\{@link (\\w+)}</td><td>([a-z.-]+)</td>")
                .matcher(source)
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(DeadlineRules.all().stream()
                        .map(rule -> rule.getClass().getSimpleName() + " " + rule.getCode())
                        .toList());
    }

    @Test
    @DisplayName("of one rule may be none, one or several, one after the other")
    void dating() {
        Deadline one = Deadline.builder(FindingCode.of("host.one"), DeadlineKind.OTHER, AgreementId.of("a"), DAY)
                .build();
        assertThat(Dating.none().and(Dating.none()).getDeadlines()).isEmpty();
        assertThat(Dating.of(one).and(Dating.none()).getDeadlines()).containsExactly(one);
        assertThat(Dating.of(one).and(Dating.of(one)).getDeadlines()).containsExactly(one, one);
        assertThat(Dating.none().and(Dating.of(one)).getUndated()).isEmpty();
    }
}
