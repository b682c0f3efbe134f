package kesi.heritage.provider.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Evidence.Cell;
import kesi.core.api.value.Evidence.External;
import kesi.core.api.value.Evidence.Manual;
import kesi.core.api.value.Evidence.Passage;
import kesi.core.api.value.Evidence.Whole;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.report.api.block.Source;

/** Numbers the evidence of a report, each place once, and says where it stands. Used by one thread. */
final class Footnotes {

    private final Records records;
    private final UnaryOperator<String> masked;
    private final List<Evidence> places = new ArrayList<>();

    Footnotes(Records records, UnaryOperator<String> masked) {
        this.records = records;
        this.masked = masked;
    }

    /** The number of the first place; 0 when there is none. */
    int number(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return 0;
        }
        Evidence place = evidence.get(0);
        if (!places.contains(place)) {
            places.add(place);
        }
        return places.indexOf(place) + 1;
    }

    /** Every place in the order of its number. */
    List<Message> all() {
        return places.stream().map(this::shown).toList();
    }

    /** The place as a source that machines can follow, too; empty when there is none. */
    Optional<Source> source(List<Evidence> evidence) {
        return evidence.stream()
                .findFirst()
                .map(place -> Source.of(place, shown(place).in(Locale.CHINESE), ""));
    }

    private Message shown(Evidence evidence) {
        if (evidence instanceof Passage passage) {
            return said("note.passage", title(passage.item()), passage.paragraph(), passage.start() + 1, passage.end());
        }
        if (evidence instanceof Cell cell) {
            return said("note.cell", cell.file().id().substring(0, 8), cell.sheet(), cell.row(), cell.column());
        }
        if (evidence instanceof Whole whole) {
            return said("note.record", title(whole.record()));
        }
        if (evidence instanceof External external) {
            return said("note.external", external.title(), external.address());
        }
        return evidence instanceof Manual manual
                ? said("note.manual", manual.person())
                : said("note.record", evidence.toString());
    }

    private String title(Ref ref) {
        return masked.apply(records.find(ref).map(Document::title).orElse(ref.toString()));
    }

    private static Message said(String key, Object... arguments) {
        return Message.of(Footnotes.class, key, arguments);
    }
}
