package se.samverkan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samverkan.core.agreement.Agreement;
import se.samverkan.core.agreement.AgreementLink;
import se.samverkan.core.file.FileView;
import se.samverkan.core.file.NamedPartner;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.finding.Word;
import se.samverkan.core.text.Text;
import se.samverkan.report.document.Block;
import se.samverkan.report.document.Cell;
import se.samverkan.report.document.Section;

/** What an agreement stands beside: the agreements it links to, with what was done under them, its form, and whom to ask. */
final class RelationsSection {

    private RelationsSection() {}

    /** The section; absent where nothing of the kind is stated. */
    static Optional<Section> of(FileView view, Portfolio portfolio, Wording words) {
        List<Block> blocks = new ArrayList<>();
        Agreement terms = view.terms();
        terms.getForm()
                .ifPresent(form -> blocks.add(new Block.Paragraph(words.label(
                        terms.isStatedFirstOfForm() ? "relations.first-of-form" : "relations.form",
                        Map.of(
                                "form", form.getCode(),
                                "name", form.getMeaning().orElse(Text.of(form.getCode())))))));
        if (!terms.getLinks().isEmpty()) {
            blocks.add(new Block.Table(
                    words.label("relations.links"),
                    List.of(
                            words.label("relations.relation"),
                            words.label("relations.agreement"),
                            words.label("relations.done")),
                    terms.getLinks().stream()
                            .map(link -> row(link, portfolio.view(link.getAgreement(), view.getAsOf()), words))
                            .toList(),
                    false));
        }
        terms.getContacts()
                .forEach(contact -> blocks.add(new Block.Paragraph(words.label(
                        "relations.contact",
                        Map.of(
                                "role", contact.getRole(),
                                "partner",
                                        view.reach(contact.getPartner())
                                                .flatMap(NamedPartner::getName)
                                                .orElse(contact.getPartner().toString()))))));
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section(words.label("relations.title"), blocks));
    }

    private static List<Cell> row(AgreementLink link, Optional<FileView> other, Wording words) {
        List<String> done = other.stream()
                .flatMap(view -> view.activities().stream())
                .map(activity -> words.write(activity.getTitle()))
                .toList();
        return List.of(
                Cell.of(words.capital(words.write(Word.of(link.getType())))),
                Cell.of(other.flatMap(view -> view.terms().getTitle())
                        .map(words::write)
                        .orElse(link.getAgreement().toString())),
                Cell.of(done.isEmpty() ? List.of(words.label("relations.nothing-told")) : done));
    }
}
