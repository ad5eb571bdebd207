package se.samverkan.core.file;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.time.AsOf;

/** The check that an assumed first day has room in the term, as signed and as each amendment has it. */
final class ConsistentTerm {

    private static final LocalDate BEFORE_AMENDMENTS = LocalDate.of(1, 1, 1);

    private ConsistentTerm() {}

    /** Returns the file, or refuses it as {@code Term.startingOn} does where a day contradicts another. */
    static AgreementFile require(AgreementFile file) {
        Stream<LocalDate> days = file.journal()
                .knownOfTerms(Amendment.class, AsOf.on(BEFORE_AMENDMENTS))
                .map(Amendment::getEffectiveFrom);
        Stream.concat(Stream.of(BEFORE_AMENDMENTS), days)
                .forEach(day -> file.at(AsOf.on(day)).facts().term());
        return file;
    }
}
