package se.samverkan.rules.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.file.FileView;
import se.samverkan.core.finding.Fact;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.FindingCode;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.time.DateRange;
import se.samverkan.core.time.Term;
import se.samverkan.rules.internal.SignedDays;

/** The day that an amendment takes effect, held against its own signing, the agreement's, and the term before it. */
final class EffectiveDay {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private final FileView view;
    private final Amendment amendment;
    private final LocalDate day;
    private final List<InputCode> missing = new ArrayList<>();

    EffectiveDay(FileView view, Amendment amendment) {
        this.view = view;
        this.amendment = amendment;
        this.day = amendment.getEffectiveFrom();
    }

    /** Each way in which the day is out of place; or else that it isn't assessed, or met. */
    List<Finding.Builder> judge(FindingCode code) {
        List<Finding.Builder> found = new ArrayList<>();
        beforeOwnSigning(code).ifPresent(found::add);
        beforeAgreementsSigning(code).ifPresent(found::add);
        outsideTerm(code).ifPresent(found::add);
        if (!found.isEmpty()) {
            return found;
        }
        Finding.Builder rest = Finding.builder(code, missing.isEmpty() ? Outcome.MET : Outcome.NOT_ASSESSED);
        missing.forEach(rest::missing);
        termBefore().getAssumptions().forEach(rest::assuming);
        return List.of(rest);
    }

    private Optional<Finding.Builder> beforeOwnSigning(FindingCode code) {
        Optional<LocalDate> signedOn = amendment.getSignedOn();
        if (signedOn.isEmpty()) {
            missing.add(InputCode.AMENDMENT_SIGNED_ON);
        }
        return signedOn.filter(day::isBefore)
                .map(signed -> Finding.builder(code, Outcome.NEEDS_JUDGEMENT)
                        .variant("before-signing")
                        .value("signedOn", signed));
    }

    private Optional<Finding.Builder> beforeAgreementsSigning(FindingCode code) {
        Optional<DateRange> signed = SignedDays.of(view.getFile().getSignedAgreement());
        Optional<LocalDate> earliest = signed.flatMap(DateRange::getFirstDay);
        boolean surelySince = signed.flatMap(DateRange::getLastDay)
                .filter(last -> !day.isBefore(last))
                .isPresent();
        boolean surelyBefore = earliest.filter(day::isBefore).isPresent();
        if (!surelySince && !surelyBefore) {
            missing.add(InputCode.SIGNATURE_DATE);
            Agreement agreement = view.getFile().getSignedAgreement();
            if (!agreement.originalParties().equals(agreement.possibleOriginalParties())) {
                missing.add(InputCode.PARTY_DAYS);
            }
        }
        return earliest.filter(first -> surelyBefore)
                .map(first -> Finding.builder(code, Outcome.NEEDS_JUDGEMENT)
                        .variant("before-agreement")
                        .value("signedOn", first));
    }

    private Optional<Finding.Builder> outsideTerm(FindingCode code) {
        Fact<Term> term = termBefore();
        Optional<Boolean> covered = term.getValue().flatMap(known -> known.covers(day));
        if (covered.isEmpty()) {
            missing.addAll(viewBefore().facts().openDays());
        }
        if (!covered.equals(Optional.of(false))) {
            return Optional.empty();
        }
        Term known = term.getValue().orElseThrow();
        Finding.Builder finding = Finding.builder(code, Outcome.NEEDS_JUDGEMENT);
        Optional<LocalDate> first = known.getFirstDay().filter(day::isBefore);
        if (first.isPresent()) {
            finding.variant("before-term").value("firstDay", first.get());
        } else {
            finding.variant(known.getLastDay().isPresent() ? "after-term" : "after-open-end")
                    .value("lastDay", known.getLatestLastDay().orElseThrow());
        }
        term.getAssumptions().forEach(finding::assuming);
        return Optional.of(finding);
    }

    private Fact<Term> termBefore() {
        return viewBefore().facts().term();
    }

    /** The view of the day before, or of the day itself where no term is stated before it. */
    private FileView viewBefore() {
        FileView before = view.on(day.isAfter(FIRST) ? day.minusDays(1) : day);
        return before.facts().term().isOpen() ? view.on(day) : before;
    }
}
