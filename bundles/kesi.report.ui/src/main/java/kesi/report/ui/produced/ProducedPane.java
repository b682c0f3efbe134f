package kesi.report.ui.produced;

import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.report.ui.viewer.DocumentViewer;
import kesi.shell.api.Scope;
import kesi.shell.api.Tables;
import kesi.shell.api.TextTable;
import kesi.shell.api.Workbench;
import kesi.shell.api.WrappingBar;

/** The table of files with its buttons above; pages and differences below. On the event dispatch thread. */
final class ProducedPane {

    private static final int GAP = 8;
    private static final double TABLE_SHARE = 0.55;

    private final Language language;
    private final TextTable table;
    private final TextTable differences;
    private final DocumentViewer viewer;
    private final Map<Step, JButton> buttons = new EnumMap<>(Step.class);
    private final JButton refresh = plain(new JButton());
    private final JLabel told = plain(new JLabel());
    private final JLabel compared = plain(new JLabel());
    private final JTabbedPane below = plain(new JTabbedPane());
    private final JPanel panel = new JPanel(new BorderLayout());
    private Optional<Outcome> found = Optional.empty();

    ProducedPane(Scope scope, Tables tables, Language language, Workbench workbench) {
        this.language = language;
        this.table = tables.create(scope, text("view.produced"));
        this.differences = tables.create(scope, text("produced.differences"));
        this.viewer = new DocumentViewer(
                scope, language, source -> source.record().ifPresent(workbench::open), workbench::say);
        for (Step step : Step.values()) {
            JButton button = plain(new JButton());
            button.setName(step.key());
            buttons.put(step, button);
        }
        assemble();
        scope.inEachLanguage(this::label);
    }

    JComponent widget() {
        return panel;
    }

    DocumentViewer viewer() {
        return viewer;
    }

    void onSelect(Runnable action) {
        table.onSelect(action);
    }

    /** A double click looks at the file. */
    void onStep(Consumer<Step> action) {
        buttons.forEach((step, button) -> button.addActionListener(event -> action.accept(step)));
        table.onOpen(place -> action.accept(Step.PREVIEW));
    }

    void onRefresh(Runnable action) {
        refresh.addActionListener(event -> action.run());
    }

    /** The places of the chosen files. */
    List<Integer> selected() {
        return table.selected();
    }

    /** Shows these files. */
    void show(List<String> heads, List<List<String>> rows) {
        table.show(heads, rows);
    }

    /** Shows a sentence on the files. */
    void tell(String sentence) {
        told.setText(sentence);
    }

    /** Lets a step be taken, or tells why not. */
    void enable(Step step, Optional<String> refusal) {
        JButton button = buttons.getOrDefault(step, refresh);
        button.setEnabled(refusal.isEmpty());
        button.setToolTipText(refusal.orElseGet(() -> say(step.key() + ".tip")));
    }

    /** Shows what was found by comparing. */
    void differences(Outcome outcome) {
        found = Optional.of(outcome);
        showDifferences();
    }

    /** Brings the pages (0) or the differences (1) to the front. */
    void front(int tab) {
        below.setSelectedIndex(tab);
    }

    private void showDifferences() {
        compared.setText(found.map(Outcome::sentence).map(language::say).orElseGet(() -> say("produced.not-compared")));
        Optional<Listing> listing =
                found.flatMap(outcome -> outcome.listings().stream().findFirst());
        listing.ifPresent(some ->
                differences.show(some.columns().stream().map(language::say).toList(), some.rows()));
    }

    private void assemble() {
        JPanel bar = new WrappingBar(GAP, GAP);
        buttons.values().forEach(bar::add);
        JPanel above = new JPanel(new BorderLayout());
        above.add(bar, BorderLayout.NORTH);
        above.add(table.widget(), BorderLayout.CENTER);
        JPanel foot = new JPanel(new BorderLayout(GAP, 0));
        foot.setBorder(BorderFactory.createEmptyBorder(GAP / 2, GAP, GAP / 2, GAP));
        foot.add(told, BorderLayout.CENTER);
        foot.add(refresh, BorderLayout.LINE_END);
        above.add(foot, BorderLayout.SOUTH);
        compared.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, 0, GAP));
        JPanel difference = new JPanel(new BorderLayout());
        difference.add(compared, BorderLayout.NORTH);
        difference.add(differences.widget(), BorderLayout.CENTER);
        below.addTab("", viewer.widget());
        below.addTab("", difference);
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, above, below);
        shareAtFirst(split);
        split.setResizeWeight(TABLE_SHARE);
        split.setBorder(null);
        panel.add(split, BorderLayout.CENTER);
    }

    /** Shares the height once it is known: pixels would squeeze the table in a larger type. */
    private static void shareAtFirst(JSplitPane split) {
        split.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                if (split.getHeight() > 0) {
                    split.removeComponentListener(this);
                    split.setDividerLocation(TABLE_SHARE);
                }
            }
        });
    }

    private void label() {
        buttons.forEach((step, button) -> button.setText(say(step.key())));
        refresh.setText(say("button.again"));
        refresh.setToolTipText(say("produced.refresh.tip"));
        below.setTitleAt(0, say("produced.preview"));
        below.setTitleAt(1, say("produced.differences"));
        below.getAccessibleContext().setAccessibleName(say("produced.below"));
        showDifferences();
    }

    private String say(String key) {
        return language.say(text(key));
    }

    private static Message text(String key) {
        return Message.of(ProducedPane.class, key);
    }

    /** Shows its text literally. */
    private static <C extends JComponent> C plain(C component) {
        component.putClientProperty("html.disable", Boolean.TRUE);
        return component;
    }
}
