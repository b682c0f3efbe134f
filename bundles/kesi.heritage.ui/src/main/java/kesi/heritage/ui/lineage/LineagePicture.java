package kesi.heritage.ui.lineage;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import javax.swing.UIManager;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.heritage.ui.lineage.LineageModel.Shown;
import kesi.heritage.ui.lineage.LineageModel.Step;

/** Draws a lineage from top to bottom: a full circle for a named person, an empty one for one whom no source names. */
final class LineagePicture extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int STEP = 44;
    private static final int LEFT = 28;
    private static final int TOP = 56;
    private static final int RADIUS = 7;
    private static final int WIDTH = 260;

    private final transient Language language;
    private final transient Consumer<Ref> chosen;
    private transient Shown shown = LineageModel.nothing();

    /**
     * A picture of nothing yet.
     *
     * @param chosen told the record of a person on whom somebody clicked
     */
    LineagePicture(Language language, Consumer<Ref> chosen) {
        this.language = language;
        this.chosen = chosen;
        setOpaque(false);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                at(event.getY()).flatMap(Step::person).ifPresent(LineagePicture.this.chosen);
            }
        });
    }

    /** Draws something else, or the same in another language. */
    void show(Shown what) {
        shown = what;
        setPreferredSize(new Dimension(WIDTH, TOP + shown.steps().size() * STEP));
        getAccessibleContext().setAccessibleName(language.say(what.title()));
        getAccessibleContext().setAccessibleDescription(spoken());
        revalidate();
        repaint();
    }

    /** What is drawn now. */
    Shown shown() {
        return shown;
    }

    private String spoken() {
        return shown.steps().stream()
                .map(step ->
                        language.say(Message.of(LineagePicture.class, "lineage.spoken", step.generation(), name(step))))
                .collect(Collectors.joining("\n"));
    }

    /** The person at this height. */
    Optional<Step> at(int y) {
        int index = Math.floorDiv(y - TOP + STEP / 2, STEP);
        return index >= 0 && index < shown.steps().size()
                ? Optional.of(shown.steps().get(index))
                : Optional.empty();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(UIManager.getFont("Label.font"));
        pen.setColor(color("Label.foreground", Color.BLACK));
        pen.drawString(language.say(shown.title()), LEFT - RADIUS, TOP / 2);
        for (int i = 0; i < shown.steps().size(); i++) {
            step(pen, i);
        }
        pen.dispose();
    }

    private void step(Graphics2D pen, int index) {
        Step step = shown.steps().get(index);
        int middle = TOP + index * STEP;
        Color quiet = color("Label.disabledForeground", Color.GRAY);
        pen.setStroke(new BasicStroke(2f));
        pen.setColor(quiet);
        if (index > 0) {
            pen.drawLine(LEFT, middle - STEP + RADIUS, LEFT, middle - RADIUS);
        }
        pen.setColor(step.name().isPresent() ? color("Component.focusColor", Color.RED) : quiet);
        if (step.name().isPresent()) {
            pen.fillOval(LEFT - RADIUS, middle - RADIUS, 2 * RADIUS, 2 * RADIUS);
        } else {
            pen.drawOval(LEFT - RADIUS, middle - RADIUS, 2 * RADIUS, 2 * RADIUS);
        }
        words(pen, step, middle);
    }

    private void words(Graphics2D pen, Step step, int middle) {
        FontMetrics metrics = pen.getFontMetrics();
        int base = middle + metrics.getAscent() / 2 - 1;
        String generation = language.say(step.generation());
        pen.setColor(color("Label.disabledForeground", Color.GRAY));
        pen.drawString(generation, LEFT + 2 * RADIUS, base);
        int after = LEFT + 3 * RADIUS + metrics.stringWidth(generation) + RADIUS;
        pen.setColor(color(step.name().isPresent() ? "Label.foreground" : "Label.disabledForeground", Color.GRAY));
        pen.drawString(name(step), after, base);
        if (step.selected()) {
            pen.drawLine(after, base + 3, after + metrics.stringWidth(name(step)), base + 3);
        }
    }

    private String name(Step step) {
        return step.name().orElseGet(() -> language.say(Message.of(LineagePicture.class, "lineage.unnamed")));
    }

    private static Color color(String key, Color otherwise) {
        Color found = UIManager.getColor(key);
        return found == null ? otherwise : found;
    }
}
