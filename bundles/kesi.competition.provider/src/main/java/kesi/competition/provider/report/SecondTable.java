package kesi.competition.provider.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kesi.competition.api.Entry;
import kesi.competition.api.Module;
import kesi.competition.api.Stage;
import kesi.competition.api.Unit;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Cell;
import kesi.report.api.block.Table.Column;
import kesi.report.api.block.Table.Row;

/**
 * The table beside the ranks: of a stage of teams the marks of each member, of a stage of persons the ranks of each
 * unit. Nothing is added up here, because no rule says how.
 */
record SecondTable(Speech speech, Stage stage, MarkSources sources) {

    Optional<Table> of(String what, List<Placed> rows) {
        return stage.unit() == Unit.TEAM ? members(what, rows) : units(what, rows);
    }

    private Optional<Table> members(String what, List<Placed> rows) {
        List<Module> alone = stage.modules().stream()
                .filter(module -> module.unit() == Unit.INDIVIDUAL)
                .toList();
        List<Row> lines = new ArrayList<>();
        rows.forEach(placed -> placed.entry()
                .ifPresent(entry -> entry.members().forEach(member -> lines.add(line(entry, member, alone)))));
        if (alone.isEmpty() || lines.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>(List.of(
                new Column(speech.say("field.number"), 1.3, Align.CENTRE),
                new Column(speech.say("report.member"), 2, Align.LEFT),
                new Column(speech.say("field.unit"), 4, Align.LEFT)));
        alone.forEach(module -> columns.add(new Column(module.name(), 2.4, Align.RIGHT)));
        return Optional.of(new Table(speech.say("report.members", what), columns, lines.iterator(), true));
    }

    private Row line(Entry entry, Entry.Member member, List<Module> alone) {
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.of(member.number()), Cell.of(member.name()), Cell.of(entry.unit())));
        alone.forEach(module -> cells.add(sources.of(module.id(), entry.number())
                .map(source -> Cell.of(sources.shown(module.id(), entry.number(), member.number()), source))
                .orElseGet(() -> Cell.of(""))));
        return new Row(cells, Table.Kind.BODY);
    }

    private Optional<Table> units(String what, List<Placed> rows) {
        Map<String, List<Placed>> byUnit = rows.stream()
                .filter(placed -> !placed.row().unit().isBlank())
                .collect(Collectors.groupingBy(placed -> placed.row().unit(), LinkedHashMap::new, Collectors.toList()));
        if (byUnit.values().stream().noneMatch(some -> some.size() > 1)) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                new Column(speech.say("field.unit"), 4, Align.LEFT),
                new Column(speech.say("report.taking-part"), 1.4, Align.RIGHT),
                new Column(speech.say("report.best"), 1.4, Align.RIGHT),
                new Column(speech.say("report.ranks"), 4, Align.LEFT));
        return Optional.of(new Table(
                speech.say("report.units", what),
                columns,
                byUnit.entrySet().stream()
                        .map(each -> unit(each.getKey(), each.getValue()))
                        .iterator(),
                true));
    }

    private static Row unit(String name, List<Placed> rows) {
        List<String> ranks = rows.stream()
                .flatMap(placed -> placed.rank().stream())
                .map(String::valueOf)
                .toList();
        return Row.of(List.of(
                name, String.valueOf(rows.size()), ranks.isEmpty() ? "—" : ranks.get(0), String.join("、", ranks)));
    }
}
