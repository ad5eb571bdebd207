package se.samverkan.rules.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.AgreementForm;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.finding.Outcome;
import se.samverkan.core.finding.Source;
import se.samverkan.core.finding.Word;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.text.Text;
import se.samverkan.core.time.DateRange;
import se.samverkan.rules.Matter;
import se.samverkan.rules.internal.SignedDays;

/** One agreement held against the others of its form with its provider, by the days on which they may have been signed. */
final class FirstOfFormJudgement {

    private final Matter matter;
    private final Agreement terms;
    private final DateRange signed;
    private final List<Partner> providers;

    FirstOfFormJudgement(Matter matter, DateRange signed) {
        this.matter = matter;
        this.terms = matter.getTerms();
        this.signed = signed;
        this.providers = Parties.in(Role.PROVIDER, terms);
    }

    Finding finding() {
        List<InputCode> missing = missing();
        if (!missing.isEmpty()) {
            Finding.Builder finding = start(Outcome.NOT_ASSESSED);
            missing.forEach(finding::missing);
            return finding.build();
        }
        List<Agreement> others = others();
        Optional<Agreement> earlier = others.stream()
                .filter(other -> isSurelyBefore(signedDays(other), signed))
                .findFirst();
        if (earlier.isPresent()) {
            return notMet(earlier.get());
        }
        Optional<Agreement> open = others.stream()
                .filter(other -> !isSurelyNotBefore(signedDays(other), signed))
                .findFirst();
        return open.isPresent() ? openOrder(open.get()) : compared(Outcome.MET).build();
    }

    private List<InputCode> missing() {
        List<InputCode> missing = new ArrayList<>();
        if (terms.getForm().isEmpty()) {
            missing.add(FirstOfForm.FORM);
        }
        if (providers.isEmpty()) {
            missing.add(FirstOfForm.PROVIDER);
        }
        if (matter.getPortfolio().isEmpty()) {
            missing.add(FirstOfForm.FILES);
        }
        return missing;
    }

    /** The other signed agreements of the form with the provider. Amendments change neither. */
    private List<Agreement> others() {
        return matter.getPortfolio().map(Portfolio::getFiles).orElse(List.of()).stream()
                .map(AgreementFile::getSignedAgreement)
                .filter(other -> !other.getId().equals(terms.getId()))
                .filter(other -> other.getForm()
                        .map(AgreementForm::getCode)
                        .equals(terms.getForm().map(AgreementForm::getCode)))
                .filter(other -> Parties.in(Role.PROVIDER, other).stream()
                        .anyMatch(provider -> providers.stream().anyMatch(provider::isSameAs)))
                .filter(other -> SignedDays.of(other).isPresent())
                .toList();
    }

    private static DateRange signedDays(Agreement other) {
        return SignedDays.of(other).orElseThrow();
    }

    private static boolean isSurelyBefore(DateRange one, DateRange other) {
        return one.getLastDay()
                .flatMap(last -> other.getFirstDay().map(last::isBefore))
                .orElse(false);
    }

    private static boolean isSurelyNotBefore(DateRange one, DateRange other) {
        return one.getFirstDay()
                .flatMap(first -> other.getLastDay().map(last -> !first.isBefore(last)))
                .orElse(false);
    }

    private Finding notMet(Agreement earlier) {
        Finding.Builder finding = compared(Outcome.NOT_MET).value("other", nameOf(earlier));
        Optional<LocalDate> otherDay = SignedDays.dayOf(earlier);
        Optional<LocalDate> ownDay = SignedDays.dayOf(terms);
        if (otherDay.isPresent() && ownDay.isPresent()) {
            finding.variant("dated").value("otherSigned", otherDay.get()).value("signed", ownDay.get());
        }
        return finding.build();
    }

    private Finding openOrder(Agreement other) {
        return compared(Outcome.NOT_ASSESSED)
                .variant("order")
                .value("other", nameOf(other))
                .missing(InputCode.SIGNATURE_DATE)
                .build();
    }

    private static Object nameOf(Agreement other) {
        Optional<Text> title = other.getTitle();
        return title.isPresent() ? title.get() : other.getId().toString();
    }

    private Finding.Builder compared(Outcome outcome) {
        return start(outcome)
                .value("form", terms.getForm().orElseThrow().getCode())
                .value("providers", Parties.names(matter.getView(), providers));
    }

    private Finding.Builder start(Outcome outcome) {
        return Finding.builder(FirstOfForm.CODE, outcome)
                .path("agreement.statedFirstOfForm")
                .value("kind", Word.of(terms.getKind()))
                .source(Source.clause("first of its form"));
    }
}
