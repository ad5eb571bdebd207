package se.samverkan.rules.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.samverkan.core.agreement.Amendment;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.finding.Finding;
import se.samverkan.core.finding.InputCode;
import se.samverkan.core.partner.HigherEducationInstitution;
import se.samverkan.core.partner.OtherPublicBody;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.statute.StatutoryFigure;
import se.samverkan.rules.Matter;

/**
 * The threshold of LOU 5:1 that an amendment is held against, on the day that it was signed: that of central government
 * authorities where the client is a state institution, that of others where it is another, and both where it may be either.
 */
final class Threshold {

    /** Whether the client is a central government authority. */
    static final InputCode CENTRAL_AUTHORITY = InputCode.of("client.central-authority");

    private static final InputCode CLIENT = InputCode.of("agreement.client");
    private static final CurrencyUnit SEK = CurrencyUnit.of("SEK");

    private final List<StatutoryFigure> figures = new ArrayList<>();
    private final List<InputCode> missing = new ArrayList<>();

    private Threshold() {}

    static Threshold of(Matter matter, Amendment amendment) {
        Threshold threshold = new Threshold();
        Set<InputCode> codes = codesOf(Parties.in(Role.CLIENT, matter.getTerms()));
        if (codes.isEmpty()) {
            threshold.missing.add(CLIENT);
        }
        Optional<LocalDate> day = amendment.getSignedOn();
        if (day.isEmpty()) {
            threshold.missing.add(InputCode.AMENDMENT_SIGNED_ON);
            return threshold;
        }
        for (InputCode code : codes) {
            Optional<StatutoryFigure> figure = matter.getFigures().find(code, day.get());
            figure.ifPresentOrElse(threshold.figures::add, () -> threshold.missing.add(code));
        }
        return threshold;
    }

    private static Set<InputCode> codesOf(List<Partner> clients) {
        Set<InputCode> codes = new LinkedHashSet<>();
        for (Partner client : clients) {
            boolean state = client instanceof HigherEducationInstitution institution && institution.isState();
            if (state || client instanceof OtherPublicBody) {
                codes.add(StatutoryFigure.CENTRAL_GOVERNMENT_THRESHOLD);
            }
            if (!state) {
                codes.add(StatutoryFigure.OTHER_AUTHORITIES_THRESHOLD);
            }
        }
        return codes;
    }

    List<InputCode> missing() {
        return missing;
    }

    /** The amounts that it may be, in kronor without VAT. */
    List<Money> amounts() {
        return figures.stream().map(Threshold::money).toList();
    }

    private static Money money(StatutoryFigure figure) {
        return Money.of(SEK, figure.getValue());
    }

    /** Adds the highest amount that it may be, with where it stands. */
    Finding.Builder describe(Finding.Builder finding) {
        figures.stream()
                .max(Comparator.comparing(StatutoryFigure::getValue))
                .ifPresent(figure -> finding.value("threshold", money(figure)).source(figure.getSource()));
        return finding;
    }
}
