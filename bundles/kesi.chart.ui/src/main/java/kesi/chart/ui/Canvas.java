package kesi.chart.ui;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import kesi.chart.api.Chart;
import kesi.chart.api.Charts;
import kesi.chart.api.Charts.Look;
import kesi.core.api.text.Language;

/** The area in which a chart is painted, in the colours and faces of the window. */
final class Canvas extends JComponent {

    private static final long serialVersionUID = 1L;
    private static final Dimension LEAST = new Dimension(240, 160);

    private final transient Charts charts;
    private final transient Language language;
    private transient Optional<Chart> chart = Optional.empty();

    Canvas(Charts charts, Language language) {
        this.charts = charts;
        this.language = language;
        setMinimumSize(LEAST);
        setName("chart.canvas");
    }

    void show(Optional<Chart> next) {
        chart = next;
        String words = next.map(one -> language.say(one.title())).orElse("");
        getAccessibleContext().setAccessibleName(words);
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (chart.isEmpty() || getWidth() < LEAST.width / 2 || getHeight() < LEAST.height / 2) {
            return;
        }
        Graphics2D on = (Graphics2D) graphics.create();
        try {
            on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            charts.paint(chart.get(), on, new Rectangle2D.Double(0, 0, getWidth(), getHeight()), look());
        } finally {
            on.dispose();
        }
    }

    private Look look() {
        return new Look(getFont(), getForeground(), getBackground(), language.current());
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.ICON;
                }
            };
        }
        return accessibleContext;
    }
}
