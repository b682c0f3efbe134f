package kesi.shell.swing.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import kesi.core.api.problem.Problem;
import kesi.shell.swing.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Edits one component of a record's tree.
 *
 * @param value what the tree holds afterwards; empty for nothing; a problem names a field that does not fit
 */
record FormEditor(FormField field, JComponent widget, Supplier<Optional<Object>> value) {

    private static final int ROWS = 6;

    static FormEditor of(FormField field, @Nullable Object now) {
        return switch (field.kind()) {
            case TRUTH -> check(field, now);
            case CHOICE -> choice(field, now);
            case TEXT -> area(field, text(now), false);
            case LINES -> area(field, lines(now), true);
            case FIXED -> fixed(field, now);
            default -> line(field, now);
        };
    }

    boolean changes() {
        return field.kind() != FormField.Kind.FIXED;
    }

    private static FormEditor check(FormField field, @Nullable Object now) {
        JCheckBox box = new JCheckBox();
        box.setSelected(Boolean.TRUE.equals(now));
        return new FormEditor(field, box, () -> Optional.of(box.isSelected()));
    }

    private static FormEditor choice(FormField field, @Nullable Object now) {
        List<String> words = new ArrayList<>(field.choices());
        if (field.optional()) {
            words.add(0, "");
        }
        JComboBox<String> box = new JComboBox<>(words.toArray(String[]::new));
        box.setSelectedItem(text(now));
        return new FormEditor(field, box, () -> given(String.valueOf(box.getSelectedItem())));
    }

    private static FormEditor line(FormField field, @Nullable Object now) {
        JTextField line = new JTextField(text(now));
        return new FormEditor(field, line, () -> parsed(field, line.getText().strip()));
    }

    private static FormEditor area(FormField field, String now, boolean list) {
        JTextArea area = new JTextArea(now, ROWS, 20);
        area.setLineWrap(true);
        Supplier<Optional<Object>> value = list
                ? () -> Optional.of(Arrays.stream(area.getText().split("\\R", -1))
                        .filter(text -> !text.isBlank())
                        .toList())
                : () -> Optional.of(area.getText());
        return new FormEditor(field, new JScrollPane(area), value);
    }

    private static FormEditor fixed(FormField field, @Nullable Object now) {
        JTextField shown = new JTextField(ValueText.of(now));
        shown.setEditable(false);
        return new FormEditor(field, shown, () -> Optional.ofNullable(now));
    }

    private static Optional<Object> parsed(FormField field, String text) {
        if (text.isEmpty() && (field.optional() || field.kind() == FormField.Kind.LINE)) {
            return field.optional() ? Optional.empty() : Optional.of("");
        }
        try {
            return Optional.of(
                    switch (field.kind()) {
                        case NUMBER -> new BigDecimal(text);
                        case WHOLE -> Long.parseLong(text);
                        case DATE -> LocalDate.parse(text).toString();
                        default -> text;
                    });
        } catch (NumberFormatException | java.time.DateTimeException e) {
            throw Problem.failed(Texts.of("form.unfit", field.label(), text), e);
        }
    }

    private static Optional<Object> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String text(@Nullable Object now) {
        return now == null ? "" : ValueText.of(now);
    }

    private static String lines(@Nullable Object now) {
        return now instanceof List<?> list
                ? String.join("\n", list.stream().map(String::valueOf).toList())
                : "";
    }
}
