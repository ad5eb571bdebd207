import static se.samverkan.core.agreement.Role.*;
import static se.samverkan.core.code.CollaborationArea.*;
import static se.samverkan.core.money.VatBasis.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.activity.*;
import se.samverkan.core.agreement.*;
import se.samverkan.core.budget.*;
import se.samverkan.core.code.*;
import se.samverkan.core.file.*;
import se.samverkan.core.finding.*;
import se.samverkan.core.money.*;
import se.samverkan.core.partner.*;
import se.samverkan.core.statute.*;
import se.samverkan.core.time.*;
import se.samverkan.rules.*;
import se.samverkan.rules.budget.*;

public final class InRules {

    public static void main(String[] args) {
        PartnerDirectory directory = PartnerDirectory.sweden();
        Municipality harnosand = directory.municipality(MunicipalityCode.of("2280"));
        HigherEducationInstitution miun = directory.institution("Mittuniversitetet");
        LocalDate signed = LocalDate.of(2023, 12, 4);
        AgreementFile file = AgreementFile.open(FrameworkAgreement.builder()
                .id(AgreementId.of("in-rules"))
                .title("sv", "Ramavtal")
                .procurementBasis(ProcurementBasis.CHAPTER_19)
                .party(harnosand, CLIENT)
                .party(miun, PROVIDER)
                .signature(Signature.of(harnosand, signed))
                .signature(Signature.of(miun, signed))
                .term(Term.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)))
                .ceiling(Ceiling.of(excludingVat(600_000)))
                .area(EDUCATION)
                .build());
        CallOff first = course(harnosand, "A-1", 400_000, LocalDate.of(2024, 2, 1));
        CallOff second = course(harnosand, "A-2", 200_400, LocalDate.of(2024, 5, 2));
        CallOff third = course(harnosand, "A-3", 150_000, LocalDate.of(2024, 9, 2));

        // A plan, tried in order. Nothing is recorded in the file that is given.
        RuleBook rules = RuleBook.sweden();
        Explainer english = Explainer.in(Locale.UK);
        CallOffPlan plan = rules.plan(file, List.of(first, second, third), AsOf.on(first.getOrderedOn()));
        System.out.println("Fits: " + plan.getFitting().stream().map(CallOff::getId).toList());

        // One of the answers in one line and as a paragraph, and the beginning of its trace: every rule, what passed too.
        Admission refused = plan.getFirstRefused().orElseThrow();
        System.out.println(english.headline(refused));
        System.out.println(english.explain(refused));
        Trace trace = refused.getAssessment().trace();
        english.explain(trace).lines().limit(8).forEach(System.out::println);

        // Judged as known before the first was recorded and after: what has changed in the judgement, and why?
        AgreementFile recorded = rules.admit(file, first, AsOf.on(first.getOrderedOn())).getFile();
        AsOf may = AsOf.on(second.getOrderedOn());
        Assessment before = rules.assess(recorded, second, may.knownOn(signed));
        for (AnswerChange change : before.changesTo(rules.assess(recorded, second, may)).getChanges()) {
            System.out.println(change.getCode() + " changes for " + change.getCauses());
        }

        // The host's own rules and choices: a limit of a board's, and an excess that is let pass.
        RuleProviders own = RuleProviders.of(new BoardRules());
        RuleBook hosts = rules.toBuilder()
                .providers(own)
                .policy(Policy.builder().tolerating(CommittedWithinCeiling.CODE, kronor(500)).build())
                .build();
        Explainer withOwn = english.with(own);
        System.out.println(withOwn.explain(hosts.admit(recorded, second, may)));
        System.out.println(withOwn.explain(hosts.admit(file, first, AsOf.on(first.getOrderedOn()))));

        // Figures of statutes that run out in a year, and a row of the host's own (the amount is made up).
        LocalDate day = LocalDate.of(2027, 12, 31);
        StatutoryFigures figures = rules.getFigures();
        System.out.println(figures.endingIn(DateRange.ofClosed(day.minusYears(1), day)).size() + " figures run out");
        StatutoryFigure threshold = StatutoryFigure.builder()
                .code(StatutoryFigure.ANNEX_2_THRESHOLD)
                .value(new BigDecimal(8_600_000))
                .unit(StatutoryFigure.Unit.SEK)
                .firstDay(day.plusDays(1))
                .source(Source.statute("LOU 5:1"))
                .checkedOn(day)
                .build();
        RuleBook next = hosts.toBuilder().figures(figures.with(threshold)).build();

        // What a rule asks, for a lawyer to review.
        CatalogueEntry entry = RuleCatalogue.of(next, withOwn).find(BoardRules.CODE).orElseThrow();
        System.out.println(entry.getQuestion().orElseThrow());
    }

    /** A host's own rules: a board orders for 300 000 kr at most. */
    static final class BoardRules implements RuleProvider {

        static final FindingCode CODE = FindingCode.of("acme.board-limit");

        @Override
        public String getCodeSpace() {
            return "acme";
        }

        @Override
        public List<Rule> getRules() {
            return List.of(new BoardLimit());
        }

        @Override
        public Map<String, String> words(Locale language) {
            return language.getLanguage().equals("sv")
                    ? Map.of(
                            CODE + ".question", "Ryms avropet inom vad nämnden får beställa för?",
                            CODE + ".not-met", "Nämnden får beställa för högst {limit}.")
                    : Map.of(
                            CODE + ".question", "Is the call-off within what the board may order for?",
                            CODE + ".not-met", "The board may order for at most {limit}.");
        }
    }

    static final class BoardLimit extends AbstractRule {

        BoardLimit() {
            super(BoardRules.CODE, Nature.PERFORMANCE, Scope.ACTIVITY);
        }

        @Override
        public List<Finding> judge(Matter matter) {
            return matter.getCallOff()
                    .filter(callOff -> callOff.getAmount().getMoney().isGreaterThan(kronor(300_000)))
                    .map(callOff -> Finding.builder(BoardRules.CODE, Outcome.NOT_MET)
                            .path(matter.path("amount"))
                            .value("limit", kronor(300_000))
                            .source(Source.policy("the board's delegation order"))
                            .build())
                    .stream()
                    .toList();
        }
    }

    static CallOff course(Municipality orderer, String id, long kronor, LocalDate ordered) {
        return CallOff.builder()
                .id(CallOffId.of(id))
                .orderedBy(orderer)
                .orderedOn(ordered)
                .amount(excludingVat(kronor))
                .activity(CommissionedCourse.builder()
                        .title("sv", "Handledning i socialt arbete")
                        .dates(DateRange.ofClosed(ordered.plusMonths(1), ordered.plusMonths(3)))
                        .build())
                .build();
    }

    static VatAmount excludingVat(long kronor) {
        return VatAmount.of(kronor(kronor), EXCLUDING_VAT);
    }

    static Money kronor(long kronor) {
        return Money.of(CurrencyUnit.of("SEK"), kronor);
    }
}
