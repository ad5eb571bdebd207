package se.samverkan.core.deadline;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.InvalidValueException;
import se.samverkan.core.PublicApi;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.finding.Assumption;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Source;
import se.samverkan.core.internal.DayChecks;

/** The builder of deadlines; made by {@link Deadline#builder}. It isn't thread-safe. */
@PublicApi(CALL)
public final class DeadlineBuilder {

    final Finding.Builder told;
    final DeadlineKind kind;
    final AgreementId agreement;
    final LocalDate day;
    DeadlineKind.Nature nature;

    @Nullable
    String occurrence;

    @Nullable
    LocalDate laterDay;

    @Nullable
    LocalDate doneOn;

    DeadlineBuilder(Finding.Builder told, DeadlineKind kind, AgreementId agreement, LocalDate day) {
        this.told = told;
        this.kind = kind;
        this.agreement = agreement;
        this.day = day;
        this.nature = kind.getNature();
    }

    /**
     * Sets what its passing means, in the place of what the kind says.
     *
     * @param meaning the nature
     * @return this builder
     */
    public DeadlineBuilder nature(DeadlineKind.Nature meaning) {
        nature = Objects.requireNonNull(meaning, "nature");
        return this;
    }

    /**
     * Sets what in the agreement file it is about.
     *
     * @param where a path such as {@code callOffs[A-2]}
     * @return this builder
     */
    public DeadlineBuilder path(String where) {
        told.path(where);
        return this;
    }

    /**
     * Sets which of the times of what recurs it is.
     *
     * @param which 1 to 40 letters a to z, A to Z, digits, points and hyphens, such as {@code 2025-04}
     * @return this builder
     * @throws InvalidValueException if the text isn't of that form
     */
    public DeadlineBuilder occurrence(String which) {
        if (!Objects.requireNonNull(which, "occurrence").matches("[A-Za-z0-9.-]{1,40}")) {
            throw new InvalidValueException(
                    "deadline.occurrence", which, "1 to 40 letters, digits, points and hyphens, such as 2025-04");
        }
        occurrence = which;
        return this;
    }

    /**
     * Sets the day by the other way to read what sets it.
     *
     * @param later the later day; absent where there is one way to read it
     * @return this builder
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public DeadlineBuilder laterDay(Optional<LocalDate> later) {
        laterDay =
                later.map(read -> DayChecks.require("deadline.laterDay", read)).orElse(null);
        return this;
    }

    /**
     * Sets the day on which the duty was done or the right used.
     *
     * @param done the day; absent where nothing of the kind is known
     * @return this builder
     * @throws InvalidValueException if the day isn't of the years 1 to 9999
     */
    public DeadlineBuilder doneOn(Optional<LocalDate> done) {
        doneOn = done.map(known -> DayChecks.require("deadline.doneOn", known)).orElse(null);
        return this;
    }

    /**
     * Sets which of the wordings for the code fits.
     *
     * @param name one word in kebab case
     * @return this builder
     * @throws InvalidValueException if the name isn't of that form
     */
    public DeadlineBuilder variant(String name) {
        told.variant(name);
        return this;
    }

    /**
     * Adds a value that the day was worked out from.
     *
     * @param name the value's name: letters and digits, starting with a small letter
     * @param value a value of a type that a finding may hold
     * @return this builder
     * @throws InvalidValueException if the name isn't of that form, or the value's type or text is refused
     */
    public DeadlineBuilder value(String name, Object value) {
        told.value(name, value);
        return this;
    }

    /**
     * Adds what sets the day.
     *
     * @param source the source
     * @return this builder
     */
    public DeadlineBuilder source(Source source) {
        told.source(source);
        return this;
    }

    /**
     * Adds assumptions that it rests on, each once.
     *
     * @param assumptions the assumptions
     * @return this builder
     */
    public DeadlineBuilder assuming(List<Assumption> assumptions) {
        assumptions.forEach(told::assuming);
        return this;
    }

    /**
     * Makes the deadline.
     *
     * @return the deadline
     * @throws InvalidValueException if the later day isn't after the day
     */
    public Deadline build() {
        return new Deadline(this);
    }
}
