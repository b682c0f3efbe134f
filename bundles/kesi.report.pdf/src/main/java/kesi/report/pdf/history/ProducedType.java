package kesi.report.pdf.history;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;
import org.osgi.service.component.annotations.Component;

/** Produced files as records: listed, searched and exported like all others. */
@Component(service = RecordType.class)
public final class ProducedType implements RecordType<Produced> {

    /** The public name. */
    public static final String NAME = "report.produced";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Produced> javaType() {
        return Produced.class;
    }

    @Override
    public int schema() {
        return 2;
    }

    @Override
    public Message label() {
        return text("type.produced");
    }

    @Override
    public String title(Produced value) {
        return value.file();
    }

    @Override
    public List<Field<Produced>> fields() {
        return List.of(
                Field.column("report", Field.Kind.KEYWORD, text("field.report"), value -> List.of(value.report())),
                Field.column(
                        "at",
                        Field.Kind.DATE,
                        text("field.at"),
                        value -> List.of(
                                value.at().atZone(ZoneOffset.systemDefault()).toLocalDate())),
                Field.column("pages", Field.Kind.NUMBER, text("field.pages"), value -> List.of(value.pages())),
                Field.text("arguments", text("field.arguments"), value -> List.of(words(value))));
    }

    @Override
    public List<Key> keys(Produced value) {
        return List.of(Key.shared("sha256", value.sha256()));
    }

    @Override
    public List<Finding> check(Produced value) {
        return value.report().isBlank() ? List.of(Finding.error("report", text("check.report"))) : List.of();
    }

    /** At first nobody kept the folder. */
    @Override
    public Map<String, Object> upgrade(int schema, Map<String, Object> content) {
        Map<String, Object> upgraded = new LinkedHashMap<>(content);
        upgraded.putIfAbsent("folder", "");
        return upgraded;
    }

    /** Histories are written by the machine: no work of people. */
    @Override
    public boolean isWork() {
        return false;
    }

    /** The parameters in one line. */
    static String words(Produced value) {
        return value.arguments().stream()
                .map(argument -> argument.name() + "=" + String.join("、", argument.values()))
                .collect(Collectors.joining(" "));
    }

    private static Message text(String key) {
        return Message.of(ProducedType.class, key);
    }
}
