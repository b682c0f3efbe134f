package kesi.shell.swing.follow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Arrow;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.shell.swing.Texts;

/** The arrows of records, both ways, by role and type. */
record LinksModel(Records records) {

    private static final int MOST = 2_000;

    private record Role(boolean out, String link, String type) {}

    /** A line for each role with the records at the other ends, each once. */
    List<Line> lines(List<Ref> refs) {
        Map<Role, Map<Ref, Line>> groups = new LinkedHashMap<>();
        int taken = 0;
        for (Ref ref : refs) {
            for (Arrow arrow : records.arrows(ref)) {
                if (taken++ < MOST) {
                    boolean out = arrow.from().equals(ref);
                    Ref other = out ? arrow.link().target() : arrow.from();
                    groups.computeIfAbsent(
                                    new Role(out, arrow.link().type(), other.type()), role -> new LinkedHashMap<>())
                            .computeIfAbsent(other, this::line);
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        groups.forEach((role, others) -> lines.add(
                Line.group(label(role), String.valueOf(others.size()), "link", List.copyOf(others.values()))));
        return lines;
    }

    private Message label(Role role) {
        return Texts.of(
                role.out() ? "links.out" : "links.in",
                Naming.link(role.link()),
                new Naming(records).label(role.type()));
    }

    private Line line(Ref other) {
        Optional<Document> there = records.find(other);
        boolean stub = there.isEmpty() || new Naming(records).type(other.type()).isEmpty();
        return new Line(
                Message.literal(""),
                there.map(Document::title).orElseGet(other::toString),
                stub ? "stub" : "table",
                stub,
                new Line.Target.Record(other),
                List.of());
    }
}
