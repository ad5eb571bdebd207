package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Change;
import se.samverkan.core.agreement.ChangeKind;

/** The terms that have held one after the other up to a day, as amendments have changed how the agreement is followed up. */
final class TermsInTurn {

    private static final Set<ChangeKind> KINDS = EnumSet.of(ChangeKind.FOLLOW_UP_TERMS, ChangeKind.GOVERNANCE_BODY);

    /** Terms, or a part of them, and the first day on which they hold; absent where they are those signed. */
    record From<T>(Optional<LocalDate> from, T value) {}

    /** A part of the terms that has been there without a break up to the day, in each of the forms that it has had. */
    record Run<T>(List<From<T>> forms) {

        /** The day from which it has been there; absent where the parties have signed it. */
        Optional<LocalDate> from() {
            return forms.get(0).from();
        }
    }

    private final List<From<Agreement>> turns;

    private TermsInTurn(List<From<Agreement>> turns) {
        this.turns = turns;
    }

    static TermsInTurn of(FileView view) {
        List<From<Agreement>> turns = new ArrayList<>();
        turns.add(new From<>(Optional.empty(), view.getFile().getSignedAgreement()));
        Amendments.inEffect(view.amendments(), view.getAsOf().getDay()).stream()
                .filter(TermsInTurn::changesFollowUp)
                .map(Amendment::getEffectiveFrom)
                .distinct()
                .forEach(day ->
                        turns.add(new From<>(Optional.of(day), view.on(day).terms())));
        return new TermsInTurn(List.copyOf(turns));
    }

    private static boolean changesFollowUp(Amendment amendment) {
        return amendment.getChanges().stream().map(Change::getKind).anyMatch(KINDS::contains);
    }

    /** A part that is there on the day, in the forms that it has had since it was last not there. */
    <T> Run<T> run(Function<Agreement, Optional<T>> part) {
        List<From<T>> forms = new ArrayList<>();
        for (From<Agreement> turn : turns) {
            Optional<T> there = part.apply(turn.value());
            if (there.isEmpty()) {
                forms.clear();
            }
            there.ifPresent(value -> forms.add(new From<>(turn.from(), value)));
        }
        return new Run<>(List.copyOf(forms));
    }
}
