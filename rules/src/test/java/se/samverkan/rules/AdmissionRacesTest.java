package se.samverkan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.rules.Given.DAY;
import static se.samverkan.rules.Given.callOff;
import static se.samverkan.rules.Given.excludingVat;
import static se.samverkan.rules.Given.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.samverkan.core.code.CallOffId;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.CallOff;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.CounterOffer;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.AsOf;
import se.samverkan.rules.budget.CommittedWithinCeiling;

@DisplayName("A call-off tried by 64 threads at once, each against the file that it last saw,")
@Timeout(60)
class AdmissionRacesTest {

    private static final int THREADS = 64;
    private static final RuleBook RULES = RuleBook.sweden();
    private static final Money CEILING = excludingVat("2000000").getMoney();

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final CyclicBarrier together = new CyclicBarrier(THREADS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    @DisplayName(
            "is recorded once if it fits, and nothing is lost: 20 of 64 fit a ceiling of 20 equal parts, to the öre")
    void recordsExactlyWhatFits() throws Exception {
        AtomicReference<AgreementFile> current = new AtomicReference<>(file());
        List<Admission> answers = atOnce(i -> admitted(current, callOff("A-" + i, "100000")));

        List<CallOffId> admitted = idsOf(answers, Outcome.MET);
        assertThat(admitted).hasSize(20);
        assertThat(idsOf(answers, Outcome.NOT_MET)).hasSize(44);
        FileView view = standing(current).at(AsOf.on(DAY));
        assertThat(view.callOffs()).extracting(CallOff::getId).containsExactlyInAnyOrderElementsOf(admitted);
        assertThat(view.balances().getCommitted()).isEqualTo(CEILING);
        assertThat(standing(current).getRevision()).isEqualTo(20);
    }

    @Test
    @DisplayName("is refused only where it doesn't fit what is left, whatever the amounts and the order they come in")
    void refusesOnlyWhatDoesNotFit() throws Exception {
        AtomicReference<AgreementFile> current = new AtomicReference<>(file());
        List<Admission> answers = atOnce(i -> admitted(current, callOff("A-" + i, 12_345 * (i + 1) + ".67")));

        FileView view = standing(current).at(AsOf.on(DAY));
        assertThat(view.callOffs())
                .extracting(CallOff::getId)
                .containsExactlyInAnyOrderElementsOf(idsOf(answers, Outcome.MET));
        Money sum = view.callOffs().stream()
                .map(callOff -> callOff.getAmount().getMoney())
                .reduce(Money.zero(CEILING.getCurrencyUnit()), Money::plus);
        assertThat(sum).isLessThanOrEqualTo(CEILING).isEqualTo(view.balances().getCommitted());
        for (CallOffId refused : idsOf(answers, Outcome.NOT_MET)) {
            int number = Integer.parseInt(refused.toString().substring(2));
            Money amount = excludingVat(12_345 * (number + 1) + ".67").getMoney();
            assertThat(sum.plus(amount)).as("with %s", refused).isGreaterThan(CEILING);
        }
    }

    @Test
    @DisplayName(
            "can't be recorded on the revision that another is recorded on: each fits alone, no two fit, one is recorded")
    void recordsOneOfTwoOnARevision() throws Exception {
        AgreementFile judged = file();
        AtomicReference<AgreementFile> current = new AtomicReference<>(judged);
        List<Boolean> set = atOnce(i -> {
            Admission admission = admit(judged, callOff("A-" + i, "1000000.01").build());
            assertThat(admission.getOutcome()).isEqualTo(Outcome.MET);
            together.await();
            return current.compareAndSet(judged, admission.getFile());
        });

        assertThat(set).containsOnlyOnce(true);
        assertThat(standing(current).getRevision()).isEqualTo(1);
        int first = set.indexOf(true);
        for (int i = 0; i < THREADS; i++) {
            if (i != first) {
                Admission again =
                        admit(standing(current), callOff("A-" + i, "1000000.01").build());
                assertThat(again.getFile()).isSameAs(current.get());
                assertThat(again.getAssessment().getFindings(Outcome.NOT_MET))
                        .extracting(Finding::getCode)
                        .containsExactly(CommittedWithinCeiling.CODE);
            }
        }
    }

    @Test
    @DisplayName("is judged alike by all, what passes and what doesn't, and leaves the file as it was")
    void judgesPurely() throws Exception {
        AgreementFile judged = admit(file(), callOff("A-1", "1500000").build()).getFile();
        AgreementFile same = admit(file(), callOff("A-1", "1500000").build()).getFile();
        CallOff fits = callOff("A-2", "500000").build();
        CallOff breaks = callOff("A-2", "500000.01").build();

        List<Admission> passed = atOnce(i -> admit(judged, fits));
        List<Admission> failed = atOnce(i -> admit(judged, breaks));

        AgreementFile longer = judged.record(fits, DAY);
        assertThat(passed).extracting(Admission::getAssessment).containsOnly(RULES.assess(judged, fits, AsOf.on(DAY)));
        assertThat(passed).extracting(Admission::getFile).containsOnly(longer);
        assertThat(failed)
                .extracting(Admission::getAssessment)
                .containsOnly(RULES.assess(judged, breaks, AsOf.on(DAY)));
        assertThat(failed).extracting(Admission::getFile).allMatch(judged::equals);
        assertThat(failed)
                .extracting(admission -> admission.getCounterOffer().flatMap(CounterOffer::getLargestAmount))
                .allMatch(offered -> offered.orElseThrow().equals(excludingVat("500000")));
        assertThat(judged).isEqualTo(same);
        assertThat(judged.at(AsOf.on(DAY)).balances())
                .isEqualTo(same.at(AsOf.on(DAY)).balances());
    }

    private static AgreementFile standing(AtomicReference<AgreementFile> current) {
        return Objects.requireNonNull(current.get());
    }

    /** Judges the file that stands, and sets the one with the call-off in it only if that is still the one that was judged. */
    private static Admission admitted(AtomicReference<AgreementFile> current, CallOff.Builder tried) {
        CallOff callOff = tried.build();
        while (true) {
            AgreementFile judged = standing(current);
            Admission admission = admit(judged, callOff);
            if (admission.getOutcome() != Outcome.MET || current.compareAndSet(judged, admission.getFile())) {
                return admission;
            }
        }
    }

    private static Admission admit(AgreementFile file, CallOff callOff) {
        return RULES.admit(file, callOff, AsOf.on(callOff.getOrderedOn()));
    }

    /** The call-offs of the answers with an outcome, told by the number of the thread. */
    private static List<CallOffId> idsOf(List<Admission> answers, Outcome outcome) {
        return IntStream.range(0, THREADS)
                .filter(i -> answers.get(i).getOutcome() == outcome)
                .mapToObj(i -> CallOffId.of("A-" + i))
                .toList();
    }

    /** What each thread comes to, all set off together. */
    private <T> List<T> atOnce(Attempt<T> attempt) throws InterruptedException, ExecutionException {
        List<Callable<T>> attempts = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            attempts.add(() -> {
                together.await();
                return attempt.by(number);
            });
        }
        List<T> answers = new ArrayList<>();
        for (Future<T> future : threads.invokeAll(attempts)) {
            answers.add(future.get());
        }
        return answers;
    }

    private interface Attempt<T> {

        T by(int number) throws Exception;
    }
}
