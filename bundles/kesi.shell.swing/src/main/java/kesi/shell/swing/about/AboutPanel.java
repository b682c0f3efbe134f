package kesi.shell.swing.about;

import java.awt.Font;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.PlainTable;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** The facts, features, bundles and licences behind each other, and a button that copies all. */
final class AboutPanel {

    private final Licences licences;
    private final Spoken spoken;
    private final PlainTable facts = new PlainTable();
    private final PlainTable features = new PlainTable();
    private final PlainTable bundles = new PlainTable();
    private final DefaultListModel<String> names = new DefaultListModel<>();
    private final JTextArea text = new JTextArea();
    private AboutFacts shown = new AboutFacts(List.of(), List.of(), List.of());

    AboutPanel(Licences licences, Spoken spoken) {
        this.licences = licences;
        this.spoken = spoken;
        spoken.named(facts, "about.facts").setName("about.facts");
        spoken.named(features, "about.features").setName("about.features");
        spoken.named(bundles, "about.bundles").setName("about.bundles");
        spoken.scope().inEachLanguage(this::fill);
        spoken.scope().inBackground(Texts.of("about.reading"), task -> licences.names(), names::addAll);
    }

    JComponent widget() {
        JPanel panel =
                new JPanel(new MigLayout("insets 20, fill, wrap 1, gapy 10", "[grow, fill]", "[][][grow, fill]"));
        JLabel head = new JLabel("Kesi", Icons.own("kesi", 40), JLabel.LEADING);
        head.setFont(head.getFont().deriveFont(Font.BOLD, head.getFont().getSize2D() + 8));
        head.setIconTextGap(14);
        panel.add(head, "split 2");
        JButton copy = spoken.text(new JButton(), "about.copy");
        copy.setName("about.copy");
        copy.addActionListener(event -> copy());
        panel.add(copy, "gapleft push, growx 0");
        panel.add(saying(), "wmin 100");
        panel.add(tabs(), "wmin 200");
        return panel;
    }

    void show(AboutFacts now) {
        shown = now;
        fill();
    }

    private JTextArea saying() {
        JTextArea area = new JTextArea();
        spoken.bind(Texts.of("about.saying"), area::setText);
        area.setEditable(false);
        area.setFocusable(false);
        area.setOpaque(false);
        area.setLineWrap(true);
        return area;
    }

    private JTabbedPane tabs() {
        JTabbedPane tabs = new JTabbedPane();
        tabs.setName("about.tabs");
        List<JComponent> pages = List.of(facts.inScroll(), features.inScroll(), bundles.inScroll(), licencesPage());
        List<String> keys = List.of("about.facts", "about.features", "about.bundles", "about.licences");
        for (int i = 0; i < pages.size(); i++) {
            tabs.addTab("", pages.get(i));
        }
        spoken.scope().inEachLanguage(() -> {
            for (int i = 0; i < keys.size(); i++) {
                tabs.setTitleAt(i, spoken.say(keys.get(i)));
            }
        });
        return tabs;
    }

    private JComponent licencesPage() {
        JList<String> list = spoken.named(new JList<>(names), "about.licences");
        list.setName("about.licences");
        list.addListSelectionListener(event -> {
            String name = list.getSelectedValue();
            if (name != null && !event.getValueIsAdjusting()) {
                spoken.scope().inBackground(Texts.of("about.reading"), task -> licences.text(name), this::read);
            }
        });
        text.setEditable(false);
        text.setFont(new Font(Font.MONOSPACED, Font.PLAIN, text.getFont().getSize()));
        spoken.named(text, "about.licence").setName("about.licence");
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, new Scroll(list), new Scroll(text));
        split.setDividerLocation(260);
        return split;
    }

    private void read(String licence) {
        text.setText(licence);
        text.setCaretPosition(0);
    }

    private void fill() {
        facts.show(heads("what", "value"), shown.facts(spoken.language()));
        features.show(heads("name", "feature", "version", "state", "bundles"), shown.features());
        bundles.show(heads("bundle", "version", "state"), shown.bundles());
    }

    private List<String> heads(String... words) {
        return Stream.of(words).map(word -> spoken.say("about." + word)).toList();
    }

    private void copy() {
        StringSelection all = new StringSelection(shown.text(spoken.language()));
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(all, null);
    }
}
