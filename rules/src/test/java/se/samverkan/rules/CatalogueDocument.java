package se.samverkan.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.core.finding.Source;
import se.samverkan.core.statute.StatutoryFigure;

/** The catalogue of the library's rules as a document in both languages, side by side. */
final class CatalogueDocument {

    private static final String HEAD = """
            # Regelkatalog · Catalogue of rules

            Reglerna som biblioteket prövar ett avtal mot: vad som frågas, när, med stöd av vad, vad som behöver vara känt, och vad
            svaret kan bli. Biblioteket konstaterar och förklarar; det godkänner ingen tilldelning, och det drar inga rättsliga slutsatser. Svaren står
            med exempel ur testerna. Dokumentet är skapat ur reglerna själva, och bygget faller där de skiljer sig åt.

            The rules that the library holds an agreement against: what is asked, when, on what ground, what must be known, and what
            may be answered. The library finds and explains; it approves no award, and draws no legal conclusion. The answers stand with examples from
            the tests. The document is made from the rules themselves, and the build fails where the two differ.

            Svaren · The answers: uppfyllt · met; inte uppfyllt · not met; går inte att bedöma · not assessed; behöver bedömas · needs
            judgement. Av en åberopad grund betyder inte uppfyllt bara att grunden inte har stöd · Of a claimed ground, not met says no more than
            that the ground is not supported.

            | | |
            | --- | --- |
            | LOU | lagen (2016:1145) om offentlig upphandling · the Public Procurement Act |
            | KL | kommunallagen (2017:725) · the Local Government Act |
            | LKBR | lagen (2018:597) om kommunal bokföring och redovisning · the Act on municipal accounts |
            | HF | högskoleförordningen (1993:100) · the Higher Education Ordinance |
            | F (2002:760) | förordningen (2002:760) om uppdragsutbildning vid universitet och högskolor · the ordinance on commissioned education |
            | F (2021:1335) | förordningen (2021:1335) om utbildning till lärare och förskollärare · the ordinance on the education of teachers and preschool teachers |
            | AvgF (1992:191) | avgiftsförordningen (1992:191) · the ordinance on fees |
            | lag (1974:174) | lagen (1974:174) om identitetsbeteckning för juridiska personer m.fl. · the act on identity numbers of legal persons |
            | lag (2018:218) | lagen (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning · the act that supplements the GDPR |
            | C-, HFD | EU-domstolens och Högsta förvaltningsdomstolens avgöranden · decisions of the Court of Justice of the EU and the Supreme Administrative Court |
            """;

    private final RuleCatalogue swedish = RuleCatalogue.of(RuleBook.sweden(), Given.SWEDISH);
    private final RuleCatalogue english = RuleCatalogue.of(RuleBook.sweden(), Given.ENGLISH);
    private final StringBuilder out = new StringBuilder(HEAD);

    private CatalogueDocument() {}

    static String write() {
        CatalogueDocument document = new CatalogueDocument();
        document.entries();
        document.checks();
        document.figures();
        return document.out.toString().replace('\u00a0', ' ');
    }

    private void entries() {
        heading("## Regler", "Rules");
        for (int i = 0; i < swedish.getEntries().size(); i++) {
            CatalogueEntry sv = swedish.getEntries().get(i);
            if (i == RuleBook.sweden().getRules().size()) {
                heading("## Tidsfrister", "Deadlines");
            }
            entry(sv, english.find(sv.getCode()).orElseThrow());
        }
    }

    private void entry(CatalogueEntry sv, CatalogueEntry en) {
        out.append("\n### ").append(sv.getCode()).append("\n\n");
        row("", "Svenska", "English");
        row("---", "---", "---");
        row(
                "fråga · question",
                sv.getQuestion().orElse("(inga ord)"),
                en.getQuestion().orElse("(no words)"));
        row("när · when", sv.getGate().orElse("(inga ord)"), en.getGate().orElse("(no words)"));
        sv.getNature()
                .ifPresent(nature -> row("slag · nature", Given.SWEDISH.write(nature), Given.ENGLISH.write(nature)));
        sv.getScope()
                .ifPresent(scope -> row("gäller · asked of", Given.SWEDISH.write(scope), Given.ENGLISH.write(scope)));
        row("källa · source", listed(sv.getSourcesInWords()), listed(en.getSourcesInWords()));
        row("behöver · needs", listed(sv.getInputsInWords()), listed(en.getInputsInWords()));
        for (int i = 0; i < sv.getMessages().size(); i++) {
            CatalogueMessage message = sv.getMessages().get(i);
            row(
                    "`" + message.getKey() + "`",
                    message.getExample().orElseGet(message::getText),
                    exampleOf(en.getMessages().get(i)));
        }
    }

    private static String exampleOf(CatalogueMessage message) {
        return message.getExample().orElseGet(message::getText);
    }

    private static String listed(List<String> texts) {
        return texts.isEmpty() ? "–" : String.join("; ", texts);
    }

    private void checks() {
        heading("## Vad som besvaras när ett värde skapas", "What is answered when a value is made");
        out.append("""

                Ingen regel frågar detta, eftersom ett värde som inte håller aldrig blir till: det avvisas med `InvalidValueException`,
                som namnger uppgiften och vad som väntades · No rule asks this, since a value that fails is never made: it is refused with
                `InvalidValueException`, which names the attribute and what is expected.

                """);
        row("typ · type", "Svenska", "English");
        row("---", "---", "---");
        for (int i = 0; i < swedish.getConstructionChecks().size(); i++) {
            ConstructionCheck sv = swedish.getConstructionChecks().get(i);
            ConstructionCheck en = english.getConstructionChecks().get(i);
            row(
                    "`" + sv.getType().getSimpleName() + "`",
                    told(sv, Given.SWEDISH::write),
                    told(en, Given.ENGLISH::write));
        }
    }

    private static String told(ConstructionCheck check, Function<Source, String> sources) {
        return Stream.concat(
                        Stream.of(check.getQuestion(), check.getRefusal()),
                        check.getSources().stream().map(sources).map(text -> "(" + text + ")"))
                .collect(Collectors.joining(" "));
    }

    private void figures() {
        heading("## Lagens siffror", "Figures of statutes");
        out.append("\n");
        row(
                "siffra · figure",
                "värde",
                "value",
                "första dag · first day",
                "sista dag · last day",
                "källa · source",
                "kontrollerad · checked on");
        row("---", "---", "---", "---", "---", "---", "---");
        for (StatutoryFigure figure : swedish.getFigures().getAll()) {
            row(
                    "`" + figure.getCode() + "`",
                    Given.SWEDISH.write(figure),
                    Given.ENGLISH.write(figure),
                    figure.getFirstDay().toString(),
                    figure.getLastDay().map(Object::toString).orElse("–"),
                    Given.SWEDISH.write(figure.getSource()),
                    figure.getCheckedOn().toString());
        }
    }

    private void heading(String sv, String en) {
        out.append('\n').append(sv).append(" · ").append(en).append('\n');
    }

    private void row(String... cells) {
        out.append(Stream.of(cells)
                        .map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }
}
