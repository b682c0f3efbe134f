package kesi.report.ui;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;
import kesi.core.api.command.Parameter;
import kesi.core.api.text.Language;

/** A form for the parameters of the chosen report. */
final class ParameterForm {

    private static final int GAP = 4;
    private static final int ROWS_OF_REPEATED = 3;

    private final ReportsModel model;
    private final Language language;
    private final Runnable changed;
    private final JPanel panel = new JPanel(new GridBagLayout());

    ParameterForm(ReportsModel model, Language language, Runnable changed) {
        this.model = model;
        this.language = language;
        this.changed = changed;
    }

    JComponent widget() {
        return panel;
    }

    /** Makes a field for each parameter, with the values that the model has. */
    void rebuild() {
        panel.removeAll();
        for (Parameter parameter : model.parameters()) {
            JComponent field = field(parameter);
            JLabel label = new JLabel(language.say(parameter.label()) + (parameter.required() ? " *" : ""));
            label.setLabelFor(field);
            panel.add(label, row(0));
            panel.add(field, row(0));
        }
        panel.add(new JPanel(), row(1));
        panel.revalidate();
        panel.repaint();
    }

    private static GridBagConstraints row(double weight) {
        GridBagConstraints row = new GridBagConstraints();
        row.gridx = 0;
        row.fill = GridBagConstraints.BOTH;
        row.weightx = 1;
        row.weighty = weight;
        row.insets = new Insets(GAP, GAP, 0, GAP);
        return row;
    }

    private JComponent field(Parameter parameter) {
        return switch (parameter.type()) {
            case BOOLEAN -> tick(parameter);
            case CHOICE -> choice(parameter);
            default -> typed(parameter, parameter.repeated() ? new JTextArea(ROWS_OF_REPEATED, 1) : new JTextField());
        };
    }

    private JComponent tick(Parameter parameter) {
        JCheckBox box = new JCheckBox();
        box.setSelected(Boolean.parseBoolean(model.value(parameter.name())));
        box.addActionListener(event -> take(parameter, String.valueOf(box.isSelected())));
        return box;
    }

    private JComponent choice(Parameter parameter) {
        JComboBox<String> box = new JComboBox<>(parameter.choices().toArray(String[]::new));
        box.setSelectedItem(model.value(parameter.name()));
        box.addActionListener(event -> take(parameter, String.valueOf(box.getSelectedItem())));
        return box;
    }

    private JComponent typed(Parameter parameter, JTextComponent field) {
        field.setText(model.value(parameter.name()));
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                take(parameter, field.getText());
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                take(parameter, field.getText());
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                take(parameter, field.getText());
            }
        });
        return field;
    }

    private void take(Parameter parameter, String value) {
        model.value(parameter.name(), value);
        changed.run();
    }
}
