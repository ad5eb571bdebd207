package se.samverkan.core.file;

import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.lifecycle.TermTimeline;
import se.samverkan.core.time.AsOf;
import se.samverkan.core.time.Term;

/** The known call-offs that are ordered after the last day of the term as stated. Where none is, it costs no pass over them. */
record OrdersInExtension(AgreementFile file, AsOf asOf, TermTimeline timeline) {

    Set<CallOffId> ids() {
        boolean mayBeAny = timeline.getStatedTerm()
                .flatMap(Term::getLastDay)
                .filter(file.register()::isAnyOrderedAfter)
                .isPresent();
        return mayBeAny
                ? file.journal()
                        .known(CallOff.class, asOf)
                        .filter(callOff -> timeline.isInExtension(callOff.getOrderedOn()))
                        .map(CallOff::getId)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
