package kesi.heritage.provider.report;

import static kesi.heritage.provider.report.EventPages.say;
import static kesi.heritage.provider.report.LedgerSummary.carried;
import static kesi.heritage.provider.report.LedgerSummary.cells;
import static kesi.heritage.provider.report.LedgerSummary.column;
import static kesi.heritage.provider.report.LedgerSummary.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.When;
import kesi.heritage.api.PointsEntry;
import kesi.heritage.api.ReadingFamily;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;
import kesi.report.api.Paper;
import kesi.report.api.block.Block.Heading;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Signatures;
import kesi.report.api.block.Block.Space;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Source;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Cell;
import kesi.report.api.block.Table.Column;
import kesi.report.api.block.Table.Kind;
import kesi.report.api.block.Table.Row;

/** Writes the ledger block by block. Used once, by one thread. */
final class LedgerPages {
    private static final double SPACE = 8;

    private final Records records;
    private final Paper paper;
    private final Task task;

    LedgerPages(Records records, Paper paper, Task task) {
        this.records = records;
        this.paper = paper;
        this.task = task;
    }

    void write(List<Account> accounts, Optional<String> issuer) {
        paper.add(Paragraph.of(say("ledger.title"), Style.TITLE));
        issuer.ifPresent(who -> paper.add(Paragraph.of(who, Style.CENTRED)));
        if (accounts.isEmpty()) {
            paper.add(Paragraph.body(say("ledger.none")));
            return;
        }
        new LedgerSummary(paper).write(accounts);
        for (Account account : accounts) {
            task.checkCancelled();
            task.progress(
                    (double) accounts.indexOf(account) / accounts.size(),
                    Message.literal(account.family().value().name()));
            ledger(account);
        }
        paper.add(new Space(SPACE));
        paper.add(new Signatures(List.of(say("ledger.keeper"), say("ledger.checker"))));
    }

    private void ledger(Account account) {
        ReadingFamily family = account.family().value();
        paper.add(new Heading(1, say("ledger.of", family.number(), family.name())));
        String about = say(
                "ledger.about",
                family.group().orElseGet(() -> say("report.notstated")),
                family.members().map(String::valueOf).orElseGet(() -> say("report.notstated")),
                family.place().orElseGet(() -> say("report.notstated")));
        paper.add(Paragraph.of(about, Style.FLUSH));
        if (account.entries().isEmpty()) {
            paper.add(Paragraph.body(say("ledger.quiet", plain(account.balance()))));
            return;
        }
        List<Column> columns = List.of(
                column("ledger.date", 2.4, Align.CENTRE),
                column("ledger.entry", 2.9, Align.LEFT),
                column("ledger.kind", 1.5, Align.CENTRE),
                column("ledger.reason", 3.6, Align.LEFT),
                column("ledger.prize", 2, Align.LEFT),
                carried("ledger.earned"),
                carried("ledger.spent"),
                column("ledger.balance", 1.8, Align.RIGHT));
        paper.add(new Table(
                say("ledger.of", family.number(), family.name()),
                columns,
                rows(account).iterator(),
                false));
    }

    private List<Row> rows(Account account) {
        List<Row> rows = new ArrayList<>();
        BigDecimal balance = account.opening();
        if (balance.signum() != 0) {
            rows.add(new Row(cells("", "", "", say("ledger.before"), "", "", "", plain(balance)), Kind.GROUP));
        }
        for (Kept<PointsEntry> kept : account.entries()) {
            balance = balance.add(kept.value().change());
            rows.add(row(kept, balance));
        }
        rows.add(new Row(
                cells(
                        say("ledger.sum"),
                        "",
                        "",
                        "",
                        "",
                        plain(account.earned()),
                        plain(account.spent()),
                        plain(balance)),
                Kind.SUM));
        return rows;
    }

    private Row row(Kept<PointsEntry> kept, BigDecimal balance) {
        PointsEntry entry = kept.value();
        Source source =
                new Footnotes(records, text -> text).source(entry.evidence()).orElseGet(() -> Source.of(kept.ref()));
        String reason = entry.reverses()
                .flatMap(records::find)
                .map(other -> say("ledger.reverses", other.title(), entry.reason()))
                .orElse(entry.reason());
        return new Row(
                List.of(
                        Cell.of(entry.when().map(When::edtf).orElse("")),
                        Cell.of(entry.number(), source),
                        Cell.of(say("points." + entry.kind())),
                        Cell.of(reason),
                        Cell.of(entry.prize().orElse("")),
                        Cell.of(entry.earned().signum() == 0 ? "" : plain(entry.earned())),
                        Cell.of(entry.spent().signum() == 0 ? "" : plain(entry.spent())),
                        Cell.of(plain(balance))),
                Kind.BODY);
    }
}
