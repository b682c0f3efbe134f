package kesi.shell.swing.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;
import kesi.shell.swing.record.EvidenceTree;
import kesi.shell.swing.record.ValueText;
import org.jspecify.annotations.Nullable;

/** The structure of a record: its parts, nested as they are; paragraphs and references lead to what they name. */
record OutlineModel(Records records) {

    private static final int MOST = 500;
    private static final int LONGEST = 80;
    private static final int DEEPEST = 8;

    /** A line for each part. */
    List<Line> lines(Ref ref) {
        return records.find(ref).map(this::lines).orElse(List.of());
    }

    private List<Line> lines(Document document) {
        Optional<RecordType<?>> type = new Naming(records).type(document.ref().type());
        List<Line> lines = new ArrayList<>();
        document.content().forEach((name, value) -> {
            Message label = Naming.component(type, name);
            if (name.equals("paragraphs") && value instanceof List<?> list) {
                lines.add(paragraphs(label, document.ref(), list));
            } else if (!isEmpty(value)) {
                lines.add(line(label, value, 0));
            }
        });
        return lines;
    }

    private static Line paragraphs(Message label, Ref ref, List<?> list) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, list.size()); i++) {
            String text = text(list.get(i) instanceof Map<?, ?> map ? map.get("raw") : list.get(i));
            int length = ValueText.of(list.get(i) instanceof Map<?, ?> map ? map.get("raw") : list.get(i))
                    .length();
            Evidence place = new Evidence.Passage(ref, i + 1, 0, length);
            lines.add(Line.leaf(Message.literal(String.valueOf(i + 1)), text, "quote", new Line.Target.Fact(place)));
        }
        return Line.group(label, String.valueOf(list.size()), "tree", lines);
    }

    private Line line(Message label, @Nullable Object value, int depth) {
        if (value instanceof List<?> list && list.size() > 1 && depth < DEEPEST) {
            return Line.group(label, String.valueOf(list.size()), "tree", items(list, depth));
        }
        if (value instanceof List<?> list && list.size() == 1) {
            return line(label, list.get(0), depth);
        }
        if (value instanceof Map<?, ?> map && depth < DEEPEST) {
            return part(label, map, depth);
        }
        String text = text(value);
        return reference(text)
                .map(ref -> Line.leaf(label, title(ref), "link", new Line.Target.Record(ref)))
                .orElseGet(() -> Line.leaf(label, text, "detail", Line.NOTHING));
    }

    private List<Line> items(List<?> list, int depth) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, list.size()); i++) {
            lines.add(line(Message.literal(String.valueOf(i + 1)), list.get(i), depth + 1));
        }
        return lines;
    }

    private Line part(Message label, Map<?, ?> map, int depth) {
        List<Evidence> evidence = EvidenceTree.in(map);
        if (map.containsKey("is") && evidence.size() == 1) {
            String source = evidence.get(0).source().map(this::title).orElse("");
            return Line.leaf(label, source, "quote", new Line.Target.Fact(evidence.get(0)));
        }
        List<Line> lines = new ArrayList<>();
        map.forEach((name, value) -> {
            if (!isEmpty(value)) {
                lines.add(line(Naming.component(Optional.empty(), String.valueOf(name)), value, depth + 1));
            }
        });
        return Line.group(label, text(map), "tree", lines);
    }

    private String title(Ref ref) {
        return records.find(ref).map(Document::title).orElseGet(ref::toString);
    }

    /** A text that names a record that is there. */
    private Optional<Ref> reference(String text) {
        try {
            return text.indexOf('/') > 0
                    ? Optional.of(Ref.parse(text))
                            .filter(ref -> records.find(ref).isPresent())
                    : Optional.empty();
        } catch (IllegalArgumentException expected) {
            return Optional.empty(); // a text with a slash
        }
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || value.equals("")
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static String text(@Nullable Object value) {
        String text = ValueText.of(value).replace('\n', ' ');
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
    }
}
