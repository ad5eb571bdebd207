package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import se.samverkan.core.budget.BudgetPart;
import se.samverkan.core.code.PartnerId;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.NamedPartner;
import se.samverkan.core.finding.Word;

/** Parts of a budget in words: a partner stands under its name of the day. */
final class BudgetParts {

    private BudgetParts() {}

    /** What a part is of, but for its year. */
    static List<String> written(BudgetPart part, FileView view, Wording words) {
        List<String> written = new ArrayList<>();
        part.getDepartment().ifPresent(department -> written.add(department.toString()));
        part.getArea().ifPresent(area -> written.add(words.write(Word.of(area))));
        part.getPartner().ifPresent(partner -> written.add(name(partner, view)));
        part.getLot().ifPresent(lot -> written.add(lot.toString()));
        return written;
    }

    static String name(PartnerId partner, FileView view) {
        return view.reach(partner).flatMap(NamedPartner::getName).orElse(partner.toString());
    }
}
