package se.samverkan.rules.internal;

import java.util.List;
import se.samverkan.core.file.FileView;
import se.samverkan.core.partner.Partner;
import se.samverkan.core.partner.PartnerName;
import se.samverkan.core.time.Statement;

/** Partners' names as findings show them. */
public final class Names {

    private Names() {}

    /** The name of the day; else the last one that is known of any day; else the id. */
    public static String of(FileView view, Partner partner) {
        Partner known = view.partner(partner);
        return known.nameAt(view.getAsOf().atAnyRevision())
                .orElseGet(() -> known.getNames().getStatements().stream()
                        .filter(statement -> view.getAsOf().knows(statement.getRecording()))
                        .reduce((earlier, later) -> later)
                        .map(Statement::getValue)
                        .map(PartnerName::getLegalName)
                        .orElse(partner.getId().toString()));
    }

    /** The names of partners, in their order. */
    public static List<String> of(FileView view, List<? extends Partner> partners) {
        return partners.stream().map(partner -> of(view, partner)).toList();
    }
}
