package se.samverkan.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samverkan.core.exchange.BalancesCsvWriter;
import se.samverkan.core.exchange.CsvDialect;
import se.samverkan.core.exchange.LedgerCsvWriter;
import se.samverkan.core.exchange.SettlementCsvWriter;
import se.samverkan.core.file.FileView;

/** What the chapter on money shows, as tables for a spreadsheet in the Swedish dialect. */
final class MoneyFiles {

    private MoneyFiles() {}

    /** The text of each file by its name: the ledger and the balances of the day, and the settlement of the year up to it. */
    static Map<String, String> of(FileView view) throws IOException {
        StringBuilder ledger = new StringBuilder();
        LedgerCsvWriter.in(CsvDialect.SWEDISH).write(view, ledger);
        StringBuilder balances = new StringBuilder();
        BalancesCsvWriter.in(CsvDialect.SWEDISH).write(view.balances(), balances);
        StringBuilder settlement = new StringBuilder();
        SettlementCsvWriter.in(CsvDialect.SWEDISH).write(view.settlement(SettlementSection.period(view)), settlement);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("ledger.csv", ledger.toString());
        files.put("balances.csv", balances.toString());
        files.put("settlement.csv", settlement.toString());
        return files;
    }
}
