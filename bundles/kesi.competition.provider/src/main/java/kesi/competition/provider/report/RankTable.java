package kesi.competition.provider.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.Module;
import kesi.competition.api.rule.RuleSet;
import kesi.competition.api.rule.TieKey;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Cell;
import kesi.report.api.block.Table.Column;

/** The table of one trade: rank, number, unit, people, modules, total, what parted equal totals, remark and award. */
final class RankTable {

    private final Speech speech;
    private final StagePart.Facts facts;
    private final MarkSources sources;
    private final List<Module> modules;

    RankTable(Speech speech, StagePart.Facts facts, MarkSources sources) {
        this.speech = speech;
        this.facts = facts;
        this.sources = sources;
        this.modules = facts.stage().rules().stream()
                .flatMap(rules -> rules.modules().stream())
                .flatMap(rule -> facts.stage().module(rule.module()).stream())
                .toList();
    }

    Table table(String what, String trade, List<Placed> rows) {
        boolean ties = !keys().isEmpty();
        boolean awards = !facts.grants().awards().isEmpty();
        List<Column> columns = new ArrayList<>(List.of(
                new Column(speech.say("head.rank"), 1, Align.CENTRE),
                new Column(speech.say("field.number"), 1.3, Align.CENTRE),
                new Column(speech.say("field.unit"), 3.6, Align.LEFT),
                new Column(speech.say("field.members"), 2.8, Align.LEFT)));
        modules.forEach(module -> columns.add(new Column(module.name(), 1.6, Align.RIGHT)));
        columns.add(new Column(speech.say("head.total"), 1.4, Align.RIGHT));
        if (ties) {
            columns.add(new Column(speech.say("report.tie-break"), 1.9, Align.LEFT));
        }
        columns.add(new Column(speech.say("head.remark"), 1.4, Align.CENTRE));
        if (awards) {
            columns.add(new Column(speech.say("field.award"), 1.7, Align.CENTRE));
        }
        return new Table(
                speech.say("report.caption", what),
                columns,
                rows.stream()
                        .map(row -> row(row, rows, ties, awards ? Optional.of(trade) : Optional.empty()))
                        .iterator(),
                true);
    }

    private Table.Row row(Placed placed, List<Placed> all, boolean ties, Optional<String> awards) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(placed.rank().map(String::valueOf).orElse("—")),
                Cell.of(placed.row().entry()),
                Cell.of(placed.row().unit()),
                Cell.of(String.join("、", placed.people()))));
        modules.forEach(module -> cells.add(figure(placed, module)));
        cells.add(Cell.of(placed.row().shown()));
        if (ties) {
            cells.add(Cell.of(tieBreak(placed, all)));
        }
        cells.add(Cell.of(remark(placed)));
        awards.ifPresent(trade -> cells.add(Cell.of(facts.grants().of(trade, placed))));
        return new Table.Row(cells, Table.Kind.BODY);
    }

    private Cell figure(Placed placed, Module module) {
        String shown = placed.row().shownModule(module.id());
        return sources.of(module.id(), placed.row().entry())
                .map(source -> Cell.of(shown, source))
                .orElseGet(() -> Cell.of(shown));
    }

    private List<TieKey> keys() {
        return facts.stage().rules().map(RuleSet::ties).orElse(List.of());
    }

    /** What decided between equal totals: the values of the keys; empty where the total is nobody else's. */
    private String tieBreak(Placed placed, List<Placed> all) {
        boolean equal = !placed.row().total().isEmpty()
                && all.stream()
                                .filter(other ->
                                        other.row().total().equals(placed.row().total()))
                                .count()
                        > 1;
        return equal ? keys().stream().flatMap(key -> value(key, placed)).collect(Collectors.joining("；")) : "";
    }

    private Stream<String> value(TieKey key, Placed placed) {
        String module = key instanceof TieKey.ByModule by ? by.module() : "";
        return facts
                .stage()
                .module(module)
                .map(found -> found.name() + " " + placed.row().shownModule(found.id()))
                .stream();
    }

    private String remark(Placed placed) {
        String number = placed.row().entry();
        if (placed.row().status() != MarkStatus.MARKED) {
            return speech.say("status." + placed.row().status());
        }
        if (facts.result().undecided().contains(number)) {
            return speech.say("report.undecided");
        }
        return facts.result().advanced().contains(number) ? speech.say("report.advanced") : "";
    }
}
