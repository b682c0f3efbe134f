package kesi.heritage.provider.report;

import static kesi.heritage.provider.report.EventPages.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import kesi.heritage.api.PointsEntry;
import kesi.heritage.api.ReadingFamily;
import kesi.record.api.Shelf.Kept;
import kesi.report.api.Paper;
import kesi.report.api.block.Block.Heading;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Source;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Cell;
import kesi.report.api.block.Table.Column;
import kesi.report.api.block.Table.Kind;
import kesi.report.api.block.Table.Row;

/** Writes what stands before the single accounts: every family's sums, their proof, and the prizes. */
final class LedgerSummary {
    private static final double WIDTH = 1.8;

    private final Paper paper;

    LedgerSummary(Paper paper) {
        this.paper = paper;
    }

    void write(List<Account> accounts) {
        summary(accounts);
        prizes(accounts);
    }

    private void summary(List<Account> accounts) {
        paper.add(new Heading(1, say("ledger.summary")));
        List<Column> columns = List.of(
                column("ledger.number", 2, Align.LEFT),
                column("ledger.family", 3, Align.LEFT),
                column("ledger.group", 3, Align.LEFT),
                column("ledger.opening", 2, Align.RIGHT),
                carried("ledger.earned"),
                carried("ledger.spent"),
                column("ledger.balance", 2, Align.RIGHT));
        List<Row> rows = new ArrayList<>();
        accounts.forEach(account -> rows.add(total(account)));
        BigDecimal earned = sum(accounts, Account::earned);
        BigDecimal spent = sum(accounts, Account::spent);
        BigDecimal opening = sum(accounts, Account::opening);
        BigDecimal balance = sum(accounts, Account::balance);
        rows.add(new Row(
                cells(say("ledger.sum"), "", "", plain(opening), plain(earned), plain(spent), plain(balance)),
                Kind.SUM));
        paper.add(new Table(say("ledger.summary"), columns, rows.iterator(), true));
        paper.add(Paragraph.of(
                say("ledger.proof", plain(opening), plain(earned), plain(spent), plain(balance)), Style.NOTE));
        accounts.stream()
                .filter(account -> account.balance().signum() < 0)
                .forEach(account -> paper.add(Paragraph.of(
                        say("ledger.negative", account.family().value().number(), plain(account.balance())),
                        Style.NOTE)));
    }

    private static Row total(Account account) {
        ReadingFamily family = account.family().value();
        List<Cell> cells = new ArrayList<>(cells(
                family.number(),
                family.name(),
                family.group().orElse(""),
                plain(account.opening()),
                plain(account.earned()),
                plain(account.spent())));
        cells.add(Cell.of(plain(account.balance()), Source.of(account.family().ref())));
        return new Row(cells, Kind.BODY);
    }

    private void prizes(List<Account> accounts) {
        Map<String, List<PointsEntry>> prizes = new TreeMap<>();
        accounts.stream()
                .flatMap(account -> account.entries().stream())
                .map(Kept::value)
                .filter(entry -> entry.spent().signum() != 0)
                .forEach(entry -> prizes.computeIfAbsent(
                                entry.prize().orElseGet(() -> say("ledger.noprize")), name -> new ArrayList<>())
                        .add(entry));
        if (prizes.isEmpty()) {
            return;
        }
        paper.add(new Heading(1, say("ledger.prizes")));
        List<Column> columns = List.of(
                column("ledger.prize", 4, Align.LEFT), column("ledger.times", 2, Align.RIGHT), carried("ledger.spent"));
        List<Row> rows = new ArrayList<>();
        prizes.forEach((name, entries) -> {
            long times =
                    entries.stream().mapToLong(entry -> entry.spent().signum()).sum();
            BigDecimal spent = entries.stream().map(PointsEntry::spent).reduce(BigDecimal.ZERO, BigDecimal::add);
            rows.add(Row.of(List.of(name, String.valueOf(times), plain(spent))));
        });
        paper.add(new Table(say("ledger.prizes"), columns, rows.iterator(), true));
    }

    static List<Cell> cells(String... texts) {
        return List.of(texts).stream().map(Cell::of).toList();
    }

    static Column column(String key, double weight, Align align) {
        return new Column(say(key), weight, align);
    }

    static Column carried(String key) {
        return new Column(say(key), WIDTH, Align.RIGHT, Optional.empty(), true);
    }

    private static BigDecimal sum(List<Account> accounts, Function<Account, BigDecimal> part) {
        return accounts.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
