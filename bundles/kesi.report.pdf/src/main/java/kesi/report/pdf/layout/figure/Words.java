package kesi.report.pdf.layout.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kesi.core.api.text.Message;
import kesi.report.api.block.Chart;
import kesi.report.api.block.Gantt;
import kesi.report.api.block.Lineage;

/**
 * What figures say, read out for people who cannot see them.
 *
 * @param language of the document
 */
record Words(Locale language) {

    /** A chart with all its figures. */
    String of(Chart chart) {
        String rows = chart.series().stream()
                .map(series -> text("figure.series", series.name(), figures(chart, series.figures())))
                .collect(Collectors.joining(text("figure.parting")));
        return text(
                "figure.chart." + chart.kind().name().toLowerCase(Locale.ROOT),
                chart.title(),
                chart.unit(),
                rows.isBlank() ? none() : rows);
    }

    /** A plan with all its dates. */
    String of(Gantt gantt) {
        return text(
                "figure.gantt",
                gantt.title(),
                gantt.bars().stream()
                        .map(bar -> text(
                                "figure.bar",
                                bar.label(),
                                bar.from().toString(),
                                bar.to().toString()))
                        .collect(Collectors.joining(text("figure.parting"))));
    }

    /** A lineage with all who learnt and from whom. */
    String of(Lineage lineage) {
        return text(
                "figure.lineage",
                lineage.title(),
                lineage.nodes().stream()
                        .map(node -> node(lineage, node))
                        .collect(Collectors.joining(text("figure.parting"))));
    }

    /** A further part of a lineage that was read out before. */
    String continued(Lineage lineage) {
        return text("figure.continued", lineage.title());
    }

    /** That there are no figures. */
    String none() {
        return text("figure.none");
    }

    private String node(Lineage lineage, Lineage.Node node) {
        String name = node.name() + (node.remark().isBlank() ? "" : text("figure.remark", node.remark()));
        return node.parent()
                .flatMap(parent -> lineage.nodes().stream()
                        .filter(other -> other.id().equals(parent))
                        .findFirst())
                .map(parent -> text("figure.child", parent.name(), name))
                .orElse(name);
    }

    private String figures(Chart chart, List<BigDecimal> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(i ->
                        text("figure.figure", chart.categories().get(i), Scale.print(figures.get(i)), chart.unit()))
                .collect(Collectors.joining(text("figure.comma")));
    }

    private String text(String key, Object... arguments) {
        return Message.of(Words.class, key, arguments).in(language);
    }
}
