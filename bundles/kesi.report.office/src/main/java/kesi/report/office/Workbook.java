package kesi.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kesi.core.api.task.Task;
import kesi.report.api.PaperSetup;
import kesi.report.api.block.Appendix;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Heading;
import kesi.report.api.block.Block.Items;
import kesi.report.api.block.Block.Note;
import kesi.report.api.block.Block.PageBreak;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Rule;
import kesi.report.api.block.Block.Signatures;
import kesi.report.api.block.Block.Space;
import kesi.report.api.block.Cover;
import kesi.report.api.block.Names;
import kesi.report.api.block.Run;
import kesi.report.api.block.Table;
import kesi.report.api.spi.PaperFormat;

/** A workbook: a sheet for each table in its order, and the words between them on a last sheet. */
final class Workbook implements PaperFormat.Open {

    private static final int LONGEST_NAME = 31;
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Parts parts;
    private final Task task;
    private final Flat flat;
    private final Losses losses = new Losses();
    private final List<String> names = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private String heading = "";

    Workbook(PaperSetup setup, Parts parts, Task task) {
        this.parts = parts;
        this.task = task;
        this.flat = new Flat(setup);
    }

    @Override
    public void add(Block block) {
        if (block instanceof Table table) {
            sheet(table);
        } else if (flat.table(block).isPresent()) {
            losses.add(block);
            flat.table(block).ifPresent(this::sheet);
        } else if (!isMakeUp(block)) {
            List<String> said = said(block).toList();
            if (said.isEmpty()) {
                losses.add(block);
            }
            words.addAll(said);
        }
    }

    private static boolean isMakeUp(Block block) {
        return block instanceof Rule
                || block instanceof Space
                || block instanceof PageBreak
                || block instanceof Block.Contents;
    }

    private Stream<String> said(Block block) {
        if (block instanceof Heading some) {
            heading = some.text();
            return Stream.of(some.text());
        }
        if (block instanceof Paragraph some) {
            return Stream.of(String.join("", some.runs().stream().map(Run::text).toList()));
        }
        if (block instanceof Items some) {
            return some.items().stream();
        }
        if (block instanceof Names some) {
            return some.names().stream();
        }
        if (block instanceof Signatures some) {
            return some.labels().stream();
        }
        if (block instanceof Cover some) {
            return Stream.concat(Stream.of(some.title()), some.hosts().stream());
        }
        return block instanceof Note some
                ? Stream.of(some.number() + " " + some.text())
                : block instanceof Appendix some ? Stream.of(some.title()) : Stream.empty();
    }

    private void sheet(Table table) {
        names.add(name(table.caption().isBlank() ? heading : table.caption()));
        parts.begin("xl/worksheets/sheet" + names.size() + ".xml");
        new SheetRows(parts, task).write(table);
        parts.end();
    }

    /** Names of sheets are short, without some marks, and no two the same, whatever their case. */
    private String name(String wanted) {
        String clean = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String base = clean.isEmpty() ? flat.say("sheet") : clean;
        String name = cut(base, LONGEST_NAME);
        for (int count = 2; taken(name); count++) {
            name = cut(base, LONGEST_NAME - 4) + " " + count;
        }
        return name;
    }

    private boolean taken(String name) {
        return names.stream().anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    }

    private static String cut(String text, int most) {
        int end = Math.min(most, text.length());
        boolean half = end < text.length() && end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, half ? end - 1 : end).strip();
    }

    @Override
    public void finish() {
        if (!words.isEmpty() || names.isEmpty()) {
            sheet(Table.of(
                    flat.say("words"),
                    List.of(new Table.Column(flat.say("words"), 1, Table.Align.LEFT)),
                    words.stream().map(List::of).iterator()));
        }
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        for (int at = 1; at <= names.size(); at++) {
            String name = Parts.text(names.get(at - 1));
            sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(name, at, at));
            relations.append(relation("r" + at, "worksheet", "worksheets/sheet" + at + ".xml"));
            types.append(type("/xl/worksheets/sheet" + at + ".xml", "worksheet+xml"));
        }
        relations.append(relation("styles", "styles", "styles.xml"));
        types.append(type("/xl/workbook.xml", "sheet.main+xml")).append(type("/xl/styles.xml", "styles+xml"));
        parts.part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SheetRows.MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets
                        + "</sheets></workbook>");
        parts.part("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        parts.part("xl/styles.xml", SheetRows.STYLES);
        parts.part("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
        parts.part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types + "</Types>");
        parts.finish();
        losses.tell(task, "xlsx");
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s%s\"/>".formatted(part, CONTENT, type);
    }
}
