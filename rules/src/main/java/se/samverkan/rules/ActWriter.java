package se.samverkan.rules;

import java.util.Map;
import java.util.Optional;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.budget.Entry;
import se.samverkan.core.file.Act;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.Decision;
import se.samverkan.core.lifecycle.LifecycleEvent;

/** Names what was recorded in a file: by its kind, its id if any, and the day that it was recorded on. */
final class ActWriter {

    private final Phrases phrases;

    ActWriter(Phrases phrases) {
        this.phrases = phrases;
    }

    String write(Act act) {
        String what = what(act);
        return act.getRecording()
                .getDay()
                .map(day -> phrases.fill("act.recorded.dated", Map.of("what", what, "day", day)))
                .orElseGet(() -> phrases.fill("act.recorded", Map.of("what", what)));
    }

    private String what(Act act) {
        if (act.getContent() instanceof LifecycleEvent event) {
            return phrases.fill("act.event", Map.of("event", phrases.write(event.getKind()), "day", event.getDay()));
        }
        String kind = phrases.write(act.getKind());
        String named = name(act.getContent())
                .map(name -> phrases.fill("act.named", Map.of("kind", kind, "name", name)))
                .orElse(kind);
        return act.getContent() instanceof Amendment amendment
                ? phrases.fill("act.amendment", Map.of("amendment", named, "day", amendment.getEffectiveFrom()))
                : named;
    }

    private static Optional<String> name(Object content) {
        if (content instanceof CallOff callOff) {
            return Optional.of(callOff.getId().toString());
        }
        if (content instanceof Decision decision) {
            return Optional.of(decision.getReference().toString());
        }
        if (content instanceof Entry entry) {
            return Optional.of(entry.getId().toString());
        }
        return content instanceof Amendment amendment ? amendment.getId().map(Object::toString) : Optional.empty();
    }
}
