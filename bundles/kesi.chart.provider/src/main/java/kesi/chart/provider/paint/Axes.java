package kesi.chart.provider.paint;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import kesi.chart.api.Chart;
import kesi.chart.api.Charts.Look;
import kesi.chart.provider.Texts;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Charts with a row of groups and an axis of figures. */
final class Axes {

    private static final int LONG_NAME = 6;
    private static final int MANY_GROUPS = 40;
    private static final double WIDEST_BAR = 0.12;

    private final Chart chart;
    private final Look look;
    private final Dress dress;

    Axes(Chart chart, Look look) {
        this.chart = chart;
        this.look = look;
        this.dress = new Dress(chart, look);
    }

    JFreeChart bars() {
        BarRenderer bars = chart.series().size() > 1 ? new StackedBarRenderer() : new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setMaximumBarWidth(WIDEST_BAR);
        return drawing(bars);
    }

    JFreeChart lines() {
        LineAndShapeRenderer lines = new LineAndShapeRenderer();
        lines.setDefaultStroke(dress.line());
        lines.setAutoPopulateSeriesStroke(false);
        return drawing(lines);
    }

    private JFreeChart drawing(CategoryItemRenderer renderer) {
        for (int i = 0; i < chart.series().size(); i++) {
            renderer.setSeriesPaint(i, dress.colour(i));
        }
        if (chart.series().size() == 1 && chart.groups().size() <= MANY_GROUPS) {
            renderer.setDefaultItemLabelGenerator(
                    new StandardCategoryItemLabelGenerator("{2}", NumberFormat.getInstance(look.language())));
            renderer.setDefaultItemLabelFont(look.font());
            renderer.setDefaultItemLabelPaint(look.ink());
            renderer.setDefaultItemLabelsVisible(true);
            if (sideways()) {
                renderer.setDefaultPositiveItemLabelPosition(
                        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
            }
        }
        CategoryPlot plot = new CategoryPlot(figures(), groups(), values(), renderer);
        plot.setOrientation(sideways() ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        plot.setRangeGridlinePaint(dress.faint());
        plot.setNoDataMessage(dress.say(Texts.of("chart.empty")));
        return dress.of(plot);
    }

    /** Long names are read more easily beside lying bars. */
    private boolean sideways() {
        return chart.plan().kind() == kesi.chart.api.ChartPlan.Kind.BAR
                && chart.groups().stream().map(dress::say).anyMatch(name -> name.length() > LONG_NAME + 1);
    }

    private DefaultCategoryDataset figures() {
        DefaultCategoryDataset figures = new DefaultCategoryDataset();
        for (Chart.Series series : chart.series()) {
            List<BigDecimal> values = series.values();
            for (int i = 0; i < values.size(); i++) {
                figures.addValue(
                        values.get(i),
                        dress.say(series.name()),
                        dress.say(chart.groups().get(i)));
            }
        }
        return figures;
    }

    private CategoryAxis groups() {
        CategoryAxis axis = new CategoryAxis(dress.say(chart.group()));
        axis.setLabelFont(look.font());
        axis.setLabelPaint(look.ink());
        axis.setTickLabelFont(look.font());
        axis.setTickLabelPaint(look.ink());
        axis.setMaximumCategoryLabelWidthRatio(sideways() ? 0.4f : 0f);
        if (!sideways() && chart.groups().size() > LONG_NAME) {
            axis.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        }
        return axis;
    }

    private NumberAxis values() {
        NumberAxis axis = new NumberAxis(dress.say(chart.measure()));
        axis.setLabelFont(look.font());
        axis.setLabelPaint(look.ink());
        axis.setTickLabelFont(look.font());
        axis.setTickLabelPaint(look.ink());
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(look.language()));
        axis.setAutoRangeIncludesZero(true);
        axis.setUpperMargin(0.1);
        return axis;
    }
}
