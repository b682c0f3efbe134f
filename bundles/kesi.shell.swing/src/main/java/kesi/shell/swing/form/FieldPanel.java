package kesi.shell.swing.form;

import java.awt.Font;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kesi.core.api.text.Message;
import kesi.shell.swing.form.FormModel.Field;
import kesi.shell.swing.form.FormModel.Refused;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** A labelled editor for each of some fields; what must be given is marked. */
public final class FieldPanel {

    private final Map<Field, ParameterEditor> editors = new LinkedHashMap<>();
    private final JPanel grid = new JPanel(new MigLayout("insets 2, fillx, wrap 2, gapy 10", "[right]14[grow, 320::]"));

    FieldPanel(List<Field> fields, Spoken spoken, ParameterEditors kinds) {
        fields.forEach(field -> add(field, kinds.of(field), spoken));
    }

    /** A panel of these fields whose records are found by that picker. */
    public static FieldPanel of(List<Field> fields, Spoken spoken, RecordPicker picker) {
        return new FieldPanel(fields, spoken, new ParameterEditors(spoken, picker));
    }

    /** The widget. */
    public JPanel widget() {
        return grid;
    }

    /** What was entered, by parameter name; fields with nothing in them are left out. */
    public Map<String, List<String>> entered() {
        Map<String, List<String>> entered = new LinkedHashMap<>();
        editors.forEach((field, editor) -> {
            List<String> words = editor.words();
            if (!words.isEmpty()) {
                entered.put(field.parameter().name(), words);
            }
        });
        return entered;
    }

    /** Puts the cursor into the first field. */
    public void focus() {
        editors.values().stream()
                .findFirst()
                .ifPresent(editor -> ParameterEditors.focusable(editor.widget()).requestFocusInWindow());
    }

    /** Tells why the first field that does not fit does not, puts the cursor there; answers whether there was one. */
    public boolean refused(Consumer<Message> tell) {
        Optional<Refused> refused = FormModel.refused(List.copyOf(editors.keySet()), entered());
        refused.ifPresent(one -> {
            tell.accept(one.reason());
            ParameterEditor editor = editors.get(one.field());
            if (editor != null) {
                ParameterEditors.focusable(editor.widget()).requestFocusInWindow();
            }
        });
        return refused.isPresent();
    }

    private void add(Field field, ParameterEditor editor, Spoken spoken) {
        String text = spoken.language().say(field.parameter().label());
        boolean required = field.parameter().required();
        JLabel label = new JLabel(required ? text + " *" : text);
        label.setLabelFor(ParameterEditors.focusable(editor.widget()));
        label.setFont(label.getFont().deriveFont(required ? Font.BOLD : Font.PLAIN));
        editor.widget().setName("param." + field.parameter().name());
        editor.widget().getAccessibleContext().setAccessibleName(text);
        ParameterEditors.focusable(editor.widget()).getAccessibleContext().setAccessibleName(text);
        editors.put(field, editor);
        grid.add(label);
        grid.add(editor.widget(), "growx");
    }
}
