package kesi.shell.swing.problem;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import kesi.core.api.problem.Finding.Weight;
import kesi.core.api.problem.Problem;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.PlainTable;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.Typing;
import kesi.shell.swing.problem.Problems.Said;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** The problems as a table with a filter, the chosen one in full, and what can be done with it. */
final class ProblemPanel {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ProblemModel model;
    private final ProblemDoings doings;
    private final Spoken spoken;
    private final PlainTable table = new PlainTable();
    private final JTextField filter = new JTextField(18);
    private final JComboBox<String> least = new JComboBox<>();
    private final JTextArea full = new JTextArea();
    private final JButton open;
    private List<Said> shown = List.of();
    private boolean filling;

    ProblemPanel(ProblemModel model, ProblemDoings doings, Spoken spoken) {
        this.model = model;
        this.doings = doings;
        this.spoken = spoken;
        open = button("problem.open", () -> chosen().ifPresent(said -> doings.open(said.source())));
        dress();
        spoken.scope().keep(model.problems().onChange(() -> spoken.scope().onScreen(this::refresh)));
        spoken.scope().inEachLanguage(this::retell);
    }

    JComponent widget() {
        JPanel bar = new JPanel(new MigLayout("insets 4 8 4 8, fillx", "[]8[]push[][][][]"));
        bar.add(filter);
        bar.add(least);
        bar.add(open);
        bar.add(button("problem.copy", this::copy));
        bar.add(button("problem.save", this::save));
        bar.add(button("problem.clear", model.problems()::clear));
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, table.inScroll(), new Scroll(full));
        split.setResizeWeight(0.65);
        JPanel panel = new JPanel(new MigLayout("insets 0, fill, wrap 1, gap 0", "[grow, fill]", "[][grow, fill]"));
        panel.add(bar);
        panel.add(split, "wmin 200, hmin 60");
        return panel;
    }

    private void dress() {
        spoken.named(table, "view.problems").setName("problems.table");
        table.getSelectionModel().addListSelectionListener(event -> showChosen());
        spoken.named(full, "problem.details").setName("problems.details");
        full.setEditable(false);
        full.setLineWrap(true);
        spoken.named(filter, "problem.filter").setName("problems.filter");
        spoken.bind(Texts.of("problem.filter"), text -> filter.putClientProperty("JTextField.placeholderText", text));
        Typing.onChange(filter, this::refresh);
        spoken.named(least, "problem.least").setName("problems.least");
        least.addActionListener(event -> refresh());
    }

    private JButton button(String key, Runnable action) {
        JButton button = spoken.text(new JButton(), key);
        button.setName("problems." + key.substring(key.indexOf('.') + 1));
        button.addActionListener(event -> action.run());
        return button;
    }

    private void retell() {
        int before = Math.max(0, least.getSelectedIndex());
        filling = true;
        least.removeAllItems();
        Arrays.stream(Weight.values())
                .map(weight -> spoken.say("problem.least." + weight))
                .forEach(least::addItem);
        least.setSelectedIndex(before);
        filling = false;
        refresh();
    }

    private void refresh() {
        if (filling) {
            return;
        }
        Optional<Said> wanted = model.problems().pointed();
        if (wanted.isPresent() && !filter.getText().isEmpty()) {
            filter.setText("");
        }
        List<Said> before = wanted.map(List::of).orElseGet(this::chosenOnes);
        shown = model.filtered(filter.getText(), Weight.values()[Math.max(0, least.getSelectedIndex())]);
        table.show(
                List.of("time", "weight", "problem", "source", "count").stream()
                        .map(column -> spoken.say("column." + column))
                        .toList(),
                shown.stream().map(this::row).toList());
        choose(before);
        showChosen();
    }

    private List<String> row(Said said) {
        return List.of(
                CLOCK.format(said.at().atZone(ZoneId.systemDefault())),
                spoken.say("problem.weight." + said.weight()),
                spoken.language().say(said.sentence()),
                model.source(said),
                said.count() > 1 ? "×" + said.count() : "");
    }

    private Optional<Said> chosen() {
        int row = table.getSelectedRow();
        return row < 0 ? Optional.empty() : Optional.of(shown.get(table.convertRowIndexToModel(row)));
    }

    /** Chooses again what was chosen before, where it is still shown. */
    private void choose(List<Said> wanted) {
        for (int i = 0; i < shown.size(); i++) {
            Said one = shown.get(i);
            if (wanted.stream().anyMatch(one::isSame)) {
                int row = table.convertRowIndexToView(i);
                table.addRowSelectionInterval(row, row);
                table.scrollRectToVisible(table.getCellRect(row, 0, true));
            }
        }
    }

    private void showChosen() {
        Optional<Said> said = chosen();
        open.setEnabled(said.flatMap(one -> one.source().record()).isPresent());
        full.setText(said.map(one -> spoken.language().say(one.sentence()) + "\n\n" + one.details())
                .orElse(spoken.say(shown.isEmpty() ? "problem.none" : "problem.choose")));
        full.setCaretPosition(0);
    }

    /** The chosen ones; all that are shown when none is chosen. */
    private List<Said> meant() {
        List<Said> chosen = chosenOnes();
        return chosen.isEmpty() ? shown : chosen;
    }

    private List<Said> chosenOnes() {
        return IntStream.of(table.getSelectedRows())
                .mapToObj(row -> shown.get(table.convertRowIndexToModel(row)))
                .toList();
    }

    private String report() {
        return new ProblemReport(spoken.language(), doings.installed()).of(meant());
    }

    private void copy() {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(report()), null);
    }

    private void save() {
        JFileChooser chooser = new JFileChooser();
        chooser.setSelectedFile(new java.io.File("kesi-problems.txt"));
        if (chooser.showSaveDialog(table) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            String text = report();
            spoken.scope().inBackground(Texts.of("problem.saving", file), task -> write(file, text), done -> {});
        }
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw Problem.failed(Texts.of("problem.unsaved", file, e.getClass().getSimpleName()), e);
        }
    }
}
