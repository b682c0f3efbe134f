package kesi.shell.swing.care;

import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.UIManager;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Icons;
import net.miginfocom.swing.MigLayout;

/** Names the plug-in that failed, over the window, with a way to stop it. Used on the event dispatch thread. */
final class PlugInNotice extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 44;

    private final transient JFrame frame;
    private final transient Language language;

    PlugInNotice(JFrame frame, Language language) {
        super(new MigLayout("insets 10 14 10 10", "[]8[]16[][][]"));
        this.frame = frame;
        this.language = language;
        setName("plugin.notice");
        setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")));
        setVisible(false);
        frame.getLayeredPane().add(this, JLayeredPane.POPUP_LAYER);
    }

    /**
     * Shows it until somebody closes it.
     *
     * @param details to copy
     * @param stop called when somebody wants the plug-in stopped
     */
    void say(Message sentence, String details, Runnable stop) {
        removeAll();
        add(new JLabel(Icons.own("warning")));
        JLabel label = new JLabel(language.say(sentence));
        label.setName("plugin.sentence");
        add(label);
        add(button("plugin.stop", stop));
        add(button("problem.copy", () -> copy(language.say(sentence) + "\n\n" + details)));
        add(button("problem.dismiss", () -> {}));
        Dimension size = getPreferredSize();
        JLayeredPane room = frame.getLayeredPane();
        int width = Math.min(size.width, room.getWidth());
        setBounds(room.getWidth() - width, room.getHeight() - size.height - GAP, width, size.height);
        setVisible(true);
        revalidate();
    }

    void leave() {
        frame.getLayeredPane().remove(this);
    }

    private JButton button(String key, Runnable action) {
        JButton button = new JButton(language.say(Texts.of(key)));
        button.setName(key);
        button.addActionListener(event -> {
            setVisible(false);
            action.run();
        });
        return button;
    }

    private static void copy(String text) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
    }
}
