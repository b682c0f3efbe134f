package kesi.news.provider.report;

import static kesi.news.provider.report.BriefReport.say;

import java.util.stream.Collectors;
import kesi.news.api.Credit;
import kesi.news.api.Item;
import kesi.record.api.Document;
import kesi.record.api.Records;

/** Says where an item comes from: its file and lines, who signed it, and whether its title is the editor's. */
final class SourceLines {
    private final Records records;

    SourceLines(Records records) {
        this.records = records;
    }

    String of(Item item) {
        String file = file(item);
        String signed = signed(item);
        String made = item.titles().generated() ? say("brief.note.generated") : "";
        return say(
                "brief.source", file, item.origin().firstLine(), item.origin().lastLine(), signed + made);
    }

    /** The file and its lines, as tables show them. */
    String place(Item item) {
        return say(
                "collection.lines",
                file(item),
                item.origin().firstLine(),
                item.origin().lastLine());
    }

    /** The name of the file. */
    String file(Item item) {
        return records.find(item.origin().file()).map(Document::title).orElse("");
    }

    private static String signed(Item item) {
        return item.credits().stream().map(SourceLines::signed).collect(Collectors.joining());
    }

    private static String signed(Credit credit) {
        String key = credit.role() == Credit.Role.PHOTO ? "brief.signed.photo" : "brief.signed";
        return say(key, name(credit));
    }

    /** The full name of who signed, as far as it is known. */
    static String name(Credit credit) {
        String names = String.join("、", credit.names());
        return credit.expansion().map(Credit.Expansion::name).orElse(names);
    }
}
