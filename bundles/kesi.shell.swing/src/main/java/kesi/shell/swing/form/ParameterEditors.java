package kesi.shell.swing.form;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import kesi.core.api.command.Parameter;
import kesi.shell.swing.form.FormModel.Field;
import kesi.shell.swing.scope.Spoken;

/**
 * Makes the editor that fits a parameter.
 *
 * @param picker chooses records where a parameter takes one
 */
public record ParameterEditors(Spoken spoken, RecordPicker picker) {

    private record Simple(JComponent widget, Supplier<List<String>> read) implements ParameterEditor {
        @Override
        public List<String> words() {
            return read.get();
        }
    }

    /** The editor of a field; it begins with what stands in the field at first. */
    public ParameterEditor of(Field field) {
        return switch (field.editor()) {
            case PATHS -> new PathEditor(field.parameter(), field.words(), spoken);
            case RECORDS -> new RecordEditor(field, spoken, picker);
            case CHECK -> check(field);
            case CHOICE -> choice(field);
            case LINES, PAIRS -> lines(field);
            case LINE -> line(field);
        };
    }

    private static ParameterEditor check(Field field) {
        JCheckBox box = new JCheckBox();
        box.setSelected(field.words().contains("true"));
        List<String> off = field.parameter().standard().equals("true") ? List.of("false") : List.of();
        return new Simple(box, () -> box.isSelected() ? List.of("true") : off);
    }

    private ParameterEditor choice(Field field) {
        Parameter parameter = field.parameter();
        List<String> words = new ArrayList<>(parameter.choices());
        if (!parameter.required() && parameter.standard().isEmpty()) {
            words.add(0, "");
        }
        JComboBox<String> box = new JComboBox<>(words.toArray(String[]::new));
        box.setRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object word, int index, boolean selected, boolean focused) {
                int at = parameter.choices().indexOf(word);
                Object shown = at < 0
                        ? " "
                        : spoken.language().say(parameter.choiceLabels().get(at));
                return super.getListCellRendererComponent(list, shown, index, selected, focused);
            }
        });
        field.words().stream().findFirst().ifPresent(box::setSelectedItem);
        return new Simple(box, () -> given(String.valueOf(box.getSelectedItem())));
    }

    private ParameterEditor line(Field field) {
        JTextField text = new JTextField(String.join("", field.words()), 28);
        text.putClientProperty("JTextField.placeholderText", hint(field.parameter()));
        text.putClientProperty("JTextField.showClearButton", true);
        return new Simple(text, () -> given(text.getText().strip()));
    }

    private ParameterEditor lines(Field field) {
        JTextArea area = new JTextArea(String.join("\n", field.words()), 3, 28);
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        area.setToolTipText(hint(field.parameter()));
        return new Simple(new JScrollPane(area), () -> words(area.getText()));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\R", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String hint(Parameter parameter) {
        return switch (parameter.type()) {
            case DATE -> spoken.say("form.hint.date");
            case WHEN -> spoken.say("form.hint.when");
            case PAIR -> spoken.say("form.hint.pairs");
            case INTEGER, DECIMAL -> spoken.say("form.hint.number");
            default ->
                parameter.repeated()
                        ? spoken.say("form.hint.lines")
                        : parameter.required() ? spoken.say("form.hint.required") : "";
        };
    }

    private static List<String> given(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    /** What of a widget takes the focus. */
    public static Component focusable(JComponent widget) {
        if (widget instanceof JScrollPane scroll) {
            return scroll.getViewport().getView();
        }
        return widget instanceof JPanel panel ? panel.getComponent(0) : widget;
    }
}
