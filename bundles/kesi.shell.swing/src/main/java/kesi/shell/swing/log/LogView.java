package kesi.shell.swing.log;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language;
import kesi.shell.api.Scope;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.Typing;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The view of the log's end, filtered by level and words. */
@View(id = "shell.log", title = "%view.log", icon = "kesi/shell/swing/icon/output.svg", area = View.Area.BOTTOM)
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class LogView implements ViewPart {

    private final LogTail tail;
    private final Language language;
    private final JTextArea text = new JTextArea();
    private final JTextField words = new JTextField(18);
    private final JComboBox<String> least = new JComboBox<>(new String[] {"TRACE", "INFO", "WARN", "ERROR"});
    private List<String> lines = List.of();

    /** A view of the workspace's log. */
    @Activate
    public LogView(BundleContext context, @Reference Language language) {
        String home = Objects.requireNonNullElse(context.getProperty("kesi.home"), ".");
        this.tail = new LogTail(Path.of(home, "logs", "kesi.log"));
        this.language = language;
    }

    @Override
    public JComponent create(Scope scope) {
        Spoken spoken = new Spoken(language, scope);
        JButton again = spoken.text(new JButton(), "log.again");
        again.addActionListener(event -> read(scope));
        spoken.named(words, "log.words");
        spoken.named(least, "log.least");
        spoken.named(text, "view.log").setName("log.text");
        text.setEditable(false);
        text.setFont(new Font(Font.MONOSPACED, Font.PLAIN, text.getFont().getSize()));
        Typing.onChange(words, this::fill);
        least.addActionListener(event -> fill());
        JPanel panel = new JPanel(new MigLayout("insets 0, fill, gap 0", "[grow, fill]", "[][grow, fill]"));
        JPanel bar = new JPanel(new MigLayout("insets 4 8 4 8", "[]8[]8[]"));
        bar.add(words);
        bar.add(least);
        bar.add(again);
        panel.add(bar, "wrap");
        panel.add(new Scroll(text), "wmin 200, hmin 60");
        read(scope);
        return panel;
    }

    private void read(Scope scope) {
        scope.inBackground(Texts.of("view.log"), task -> lines(), now -> {
            lines = now;
            fill();
        });
    }

    private List<String> lines() {
        try {
            return tail.read();
        } catch (IOException e) {
            throw Problem.failed(
                    Texts.of("log.unread", tail.file(), e.getClass().getSimpleName()), e);
        }
    }

    private void fill() {
        String level = String.valueOf(least.getSelectedItem());
        text.setText(String.join("\n", LogTail.filtered(lines, level, words.getText())));
        text.setCaretPosition(text.getDocument().getLength());
    }
}
