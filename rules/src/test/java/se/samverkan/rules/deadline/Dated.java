package se.samverkan.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import se.samverkan.core.agreement.FrameworkAgreement;
import se.samverkan.core.agreement.Procurement;
import se.samverkan.core.code.DutyKind;
import se.samverkan.core.code.ProcurementBasis;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.followup.DutyDone;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.DeadlineRule;
import se.samverkan.rules.Explainer;
import se.samverkan.rules.Given;
import se.samverkan.rules.RuleBook;
import se.samverkan.rules.Seen;

/** What the tests of deadline rules start from: a procured framework, and what one rule tells of a file. */
final class Dated {

    /** The day on which the procurement began. */
    static final LocalDate BEGUN = LocalDate.of(2024, 1, 1);

    /** The day of the last signature, a leap year's 31 January. */
    static final LocalDate CONCLUDED = LocalDate.of(2024, 1, 31);

    private static final Explainer SWEDISH = Explainer.in(Locale.forLanguageTag("sv"));
    private static final Explainer ENGLISH = Explainer.in(Locale.ENGLISH);

    private Dated() {}

    static Procurement.Builder procurement(String value) {
        return Procurement.builder().begunOn(BEGUN).concludedOn(CONCLUDED).estimatedValue(Money.parse("SEK " + value));
    }

    static FrameworkAgreement.Builder procured(ProcurementBasis basis, String value) {
        return framework()
                .procurementBasis(basis)
                .procurement(procurement(value).build());
    }

    static AgreementFile done(AgreementFile file, DutyKind kind, LocalDate day) {
        return file.record(DutyDone.of(kind, day), day);
    }

    /** What a rule tells of a file on a day; every deadline has words in both languages, on the day and once it has passed. */
    static Deadlines on(DeadlineRule rule, AgreementFile file, LocalDate day) {
        return as(rule, file, AsOf.on(day));
    }

    static Deadlines as(DeadlineRule rule, AgreementFile file, AsOf asOf) {
        Deadlines deadlines =
                RuleBook.builder().deadlineRules(List.of(rule)).build().deadlines(file, asOf);
        for (Deadline deadline : deadlines.getAll()) {
            assertThat(deadline.getCode()).isEqualTo(rule.getCode());
            assertThat(deadline.getSources()).isNotEmpty();
            assertToldOn(deadline, asOf.getDay());
            assertToldOn(deadline, deadline.getDay().plusDays(1));
        }
        Given.explained(deadlines.getNotAssessed());
        return deadlines;
    }

    private static void assertToldOn(Deadline deadline, LocalDate today) {
        Seen.deadline(deadline, today);
        for (Explainer explainer : List.of(SWEDISH, ENGLISH)) {
            assertThat(explainer.title(deadline)).isNotBlank().doesNotContain("{", "}");
            assertThat(explainer.explain(deadline, today)).endsWith(".").doesNotContain("{", "}");
        }
    }

    /** The one deadline of a file. */
    static Deadline only(DeadlineRule rule, AgreementFile file, LocalDate day) {
        Deadlines deadlines = on(rule, file, day);
        assertThat(deadlines.getNotAssessed()).isEmpty();
        assertThat(deadlines.getAll()).hasSize(1);
        return deadlines.getAll().get(0);
    }

    /** The one thing of a file that can't be dated. */
    static Finding undated(DeadlineRule rule, AgreementFile file, LocalDate day) {
        Deadlines deadlines = on(rule, file, day);
        assertThat(deadlines.getAll()).isEmpty();
        assertThat(deadlines.getNotAssessed()).hasSize(1);
        return deadlines.getNotAssessed().get(0);
    }

    static void assertNone(DeadlineRule rule, AgreementFile file, LocalDate day) {
        Deadlines deadlines = on(rule, file, day);
        assertThat(deadlines.getAll()).isEmpty();
        assertThat(deadlines.getNotAssessed()).isEmpty();
    }

    static String sv(Deadline deadline, LocalDate today) {
        Seen.deadline(deadline, today);
        return SWEDISH.explain(deadline, today).replace('\u00a0', ' ');
    }

    static String en(Deadline deadline, LocalDate today) {
        Seen.deadline(deadline, today);
        return ENGLISH.explain(deadline, today).replace('\u00a0', ' ');
    }

    static String titleSv(Deadline deadline) {
        return SWEDISH.title(deadline).replace('\u00a0', ' ');
    }

    static String titleEn(Deadline deadline) {
        return ENGLISH.title(deadline).replace('\u00a0', ' ');
    }
}
