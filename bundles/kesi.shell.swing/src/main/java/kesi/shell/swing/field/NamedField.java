package kesi.shell.swing.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import kesi.shell.swing.shape.Shape;
import kesi.shell.swing.shape.Shape.Entries;
import kesi.shell.swing.shape.Shape.Named;
import kesi.shell.swing.shape.Shape.Part;
import org.jspecify.annotations.Nullable;

/** Values by their names, as a table of names and values. A name that is there already gets a sign behind it. */
final class NamedField implements FieldEditor {

    private static final String NAME = "entry";
    private static final String VALUE = "value";
    private static final String AGAIN = "\u2032";

    private final ManyField rows;

    NamedField(FieldTools tools, Named named, Changed changed) {
        Entries row =
                new Entries(NAME, () -> List.of(new Part(NAME, new Shape.Words()), new Part(VALUE, named.value())));
        rows = new ManyField(tools, row, (kind, list) -> changed.to(kind, list.map(NamedField::map)));
    }

    @Override
    public JComponent widget() {
        return rows.widget();
    }

    @Override
    public JComponent target() {
        return rows.target();
    }

    @Override
    public void show(@Nullable Object value) {
        List<Object> list = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, one) -> {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put(NAME, String.valueOf(name));
                row.put(VALUE, one);
                list.add(row);
            });
        }
        rows.show(list);
    }

    private static Object map(Object list) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Object one : (List<?>) list) {
            Map<?, ?> row = (Map<?, ?>) one;
            String name = Optional.<Object>ofNullable(row.get(NAME)).orElse("").toString();
            while (map.containsKey(name)) {
                name += AGAIN;
            }
            map.put(name, row.get(VALUE));
        }
        return map;
    }
}
