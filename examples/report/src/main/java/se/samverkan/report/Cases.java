package se.samverkan.report;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.core.code.AgreementId;
import se.samverkan.core.deadline.Deadlines;
import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Portfolio;
import se.samverkan.core.time.AsOf;
import se.samverkan.fixtures.CaseH;
import se.samverkan.fixtures.Show;
import se.samverkan.fixtures.ShowMoney;
import se.samverkan.fixtures.ShowPlacements;
import se.samverkan.fixtures.ShowWorkforce;
import se.samverkan.rules.RuleBook;

/**
 * What the report is of: the files of the two agreements.
 *
 * @param framework the file of Härnösands kommun and Mittuniversitetet
 * @param intent the file of Västmanlands Kommuner och Landsting and Mälardalens högskola
 * @param money the file of the first with made-up terms and amounts
 * @param workforce the file of the second with made-up numbers of what is needed and given
 * @param placements the file of a made-up placement agreement of the second one's university
 * @param portfolio every agreement of the parties that is told of
 * @param rules the rules, beside the portfolio
 */
record Cases(
        AgreementFile framework,
        AgreementFile intent,
        AgreementFile money,
        AgreementFile workforce,
        AgreementFile placements,
        Portfolio portfolio,
        RuleBook rules) {

    static Cases all() {
        AgreementFile framework = Show.fileOfH();
        AgreementFile intent = Show.fileOfV();
        Portfolio portfolio =
                Portfolio.of(framework, AgreementFile.open(CaseH.earlierAgreement()), CaseH.pilotFile(), intent);
        return new Cases(
                framework,
                intent,
                ShowMoney.fileOfH(),
                ShowWorkforce.fileOfV(),
                ShowPlacements.file(),
                portfolio,
                RuleBook.sweden().beside(portfolio));
    }

    /** The file of one of the two agreements. */
    AgreementFile fileOf(AgreementId agreement) {
        return framework.getId().equals(agreement) ? framework : intent;
    }

    /** The deadlines of both agreements on a day. */
    Deadlines deadlines(LocalDate day) {
        AsOf asOf = AsOf.on(day);
        return Deadlines.together(asOf, List.of(rules.deadlines(framework, asOf), rules.deadlines(intent, asOf)));
    }
}
