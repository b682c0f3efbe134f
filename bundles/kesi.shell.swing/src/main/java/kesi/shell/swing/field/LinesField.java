package kesi.shell.swing.field;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import kesi.record.api.compare.Same;
import kesi.shell.swing.Texts;
import kesi.shell.swing.shape.Shape;
import org.jspecify.annotations.Nullable;

/** A list of texts, one a line; blank lines count for nothing. */
final class LinesField implements FieldEditor {

    private static final int ROWS = 4;

    private final JTextArea area;
    private final JScrollPane scroll;
    private final Written written;

    LinesField(FieldTools tools, Changed changed) {
        area = tools.called(new JTextArea(ROWS, 20));
        area.setLineWrap(true);
        area.setEditable(tools.editable());
        Walk.out(area);
        scroll = new JScrollPane(area);
        tools.spoken().bind(Texts.of("field.lines"), area::setToolTipText);
        written = new Written(
                area, new Shape.Words(), false, value -> changed.to(tools.path(), Optional.of(lines(area.getText()))));
    }

    @Override
    public JComponent widget() {
        return scroll;
    }

    @Override
    public JComponent target() {
        return area;
    }

    @Override
    public void show(@Nullable Object value) {
        List<?> list = value instanceof List<?> given ? given : List.of();
        if (!Same.same(lines(area.getText()), list)) {
            written.show(list.stream().map(String::valueOf).collect(Collectors.joining("\n")));
        }
    }

    private static List<Object> lines(String text) {
        return Arrays.stream(text.split("\\R", -1))
                .filter(line -> !line.isBlank())
                .map(Object.class::cast)
                .toList();
    }
}
