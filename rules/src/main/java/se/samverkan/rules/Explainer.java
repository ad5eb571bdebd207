package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.Id;
import se.samverkan.core.credit.Credits;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.difference.Difference;
import se.samverkan.core.exchange.CalendarEvent;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.DatedVatRate;
import se.samverkan.core.quantity.Percent;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.core.text.Text;

/**
 * The words for findings, offers and admissions, in Swedish or English: whole sentences with the numbers and days that the answer turned on, as
 * each language writes them, fit to be pasted into an official note. Amounts and numbers hold no-break spaces (U+00A0), so
 * that they stay on one line. What people have typed is put in as typed, and never read as part of the wording.
 *
 * <p>Example: {@code Explainer.in(Locale.forLanguageTag("sv-SE")).explain(finding)}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Explainer {

    private static final Pattern SUBJECT = Pattern.compile("(callOffs|activities|needs)\\[#?([^\\]]+)]");

    private final Locale language;
    private final Words words;
    private final ValueWriter writer;
    private final DifferenceWriter differences;
    private final OfferWriter offers;
    private final SourceWriter sources;

    private Explainer(Locale language, Words words) {
        this.language = language;
        this.words = words;
        this.writer = new ValueWriter(language, words);
        this.differences = new DifferenceWriter(words, this::fill);
        this.offers = new OfferWriter(this::fill);
        this.sources = new SourceWriter(language, words);
    }

    /**
     * The explainer of a language.
     *
     * @param locale the reader's locale; of every language but Swedish the words are English
     * @return the explainer
     */
    public static Explainer in(Locale locale) {
        Locale language = locale.getLanguage().equals("sv") ? Locale.forLanguageTag("sv") : Locale.ENGLISH;
        return new Explainer(language, new Words(language));
    }

    /**
     * This explainer with a host's own words, which stand before the library's of the same key. The keys are
     *
     * <ul>
     *   <li>of a finding's sentences its code, its outcome in small letters with hyphens, and its variant if it has one: {@code
     *       acme.board-limit.not-met} or {@code acme.board-limit.not-met.exhausted};
     *   <li>of a {@link Word} {@code word.} and its code, such as {@code word.field.skogens-bruk}, and with a form {@code
     *       word.field.skogens-bruk.genitive};
     *   <li>of a missing input {@code input.} and its code; of an assumption {@code assumption.} and the input's, with {@code
     *       .true} or {@code .false} where it is either.
     * </ul>
     *
     * <p>A place {@code {amount}} is filled by the finding's value of that name. A place may ask for a form: {@code
     * {amount:plain}} leaves out the VAT basis, {@code {title:quoted}} puts what people have typed in quotation marks, {@code
     * {kinds:or}} lists alternatives, {@code {number:words}} writes up to twelve in words, {@code {number:people}} tells one
     * person from several, and another asks a word for the form of that name.
     *
     * <p>Example: {@code Explainer.in(swedish).with(Map.of("acme.board-limit.not-met", "Styrelsens gräns är {limit}."))}.
     *
     * @param own the words by key, in this explainer's language
     * @return the explainer
     */
    public Explainer with(Map<String, String> own) {
        return new Explainer(language, words.with(own));
    }

    /**
     * This explainer with a host's own words from a bundle.
     *
     * @param own the bundle of this explainer's language, all of whose values are strings
     * @return the explainer, as by {@link #with(Map)}
     * @throws ClassCastException if a value of the bundle isn't a string
     */
    public Explainer with(ResourceBundle own) {
        Map<String, String> texts = new HashMap<>();
        own.keySet().forEach(key -> texts.put(key, own.getString(key)));
        return with(texts);
    }

    /**
     * This explainer with the words of a host's providers of rules.
     *
     * @param own the providers
     * @return the explainer
     * @throws InvalidValueException if a key has words already, of the library or of another provider; the provider is named
     */
    public Explainer with(RuleProviders own) {
        return with(own.words(language, words));
    }

    /**
     * The language of the words.
     *
     * @return Swedish or English, without a country
     */
    public Locale getLanguage() {
        return language;
    }

    /**
     * Whether a finding has words: those of the library's rules have, and those of a host's where it has given them.
     *
     * @param finding the finding
     * @return true if {@link #explain(Finding)} answers for it
     */
    public boolean canExplain(Finding finding) {
        try {
            explain(finding);
            return true;
        } catch (IllegalStateException withoutWords) {
            return false;
        }
    }

    /**
     * A finding in words: what was found, and the numbers and days that it turned on.
     *
     * @param finding a finding of the library's rules, or one whose words the host has given
     * @return one or several whole sentences
     * @throws IllegalStateException if there are no words for the finding
     */
    public String sentence(Finding finding) {
        String key = finding.getCode() + "." + dashed(finding.getOutcome().name())
                + (finding.getVariant().isEmpty() ? "" : "." + finding.getVariant());
        return fill(
                finding.getMissing().contains(InputCode.RULE_ANSWER)
                        ? firstOf(key, InputCode.RULE_ANSWER + "." + finding.getVariant())
                        : key,
                finding.getValues());
    }

    /**
     * A finding in words, with a limit on both VAT bases where a rate converts it, the decision of the amendment that it is
     * about, what must be stated before it can be judged and the assumptions that it rests on.
     *
     * @param finding a finding of the library's rules, or one whose words the host has given
     * @return several whole sentences
     * @throws IllegalStateException if there are no words for the finding
     */
    public String explain(Finding finding) {
        List<String> sentences = new ArrayList<>(List.of(withMissing(finding)));
        sentences.addAll(assumptions(finding.getAssumptions()));
        return String.join(" ", sentences);
    }

    private String withMissing(Finding finding) {
        List<String> sentences = new ArrayList<>(List.of(sentence(finding)));
        if (finding.getValues().containsKey("boundConverted")) {
            sentences.add(fill("limit.converted", finding.getValues()));
        }
        if (finding.getValues().containsKey("amendmentDecision")) {
            sentences.add(fill("amendment.decision", finding.getValues()));
        }
        if (!finding.getMissing().isEmpty()) {
            sentences.add(fill("missing.sentence", Map.of("inputs", finding.getMissing())));
        }
        return String.join(" ", sentences);
    }

    /**
     * A counter-offer in words: what could be called off instead, when, under what, and by what terms.
     *
     * @param offer the offer
     * @return one or several whole sentences, one that says so where nothing is offered
     */
    public String explain(CounterOffer offer) {
        List<String> sentences = offers.ofFinding(offer);
        return sentences.isEmpty() ? words.get("offer.none") : String.join(" ", sentences);
    }

    /**
     * What would pass instead of a call-off that was refused, as it has been judged, in words. The kinds of agreement that carry a
     * call-off are told by the finding.
     *
     * @param admission the admission
     * @return one or several whole sentences; absent where nothing is offered
     */
    public Optional<String> explainOffer(Admission admission) {
        List<String> sentences =
                admission.getCounterOffer().map(offers::ofAdmission).orElse(List.of());
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    /**
     * An admission in words: whether the call-off can be made, each finding that stands in the way, which of several limits binds, the assumptions that these
     * rest on, each told once, and what would pass instead. What would pass one rule alone may be more
     * than what would pass them all, and the offer is the one that has been judged.
     *
     * <p>Of a call-off that can be made it is told on what grounds: who orders, on which day, and the limits that it fits within. What
     * isn't met and what needs judgement without being in the way is told to be noted, of an excess that it is within a tolerance,
     * and by which decisions what needed judgement is settled. Of what isn't assessed and isn't in the way it is told how much
     * there is. Of rules that the policy switches off it is told how many there are.
     *
     * @param admission the admission
     * @return one or several whole sentences
     * @throws IllegalStateException if there are no words for a finding that is to be told
     */
    public String explain(Admission admission) {
        Assessment assessment = admission.getAssessment();
        List<String> sentences = new ArrayList<>(
                List.of(words.get("admission." + dashed(admission.getOutcome().name()))));
        List<Finding> told = assessment.getFindings().stream()
                .filter(
                        admission.getOutcome() == Outcome.MET
                                ? finding -> isToNote(finding, assessment)
                                : assessment::isBarring)
                .toList();
        List<Finding> grounds = admission.getOutcome() == Outcome.MET ? assessment.grounds() : List.of();
        grounds.forEach(finding -> sentences.add(withMissing(finding)));
        if (admission.getOutcome() == Outcome.MET && !told.isEmpty()) {
            sentences.add(words.get("admission.note"));
        }
        for (Finding finding : told) {
            sentences.add(withMissing(finding));
            assessment
                    .getTolerance(finding)
                    .map(tolerance -> fill(
                            "admission.tolerated",
                            Map.of("excess", finding.getValues().get("excess"), "tolerance", tolerance)))
                    .ifPresent(sentences::add);
        }
        sentences.addAll(bindingLimit(assessment.exceededLimits()));
        sentences.addAll(assumptions(Stream.concat(grounds.stream(), told.stream())
                .flatMap(finding -> finding.getAssumptions().stream())
                .distinct()
                .toList()));
        explainOffer(admission).ifPresent(sentences::add);
        if (admission.getOutcome() == Outcome.MET) {
            sentences.addAll(decidedAndOpen(assessment));
        }
        sentences.addAll(switchedOff(assessment));
        return String.join(" ", sentences);
    }

    /** Of a call-off that can be made, by which decisions what needed judgement is settled, and how much couldn't be assessed. */
    private List<String> decidedAndOpen(Assessment assessment) {
        List<String> sentences = new ArrayList<>();
        List<Object> decisions = assessment.decisions().stream()
                .<Object>map(decision -> decision.getReference().toString())
                .distinct()
                .toList();
        if (!decisions.isEmpty()) {
            sentences.add(fill("admission.decided", Map.of("decisions", decisions)));
        }
        int open = assessment.getFindings(Outcome.NOT_ASSESSED).size();
        if (open > 0) {
            sentences.add(fill("admission.open." + (open == 1 ? "one" : "many"), Map.of("number", open)));
        }
        return sentences;
    }

    /** How many rules weren't asked, where there are some. */
    private List<String> switchedOff(Assessment assessment) {
        int number = assessment.getSwitchedOff().size();
        return number == 0
                ? List.of()
                : List.of(fill("admission.switched-off." + (number == 1 ? "one" : "many"), Map.of("number", number)));
    }

    /** Which of several limits binds, where there are words for it: a host's rule on a limit may have none. */
    private List<String> bindingLimit(ExceededLimits limits) {
        List<Finding> binding = limits.binding();
        if (limits.all().size() < 2
                || !binding.stream()
                        .allMatch(finding -> words.find(limitKey(finding)).isPresent())) {
            return List.of();
        }
        List<String> names = binding.stream()
                .map(finding -> fill(limitKey(finding), finding.getValues()))
                .distinct()
                .toList();
        return List.of(fill(
                names.size() == 1 ? "admission.binding-limit" : "admission.binding-limits", Map.of("limits", names)));
    }

    private static String limitKey(Finding finding) {
        return finding.getCode() + ".name";
    }

    private static boolean isToNote(Finding finding, Assessment assessment) {
        return finding.getOutcome() == Outcome.NOT_MET
                || (finding.getOutcome() == Outcome.NEEDS_JUDGEMENT && !assessment.isDecided(finding));
    }

    /**
     * An admission in one line: the call-off, its amount, and whether it can be made, with how many findings stand in the way or are
     * to be noted.
     *
     * @param admission the admission
     * @return a whole sentence
     */
    public String headline(Admission admission) {
        Assessment assessment = admission.getAssessment();
        boolean met = admission.getOutcome() == Outcome.MET;
        int number = (int) assessment.getFindings().stream()
                .filter(met ? finding -> isToNote(finding, assessment) : assessment::isBarring)
                .count();
        Map<String, Object> values = Map.of(
                "id", admission.getCallOff().getId(),
                "amount", admission.getCallOff().getAmount(),
                "number", number);
        String key = "headline." + dashed(admission.getOutcome().name());
        String noted = met && number > 0 ? key + ".noted" : key;
        return fill(number == 1 ? noted + ".one" : noted, values);
    }

    /**
     * A judgement in words as a whole tree, one line for each part: the whole, each rule that found something, what is met too, with
     * what it found of the file or of each call-off and activity, what that rests on and the figures of statutes asked for; and
     * last the questions that didn't arise and those of rules that are switched off. Rules are told by their
     * questions, and one of a host that has none by its code.
     *
     * @param trace the trace
     * @return the lines, parted by line feeds, those of a lower level indented
     * @throws IllegalStateException if there are no words for a finding
     */
    public String explain(Trace trace) {
        return new TraceWriter(this).write(trace);
    }

    /**
     * What changes from one judgement to another, in words: the whole, each rule's answer that differs with what it is due to, and
     * what differs in the file.
     *
     * @param changes the changes
     * @return one or several whole sentences, one that says so where nothing changes
     * @throws IllegalStateException if there are no words for a finding that is to be told
     */
    public String explain(JudgementChanges changes) {
        return new TraceWriter(this).write(changes);
    }

    /**
     * A plan of call-offs in words: how many of them can be made and which, the first that can't with its reasons and what would
     * pass instead, and which others can't. What is to be noted of those that can be made stands in their own admissions.
     *
     * @param plan the plan
     * @return one or several whole sentences
     * @throws IllegalStateException if there are no words for a finding that is to be told
     */
    public String explain(CallOffPlan plan) {
        int all = plan.getAdmissions().size();
        List<Object> fitting = idsOf(plan.getFitting());
        List<Object> refused = idsOf(plan.getRefused());
        String size = all == 1 ? ".one" : all == 2 ? ".two" : "";
        if (refused.isEmpty()) {
            return all == 0 ? words.get("plan.empty") : fill("plan.all" + size, Map.of("number", all, "ids", fitting));
        }
        Admission first = plan.getFirstRefused().orElseThrow();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                fitting.isEmpty()
                        ? fill("plan.nothing" + size, Map.of("number", all, "ids", refused))
                        : fill(
                                fitting.size() == 1 ? "plan.part.one" : "plan.part",
                                Map.of("number", all, "fitting", fitting.size(), "ids", fitting)));
        String firstOrOnly = refused.size() == 1 ? "plan.only" : "plan.first";
        sentences.add(
                all == 1 ? explain(first) : fill(firstOrOnly, Map.of("id", refused.get(0), "why", explain(first))));
        if (refused.size() > 1) {
            List<Object> others = refused.subList(1, refused.size());
            sentences.add(fill("plan.others" + (others.size() == 1 ? ".one" : ""), Map.of("ids", others)));
        }
        return String.join(" ", sentences);
    }

    private static List<Object> idsOf(List<CallOff> callOffs) {
        return callOffs.stream().<Object>map(CallOff::getId).toList();
    }

    /**
     * What a finding is about, as a heading for its sentences, which don't name it themselves.
     *
     * @param finding the finding
     * @return such as {@code Avrop A-2}; absent where the finding is about the agreement, or about one that has no id
     */
    public Optional<String> subject(Finding finding) {
        Matcher path = SUBJECT.matcher(finding.getPath());
        return path.lookingAt()
                ? Optional.of(fill("subject." + path.group(1).toLowerCase(Locale.ROOT), Map.of("id", path.group(2))))
                : Optional.empty();
    }

    /**
     * A deadline in a few words, without its agreement, which {@link #calendarEvent} names too.
     *
     * @param deadline a deadline of the library's rules
     * @return the words, without a full stop
     * @throws IllegalStateException if there are no words for the deadline, as for that of a host's own rule
     */
    public String title(Deadline deadline) {
        String title = deadline.getCode() + ".title";
        String own = title + "." + deadline.getVariant();
        return fill(words.find(own).isPresent() ? own : title, valuesOf(deadline));
    }

    /**
     * A deadline in words: the day, and what it was worked out from.
     *
     * @param deadline a deadline of the library's rules
     * @return one or several whole sentences
     * @throws IllegalStateException if there are no words for the deadline, as for that of a host's own rule
     */
    public String sentence(Deadline deadline) {
        return sentence(deadline, keyOfSentence(deadline));
    }

    private static String keyOfSentence(Deadline deadline) {
        return deadline.getCode() + ".sentence" + (deadline.getVariant().isEmpty() ? "" : "." + deadline.getVariant());
    }

    private String sentence(Deadline deadline, String key) {
        Map<String, Object> values = valuesOf(deadline);
        String sentence = fill(key, values);
        if (deadline.getLaterDay().isEmpty()) {
            return sentence;
        }
        return sentence + " " + fill(firstOf(deadline.getCode() + ".later", "deadline.later"), values);
    }

    /** The first of some keys that has words, or else the last. */
    private String firstOf(String... keys) {
        for (String key : keys) {
            if (words.find(key).isPresent()) {
                return key;
            }
        }
        return keys[keys.length - 1];
    }

    /**
     * A deadline in words, with how it stands on a day and the assumptions that it rests on. A day that has passed is told of in
     * the past tense.
     *
     * @param deadline a deadline of the library's rules
     * @param today the day
     * @return several whole sentences
     * @throws IllegalStateException if there are no words for the deadline, as for that of a host's own rule
     */
    public String explain(Deadline deadline, LocalDate today) {
        String key = keyOfSentence(deadline);
        String past = today.isAfter(deadline.getDay()) ? key + ".past" : key;
        List<String> sentences = new ArrayList<>(List.of(sentence(deadline, firstOf(past, key))));
        Deadline.Status status = deadline.statusOn(today);
        Map<String, Object> values = valuesOf(deadline);
        String dashed = dashed(status.name());
        String own = deadline.getCode() + "." + dashed;
        if (status == Deadline.Status.OVERDUE || status == Deadline.Status.LAPSED) {
            values.put("today", today);
            values.put("late", Period.ofDays(Math.toIntExact(ChronoUnit.DAYS.between(deadline.getDay(), today))));
            sentences.add(fill(firstOf(own + "." + deadline.getVariant(), own, "deadline." + dashed), values));
        } else if (status == Deadline.Status.DONE && deadline.getDoneOn().isPresent()) {
            sentences.add(fill(firstOf(own, "deadline.done"), values));
        }
        sentences.addAll(assumptions(deadline.getAssumptions()));
        return String.join(" ", sentences);
    }

    /**
     * A deadline as an event of a calendar: on its day, named by what it is of and by its agreement, told in words and sorted by
     * its kind. The file's agreement is named by its title, or else by its id. A host that wants other words or a sequence number
     * builds the event itself, by {@link CalendarEvent#of(Deadline)}.
     *
     * <pre>{@code
     * List<CalendarEvent> events = deadlines.getUpcoming().stream()
     *         .map(deadline -> explainer.calendarEvent(deadline, portfolio.find(deadline.getAgreement()).orElseThrow()))
     *         .toList();
     * }</pre>
     *
     * @param deadline a deadline of the library's rules
     * @param file the file of its agreement
     * @return the event
     * @throws InvalidValueException if the file is of another agreement
     * @throws IllegalStateException if there are no words for the deadline, as for that of a host's own rule
     */
    public CalendarEvent calendarEvent(Deadline deadline, AgreementFile file) {
        if (!file.getId().equals(deadline.getAgreement())) {
            throw new InvalidValueException("file", file.getId(), "the file of agreement " + deadline.getAgreement());
        }
        return calendarEvent(
                deadline,
                file.getSignedAgreement()
                        .getTitle()
                        .map(title -> title.in(language))
                        .orElseGet(file.getId()::toString));
    }

    /**
     * A deadline as an event of a calendar: on its day, named by what it is of and by its agreement, told in words and sorted by
     * its kind.
     *
     * @param deadline a deadline of the library's rules
     * @param agreement the agreement's title, as the calendar's readers know it
     * @return the event
     * @throws InvalidValueException if the title holds a character that a calendar can't hold
     * @throws IllegalStateException if there are no words for the deadline, as for that of a host's own rule
     */
    public CalendarEvent calendarEvent(Deadline deadline, String agreement) {
        List<String> sentences = new ArrayList<>(List.of(sentence(deadline)));
        sentences.addAll(assumptions(deadline.getAssumptions()));
        return CalendarEvent.of(deadline)
                .summary(title(deadline) + " (" + agreement + ")")
                .description(String.join(" ", sentences))
                .addCategories(write(deadline.getKind()))
                .build();
    }

    private static Map<String, Object> valuesOf(Deadline deadline) {
        Map<String, Object> values = new HashMap<>(deadline.getValues());
        values.put("day", deadline.getDay());
        deadline.getLaterDay().ifPresent(later -> values.put("laterDay", later));
        deadline.getDoneOn().ifPresent(done -> values.put("doneOn", done));
        return values;
    }

    /**
     * An assumption in words: what is taken for granted, why, and who says so.
     *
     * @param assumption the assumption
     * @return a whole sentence
     */
    public String sentence(Assumption assumption) {
        return fill("assumption.sentence", Map.of("what", reasoned(assumption)));
    }

    /** Several assumptions in one sentence; no sentence where there is none. */
    private List<String> assumptions(List<Assumption> assumptions) {
        if (assumptions.size() < 2) {
            return assumptions.stream().map(this::sentence).toList();
        }
        List<String> each = assumptions.stream()
                .map(assumption -> fill("assumption.one", Map.of("what", reasoned(assumption))))
                .toList();
        return List.of(fill("assumption.sentences", Map.of("each", each)));
    }

    /** What is taken for granted, why, and who says so. */
    private String reasoned(Assumption assumption) {
        Optional<Text> who = assumption.getWho();
        Map<String, Object> values = who.isPresent()
                ? Map.of("what", clause(assumption), "why", assumption.getWhy(), "who", who.get())
                : Map.of("what", clause(assumption), "why", assumption.getWhy());
        return fill(who.isPresent() ? "assumption.reasoned.by" : "assumption.reasoned", values);
    }

    private String clause(Assumption assumption) {
        Object value = assumption.getValue();
        String key = "assumption." + assumption.getInput();
        if (value instanceof Boolean) {
            return words.get(key + "." + value);
        }
        if (value instanceof DatedVatRate dated) {
            return fill(key + ".dated", Map.of("value", dated.getRate(), "days", dated.getDays()));
        }
        return fill(key, Map.of("value", value instanceof Enum<?> constant ? Word.of(constant) : value));
    }

    /**
     * What differs between two views, as a heading.
     *
     * @param difference the difference
     * @return such as {@code Takbeloppet} or {@code Priset course-7.5}
     */
    public String label(Difference difference) {
        return differences.label(difference);
    }

    /**
     * A difference between two views in words: what was added, changed or taken away, from what and to what. Of contacts it
     * tells no names, numbers or addresses.
     *
     * @param difference the difference
     * @return a whole sentence, such as {@code Takbeloppet ändrades från 2 000 000 kr till 2 400 000 kr.}
     */
    public String explain(Difference difference) {
        return differences.sentence(difference);
    }

    /**
     * A typed value as the language writes it.
     *
     * @param value a value of one of the types that {@link Finding.Builder#value} takes, a constant of a public enum of the
     *     library, a {@code Boolean}, or a list of such values
     * @return such as {@code 1 600 000 kr}, {@code 4 september 2027} or {@code sex månader}
     * @throws IllegalStateException if the value is of another type, or a word has no wording
     */
    public String write(Object value) {
        return writer.write(value, "");
    }

    /**
     * A source in words: a paragraph as the language cites it, a clause of the agreement, practice or a choice in words.
     *
     * @param source the source
     * @return such as {@code 7 kap. 2 § LOU} or {@code avtalets indexklausul}; the reference itself of a source that has no words,
     *     as a host's may
     */
    public String write(Source source) {
        return sources.write(source);
    }

    /**
     * The value of a figure that a statute sets, with its unit.
     *
     * @param figure the figure
     * @return such as {@code 700 000 kr}, {@code fyra år} or {@code 30 dagar}
     */
    public String write(StatutoryFigure figure) {
        BigDecimal value = figure.getValue();
        return switch (figure.getUnit()) {
            case YEARS -> write(Period.ofYears(value.intValueExact()));
            case MONTHS -> write(Period.ofMonths(value.intValueExact()));
            case WEEKS -> fill("figure.weeks", Map.of("weeks", value.longValueExact()));
            case DAYS -> write(Period.ofDays(value.intValueExact()));
            case CREDITS -> write(Credits.of(value));
            case PERCENT -> write(Percent.of(value.toPlainString()));
            case SEK -> write(Money.of(CurrencyUnit.of("SEK"), value));
        };
    }

    Optional<String> find(String key) {
        return words.find(key);
    }

    Stream<String> keys() {
        return words.keys();
    }

    /** The words of a key with real values; absent of what isn't the library's own. */
    Optional<String> example(String key) {
        return words.isOwn(key) ? Optional.empty() : Examples.of(language, key);
    }

    /**
     * Fills the words of a key. A word of the library may hold places of its own, and gets a capital where it opens a sentence;
     * what people typed stays.
     */
    String fill(String key, Map<String, Object> values) {
        return Template.fill(words.get(key), (name, form, opensSentence) -> {
            Object value = value(key, name, values);
            String written = writer.write(value, form);
            if (value instanceof Word) {
                written = Template.fill(
                        written, (inner, innerForm) -> writer.write(value(key, inner, values), innerForm));
            }
            return opensSentence && isOfTheLibrary(value) ? capital(written) : written;
        });
    }

    private static Object value(String key, String name, Map<String, Object> values) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("no value " + name + " for " + key);
        }
        return value;
    }

    private static boolean isOfTheLibrary(Object value) {
        return value instanceof List<?> list
                ? !list.isEmpty() && isOfTheLibrary(list.get(0))
                : !(value instanceof Text || value instanceof String || value instanceof Id<?>);
    }

    private String capital(String written) {
        return written.isEmpty() ? written : written.substring(0, 1).toUpperCase(language) + written.substring(1);
    }

    private static String dashed(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
