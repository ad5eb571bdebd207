package se.samverkan.rules.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.Party;
import se.samverkan.core.agreement.Role;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.FileView;
import se.samverkan.core.partner.Partner;
import se.samverkan.rules.internal.Names;

/** The parties of an agreement on the day of a view, and partners' names as findings show them. */
final class Parties {

    private Parties() {}

    /** The partners that surely are parties on the day, each once, as known. */
    static List<Partner> on(FileView view) {
        return on(view, Optional.of(true));
    }

    /** The partners that aren't known to be parties on the day, nor not to be, each once, as known. */
    static List<Partner> perhapsOn(FileView view) {
        List<Partner> sure = on(view);
        return on(view, Optional.empty()).stream()
                .filter(partner -> sure.stream().noneMatch(partner::isSameAs))
                .toList();
    }

    /** The partners that are or may be parties on the day, each once, those that surely are first. */
    static List<Partner> surelyOrPerhapsOn(FileView view) {
        return Stream.concat(on(view).stream(), perhapsOn(view).stream()).toList();
    }

    private static List<Partner> on(FileView view, Optional<Boolean> onTheDay) {
        List<Partner> partners = new ArrayList<>();
        for (Party party : view.terms().getParties()) {
            boolean isNew = partners.stream().noneMatch(party.getPartner()::isSameAs);
            if (isNew && party.isPartyOn(view.getAsOf().getDay()).equals(onTheDay)) {
                partners.add(view.partner(party.getPartner()));
            }
        }
        return partners;
    }

    /** The partners that have a role on any day, as the agreement gives them. */
    static List<Partner> in(Role role, Agreement terms) {
        return terms.getParties().stream()
                .filter(party -> party.getRoles().contains(role))
                .map(Party::getPartner)
                .toList();
    }

    static String name(FileView view, Partner partner) {
        return Names.of(view, partner);
    }

    /** The name of a partner that is known by its id; else the id. */
    static String name(FileView view, PartnerId id) {
        return view.findPartner(id).map(partner -> name(view, partner)).orElse(id.toString());
    }

    static List<String> namesOf(FileView view, List<PartnerId> ids) {
        return ids.stream().map(id -> name(view, id)).toList();
    }

    static List<String> names(FileView view, List<? extends Partner> partners) {
        return Names.of(view, partners);
    }
}
