package kesi.chart.provider.record;

import java.util.List;
import kesi.chart.provider.Texts;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Charts as records: listed, edited, searched, undone and exported like all others. */
@Component(service = RecordType.class)
public final class SavedChartType implements RecordType<SavedChart> {

    /** The public name. */
    public static final String NAME = "chart.saved";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<SavedChart> javaType() {
        return SavedChart.class;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Message label() {
        return Texts.of("type.saved");
    }

    @Override
    public String title(SavedChart value) {
        return value.name();
    }

    @Override
    public List<Field<SavedChart>> fields() {
        return List.of(
                Field.column(
                        "of",
                        Field.Kind.KEYWORD,
                        Texts.of("field.of"),
                        chart -> List.of(chart.plan().type())),
                Field.column(
                        "by",
                        Field.Kind.KEYWORD,
                        Texts.of("field.by"),
                        chart -> List.of(chart.plan().by().field())));
    }

    @Override
    public List<Key> keys(SavedChart value) {
        return List.of(key(value.name()));
    }

    @Override
    public List<Finding> check(SavedChart value) {
        return value.name().isBlank() ? List.of(Finding.error("name", Texts.of("check.name"))) : List.of();
    }

    /** By what a chart of that name is found. */
    public static Key key(String name) {
        return Key.unique("name", name);
    }
}
