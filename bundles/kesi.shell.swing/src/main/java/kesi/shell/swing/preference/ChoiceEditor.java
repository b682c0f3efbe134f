package kesi.shell.swing.preference;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.text.JTextComponent;
import kesi.core.api.command.Parameter;
import kesi.core.api.preference.Preferences.Choice;
import kesi.core.api.text.Language;
import kesi.shell.api.Selection;
import kesi.shell.swing.form.FormModel;
import kesi.shell.swing.form.ParameterEditor;
import kesi.shell.swing.form.ParameterEditors;
import kesi.shell.swing.form.RecordPicker;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.scope.Spoken;

/** The widget of a choice: the one that a command's form has for such a parameter, which tells each change at once. */
final class ChoiceEditor {

    private final Choice choice;
    private final ParameterEditor editor;
    private final Consumer<List<String>> changed;
    private List<String> known;

    /**
     * A widget with what holds.
     *
     * @param changed told what a person entered
     */
    ChoiceEditor(Choice choice, Spoken spoken, Selection selection, Consumer<List<String>> changed) {
        this.choice = choice;
        this.changed = changed;
        this.editor = new ParameterEditors(spoken, new RecordPicker(new Stores()))
                .of(FormModel.of(List.of(holding(choice)), Map.of(), selection.current())
                        .fields()
                        .get(0));
        this.known = choice.held().values();
        below(editor.widget()).forEach(one -> prepare(one, spoken.language()));
    }

    JComponent widget() {
        return editor.widget();
    }

    /** The parameter with what holds as its standard value, which is what its editor begins with. */
    private static Parameter holding(Choice choice) {
        Parameter all = choice.parameter();
        String value = all.repeated() ? "" : String.join("", choice.held().values());
        return new Parameter(
                all.name(),
                all.flag(),
                all.label(),
                all.type(),
                all.positional(),
                all.required(),
                all.repeated(),
                value,
                all.choices(),
                all.path(),
                "");
    }

    private void prepare(Component part, Language language) {
        part.setEnabled(choice.held().reason().isEmpty());
        if (part instanceof JComboBox<?> box) {
            box.setRenderer(new Words(choice, language));
            box.addActionListener(event -> tell());
        } else if (part instanceof JTextComponent text) {
            if (choice.parameter().repeated()) {
                text.setText(String.join("\n", choice.held().values()));
            }
            text.addFocusListener(new FocusAdapter() {
                @Override
                public void focusLost(FocusEvent event) {
                    tell();
                }
            });
            if (text instanceof javax.swing.JTextField field) {
                field.addActionListener(event -> tell());
            }
        } else if (part instanceof AbstractButton button) {
            button.addActionListener(event -> tell());
        }
    }

    private void tell() {
        List<String> words = entered();
        if (!words.equals(known)) {
            known = words;
            changed.accept(words);
        }
    }

    /** A box that is not ticked says nothing on a command line, and false here. */
    private List<String> entered() {
        List<String> words = editor.words();
        return words.isEmpty() && choice.parameter().type() == Parameter.Type.BOOLEAN ? List.of("false") : words;
    }

    private static Stream<Component> below(Component one) {
        Stream<Component> children = one instanceof Container box && !(one instanceof JComboBox)
                ? Stream.of(box.getComponents())
                : Stream.of();
        return Stream.concat(Stream.of(one), children.flatMap(ChoiceEditor::below));
    }

    /** Shows the words of a closed choice as people call them. */
    private static final class Words extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1L;
        private final transient Choice choice;
        private final transient Language language;

        Words(Choice choice, Language language) {
            this.choice = choice;
            this.language = language;
        }

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            String text = language.say(choice.called(String.valueOf(value)));
            return super.getListCellRendererComponent(list, text, index, selected, focused);
        }
    }
}
