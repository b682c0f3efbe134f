package kesi.shell.swing.window;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.awt.Cursor;
import java.awt.Font;
import java.awt.Graphics;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import kesi.core.api.text.Language;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.Theme;
import kesi.shell.swing.part.PerspectiveInfo;
import kesi.shell.swing.script.Hands;
import net.miginfocom.swing.MigLayout;

/** The rail at the left edge: one button for each perspective. */
final class Rail extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final String INK = "Kesi.rail.ink";
    private static final int ICON = 22;

    private final transient PerspectiveDesk perspectives;
    private final transient Language language;
    private final transient Hands hands;

    Rail(PerspectiveDesk perspectives, Language language, Hands hands) {
        super(new MigLayout("insets 6 0 6 0, wrap 1, gapy 2", "[88!, fill]"));
        this.perspectives = perspectives;
        this.language = language;
        this.hands = hands;
        setName("rail");
        fill();
    }

    @Override
    public Color getBackground() {
        return Theme.color("Kesi.rail");
    }

    /** Fills the rail anew. */
    void fill() {
        removeAll();
        ButtonGroup group = new ButtonGroup();
        perspectives.all().forEach(perspective -> {
            JToggleButton button = new RailButton(language.say(perspective.title()), icon(perspective));
            button.setName("perspective." + perspective.id());
            button.setSelected(perspective.equals(perspectives.current()));
            button.addActionListener(event -> choose(perspective.id()));
            group.add(button);
            add(button);
        });
        revalidate();
        repaint();
    }

    private void choose(String perspective) {
        hands.did("perspective:show", perspective);
        perspectives.show(perspective);
    }

    private static FlatSVGIcon icon(PerspectiveInfo perspective) {
        FlatSVGIcon icon = perspective
                .icon()
                .map(address -> new FlatSVGIcon(address).derive(ICON, ICON))
                .orElseGet(() -> Icons.own("perspective", ICON));
        return Icons.tinted(icon, Theme.color(INK));
    }

    private static final class RailButton extends JToggleButton {

        private static final long serialVersionUID = 1L;
        private static final Color LIT = new Color(255, 255, 255, 34);
        private static final int BAR = 3;

        RailButton(String text, FlatSVGIcon icon) {
            super(text, icon);
            setVerticalTextPosition(SwingConstants.BOTTOM);
            setHorizontalTextPosition(SwingConstants.CENTER);
            setIconTextGap(5);
            setBorder(BorderFactory.createEmptyBorder(9, 2, 8, 2));
            setContentAreaFilled(false);
            setToolTipText(text);
            setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
            setFont(getFont().deriveFont(Font.PLAIN, getFont().getSize2D() - 1));
        }

        /** A look gives every button its own colour. */
        @Override
        public void updateUI() {
            super.updateUI();
            setForeground(Theme.color(INK));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            if (isSelected() || getModel().isRollover()) {
                graphics.setColor(LIT);
                graphics.fillRect(0, 0, getWidth(), getHeight());
            }
            if (isSelected() || isFocusOwner()) {
                graphics.setColor(Theme.color("Component.accentColor"));
                graphics.fillRect(0, 0, BAR, getHeight());
            }
            super.paintComponent(graphics);
        }
    }
}
