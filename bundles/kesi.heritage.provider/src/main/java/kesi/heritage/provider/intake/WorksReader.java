package kesi.heritage.provider.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.When;
import kesi.heritage.api.WorkRelation;
import kesi.heritage.api.WorkRelation.Kind;
import kesi.heritage.provider.intake.Reading.Span;

/** Reads what somebody did to objects, one clause at a time: copied, imitated, restored and made stay apart. */
final class WorksReader {

    private WorksReader() {}

    static List<WorkRelation> read(Reading reading) {
        List<WorkRelation> works = new ArrayList<>();
        for (int i = 1; i <= reading.paragraphs(); i++) {
            for (Found clause : new Span(reading, i, 0, reading.paragraph(i).length()).find("clause")) {
                work(clause.whole()).ifPresent(works::add);
            }
        }
        return works;
    }

    private static Optional<WorkRelation> work(Span clause) {
        if (clause.first("work.verb").isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> objects = part(clause, "work.before", "objects").or(() -> part(clause, "work.after", "objects"));
        return objects.map(found -> new WorkRelation(
                kind(clause),
                clause.first("work.shared").isPresent(),
                objects(found),
                part(clause, "work.client", "client")
                        .or(() -> part(clause, "work.holder", "client"))
                        .map(Span::words),
                clause.first("work.since").map(WorksReader::since),
                Optional.empty(),
                part(clause, "work.technique", "technique").map(Span::words),
                clause.first("work.some").map(some -> Quantity.unknown(unit(some))),
                List.of(clause.passage())));
    }

    private static When since(Found place) {
        return new When(place.part("since").words() + "/..", place.whole().words(), When.Basis.STATED);
    }

    private static String unit(Found some) {
        String words = some.whole().words();
        return words.substring(words.length() - 1);
    }

    private static Optional<Span> part(Span clause, String pattern, String group) {
        return clause.first(pattern).map(found -> found.part(group));
    }

    private static Kind kind(Span clause) {
        return Stream.of(Kind.values())
                .filter(kind -> clause.reading().patterns().has("kind." + kind))
                .filter(kind -> clause.first("kind." + kind).isPresent())
                .findFirst()
                .orElse(Kind.TAKE_PART);
    }

    /** Of three dynasties' robes there are robes of each; how many is not said. */
    private static List<String> objects(Span objects) {
        Optional<Found> dynasties = objects.first("work.dynasties");
        if (dynasties.isEmpty()) {
            return Lists.items(objects).stream().map(Span::words).toList();
        }
        Found found = dynasties.get();
        String rest = found.part("age").words() + found.part("thing").words();
        return Lists.items(found.part("list")).stream()
                .map(dynasty -> dynasty.words() + rest)
                .toList();
    }
}
