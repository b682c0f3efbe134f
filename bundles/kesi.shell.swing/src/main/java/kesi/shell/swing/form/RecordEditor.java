package kesi.shell.swing.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import kesi.core.api.command.Parameter;
import kesi.shell.swing.form.FormModel.Field;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.Tinted;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** Takes ids of records, typed or picked; the title of the record is shown below. Several are parted by blanks. */
final class RecordEditor implements ParameterEditor {

    private final Parameter parameter;
    private final Spoken spoken;
    private final RecordPicker picker;
    private final JTextField field = new JTextField(28);
    private final Tinted title = new Tinted(" ", Tinted.QUIET);
    private final JPanel panel = new JPanel(new MigLayout("insets 0, fillx, wrap 2", "[grow]4[]", "[]2[]"));

    RecordEditor(Field shown, Spoken spoken, RecordPicker picker) {
        this.parameter = shown.parameter();
        this.spoken = spoken;
        this.picker = picker;
        field.setText(String.join(" ", shown.words()));
        field.setName("record.id");
        JButton choose = spoken.named(new JButton(Icons.own("search")), "form.pick");
        choose.setName("record.pick");
        choose.addActionListener(event -> pick());
        panel.add(field, "growx");
        panel.add(choose);
        panel.add(title, "span 2, growx, wmin 0");
        tell();
    }

    @Override
    public JComponent widget() {
        return panel;
    }

    @Override
    public List<String> words() {
        String text = field.getText().strip();
        if (text.isEmpty()) {
            return List.of();
        }
        return parameter.repeated() ? Arrays.asList(text.split("[\\s,]+")) : List.of(text);
    }

    private void pick() {
        PickDialog dialog = new PickDialog(panel, parameter, picker, spoken);
        dialog.ask().ifPresent(choice -> {
            String word = parameter.type() == Parameter.Type.RECORD
                    ? choice.ref().toString()
                    : choice.ref().id();
            List<String> words = new ArrayList<>(parameter.repeated() ? words() : List.of());
            words.add(word);
            field.setText(String.join(" ", words));
            tell();
        });
    }

    private void tell() {
        List<String> ids = words().stream()
                .map(word -> word.substring(word.indexOf('/') + 1))
                .toList();
        if (!ids.isEmpty()) {
            spoken.scope()
                    .inBackground(
                            kesi.shell.swing.Texts.of("form.reading"),
                            task -> ids.stream()
                                    .flatMap(id -> picker.title(id).stream())
                                    .toList(),
                            titles -> title.setText(String.join("; ", titles)));
        }
    }
}
