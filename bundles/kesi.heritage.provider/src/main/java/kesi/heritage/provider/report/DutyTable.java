package kesi.heritage.provider.report;

import static kesi.heritage.provider.report.EventPages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kesi.core.api.value.Sourced;
import kesi.core.api.value.When;
import kesi.heritage.api.OutreachEvent;
import kesi.heritage.api.Session;
import kesi.heritage.provider.rule.Display;
import kesi.heritage.provider.rule.Minors;
import kesi.record.api.Records;
import kesi.report.api.block.Source;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Cell;
import kesi.report.api.block.Table.Column;
import kesi.report.api.block.Table.Kind;
import kesi.report.api.block.Table.Row;

/** The events of a year, a row each; every text goes through the mask for children. Used by one thread. */
final class DutyTable {
    private final Records records;
    private final DutyYear year;

    DutyTable(Records records, DutyYear year) {
        this.records = records;
        this.year = year;
    }

    Table table() {
        List<Column> columns = List.of(
                new Column(say("sheet.date"), 3.4, Align.CENTRE),
                new Column(say("sheet.event"), 4.6, Align.LEFT),
                new Column(say("sheet.part"), 3, Align.LEFT),
                new Column(say("sheet.venue"), 3, Align.LEFT),
                new Column(say("sheet.hours"), 2, Align.RIGHT),
                new Column(say("sheet.came"), 2.6, Align.RIGHT));
        List<Row> rows = new ArrayList<>();
        year.done().forEach(one -> rows.add(row(one)));
        return new Table(say("sheet.duty.caption"), columns, rows.iterator(), false);
    }

    private Row row(DutyYear.Done one) {
        OutreachEvent event = one.event().value();
        Source source = new Footnotes(records, text -> Minors.masked(text, event))
                .source(event.evidence())
                .orElseGet(() -> Source.of(one.event().ref()));
        String parts =
                one.sessions().stream().map(session -> part(session)).collect(Collectors.joining(say("report.and")));
        String lengths = DutyWords.shown(one.sessions().stream()
                .flatMap(session -> session.length().stream())
                .map(Sourced::value)
                .toList());
        String audience = DutyWords.shown(
                event.audience().stream().map(count -> count.count().value()).toList());
        return new Row(
                List.of(
                        Cell.of(event.when().map(Sourced::value).map(When::edtf).orElse("")),
                        Cell.of(masked(event.name(), event), source),
                        Cell.of(masked(parts, event)),
                        Cell.of(masked(event.venue().map(Sourced::value).orElse(""), event)),
                        Cell.of(lengths),
                        Cell.of(audience)),
                Kind.BODY);
    }

    private static String part(Session session) {
        String type = say("session." + session.type());
        return session.title()
                .or(session::topic)
                .map(words -> say("sheet.titled", type, words.value()))
                .orElse(type);
    }

    private static String masked(String text, OutreachEvent event) {
        return Display.text(Minors.masked(text, event));
    }
}
