package kesi.shell.swing.welcome;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Cursor;
import java.awt.Font;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.ToolTipManager;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.Paper;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.ScrollWidth;
import kesi.shell.swing.look.Theme;
import kesi.shell.swing.look.Tinted;
import kesi.shell.swing.look.Wrapped;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The steps as buttons with a sentence each, in two columns. */
final class WelcomePanel {

    private static final int WIDEST = 420;
    private static final int NARROW = 720;

    private final Spoken spoken;
    private final WelcomeWays ways;
    private final ScrollWidth paper =
            new ScrollWidth(new MigLayout("insets 32 40 32 40, fillx, gapx 48", "[grow, fill][grow, fill]", "[]24[]"));
    private @Nullable WelcomeState last;
    private boolean narrow;

    WelcomePanel(Spoken spoken, WelcomeWays ways) {
        this.spoken = spoken;
        this.ways = ways;
        paper.setName("welcome");
        paper.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
    }

    JComponent widget() {
        return new Scroll(paper);
    }

    /** One column where there is no room for two. */
    private void fit() {
        boolean now = paper.getWidth() < UIScale.scale(NARROW);
        WelcomeState shown = last;
        if (now != narrow && shown != null) {
            show(shown);
        }
    }

    /** Shows what makes sense now. */
    void show(WelcomeState now) {
        last = now;
        narrow = paper.getWidth() < UIScale.scale(NARROW);
        paper.removeAll();
        paper.add(head(now), "span 2, wrap");
        JPanel left = column();
        section(left, "welcome.next", WelcomeModel.next(now));
        section(left, "welcome.things", WelcomeModel.things(now));
        section(left, "welcome.recent", WelcomeModel.recent(now));
        JPanel right = column();
        section(right, "welcome.places", WelcomeModel.places(now));
        section(right, "welcome.help", WelcomeModel.reading(now));
        right.add(new Wrapped(spoken.say("welcome.keys"), Tinted.QUIET), "gaptop 12, growx, wmin 20");
        paper.add(left, "aligny top, wmin 100" + (narrow ? ", span 2, wrap" : ""));
        paper.add(right, "aligny top, wmin 100" + (narrow ? ", span 2" : ""));
        paper.revalidate();
        paper.repaint();
    }

    private JComponent head(WelcomeState now) {
        String title = spoken.say(now.records() == 0 ? "welcome.first" : "welcome.again", now.records());
        JLabel label = new JLabel(title, Icons.own("kesi", 36), SwingConstants.LEADING);
        label.setName("welcome.head");
        label.setIconTextGap(14);
        label.setFont(label.getFont().deriveFont(Font.BOLD, label.getFont().getSize2D() + 9));
        return label;
    }

    private static JPanel column() {
        return new Paper(new MigLayout("insets 0, fillx, wrap 1, gapy 4", "[grow, fill]"));
    }

    private void section(JPanel column, String key, List<Step> steps) {
        if (!steps.isEmpty()) {
            JLabel head = new JLabel(spoken.say(key));
            head.setFont(head.getFont().deriveFont(Font.BOLD, head.getFont().getSize2D() + 3));
            column.add(head, "gaptop 14, gapbottom 4");
            steps.forEach(step -> {
                column.add(button(step), "growx 0, wmin 40, wmax " + WIDEST);
                String why = spoken.language().say(step.why());
                if (!why.isEmpty()) {
                    column.add(new Wrapped(why, Tinted.QUIET), "gapleft 14, growx, wmin 20");
                }
            });
        }
    }

    private JButton button(Step step) {
        JButton button = new LinkButton(spoken.language().say(step.title()));
        button.setName("welcome.step");
        button.putClientProperty("JButton.buttonType", "borderless");
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        button.getAccessibleContext().setAccessibleDescription(spoken.language().say(step.why()));
        button.addActionListener(event -> ways.go(step.target()));
        return button;
    }

    /** In very large type not every title has room. */
    private static final class LinkButton extends JButton {

        private static final long serialVersionUID = 1L;

        LinkButton(String text) {
            super(text);
            ToolTipManager.sharedInstance().registerComponent(this);
        }

        /** A look gives every button its own colour. */
        @Override
        public void updateUI() {
            super.updateUI();
            setForeground(Theme.color("Component.linkColor"));
        }

        @Override
        public @Nullable String getToolTipText() {
            return getWidth() < getPreferredSize().width ? getText() : null;
        }

        @Override
        public @Nullable String getToolTipText(MouseEvent event) {
            return getToolTipText();
        }
    }
}
