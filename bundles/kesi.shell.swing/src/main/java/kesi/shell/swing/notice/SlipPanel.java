package kesi.shell.swing.notice;

import java.awt.Component;
import java.awt.Font;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleState;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import kesi.core.api.text.Language;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.Theme;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** One slip: what happened, buttons to what came of it. Assistive technology takes it for an alert. */
final class SlipPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 340;

    private transient @Nullable AccessibleContext told;

    SlipPanel(Slip slip, Language language, Runnable close) {
        super(new MigLayout("insets 10 12 10 10, wrap 2, gapy 4", "[" + WIDTH + "!, fill][]", "[][][]"));
        setName("slip");
        setBackground(Theme.color("Kesi.paper"));
        setBorder(BorderFactory.createLineBorder(
                Theme.color(slip.bad() ? "Component.error.focusedBorderColor" : "Component.accentColor")));
        String title = language.say(slip.title());
        String sentence = language.say(slip.sentence());
        add(head(title, slip.bad()));
        add(closer(language, close), "aligny top");
        add(text(sentence), "span 2, growx, wmin 50, wmax " + WIDTH);
        JPanel buttons = new JPanel(new MigLayout("insets 4 0 0 0", "[]8[]"));
        buttons.setOpaque(false);
        slip.ways().forEach(way -> buttons.add(button(language.say(way.label()), way.action(), close)));
        add(buttons, "span 2");
        getAccessibleContext().setAccessibleName(title + " " + sentence);
        registerKeyboardAction(
                event -> close.run(), KeyStroke.getKeyStroke("ESCAPE"), WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    }

    /** Tells assistive technology that it is there; called once it is shown. */
    void announce() {
        getAccessibleContext()
                .firePropertyChange(AccessibleContext.ACCESSIBLE_STATE_PROPERTY, null, AccessibleState.SHOWING);
    }

    /** Whether the person is busy with it. */
    boolean isInUse() {
        Component focus =
                java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return getMousePosition(true) != null || (focus != null && SwingUtilities.isDescendingFrom(focus, this));
    }

    private static JLabel head(String title, boolean bad) {
        JLabel head = new JLabel(title, Icons.own(bad ? "warning" : "info"), JLabel.LEADING);
        head.setFont(head.getFont().deriveFont(Font.BOLD));
        return head;
    }

    private static JComponent text(String sentence) {
        JTextArea text = new JTextArea(sentence);
        text.setName("slip.sentence");
        text.setEditable(false);
        text.setFocusable(false);
        text.setOpaque(false);
        text.setLineWrap(true);
        text.setSize(WIDTH, Short.MAX_VALUE);
        return text;
    }

    private static JButton button(String label, Runnable action, Runnable close) {
        JButton button = new JButton(label);
        button.setName("slip.way");
        button.addActionListener(event -> {
            close.run();
            action.run();
        });
        return button;
    }

    private static JButton closer(Language language, Runnable close) {
        JButton button = new JButton(Icons.own("close", 12));
        String name = language.say(Texts.of("problem.dismiss"));
        button.setName("slip.close");
        button.setToolTipText(name);
        button.getAccessibleContext().setAccessibleName(name);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(event -> close.run());
        return button;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        AccessibleContext context = told;
        if (context == null) {
            context = new AccessibleJPanel() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.ALERT;
                }
            };
            told = context;
        }
        return context;
    }
}
