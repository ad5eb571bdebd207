package se.samverkan.rules;

import static se.samverkan.core.PublicApi.Usage.CALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.core.PublicApi;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;

/**
 * A plan of call-offs, tried in the order stated without a side effect: each is judged with those before it counted in that could
 * be made. One that couldn't is left out, and those after it are tried without it. So what fits is not the most that could be
 * made of the plan in some other order.
 *
 * <pre>{@code
 * CallOffPlan plan = rules.plan(file, callOffs, AsOf.on(today));
 * plan.getFirstRefused().map(Admission::getCallOff); // the first that can't be made
 * plan.getFitting(); // what can be made of the plan, in its order
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@PublicApi(CALL)
public final class CallOffPlan {

    private final List<Admission> admissions;
    private final AgreementFile file;

    private CallOffPlan(List<Admission> admissions, AgreementFile file) {
        this.admissions = List.copyOf(admissions);
        this.file = file;
    }

    /** Admits one after the other; the first by the axes given, and the rest by the same with what is admitted known. */
    static CallOffPlan of(RuleBook book, AgreementFile file, List<CallOff> callOffs, AsOf asOf) {
        List<Admission> admissions = new ArrayList<>();
        AgreementFile before = file;
        AsOf axes = Objects.requireNonNull(asOf, "asOf");
        for (CallOff callOff : callOffs) {
            Admission admission = book.admit(before, callOff, axes);
            admissions.add(admission);
            before = admission.getFile();
            axes = asOf.atAnyRevision();
        }
        return new CallOffPlan(admissions, before);
    }

    /**
     * The answer to each call-off.
     *
     * @return the admissions in the order of the plan
     */
    public List<Admission> getAdmissions() {
        return admissions;
    }

    /**
     * The first call-off that can't be made, or of which it can't be told whether it can.
     *
     * @return the admission; absent where the whole plan fits
     */
    public Optional<Admission> getFirstRefused() {
        return admissions.stream().filter(CallOffPlan::isRefused).findFirst();
    }

    /**
     * What of the plan can be made, in its order.
     *
     * @return the call-offs whose admission is {@link Outcome#MET}
     */
    public List<CallOff> getFitting() {
        return admissions.stream()
                .filter(admission -> !isRefused(admission))
                .map(Admission::getCallOff)
                .toList();
    }

    /**
     * What of the plan can't be made, or can't be told whether it can.
     *
     * @return the rest of the call-offs, in the order of the plan
     */
    public List<CallOff> getRefused() {
        return admissions.stream()
                .filter(CallOffPlan::isRefused)
                .map(Admission::getCallOff)
                .toList();
    }

    /**
     * The file after the plan. The one that was given is as it was.
     *
     * @return the file with what fits recorded, in the order of the plan; the same file where nothing does
     */
    public AgreementFile getFile() {
        return file;
    }

    private static boolean isRefused(Admission admission) {
        return admission.getOutcome() != Outcome.MET;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallOffPlan that && admissions.equals(that.admissions) && file.equals(that.file);
    }

    @Override
    public int hashCode() {
        return Objects.hash(admissions, file);
    }

    @Override
    public String toString() {
        return admissions.stream()
                .map(admission -> admission.getCallOff().getId() + " " + admission.getOutcome())
                .toList()
                .toString();
    }
}
