package kesi.report.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.text.Message;
import kesi.report.api.PaperSetup;
import kesi.report.api.block.Block;
import kesi.report.api.block.Chart;
import kesi.report.api.block.Gantt;
import kesi.report.api.block.Lineage;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Column;

/** Drawn blocks as tables of their figures. */
record Flat(PaperSetup setup) {

    /** The table of a chart, a plan or a lineage; empty for other blocks. */
    Optional<Table> table(Block block) {
        if (block instanceof Chart chart) {
            return Optional.of(chart(chart));
        }
        if (block instanceof Gantt plan) {
            return Optional.of(Table.of(
                    plan.title(),
                    columns("head.work", "head.from", "head.to"),
                    plan.bars().stream()
                            .map(bar -> List.of(
                                    bar.label(), bar.from().toString(), bar.to().toString()))
                            .iterator()));
        }
        return block instanceof Lineage lineage
                ? Optional.of(Table.of(
                        lineage.title(),
                        columns("head.name", "head.remark", "head.teacher"),
                        lineage.nodes().stream()
                                .map(node -> List.of(node.name(), node.remark(), teacher(lineage, node)))
                                .iterator()))
                : Optional.empty();
    }

    private Table chart(Chart chart) {
        List<Column> columns = new ArrayList<>(List.of(new Column("", 1, Align.LEFT)));
        chart.series().forEach(series -> columns.add(new Column(named(series.name(), chart.unit()), 1, Align.RIGHT)));
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < chart.categories().size(); at++) {
            int category = at;
            rows.add(Stream.concat(
                            Stream.of(chart.categories().get(at)),
                            chart.series().stream()
                                    .map(series -> series.figures().get(category))
                                    .map(BigDecimal::toPlainString))
                    .toList());
        }
        return Table.of(chart.title(), columns, rows.iterator());
    }

    private static String named(String name, String unit) {
        return unit.isBlank() ? name : name + "（" + unit + "）";
    }

    private static String teacher(Lineage lineage, Lineage.Node node) {
        return node.parent()
                .flatMap(id -> lineage.nodes().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst())
                .map(Lineage.Node::name)
                .orElse("");
    }

    private List<Column> columns(String... heads) {
        return Stream.of(heads)
                .map(head -> new Column(say(head), 1, Align.LEFT))
                .toList();
    }

    String say(String key, Object... arguments) {
        return Message.of(Flat.class, key, arguments).in(setup.language());
    }
}
