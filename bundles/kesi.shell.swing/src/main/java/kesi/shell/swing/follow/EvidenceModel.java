package kesi.shell.swing.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;
import kesi.record.api.Arrow;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;
import kesi.shell.swing.Texts;
import kesi.shell.swing.record.EvidenceTree;
import kesi.shell.swing.record.Passage;
import kesi.shell.swing.record.ValueText;
import org.jspecify.annotations.Nullable;

/** Every fact of a record with the passages from which it is known. */
record EvidenceModel(Records records) {

    private static final int MOST = 1_000;
    private static final int LONGEST = 120;

    /** A line for each fact, its passages below it. */
    List<Line> lines(Ref ref) {
        return records.find(ref).map(this::lines).orElse(List.of());
    }

    private List<Line> lines(Document document) {
        List<Line> lines = new ArrayList<>();
        Optional<RecordType<?>> type = new Naming(records).type(document.ref().type());
        document.content().forEach((name, value) -> collect(Naming.component(type, name), value, lines));
        records.arrows(document.ref()).stream()
                .filter(arrow -> arrow.from().equals(document.ref()))
                .map(Arrow::link)
                .filter(link -> !link.evidence().isEmpty())
                .forEach(link -> lines.add(fact(Naming.link(link.type()), target(link), link.evidence())));
        return lines.size() <= MOST ? lines : lines.subList(0, MOST);
    }

    private String target(Link link) {
        return records.find(link.target()).map(Document::title).orElseGet(link.target()::toString);
    }

    /** A map that holds evidence is a fact; below other maps and lists there may be some. */
    private void collect(Message label, @Nullable Object value, List<Line> lines) {
        if (value instanceof Map<?, ?> map) {
            List<Evidence> own = EvidenceTree.in(map.get("evidence"));
            if (!own.isEmpty()) {
                lines.add(fact(label, text(map), own));
            } else {
                map.forEach((name, inner) ->
                        collect(Naming.component(Optional.empty(), String.valueOf(name)), inner, lines));
            }
        } else if (value instanceof List<?> list) {
            List<Evidence> loose =
                    list.stream().allMatch(EvidenceModel::isEvidence) ? EvidenceTree.in(list) : List.of();
            if (loose.isEmpty()) {
                list.forEach(inner -> collect(label, inner, lines));
            } else {
                lines.add(fact(label, "", loose));
            }
        }
    }

    private static boolean isEvidence(@Nullable Object value) {
        return value instanceof Map<?, ?> map && map.containsKey("is");
    }

    /** The fact's own words: all of it but its evidence. */
    private static String text(Map<?, ?> map) {
        Map<Object, Object> bare = new java.util.LinkedHashMap<>(map);
        bare.remove("evidence");
        bare.remove("kind");
        String text = ValueText.of(bare.size() == 1 ? bare.values().iterator().next() : bare);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
    }

    private Line fact(Message label, String text, List<Evidence> evidence) {
        return Line.group(
                label, text, "info", evidence.stream().map(this::passage).toList());
    }

    private Line passage(Evidence evidence) {
        Optional<Document> source = evidence.source().flatMap(records::find);
        String title = source.map(Document::title)
                .orElseGet(() -> evidence.source().map(Ref::toString).orElse(""));
        Message words = source.flatMap(there -> Passage.of(evidence, there))
                .map(passage -> Texts.of("detail.quote", passage.quote(), title))
                .orElseGet(() -> place(evidence, title));
        return Line.leaf(words, "", "quote", new Line.Target.Fact(evidence));
    }

    private static Message place(Evidence evidence, String title) {
        if (evidence instanceof Evidence.Cell cell) {
            return Texts.of("detail.cell", cell.sheet(), cell.row(), cell.column(), title);
        }
        return evidence instanceof Evidence.Manual manual
                ? Texts.of("detail.manual", manual.person(), manual.note())
                : Message.literal(title);
    }
}
