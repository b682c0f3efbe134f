package kesi.chart.provider.paint;

import java.math.BigDecimal;
import java.text.NumberFormat;
import kesi.chart.api.Chart;
import kesi.chart.api.Charts.Look;
import kesi.chart.provider.Texts;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.labels.StandardPieSectionLabelGenerator;
import org.jfree.chart.plot.PiePlot;
import org.jfree.chart.plot.RingPlot;
import org.jfree.data.general.DefaultPieDataset;

/** The share of each group in the whole, as a ring. */
final class Shares {

    private static final double RING = 0.4;

    private final Chart chart;
    private final Look look;
    private final Dress dress;

    Shares(Chart chart, Look look) {
        this.chart = chart;
        this.look = look;
        this.dress = new Dress(chart, look);
    }

    JFreeChart drawing() {
        RingPlot ring = new RingPlot(figures());
        ring.setSectionDepth(RING);
        ring.setSeparatorsVisible(false);
        ring.setShadowPaint(null);
        ring.setLabelFont(look.font());
        ring.setLabelPaint(look.ink());
        ring.setLabelBackgroundPaint(look.paper());
        ring.setLabelOutlinePaint(null);
        ring.setLabelShadowPaint(null);
        ring.setLabelLinkPaint(look.ink());
        ring.setLabelGenerator(new StandardPieSectionLabelGenerator(
                "{0} {1} ({2})",
                NumberFormat.getInstance(look.language()), NumberFormat.getPercentInstance(look.language())));
        ring.setNoDataMessage(dress.say(Texts.of("chart.empty")));
        colour(ring);
        return dress.of(ring);
    }

    private void colour(PiePlot<String> plot) {
        for (int i = 0; i < chart.groups().size(); i++) {
            plot.setSectionPaint(dress.say(chart.groups().get(i)), dress.colour(i));
        }
        plot.setSectionOutlinesVisible(false);
    }

    private DefaultPieDataset<String> figures() {
        DefaultPieDataset<String> figures = new DefaultPieDataset<>();
        for (int i = 0; i < chart.groups().size(); i++) {
            int group = i;
            BigDecimal sum = chart.series().stream()
                    .map(series -> series.values().get(group))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            figures.setValue(dress.say(chart.groups().get(i)), sum);
        }
        return figures;
    }
}
