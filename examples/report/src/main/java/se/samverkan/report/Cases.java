package se.samverkan.report;

import se.samverkan.core.file.AgreementFile;
import se.samverkan.core.file.Portfolio;
import se.samverkan.fixtures.CaseH;
import se.samverkan.fixtures.Show;
import se.samverkan.rules.RuleBook;

/**
 * What the report is of: the files of the two agreements.
 *
 * @param framework the file of Härnösands kommun and Mittuniversitetet
 * @param intent the file of Västmanlands Kommuner och Landsting and Mälardalens högskola
 * @param rules the rules, beside every agreement of the parties that is told of
 */
record Cases(AgreementFile framework, AgreementFile intent, RuleBook rules) {

    static Cases all() {
        AgreementFile framework = Show.fileOfH();
        AgreementFile intent = Show.fileOfV();
        Portfolio portfolio =
                Portfolio.of(framework, AgreementFile.open(CaseH.earlierAgreement()), CaseH.pilotFile(), intent);
        return new Cases(framework, intent, RuleBook.sweden().beside(portfolio));
    }
}
