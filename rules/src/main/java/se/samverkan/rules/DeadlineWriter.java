package se.samverkan.rules;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samverkan.core.deadline.Deadline;
import se.samverkan.core.exchange.CalendarEvent;

/** What is said of a deadline: by itself, as it stands on a day, and in a calendar. */
final class DeadlineWriter {

    private final Phrases phrases;
    private final AssumptionWriter assumptions;
    private final ByCode byCode;

    DeadlineWriter(Phrases phrases, AssumptionWriter assumptions) {
        this.phrases = phrases;
        this.assumptions = assumptions;
        this.byCode = new ByCode(phrases);
    }

    /** A few words, without a full stop. */
    String title(Deadline deadline) {
        String title = deadline.getCode() + ".title";
        try {
            return phrases.fill(phrases.firstOf(title + "." + deadline.getVariant(), title), valuesOf(deadline));
        } catch (MissingWordsException wanting) {
            return deadline.getCode().toString();
        }
    }

    /** The day, and what it was worked out from. */
    String sentence(Deadline deadline) {
        try {
            return sentence(deadline, keyOfSentence(deadline));
        } catch (MissingWordsException wanting) {
            return byCode.sentence(deadline, wanting);
        }
    }

    /** The day, in the past tense where it has passed, how it stands on the day and the assumptions that it rests on. */
    String sentences(Deadline deadline, LocalDate today) {
        List<String> sentences = new ArrayList<>();
        try {
            sentences.addAll(withStanding(deadline, today));
        } catch (MissingWordsException wanting) {
            sentences.add(byCode.sentence(deadline, wanting));
        }
        sentences.addAll(assumptions.sentences(deadline.getAssumptions()));
        return String.join(" ", sentences);
    }

    private List<String> withStanding(Deadline deadline, LocalDate today) {
        String key = keyOfSentence(deadline);
        String past = today.isAfter(deadline.getDay()) ? key + ".past" : key;
        List<String> sentences = new ArrayList<>(List.of(sentence(deadline, phrases.firstOf(past, key))));
        sentences.addAll(standing(deadline, today));
        return sentences;
    }

    /** That it is overdue, lapsed or done; no sentence where it is yet to come. */
    private List<String> standing(Deadline deadline, LocalDate today) {
        Deadline.Status status = deadline.statusOn(today);
        Map<String, Object> values = valuesOf(deadline);
        String dashed = Phrases.dashed(status);
        String own = deadline.getCode() + "." + dashed;
        if (status == Deadline.Status.OVERDUE || status == Deadline.Status.LAPSED) {
            values.put("today", today);
            values.put("late", Period.ofDays(Math.toIntExact(ChronoUnit.DAYS.between(deadline.getDay(), today))));
            String key = phrases.firstOf(own + "." + deadline.getVariant(), own, "deadline." + dashed);
            return List.of(phrases.fill(key, values));
        }
        return status == Deadline.Status.DONE && deadline.getDoneOn().isPresent()
                ? List.of(phrases.fill(phrases.firstOf(own, "deadline.done"), values))
                : List.of();
    }

    /** On its day, named by what it is of and by its agreement, told in words and sorted by its kind. */
    CalendarEvent event(Deadline deadline, String agreement) {
        List<String> sentences = new ArrayList<>(List.of(sentence(deadline)));
        sentences.addAll(assumptions.sentences(deadline.getAssumptions()));
        return CalendarEvent.of(deadline)
                .summary(title(deadline) + " (" + agreement + ")")
                .description(String.join(" ", sentences))
                .addCategories(phrases.write(deadline.getKind()))
                .build();
    }

    private static String keyOfSentence(Deadline deadline) {
        return deadline.getCode() + ".sentence" + (deadline.getVariant().isEmpty() ? "" : "." + deadline.getVariant());
    }

    private String sentence(Deadline deadline, String key) {
        Map<String, Object> values = valuesOf(deadline);
        String sentence = phrases.fill(key, values);
        if (deadline.getLaterDay().isEmpty()) {
            return sentence;
        }
        return sentence + " " + phrases.fill(phrases.firstOf(deadline.getCode() + ".later", "deadline.later"), values);
    }

    private static Map<String, Object> valuesOf(Deadline deadline) {
        Map<String, Object> values = new HashMap<>(deadline.getValues());
        values.put("day", deadline.getDay());
        deadline.getLaterDay().ifPresent(later -> values.put("laterDay", later));
        deadline.getDoneOn().ifPresent(done -> values.put("doneOn", done));
        return values;
    }
}
