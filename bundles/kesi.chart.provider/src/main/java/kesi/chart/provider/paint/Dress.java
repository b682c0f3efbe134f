package kesi.chart.provider.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import kesi.chart.api.Chart;
import kesi.chart.api.Charts.Look;
import kesi.core.api.text.Message;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;

/** Colours and faces that are the same for every kind of chart. */
record Dress(Chart chart, Look look) {

    /**
     * Colours that people with any kind of colour vision can tell apart.
     *
     * @see <a href="https://jfly.uni-koeln.de/color/">Okabe and Ito, Color Universal Design</a>
     */
    private static final int[] PALETTE = {0x0072B2, 0xE69F00, 0x009E73, 0xD55E00, 0x56B4E9, 0xCC79A7, 0xF0E442, 0x808080
    };

    private static final float TITLE = 1.25f;
    private static final int FAINT = 60;

    JFreeChart of(Plot plot) {
        JFreeChart drawing = new JFreeChart(say(chart.title()), titleFont(), plot, legend());
        drawing.setBackgroundPaint(look.paper());
        drawing.getTitle().setPaint(look.ink());
        LegendTitle legend = drawing.getLegend();
        if (legend != null) {
            legend.setItemFont(look.font());
            legend.setItemPaint(look.ink());
            legend.setBackgroundPaint(look.paper());
            legend.setFrame(BlockBorder.NONE);
        }
        plot.setBackgroundPaint(look.paper());
        plot.setOutlineVisible(false);
        plot.setNoDataMessageFont(look.font());
        plot.setNoDataMessagePaint(look.ink());
        return drawing;
    }

    String say(Message message) {
        return message.in(look.language());
    }

    Color colour(int index) {
        return new Color(PALETTE[index % PALETTE.length]);
    }

    Color faint() {
        Color ink = look.ink();
        return new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), FAINT);
    }

    BasicStroke line() {
        return new BasicStroke(look.font().getSize2D() / 6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private boolean legend() {
        return chart.series().size() > 1;
    }

    private Font titleFont() {
        return look.font().deriveFont(Font.BOLD, look.font().getSize2D() * TITLE);
    }
}
