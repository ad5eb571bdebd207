package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.activity.Activity;
import se.samverkan.core.budget.Ledger;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.money.VatAmount;
import se.samverkan.core.statute.StatutoryFigures;
import se.samverkan.core.time.AsOf;

/**
 * Rules in a stated order, and the policy by which their findings bar. A rule book judges an agreement file, or a call-off
 * or an activity that is tried against it. It finds and explains; it never approves an award, and what a person decides all
 * the same is recorded on the file.
 *
 * <p>Example: {@code RuleBook.sweden().admit(file, callOff, AsOf.on(day)).getOutcome()}.
 *
 * <p>A rule that breaks off, as a host's own may, is answered for by a finding of its code that isn't assessed and names the
 * rule ({@link se.samverkan.core.finding.InputCode#RULE_ANSWER}); it bars as what isn't assessed of its nature does, and the
 * other rules judge all the same. So it is of one that gives null, or findings of another code than its own. Of an exception
 * the class is told and never the message, which may hold what people have typed; the exception itself goes to the host's listener
 * ({@link Builder#onFailure}). A class that is missing, a failed {@code assert} and a stack that overflows are told so too; other
 * errors of the virtual machine pass through.
 *
 * <p>This class is immutable and thread-safe if the rules are.
 */
@PublicApi(CALL)
public final class RuleBook {

    private static final RuleBook SWEDEN = builder()
            .rules(SwedishRules.all())
            .deadlineRules(SwedishRules.deadlines())
            .build();

    private final Map<FindingCode, AskedRule> rules;
    private final List<AskedRule> asked;
    private final Map<FindingCode, DeadlineRule> deadlineRules;
    private final Policy policy;
    private final StatutoryFigures figures;
    private final Optional<Portfolio> portfolio;
    private final BiConsumer<? super FindingCode, ? super Throwable> failures;

    private RuleBook(
            Map<FindingCode, AskedRule> rules,
            Map<FindingCode, DeadlineRule> deadlineRules,
            Policy policy,
            StatutoryFigures figures,
            Optional<Portfolio> portfolio,
            BiConsumer<? super FindingCode, ? super Throwable> failures) {
        this.rules = rules;
        this.asked = rules.values().stream()
                .filter(rule -> !policy.getSwitchedOff().contains(rule.code()))
                .toList();
        this.deadlineRules = deadlineRules;
        this.policy = policy;
        this.figures = figures;
        this.portfolio = portfolio;
        this.failures = failures;
    }

    /**
     * The rules of Swedish law, of agreements' own clauses and of practice, with the figures of Swedish statutes and the
     * standard policy. Each package of rules lists its own, with their codes, natures and sources:
     * {@link se.samverkan.rules.agreement.AgreementRules}, {@link se.samverkan.rules.lifecycle.LifecycleRules},
     * {@link se.samverkan.rules.activity.ActivityRules}, {@link se.samverkan.rules.budget.BudgetRules},
     * {@link se.samverkan.rules.share.ShareRules}, {@link se.samverkan.rules.placement.PlacementRules},
     * {@link se.samverkan.rules.workforce.WorkforceRules} and {@link se.samverkan.rules.followup.FollowUpRules}.
     *
     * @return the rule book
     */
    public static RuleBook sweden() {
        return SWEDEN;
    }

    /**
     * A builder of a rule book without rules, with the figures of Swedish statutes and the standard policy.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with this book's rules, figures, policy, portfolio and listener.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder()
                .rules(getRules())
                .deadlineRules(getDeadlineRules())
                .figures(figures)
                .policy(policy);
        builder.portfolio = portfolio;
        builder.failures = failures;
        return builder;
    }

    /**
     * The same rule book beside a portfolio, in which it looks for other agreements. The file that is judged is the one that is
     * given: where the portfolio holds a file of the same agreement too, the same or a copy from before something was recorded, that
     * one is passed over. Files of other agreements are judged as the portfolio holds them, so that what has been recorded in one
     * since isn't known: a host makes the book anew beside {@link Portfolio#with the portfolio with the file as it is}.
     * Without a portfolio, what asks for other agreements isn't assessed; an empty one says that there are none.
     *
     * <p>To judge again exactly as was judged, keep the portfolio's revisions beside the axes: {@code
     * book.beside(files.atRevisions(kept)).assess(file, view.exactAsOf())}.
     *
     * @param files all of the host's files, or those beside the one that is judged
     * @return the rule book
     */
    public RuleBook beside(Portfolio files) {
        return new RuleBook(rules, deadlineRules, policy, figures, Optional.of(files), failures);
    }

    /**
     * The rules.
     *
     * @return the rules, in the order that they judge
     */
    public List<Rule> getRules() {
        return rules.values().stream().map(AskedRule::rule).toList();
    }

    /**
     * The rules that work out deadlines.
     *
     * @return the rules, in the order that they are asked
     */
    public List<DeadlineRule> getDeadlineRules() {
        return List.copyOf(deadlineRules.values());
    }

    /**
     * The host's choices.
     *
     * @return the policy
     */
    public Policy getPolicy() {
        return policy;
    }

    /**
     * The figures that statutes set.
     *
     * @return the table that the rules judge by
     */
    public StatutoryFigures getFigures() {
        return figures;
    }

    /** What is told of a rule that breaks off. */
    BiConsumer<? super FindingCode, ? super Throwable> failures() {
        return failures;
    }

    Optional<Portfolio> getPortfolio() {
        return portfolio;
    }

    /** The rules but those that the policy switches off. */
    List<AskedRule> asked() {
        return asked;
    }

    /** The rules that the policy switches off, in the order of the book. */
    List<FindingCode> switchedOff() {
        return rules.keySet().stream().filter(policy.getSwitchedOff()::contains).toList();
    }

    /** The same rule book without tolerances, by which what would pass instead is judged. */
    RuleBook strict() {
        return policy.getTolerances().isEmpty()
                ? this
                : new RuleBook(
                        rules,
                        deadlineRules,
                        policy.toBuilder().tolerances(Map.of()).build(),
                        figures,
                        portfolio,
                        failures);
    }

    AskedRule ruleOf(FindingCode code) {
        AskedRule rule = rules.get(code);
        if (rule == null) {
            throw new InvalidValueException("finding.code", code, "the code of a rule in the book");
        }
        return rule;
    }

    /**
     * Judges a file with everything recorded in it.
     *
     * @param file the file
     * @param asOf the day, and the knowledge
     * @return the assessment
     */
    public Assessment assess(AgreementFile file, AsOf asOf) {
        return new Assessment(Judging.ofAll(this, matter(file, asOf)));
    }

    /**
     * Judges an activity without a call-off, before it is recorded.
     *
     * @param file the file
     * @param activity the activity
     * @param asOf the day, and the knowledge
     * @return the assessment
     */
    public Assessment assess(AgreementFile file, Activity activity, AsOf asOf) {
        return new Assessment(Judging.ofTried(this, matter(file, asOf).trying(activity)));
    }

    /**
     * Judges a call-off by the terms of the day on which it is ordered, whatever the day of the axes, without recording it.
     *
     * @param file the file
     * @param callOff the call-off
     * @param asOf the knowledge that it is judged with
     * @return the assessment
     * @throws InvalidValueException if what is called off with it adds up to more than a long of minor units holds
     */
    public Assessment assess(AgreementFile file, CallOff callOff, AsOf asOf) {
        return assess(file.at(asOf), callOff);
    }

    Assessment assess(FileView view, CallOff callOff) {
        requireHeld(view.ledger(), callOff.getAmount());
        return new Assessment(Judging.ofTried(this, matter(view).trying(callOff)));
    }

    /** Refuses a call-off with which what is called off would be more than an amount holds, before any rule adds it up. */
    private static void requireHeld(Ledger ledger, VatAmount tried) {
        if (ledger.accepts(tried)) {
            ledger.getCommitted().map(tried.getMoney()::plus).ifPresent(tried::withMoney);
        }
    }

    /**
     * Judges a call-off and, where nothing bars it, gives the file with it recorded. It is judged on the day that it is
     * ordered, whatever the day of the axes; from the axes come the knowledge that it is judged with, and the day that it
     * is recorded on: that of {@link AsOf#getKnownOn()}, or else the day of the axes.
     *
     * <pre>{@code
     * rules.admit(file, callOff, AsOf.on(callOff.getOrderedOn())); // recorded on the day that it is ordered
     * rules.admit(file, callOff, AsOf.on(callOff.getOrderedOn()).knownOn(today)); // ordered earlier, recorded today
     * }</pre>
     *
     * @param file the file
     * @param callOff the call-off
     * @param asOf the day of recording, and the knowledge; it must take in all that the file holds
     * @return the admission
     * @throws InvalidValueException if the knowledge leaves out acts that the file holds, or the day of recording comes
     *     before that of the latest act, so that nothing could be recorded; or what is called off with it adds up to more
     *     than a long of minor units holds
     */
    public Admission admit(AgreementFile file, CallOff callOff, AsOf asOf) {
        return Admission.of(this, file, callOff, asOf);
    }

    /**
     * Tries a plan of call-offs in the order stated, as admitting them one by one does, and records nothing in the file given.
     * Each is judged on the day that it is ordered, whatever the order of the days, and those that can be made count when the next
     * is tried.
     *
     * @param file the file
     * @param callOffs the call-offs in the order that they are to be made; none gives a plan with nothing in it
     * @param asOf the day of recording, and the knowledge, as {@link #admit} takes them
     * @return the plan
     * @throws InvalidValueException as by {@link #admit}
     */
    public CallOffPlan plan(AgreementFile file, List<CallOff> callOffs, AsOf asOf) {
        return CallOffPlan.of(this, file, callOffs, asOf);
    }

    /**
     * Works out the deadlines of a file: what must be done, may last be done, or happens, by which day; what is done; and what
     * can't be dated, and why.
     *
     * @param file the file
     * @param asOf the day, and the knowledge
     * @return the deadlines
     */
    public Deadlines deadlines(AgreementFile file, AsOf asOf) {
        return deadlines(file.at(asOf), asOf);
    }

    private Deadlines deadlines(FileView view, AsOf asOf) {
        Matter matter = matter(view);
        Dating all = Dating.none();
        for (Map.Entry<FindingCode, DeadlineRule> rule : deadlineRules.entrySet()) {
            all = all.and(AskedRule.date(rule.getValue(), rule.getKey(), matter, failures));
        }
        return Deadlines.of(view.getFile().getId(), asOf, all.getDeadlines(), all.getUndated());
    }

    /**
     * Works out the deadlines of every file of a portfolio, beside each other.
     *
     * @param files the files
     * @param asOf the day, and the knowledge; a revision doesn't count, {@link Portfolio#atRevisions} has one for each file
     * @return the deadlines
     */
    public Deadlines deadlines(Portfolio files, AsOf asOf) {
        RuleBook beside = beside(files);
        return Deadlines.together(
                asOf,
                files.views(asOf).stream()
                        .map(view -> beside.deadlines(view, asOf))
                        .toList());
    }

    private Matter matter(AgreementFile file, AsOf asOf) {
        return matter(file.at(asOf));
    }

    Matter matter(FileView view) {
        return Matter.of(view, policy, figures, portfolio);
    }

    /** The builder of rule books. */
    public static final class Builder {

        private final Map<FindingCode, AskedRule> rules = new LinkedHashMap<>();
        private final Map<FindingCode, DeadlineRule> deadlineRules = new LinkedHashMap<>();
        private Policy policy = Policy.standard();
        private StatutoryFigures figures = StatutoryFigures.sweden();
        private Optional<Portfolio> portfolio = Optional.empty();
        private BiConsumer<? super FindingCode, ? super Throwable> failures = (code, failure) -> {};

        Builder() {}

        /**
         * Adds a rule after those added before.
         *
         * @param rule the rule
         * @return this builder
         * @throws InvalidValueException if a rule with the same code is here already
         */
        public Builder rule(Rule rule) {
            AskedRule asked = AskedRule.of(rule);
            if (rules.putIfAbsent(asked.code(), asked) != null) {
                throw new InvalidValueException("rule.code", asked.code(), "a code that no other rule has");
            }
            return this;
        }

        /**
         * Adds rules after those added before.
         *
         * @param more the rules in order
         * @return this builder
         * @throws InvalidValueException if two rules have the same code
         */
        public Builder rules(List<? extends Rule> more) {
            more.forEach(this::rule);
            return this;
        }

        /**
         * Adds rules that work out deadlines, after those added before.
         *
         * @param more the rules in order
         * @return this builder
         * @throws InvalidValueException if two rules have the same code
         */
        public Builder deadlineRules(List<? extends DeadlineRule> more) {
            for (DeadlineRule rule : more) {
                if (deadlineRules.putIfAbsent(rule.getCode(), rule) != null) {
                    throw new InvalidValueException("rule.code", rule.getCode(), "a code that no other rule has");
                }
            }
            return this;
        }

        /**
         * Adds the rules and deadline rules of a host's providers, after those added before.
         *
         * <p>Example: {@code RuleBook.sweden().toBuilder().providers(RuleProviders.load()).build()}.
         *
         * @param own the providers
         * @return this builder
         * @throws InvalidValueException if two rules have the same code, or words are wanting as {@link RuleProvider#words} tells;
         *     the provider is named
         */
        public Builder providers(RuleProviders own) {
            own.requireWords();
            return rules(own.getRules()).deadlineRules(own.getDeadlineRules());
        }

        /**
         * Sets the policy.
         *
         * @param chosen the host's choices
         * @return this builder
         */
        public Builder policy(Policy chosen) {
            policy = Objects.requireNonNull(chosen, "policy");
            return this;
        }

        /**
         * Sets the figures that statutes set.
         *
         * @param table the table that the rules judge by
         * @return this builder
         */
        public Builder figures(StatutoryFigures table) {
            figures = Objects.requireNonNull(table, "figures");
            return this;
        }

        /**
         * Sets who is told of a rule that breaks off, with the exception itself, for a log or a help desk that may hold what a message
         * may: no finding, word or assessment does. It is told at once, on the thread that judges, and each time that the rule breaks
         * off: what would pass instead, and a trace, are judged again. What it throws passes through.
         *
         * <pre>{@code
         * RuleBook.sweden().toBuilder()
         *         .providers(RuleProviders.load())
         *         .onFailure((code, failure) -> LOGGER.log(Level.WARNING, "rule " + code, failure))
         *         .build();
         * }</pre>
         *
         * @param listener takes the rule's code, and the exception or error; in the place of an earlier one
         * @return this builder
         */
        public Builder onFailure(BiConsumer<? super FindingCode, ? super Throwable> listener) {
            failures = Objects.requireNonNull(listener, "onFailure");
            return this;
        }

        /**
         * Makes the rule book.
         *
         * @return the rule book
         * @throws InvalidValueException if the policy chooses for a code that no rule here has, or tolerates an excess for one
         *     that isn't of a limit
         */
        public RuleBook build() {
            requireKnown("policy.barring", policy.getBarring().keySet());
            requireKnown("policy.switchedOff", policy.getSwitchedOff());
            requireKnown("policy.tolerances", policy.getTolerances().keySet());
            for (FindingCode code : policy.getTolerances().keySet()) {
                if (!Objects.requireNonNull(rules.get(code)).ofLimit()) {
                    throw new InvalidValueException("policy.tolerances", code, "the code of a rule on a limit");
                }
            }
            return new RuleBook(
                    new LinkedHashMap<>(rules),
                    new LinkedHashMap<>(deadlineRules),
                    policy,
                    figures,
                    portfolio,
                    failures);
        }

        private void requireKnown(String attribute, Set<FindingCode> codes) {
            for (FindingCode code : codes) {
                if (!rules.containsKey(code)) {
                    throw new InvalidValueException(attribute, code, "the code of a rule in the book");
                }
            }
        }
    }
}
