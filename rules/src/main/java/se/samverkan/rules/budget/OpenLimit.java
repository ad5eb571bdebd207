package se.samverkan.rules.budget;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Word;
import se.samverkan.core.money.VatBasis;
import se.samverkan.core.money.VatRate;

/** Why it can't be told whether a sum is within a limit: the wording that fits what is missing, and the figures of the readings. */
final class OpenLimit {

    private final Bound limit;
    private final Committed committed;
    private final PilotSpending pilot;
    private final List<InputCode> missing;

    OpenLimit(Bound limit, Committed committed, PilotSpending pilot, Readings readings) {
        this.limit = limit;
        this.committed = committed;
        this.pilot = pilot;
        this.missing = readings.missing(committed.sum());
    }

    Finding.Builder addTo(Finding.Builder finding) {
        missing.forEach(finding::missing);
        if (committed.tried().isEmpty()) {
            return finding.variant("file");
        }
        if (lacksOnly(pilot.counted().getInput())) {
            return addPilot(finding);
        }
        if (lacksOnly(InputCode.PILOT_SPENT)) {
            return finding.variant("pilot-spent");
        }
        if (pilot.isOpen() || pilot.isCounted()) {
            return finding.variant("open");
        }
        if (lacksOnly(limit.basis().getInput()) && committed.basis().isPresent()) {
            return addReadings(finding, committed.basis().get());
        }
        if (lacksOnly(InputCode.VAT_RATE)) {
            return finding.variant("no-rate")
                    .value("basis", Word.of(committed.basis().orElseThrow()))
                    .value("limitBasis", Word.of(limit.basis().getValue().orElseThrow()));
        }
        return finding.variant(lacksOnly(InputCode.CALL_OFF_VAT_BASIS) ? "call-off-basis" : "open");
    }

    private boolean lacksOnly(InputCode input) {
        return missing.equals(List.of(input));
    }

    /** The sum in both readings of an open basis: the one that it is stated on, and the other as far as a rate tells. */
    private Finding.Builder addReadings(Finding.Builder finding, VatBasis basis) {
        boolean excluding = basis == VatBasis.EXCLUDING_VAT;
        VatBasis other = excluding ? VatBasis.INCLUDING_VAT : VatBasis.EXCLUDING_VAT;
        Optional<VatRate> rate = limit.rate().getValue();
        String variant = excluding ? "basis-excluding" : "basis-including";
        if (!excluding) {
            finding.value("excess", committed.on(committed.sum().minus(limit.amount())));
        }
        if (rate.isEmpty()) {
            return finding.variant(variant);
        }
        Money sum = Span.converted(committed.sum(), basis, other, rate).roundedUp(limit.currency());
        finding.value("rate", rate.get()).value("otherSum", sum);
        if (excluding) {
            finding.value("excess", sum.minus(limit.amount()));
        }
        return finding.variant(variant + "-with-rate");
    }

    private Finding.Builder addPilot(Finding.Builder finding) {
        Optional<VatBasis> basis =
                committed.basis().filter(stated -> limit.basis().getValue().equals(Optional.of(stated)));
        Optional<Money> spent =
                basis.map(pilot::on).filter(Span::isExact).map(span -> span.roundedUp(limit.currency()));
        if (spent.isEmpty()) {
            return finding.variant("pilot");
        }
        Money sum = committed.sum().plus(spent.get());
        return finding.variant("pilot-counted")
                .value("pilot", committed.on(spent.get()))
                .value("sumWithPilot", committed.on(sum))
                .value("excess", committed.on(sum.minus(limit.amount())));
    }
}
