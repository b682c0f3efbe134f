package kesi.shell.swing.task;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
import kesi.core.api.task.Running;
import kesi.core.api.task.Running.State;
import kesi.shell.swing.look.PlainTable;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** The tasks as a table, what is known of the chosen one, and what can be done with it. */
final class TaskPanel {

    private static final int REFRESH_MS = 500;
    private static final int[] WIDTHS = {80, 240, 150, 90, 90, 420};

    private final TaskModel model;
    private final TaskDoings doings;
    private final Spoken spoken;
    private final TaskTable rows;
    private final JTable table;
    private final JTextArea details = new JTextArea();
    private final JLabel limits = new JLabel();
    private final JCheckBox all = new JCheckBox();
    private final JButton cancel;
    private final JButton open;
    private final JButton retry;

    TaskPanel(TaskModel model, TaskDoings doings, Spoken spoken) {
        this.model = model;
        this.doings = doings;
        this.spoken = spoken;
        this.rows = new TaskTable(spoken.language());
        this.table = spoken.named(new JTable(rows), "view.tasks");
        cancel = button("task.cancel", () -> running().ifPresent(Running::cancel));
        open = button("task.result", this::openResult);
        retry = button("task.retry", () -> chosen().flatMap(TaskLine::call).ifPresent(doings::retry));
        dress();
        spoken.scope().every(REFRESH_MS, this::refresh);
        spoken.scope().inEachLanguage(this::retell);
    }

    JComponent widget() {
        JPanel bar = new JPanel(new MigLayout("insets 4 8 4 8, fillx", "[][][]16[]push[]"));
        bar.add(cancel);
        bar.add(open);
        bar.add(retry);
        bar.add(all);
        bar.add(limits);
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, new Scroll(table), new Scroll(details));
        split.setResizeWeight(0.7);
        JPanel panel = new JPanel(new MigLayout("insets 0, fill, wrap 1, gap 0", "[grow, fill]", "[][grow, fill]"));
        panel.add(bar);
        panel.add(split, "wmin 200, hmin 60");
        return panel;
    }

    private void dress() {
        table.setName("tasks.table");
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setDefaultRenderer(Object.class, PlainTable.cells());
        table.setShowVerticalLines(false);
        table.setFillsViewportHeight(true);
        PlainTable.dress(table);
        table.getSelectionModel().addListSelectionListener(event -> showChosen());
        details.setName("tasks.details");
        details.setEditable(false);
        details.setLineWrap(true);
        details.setWrapStyleWord(true);
        spoken.named(details, "task.details");
        spoken.text(all, "task.all");
        all.setName("tasks.all");
        all.addActionListener(event -> refresh());
        limits.setName("tasks.limits");
    }

    private JButton button(String key, Runnable action) {
        JButton button = spoken.text(new JButton(), key);
        button.setName("tasks." + key.substring(key.indexOf('.') + 1));
        button.addActionListener(event -> action.run());
        return button;
    }

    private void retell() {
        rows.show(List.of());
        rows.fireTableStructureChanged();
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(WIDTHS[i]);
        }
        refresh();
    }

    private void refresh() {
        Optional<TaskLine> before = chosen();
        rows.show(model.lines(all.isSelected()));
        int row = before.map(line -> rows.row(line.number())).orElse(-1);
        if (row >= 0 && row != table.getSelectedRow()) {
            table.setRowSelectionInterval(row, row);
        }
        String most = model.atOnce() == 0 ? "∞" : String.valueOf(model.atOnce());
        limits.setText(spoken.say("task.limits", model.count(State.RUNNING), model.count(State.WAITING), most));
        showChosen();
    }

    private void showChosen() {
        Optional<TaskLine> line = chosen();
        cancel.setEnabled(line.filter(TaskLine::isActive).isPresent());
        open.setEnabled(line.flatMap(TaskLine::outcome).isPresent());
        retry.setEnabled(line.filter(TaskLine::canRetry).isPresent());
        String text = line.map(new TaskWords(spoken.language())::details).orElse(spoken.say("task.choose"));
        if (!text.equals(details.getText())) {
            details.setText(text);
            details.setCaretPosition(0);
        }
    }

    private Optional<TaskLine> chosen() {
        int row = table.getSelectedRow();
        return row < 0 || row >= rows.getRowCount() ? Optional.empty() : Optional.of(rows.line(row));
    }

    private Optional<Running<?>> running() {
        return chosen().flatMap(line -> model.find(line.number()));
    }

    private void openResult() {
        chosen().ifPresent(line -> line.outcome()
                .ifPresent(outcome ->
                        doings.open(line, Opening.of(outcome, Files::exists).get(0))));
    }
}
