package kesi.news.provider.report;

import static kesi.news.provider.report.BriefReport.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.api.value.When;
import kesi.news.api.Item;
import kesi.news.api.Titles;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;
import kesi.report.api.Paper;
import kesi.report.api.block.Appendix;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Cover;
import kesi.report.api.block.NameIndex;
import kesi.report.api.block.Run;
import kesi.report.api.block.Source;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Cell;
import kesi.report.api.block.Table.Column;
import kesi.report.api.block.Table.Kind;
import kesi.report.api.block.Table.Row;

/** Writes one collection. Used once, by one thread. */
final class Collection {
    private static final double WIDE = 8;
    private static final double FILE = 5;
    private static final double NARROW = 3;

    private final Paper paper;
    private final SourceLines sources;
    private final Task task;
    private final Masking masking = Masking.standard();

    Collection(Paper paper, Records records, Task task) {
        this.paper = paper;
        this.sources = new SourceLines(records);
        this.task = task;
    }

    void cover(String title, Optional<String> subtitle, Optional<String> issuer, String date) {
        paper.add(new Cover(title, subtitle, issuer.stream().toList(), date));
        paper.add(new Block.Contents(say("collection.contents")));
    }

    void text(Sections sections, List<Kept<Item>> items) {
        Map<String, List<Kept<Item>>> parted = sections.of(items);
        paper.add(new Block.PageBreak());
        paper.add(Block.Paragraph.body(say("collection.about", items.size(), counts(parted))));
        AtomicInteger done = new AtomicInteger();
        parted.forEach((name, members) -> {
            paper.add(new Block.Heading(1, name));
            members.forEach(kept -> {
                task.checkCancelled();
                task.progress(
                        (double) done.getAndIncrement() / items.size(),
                        Message.literal(kept.document().title()));
                item(kept);
            });
        });
    }

    private static String counts(Map<String, List<Kept<Item>>> parted) {
        return parted.entrySet().stream()
                .map(section -> say(
                        "collection.section",
                        section.getKey(),
                        section.getValue().size()))
                .collect(Collectors.joining("、"));
    }

    private void item(Kept<Item> kept) {
        Item item = kept.value();
        IndexedText indexed = new IndexedText(item);
        paper.add(new Block.Heading(2, hide(item, item.titles().display())));
        item.titles().part(Titles.Part.SUB).ifPresent(line -> add(hide(item, line.display()), Style.SUBTITLE));
        item.paragraphs().forEach(paragraph -> {
            String text = hide(item, paragraph.display());
            paper.add(
                    paragraph.heading()
                            ? new Block.Heading(3, text)
                            : new Block.Paragraph(indexed.runs(text), Style.BODY));
        });
        item.captions().forEach(caption -> add(hide(item, caption.display()), Style.CAPTION));
        Run source = Run.plain(sources.of(item)).with(new Run.Mark.Sourced(Source.of(kept.ref())));
        paper.add(new Block.Paragraph(List.of(source), Style.NOTE));
    }

    /** The table of sources as an appendix. */
    void sources(List<Kept<Item>> items) {
        paper.add(new Appendix(say("collection.sources")));
        List<Column> columns = List.of(
                new Column(say("collection.no"), 1, Align.CENTRE),
                new Column(say("collection.item"), WIDE, Align.LEFT),
                new Column(say("collection.by"), FILE, Align.LEFT),
                new Column(say("collection.date"), NARROW, Align.CENTRE),
                new Column(say("collection.file"), FILE, Align.LEFT));
        List<Row> rows = new ArrayList<>();
        items.forEach(kept -> rows.add(row(rows.size() + 1, kept)));
        paper.add(new Table(say("collection.sources"), columns, rows.iterator(), true));
        if (items.stream().anyMatch(kept -> Masking.concerns(kept.value()))) {
            add(say("brief.note.minors"), Style.NOTE);
        }
    }

    private Row row(int number, Kept<Item> kept) {
        Item item = kept.value();
        String signed =
                item.credits().stream().map(SourceLines::name).distinct().collect(Collectors.joining("、"));
        String date = item.date().map(When::edtf).orElseGet(() -> say("collection.nodate"));
        String place = sources.place(item);
        return new Row(
                List.of(
                        Cell.of(String.valueOf(number)),
                        Cell.of(hide(item, item.titles().display()), Source.of(kept.ref())),
                        Cell.of(signed.isEmpty() ? say("collection.unsigned") : signed),
                        Cell.of(date),
                        Cell.of(place)),
                Kind.BODY);
    }

    /** The index of people and units, last, when every name has its page. */
    void index(NameIndex.Order order) {
        paper.add(new NameIndex(say("collection.index." + order), order));
    }

    private String hide(Item item, String text) {
        return masking.hide(item, text);
    }

    private void add(String text, Style style) {
        paper.add(Block.Paragraph.of(text, style));
    }
}
