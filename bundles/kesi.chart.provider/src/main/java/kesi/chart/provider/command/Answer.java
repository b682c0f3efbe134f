package kesi.chart.provider.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kesi.chart.api.Chart;
import kesi.chart.provider.Texts;
import kesi.chart.provider.count.ChartTable;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.text.Message;

/** A chart's figures as commands answer them. */
record Answer(Chart chart, Locale language) {

    Outcome outcome() {
        return Outcome.of(Texts.of(
                        "outcome.chart",
                        chart.title(),
                        chart.counted(),
                        chart.groups().size()))
                .withData(Outcome.tree(
                        "title", chart.title().in(language), "counted", chart.counted(), "groups", groups()))
                .withListing(new Listing(heads(), new ChartTable(chart, language).rows()));
    }

    private List<Message> heads() {
        return new ChartTable(chart, language)
                .heads().stream().map(Message::literal).toList();
    }

    private List<Map<String, Object>> groups() {
        List<Map<String, Object>> groups = new ArrayList<>();
        for (int i = 0; i < chart.groups().size(); i++) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (Chart.Series series : chart.series()) {
                values.put(series.name().in(language), series.values().get(i));
            }
            Map<String, Object> group =
                    Outcome.tree("group", chart.groups().get(i).in(language));
            group.put(
                    chart.series().size() > 1 ? "values" : "value",
                    chart.series().size() > 1
                            ? values
                            : values.values().stream().findFirst().orElse(0));
            groups.add(group);
        }
        return groups;
    }
}
