package kesi.shell.swing.form;

import java.awt.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.command.Parameter;
import kesi.core.api.value.Ref;
import kesi.shell.api.Selection;
import kesi.shell.swing.scope.Spoken;

/**
 * Makes the editor that fits a parameter.
 *
 * @param selection proposes the selected record where a parameter takes one of its type
 */
public record ParameterEditors(Spoken spoken, Selection selection) {

    private record Simple(JComponent widget, java.util.function.Supplier<List<String>> read)
            implements ParameterEditor {
        @Override
        public List<String> words() {
            return read.get();
        }
    }

    /** The editor of a parameter; it begins with its standard value. */
    public ParameterEditor of(Parameter parameter) {
        if (parameter.path() != PathUse.NONE) {
            return new PathEditor(parameter, spoken);
        }
        if (parameter.repeated()) {
            return lines();
        }
        return switch (parameter.type()) {
            case BOOLEAN -> check(parameter);
            case CHOICE -> choice(parameter);
            default -> line(parameter);
        };
    }

    private ParameterEditor check(Parameter parameter) {
        JCheckBox box = new JCheckBox();
        box.setSelected(parameter.standard().equals("true"));
        return new Simple(box, () -> box.isSelected() ? List.of("true") : List.of());
    }

    private ParameterEditor choice(Parameter parameter) {
        List<String> words = new ArrayList<>(parameter.choices());
        if (!parameter.required() && parameter.standard().isEmpty()) {
            words.add(0, "");
        }
        JComboBox<String> box = new JComboBox<>(words.toArray(String[]::new));
        if (!parameter.standard().isEmpty()) {
            box.setSelectedItem(parameter.standard());
        }
        return new Simple(box, () -> given(String.valueOf(box.getSelectedItem())));
    }

    private ParameterEditor line(Parameter parameter) {
        JTextField field = new JTextField(parameter.standard(), 28);
        field.putClientProperty("JTextField.placeholderText", hint(parameter));
        field.putClientProperty("JTextField.showClearButton", true);
        proposed(parameter).ifPresent(field::setText);
        return new Simple(field, () -> given(field.getText().strip()));
    }

    private static ParameterEditor lines() {
        JTextArea area = new JTextArea(3, 28);
        area.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        return new Simple(
                new JScrollPane(area),
                () -> Arrays.stream(area.getText().split("\\R", -1))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private java.util.Optional<String> proposed(Parameter parameter) {
        return selection.current().stream()
                .filter(ref -> ref.type().equals(parameter.recordType()))
                .map(Ref::id)
                .findFirst();
    }

    private String hint(Parameter parameter) {
        return switch (parameter.type()) {
            case DATE -> spoken.say("form.hint.date");
            case INTEGER, DECIMAL -> spoken.say("form.hint.number");
            default -> parameter.required() ? spoken.say("form.hint.required") : "";
        };
    }

    private static List<String> given(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    /** What of a widget takes the focus. */
    public static Component focusable(JComponent widget) {
        return widget instanceof JScrollPane scroll ? scroll.getViewport().getView() : widget;
    }
}
