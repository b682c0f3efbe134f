package kesi.chart.ui;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;

/** A box of words of which one is chosen. */
final class Choices<T> {

    private final JComboBox<Choice<T>> box = new JComboBox<>();
    private boolean filling;

    /** A value and what people read. */
    record Choice<T>(T value, Message label) {}

    Choices(Language language, Consumer<T> chosen) {
        box.setRenderer(new DefaultListCellRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                JLabel label = (JLabel) super.getListCellRendererComponent(list, value, index, selected, focused);
                label.setText(value instanceof Choice<?> choice ? language.say(choice.label()) : "");
                return label;
            }
        });
        box.addActionListener(event -> {
            int at = box.getSelectedIndex();
            if (!filling && at >= 0) {
                chosen.accept(box.getItemAt(at).value());
            }
        });
    }

    JComboBox<Choice<T>> widget() {
        return box;
    }

    /** Offers these, with that one chosen, without telling anybody. */
    void fill(List<Choice<T>> choices, Optional<T> now) {
        filling = true;
        DefaultComboBoxModel<Choice<T>> model = new DefaultComboBoxModel<>();
        choices.forEach(model::addElement);
        box.setModel(model);
        choices.stream()
                .filter(choice -> now.filter(choice.value()::equals).isPresent())
                .findFirst()
                .ifPresent(box::setSelectedItem);
        filling = false;
    }
}
