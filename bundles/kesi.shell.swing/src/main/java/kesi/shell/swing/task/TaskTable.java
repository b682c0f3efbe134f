package kesi.shell.swing.task;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.table.AbstractTableModel;
import kesi.core.api.text.Language;
import kesi.shell.swing.Texts;

/** The tasks as rows. */
final class TaskTable extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private final transient TaskWords words;
    private transient List<TaskLine> lines = List.of();
    private transient List<List<String>> cells = List.of();

    TaskTable(Language language) {
        this.words = new TaskWords(language);
    }

    /** Shows these tasks; answers whether anything is new. */
    boolean show(List<TaskLine> now) {
        List<List<String>> fresh = now.stream().map(this::row).toList();
        boolean same = fresh.equals(cells);
        boolean rows = fresh.size() == cells.size() && numbers(now).equals(numbers(lines));
        lines = now;
        cells = fresh;
        if (!same && rows) {
            fireTableRowsUpdated(0, fresh.size() - 1);
        } else if (!same) {
            fireTableDataChanged();
        }
        return !same;
    }

    TaskLine line(int row) {
        return lines.get(row);
    }

    /** The row of a task, or -1. */
    int row(long number) {
        return numbers(lines).indexOf(number);
    }

    private static List<Long> numbers(List<TaskLine> lines) {
        return lines.stream().map(TaskLine::number).toList();
    }

    private List<String> row(TaskLine line) {
        return List.of(
                words.state(line),
                words.language().say(line.title()),
                words.progress(line),
                words.took(line, Instant.now()),
                words.asked(line),
                words.last(line));
    }

    @Override
    public int getRowCount() {
        return cells.size();
    }

    @Override
    public int getColumnCount() {
        return 6;
    }

    @Override
    public String getColumnName(int column) {
        String key = Stream.of("state", "title", "progress", "took", "asked", "last")
                .skip(column)
                .findFirst()
                .orElseThrow();
        return words.language().say(Texts.of("task.column." + key));
    }

    @Override
    public Object getValueAt(int row, int column) {
        return cells.get(row).get(column);
    }
}
