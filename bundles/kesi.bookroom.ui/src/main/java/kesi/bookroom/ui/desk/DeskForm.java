package kesi.bookroom.ui.desk;

import java.awt.FlowLayout;
import java.util.List;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** The fields and buttons of the desk. */
final class DeskForm extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 6;

    final JTextField book = field("book", 18);
    final JTextField reader = field("reader", 8);
    final JTextField card = field("card", 8);
    final JButton lend = new JButton();
    final JButton back = new JButton();
    private final List<JTextField> fields = List.of(book, reader, card);
    private final List<JLabel> labels;

    DeskForm() {
        super(new FlowLayout(FlowLayout.LEADING, GAP, GAP));
        labels = fields.stream().map(DeskForm::label).toList();
        for (int i = 0; i < fields.size(); i++) {
            add(labels.get(i));
            add(fields.get(i));
        }
        add(plain(lend));
        add(plain(back));
        lend.setName("lend");
        back.setName("return");
    }

    /** Shows its texts. */
    void say(Function<String, String> texts) {
        for (int i = 0; i < fields.size(); i++) {
            labels.get(i).setText(texts.apply("field." + fields.get(i).getName()));
        }
        lend.setText(texts.apply("button.lend"));
        back.setText(texts.apply("button.return"));
    }

    /** Makes room for the next reader. */
    void clear() {
        fields.forEach(field -> field.setText(""));
        book.requestFocusInWindow();
    }

    private static JTextField field(String name, int columns) {
        JTextField field = new JTextField(columns);
        field.setName(name);
        return field;
    }

    private static JLabel label(JTextField field) {
        JLabel label = new JLabel();
        plain(label);
        label.setLabelFor(field);
        return label;
    }

    private static JComponent plain(JComponent component) {
        component.putClientProperty("html.disable", Boolean.TRUE);
        return component;
    }
}
