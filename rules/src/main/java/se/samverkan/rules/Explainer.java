package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.difference.Difference;
import se.samverkan.core.exchange.CalendarEvent;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.statute.StatutoryFigure;

/**
 * The words for findings, offers and admissions, in Swedish or English: whole sentences with the numbers and days that the answer turned on, as
 * each language writes them, fit to be pasted into an official note. Amounts and numbers hold no-break spaces (U+00A0), so
 * that they stay on one line. What people have typed is put in as typed, and never read as part of the wording.
 *
 * <p>What a host's rule finds is never left untold for want of words: where there are none for it, or they name a place that it has no
 * value for, it is told by the rule's code, the outcome and the values, with the key and the place that are wanting. {@link
 * #canExplain} tells beforehand. So it is of a host's deadline. A host that puts words of its own in the place of the library's other
 * sentences, such as those of an admission, and names a place that these don't have, gets a {@link MissingWordsException}.
 *
 * <p>Example: {@code Explainer.in(Locale.forLanguageTag("sv-SE")).explain(finding)}.
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class Explainer {

    private final Locale language;
    private final Words words;
    private final Phrases phrases;
    private final AssumptionWriter assumptions;
    private final FindingWriter findings;
    private final OfferWriter offers;
    private final AdmissionWriter admissions;
    private final PlanWriter plans;
    private final DeadlineWriter deadlines;
    private final DifferenceWriter differences;
    private final SourceWriter sources;
    private final FigureWriter figures;
    private final TraceWriter traces;
    private final ChangesWriter changes;

    private Explainer(Locale language, Words words) {
        this.language = language;
        this.words = words;
        this.phrases = new Phrases(language, words);
        this.assumptions = new AssumptionWriter(phrases);
        this.findings = new FindingWriter(phrases, assumptions);
        this.offers = new OfferWriter(phrases);
        this.admissions = new AdmissionWriter(phrases, findings, assumptions, offers);
        this.plans = new PlanWriter(phrases, admissions);
        this.deadlines = new DeadlineWriter(phrases, assumptions);
        this.differences = new DifferenceWriter(phrases);
        this.sources = new SourceWriter(language, words);
        this.figures = new FigureWriter(phrases, sources);
        this.traces = new TraceWriter(phrases, findings, sources, figures);
        this.changes = new ChangesWriter(phrases, findings, figures, differences, traces);
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
     * @throws InvalidValueException if a key has words already, of the library or of another provider, or words are wanting as {@link
     *     RuleProvider#words} tells; the provider is named
     */
    public Explainer with(RuleProviders own) {
        own.requireWords();
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
     * Whether a finding has words: those of the library's rules have, and those of a host's where it has given them with every place
     * a value of the finding's.
     *
     * @param finding the finding
     * @return false if {@link #explain(Finding)} tells it by its code
     */
    public boolean canExplain(Finding finding) {
        return findings.hasWords(finding);
    }

    /**
     * A finding in words: what was found, and the numbers and days that it turned on.
     *
     * @param finding the finding
     * @return one or several whole sentences; where words are wanting, by its code as the class says
     */
    public String sentence(Finding finding) {
        return findings.sentence(finding);
    }

    /**
     * A finding in words, with a limit on both VAT bases where a rate converts it, the decision of the amendment that it is
     * about, what must be stated before it can be judged and the assumptions that it rests on.
     *
     * @param finding the finding
     * @return several whole sentences; where words are wanting, by its code as the class says
     */
    public String explain(Finding finding) {
        return findings.whole(finding);
    }

    /**
     * A counter-offer in words: what could be called off instead, when, under what, and by what terms.
     *
     * @param offer the offer
     * @return one or several whole sentences, one that says so where nothing is offered
     */
    public String explain(CounterOffer offer) {
        return offers.ofFinding(offer);
    }

    /**
     * What would pass instead of a call-off that was refused, as it has been judged, in words. The kinds of agreement that carry a
     * call-off are told by the finding.
     *
     * @param admission the admission
     * @return one or several whole sentences; absent where nothing is offered
     */
    public Optional<String> explainOffer(Admission admission) {
        return admissions.offer(admission);
    }

    /**
     * An admission in words: whether the call-off can be made, each finding that stands in the way, which of several limits binds, the assumptions that these
     * rest on, each told once, and what would pass instead, or that what was looked for doesn't pass. What would pass one rule alone
     * may be more than what would pass them all, and the offer is the one that has been judged; where one limit alone is in the
     * way, what it leaves is told as the offer. Other agreements are named by their titles and ids.
     *
     * <p>Of a call-off that can be made it is told on what grounds: who orders, on which day, and the limits that it fits within. What
     * isn't met and what needs judgement without being in the way is told to be noted, of an excess whether the policy's
     * tolerance lets it pass and if not why, and by which decisions what needed judgement is settled. Of what isn't assessed and
     * isn't in the way it is told how much there is. Rules that the policy
     * switches off are told by their questions, and a rule that broke off by its name.
     *
     * @param admission the admission
     * @return one or several whole sentences
     */
    public String explain(Admission admission) {
        return admissions.paragraph(admission);
    }

    /**
     * An admission in one line: the call-off, its amount, and whether it can be made, with how many findings stand in the way or are
     * to be noted.
     *
     * @param admission the admission
     * @return a whole sentence
     */
    public String headline(Admission admission) {
        return admissions.headline(admission);
    }

    /**
     * A judgement in words as a whole tree, one line for each part: the whole, each rule that found something, what is met too, with
     * what it found of the file or of each call-off and activity, what that rests on, the figures of statutes asked for and the
     * inputs that it may need; and last the questions that didn't arise and those of rules that are switched off. Rules are told by their
     * questions, and one of a host that has none by its code.
     *
     * @param trace the trace
     * @return the lines, parted by line feeds, those of a lower level indented
     */
    public String explain(Trace trace) {
        return traces.write(trace);
    }

    /**
     * What changes from one judgement to another, in words: on a line the whole; on a line each every rule's answer that differs,
     * with what it is due to, of what is recorded the act; and on a line each what differs in the file. An answer whose words are
     * the same isn't told.
     *
     * @param changes the changes
     * @return the lines, parted by line feeds, each one or several whole sentences; one says so where nothing changes
     */
    public String explain(JudgementChanges changes) {
        return this.changes.write(changes);
    }

    /**
     * A plan of call-offs in words: on a line how many of them can be made and which, the first that can't and which others; and on
     * a line for each that can't its reasons and what would pass instead. Where a limit is in the way it is told how much of what
     * was called off earlier is the plan's own. What is to be noted of those that can be made stands in their own admissions.
     *
     * @param plan the plan
     * @return the lines, parted by line feeds, each one or several whole sentences
     */
    public String explain(CallOffPlan plan) {
        return plans.write(plan);
    }

    /**
     * What a finding is about, as a heading for its sentences, which don't name it themselves.
     *
     * @param finding the finding
     * @return such as {@code Avrop A-2}; absent where the finding is about the agreement, or about one that has no id
     */
    public Optional<String> subject(Finding finding) {
        return findings.subject(finding);
    }

    /**
     * A deadline in a few words, without its agreement, which {@link #calendarEvent} names too.
     *
     * @param deadline the deadline
     * @return the words, without a full stop; where they are wanting, its code
     */
    public String title(Deadline deadline) {
        return deadlines.title(deadline);
    }

    /**
     * A deadline in words: the day, and what it was worked out from.
     *
     * @param deadline the deadline
     * @return one or several whole sentences; where words are wanting, by its code as the class says
     */
    public String sentence(Deadline deadline) {
        return deadlines.sentence(deadline);
    }

    /**
     * A deadline in words, with how it stands on a day and the assumptions that it rests on. A day that has passed is told of in
     * the past tense.
     *
     * @param deadline the deadline
     * @param today the day
     * @return several whole sentences; where words are wanting, by its code as the class says
     */
    public String explain(Deadline deadline, LocalDate today) {
        return deadlines.sentences(deadline, today);
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
     * @param deadline the deadline
     * @param file the file of its agreement
     * @return the event
     * @throws InvalidValueException if the file is of another agreement
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
     * @param deadline the deadline
     * @param agreement the agreement's title, as the calendar's readers know it
     * @return the event
     * @throws InvalidValueException if the title holds a character that a calendar can't hold
     */
    public CalendarEvent calendarEvent(Deadline deadline, String agreement) {
        return deadlines.event(deadline, agreement);
    }

    /**
     * An assumption in words: what is taken for granted, why, and who says so.
     *
     * @param assumption the assumption
     * @return a whole sentence
     */
    public String sentence(Assumption assumption) {
        return assumptions.sentence(assumption);
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
     * @throws MissingWordsException if a word or an input has no wording
     * @throws IllegalStateException if the value is of another type
     */
    public String write(Object value) {
        return phrases.write(value);
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
        return figures.write(figure);
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
}
