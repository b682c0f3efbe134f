package kesi.news.provider.report;

import static kesi.news.provider.report.BriefReport.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.news.api.Item;
import kesi.news.api.ItemKind;
import kesi.news.api.Paragraph;
import kesi.news.api.Titles;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;
import kesi.report.api.Paper;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Run;
import kesi.report.api.block.Source;

/** Writes one brief. Used once, by one thread. */
final class Brief {
    private static final double HEAD_SPACE = 4;

    private final Paper paper;
    private final SourceLines sources;
    private final Masking masking = Masking.standard();

    Brief(Paper paper, Records records) {
        this.paper = paper;
        this.sources = new SourceLines(records);
    }

    void head(String name, String number, Optional<String> issuer, LocalDate date) {
        add(name, Style.MASTHEAD);
        add(number, Style.CENTRED);
        String day = say("brief.date", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        add(issuer.map(who -> who + "　　" + day).orElse(day), Style.CENTRED);
        paper.add(new Block.Rule(true));
        paper.add(new Block.Space(HEAD_SPACE));
    }

    /** The editor's words before the text, a paragraph a line. */
    void note(String words) {
        List<String> lines = words.lines().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < lines.size(); i++) {
            Run text = Run.plain(lines.get(i).strip());
            List<Run> runs = i == 0 ? List.of(Run.bold(say("brief.editor")), text) : List.of(text);
            paper.add(new Block.Paragraph(runs, Style.QUOTE));
        }
        paper.add(new Block.Rule(false));
    }

    void body(List<Kept<Item>> items, Task task) {
        List<Kept<Item>> reports = items.stream()
                .filter(kept -> kept.value().kind() != ItemKind.PUBLIC_SERVICE_POSTER)
                .toList();
        contents(reports);
        for (int i = 0; i < reports.size(); i++) {
            task.checkCancelled();
            task.progress(
                    (double) i / reports.size(),
                    Message.literal(reports.get(i).document().title()));
            item(reports.get(i));
        }
        paper.add(new Block.Rule(false));
        add(notes(reports, items.size() - reports.size()), Style.NOTE);
    }

    void foot(Optional<String> report, Optional<String> send, Optional<String> issue, Optional<Integer> copies) {
        paper.add(new Block.Rule(false));
        report.ifPresent(to -> add(say("brief.report", to), Style.FLUSH));
        send.ifPresent(to -> add(say("brief.send", to), Style.FLUSH));
        issue.ifPresent(to -> add(say("brief.issue", to), Style.FLUSH));
        paper.add(new Block.Rule(false));
        copies.ifPresent(count -> add(say("brief.copies", count), Style.RIGHT));
    }

    /** A brief tells its titles under the red rule; a table of contents with page numbers would take a page. */
    private void contents(List<Kept<Item>> reports) {
        paper.add(new Block.Paragraph(List.of(Run.bold(say("brief.contents"))), Style.CENTRED));
        paper.add(new Block.Items(
                true,
                reports.stream()
                        .map(kept -> hide(kept.value(), kept.value().titles().display()))
                        .toList()));
        paper.add(new Block.Rule(false));
    }

    private void item(Kept<Item> kept) {
        Item item = kept.value();
        item.titles().part(Titles.Part.KICKER).ifPresent(line -> add(hide(item, line.display()), Style.CENTRED));
        paper.add(new Block.Heading(1, hide(item, item.titles().display())));
        item.titles().part(Titles.Part.SUB).ifPresent(line -> add(hide(item, line.display()), Style.SUBTITLE));
        item.paragraphs().forEach(paragraph -> paragraph(item, paragraph));
        item.captions().forEach(caption -> add(hide(item, caption.display()), Style.CAPTION));
        Run source = Run.plain(sources.of(item)).with(new Run.Mark.Sourced(Source.of(kept.ref())));
        paper.add(new Block.Paragraph(List.of(source), Style.NOTE));
    }

    private void paragraph(Item item, Paragraph paragraph) {
        String text = hide(item, paragraph.display());
        paper.add(paragraph.heading() ? new Block.Heading(2, text) : Block.Paragraph.body(text));
    }

    private static String notes(List<Kept<Item>> reports, int posters) {
        StringBuilder notes = new StringBuilder(say("brief.note", reports.size()));
        if (posters > 0) {
            notes.append(say("brief.note.posters", posters));
        }
        if (reports.stream().anyMatch(kept -> Masking.concerns(kept.value()))) {
            notes.append(say("brief.note.minors"));
        }
        return notes.toString();
    }

    private String hide(Item item, String text) {
        return masking.hide(item, text);
    }

    private void add(String text, Style style) {
        paper.add(Block.Paragraph.of(text, style));
    }
}
