package kesi.shell.swing.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import kesi.shell.swing.Texts;
import kesi.shell.swing.shape.Shape;
import org.jspecify.annotations.Nullable;

/** One of a few words, or none. A word that is none of them is shown and stays until another is chosen. */
final class ChoiceField implements FieldEditor {

    private static final String NONE = "";

    private final FieldTools tools;
    private final Shape shape;
    private final JComboBox<String> box = new JComboBox<>();
    private boolean showing;

    ChoiceField(FieldTools tools, Shape shape, Changed changed) {
        this.tools = tools;
        this.shape = shape;
        tools.called(box);
        box.setEnabled(tools.editable());
        box.addItem(NONE);
        words().forEach(box::addItem);
        box.setRenderer(new Words());
        box.addActionListener(event -> {
            if (!showing) {
                changed.to("", value(String.valueOf(box.getSelectedItem())));
            }
        });
        tools.scope().inEachLanguage(box::repaint);
    }

    @Override
    public JComponent widget() {
        return box;
    }

    @Override
    public void show(@Nullable Object value) {
        String word = value == null ? NONE : value.toString();
        if (!word.equals(box.getSelectedItem())) {
            showing = true;
            try {
                if (!word.isEmpty() && !words().contains(word)) {
                    box.addItem(word);
                }
                box.setSelectedItem(word);
            } finally {
                showing = false;
            }
        }
    }

    private List<String> words() {
        return shape instanceof Shape.Choice choice ? choice.words() : new ArrayList<>(List.of("true", "false"));
    }

    private Optional<Object> value(String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(shape instanceof Shape.Truth ? (Object) Boolean.valueOf(word) : word);
    }

    private String said(String word) {
        if (word.isEmpty()) {
            return tools.say(Texts.of("field.none"));
        }
        return tools.say(
                shape instanceof Shape.Truth
                        ? Texts.of("field." + word)
                        : tools.words().choice(tools.name(), word));
    }

    private final class Words extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1L;

        @Override
        public java.awt.Component getListCellRendererComponent(
                javax.swing.JList<?> list, @Nullable Object value, int index, boolean selected, boolean focused) {
            String text = said(value == null ? NONE : value.toString());
            return super.getListCellRendererComponent(list, text, index, selected, focused);
        }
    }
}
