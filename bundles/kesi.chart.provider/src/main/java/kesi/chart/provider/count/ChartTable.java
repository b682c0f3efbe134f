package kesi.chart.provider.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kesi.chart.api.Chart;

/** The figures of a chart as a table. */
public record ChartTable(Chart chart, Locale language) {

    /** The heads: the group, then one for each part. */
    public List<String> heads() {
        List<String> heads = new ArrayList<>(List.of(chart.group().in(language)));
        boolean parted = chart.series().size() > 1;
        chart.series().forEach(series -> heads.add((parted ? series.name() : chart.measure()).in(language)));
        return heads;
    }

    /** A row for each group. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < chart.groups().size(); i++) {
            List<String> row = new ArrayList<>(List.of(chart.groups().get(i).in(language)));
            for (Chart.Series series : chart.series()) {
                row.add(series.values().get(i).toPlainString());
            }
            rows.add(row);
        }
        return rows;
    }

    /** Whether that is the head of the groups. */
    public boolean first(String head) {
        return head.equals(chart.group().in(language));
    }
}
