package kesi.heritage.provider.report;

import static kesi.heritage.provider.report.EventPages.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.When;
import kesi.heritage.api.Practitioner;
import kesi.heritage.api.WorkRelation;
import kesi.heritage.provider.rule.Display;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.Shelf.Kept;
import kesi.report.api.Paper;
import kesi.report.api.block.Block.Heading;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Run;
import kesi.report.api.block.Source;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Cell;
import kesi.report.api.block.Table.Column;
import kesi.report.api.block.Table.Kind;
import kesi.report.api.block.Table.Row;
import kesi.report.api.spi.Period;

/** Writes the sheet of one practitioner block by block. Used once, by one thread. */
final class PractitionerPages {
    private final Records records;
    private final Kept<Practitioner> person;
    private final Paper paper;
    private final Footnotes notes;

    PractitionerPages(Records records, Kept<Practitioner> person, Paper paper) {
        this.records = records;
        this.person = person;
        this.paper = paper;
        this.notes = new Footnotes(records, text -> text);
    }

    void head(String title, Period period) {
        paper.add(Paragraph.of(title, Style.TITLE));
        paper.add(Paragraph.of(say("sheet.period", period.from(), period.to()), Style.CENTRED));
    }

    void person() {
        heading("sheet.person");
        Practitioner one = person.value();
        line("sheet.name", one.name(), one.evidence());
        String elements = one.elements().stream()
                .flatMap(ref -> records.find(ref).map(Document::title).stream())
                .collect(Collectors.joining(say("report.and")));
        line("sheet.elements", elements, one.evidence());
        if (one.designations().isEmpty()) {
            line("sheet.designation", "", List.of());
        }
        one.designations()
                .forEach(held -> line("sheet.designation", held.value().words(), held.evidence()));
        one.honours().forEach(held -> line("sheet.honour", held.value().name(), held.evidence()));
        one.titles().forEach(held -> line("sheet.jobtitle", held.value(), held.evidence()));
    }

    void duty(DutyYear year) {
        heading("sheet.duty");
        if (year.done().isEmpty()) {
            paper.add(Paragraph.body(say("sheet.noduty")));
        } else {
            paper.add(Paragraph.body(new DutyWords(year).sentence()));
            paper.add(new DutyTable(records, year).table());
        }
        if (year.undated() > 0) {
            paper.add(Paragraph.of(say("sheet.undated", year.undated()), Style.NOTE));
        }
        if (year.withoutLength() > 0) {
            paper.add(Paragraph.of(say("sheet.nolength", year.withoutLength()), Style.NOTE));
        }
        if (year.byName()) {
            paper.add(Paragraph.of(say("sheet.byname"), Style.NOTE));
        }
    }

    void apprentices() {
        heading("sheet.apprentices");
        Descent descent = Descent.of(records, person);
        List<String> names = descent.apprentices();
        paper.add(Paragraph.body(
                names.isEmpty()
                        ? say("sheet.noapprentices")
                        : say("sheet.pupils", names.size(), String.join(say("report.and"), names))));
        descent.drawing().ifPresent(paper::add);
        descent.evidence().stream()
                .findFirst()
                .ifPresent(place -> line("sheet.descent", descent.words(), List.of(place)));
    }

    /** Works by what was done: making, copying, imitating and mending are never taken for each other. */
    void works() {
        heading("sheet.works");
        List<WorkRelation> works = person.value().works();
        if (works.isEmpty()) {
            paper.add(Paragraph.body(say("sheet.noworks")));
            return;
        }
        List<Column> columns = List.of(
                new Column(say("sheet.work.kind"), 2, Align.CENTRE),
                new Column(say("sheet.work.objects"), 5, Align.LEFT),
                new Column(say("sheet.work.since"), 3, Align.LEFT),
                new Column(say("sheet.work.client"), 3, Align.LEFT));
        List<Row> rows = new ArrayList<>();
        for (WorkRelation.Kind kind : WorkRelation.Kind.values()) {
            works.stream().filter(work -> work.kind() == kind).forEach(work -> rows.add(row(work)));
        }
        paper.add(new Table(say("sheet.works.caption"), columns, rows.iterator(), false));
    }

    private Row row(WorkRelation work) {
        String objects = Display.text(String.join(say("report.and"), work.objects()));
        Optional<Source> source = notes.source(work.evidence());
        notes.number(work.evidence());
        String since = work.since().map(PractitionerPages::shown).orElseGet(() -> say("report.notstated"));
        String kind = say("work." + work.kind());
        return new Row(
                List.of(
                        Cell.of(work.shared() ? say("work.shared", kind) : kind),
                        new Cell(objects, 1, 1, source),
                        Cell.of(since),
                        Cell.of(work.client().orElse(""))),
                Kind.BODY);
    }

    private static String shown(When when) {
        return when.words().isEmpty() ? when.edtf() : when.words();
    }

    void sources() {
        heading("sheet.sources");
        List<Message> all = notes.all();
        for (int i = 0; i < all.size(); i++) {
            paper.add(Paragraph.of("[" + (i + 1) + "] " + all.get(i).in(Locale.CHINESE), Style.NOTE));
        }
        paper.add(Paragraph.of(say("sheet.law"), Style.NOTE));
        paper.add(Paragraph.of(say("report.mask"), Style.NOTE));
    }

    private void heading(String key) {
        paper.add(new Heading(1, say(key)));
    }

    private void line(String key, String value, List<Evidence> evidence) {
        String text = value.isEmpty() ? say("report.notstated") : Display.text(value);
        Run stated = Run.noted(text, value.isEmpty() ? 0 : notes.number(evidence));
        Run marked = notes.source(evidence)
                .filter(source -> !value.isEmpty())
                .map(source -> stated.with(new Run.Mark.Sourced(source)))
                .orElse(stated);
        paper.add(new Paragraph(List.of(Run.bold(say("report.label", say(key))), marked), Style.BODY));
    }
}
