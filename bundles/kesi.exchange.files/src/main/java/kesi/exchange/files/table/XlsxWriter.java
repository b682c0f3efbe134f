package kesi.exchange.files.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kesi.exchange.files.Refusal;

/** Writes a workbook of one sheet, row by row, every cell a text; the same rows always give the same bytes. */
final class XlsxWriter {

    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_CELL = 32_767;
    private static final LocalDateTime STAMP = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Path file;
    private final ZipOutputStream zip;
    private final Writer out;
    private int row;

    XlsxWriter(Path file, OutputStream out) {
        this.file = file;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8.newEncoder()));
    }

    void write(String sheet, List<String> heads, Iterator<List<String>> rows) throws IOException {
        part("[Content_Types].xml", contentTypes());
        part("_rels/.rels", relations("officeDocument", "xl/workbook.xml", ""));
        part("xl/workbook.xml", workbook(sheet));
        part(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "<Relationship Id=\"r2\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/>"));
        part("xl/styles.xml", styles());
        begin("xl/worksheets/sheet1.xml");
        out.write("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        row(heads, 2);
        while (rows.hasNext()) {
            row(rows.next(), 1);
        }
        out.write("</sheetData></worksheet>");
        end();
        zip.finish();
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        out.write(content);
        end();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(STAMP);
        zip.putNextEntry(entry);
        out.write(DECLARATION);
    }

    private void end() throws IOException {
        out.flush();
        zip.closeEntry();
    }

    private void row(List<String> cells, int style) throws IOException {
        row++;
        if (row > MOST_ROWS) {
            throw Refusal.of("E-XLSX-ROWS", file, MOST_ROWS);
        }
        out.write("<row r=\"" + row + "\">");
        for (String cell : cells) {
            cell(cell, style);
        }
        out.write("</row>");
    }

    private void cell(String text, int style) throws IOException {
        if (text.length() > LONGEST_CELL) {
            throw Refusal.of("E-XLSX-CELL", file, row, LONGEST_CELL);
        }
        if (text.isEmpty()) {
            out.write("<c/>");
            return;
        }
        out.write("<c s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        out.write(XmlText.cell(text));
        out.write("</t></is></c>");
    }

    private static String contentTypes() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/xl/workbook.xml", "sheet.main+xml")
                + override("/xl/worksheets/sheet1.xml", "worksheet+xml")
                + override("/xl/styles.xml", "styles+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + CONTENT + type + "\"/>";
    }

    private static String relations(String type, String target, String more) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE + "/"
                + type + "\" Target=\"" + target + "\"/>" + more + "</Relationships>";
    }

    private static String workbook(String sheet) {
        String name = sheet.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        String shown = name.isEmpty() ? "Sheet1" : name.substring(0, Math.min(31, name.length()));
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\""
                + XmlText.attribute(shown) + "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    }

    /** Style 1 is the text format, so that what is typed later stays text too; style 2 is the same in bold. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\"><font/><font><b/></font></fonts>"
                + "<fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf xfId=\"0\"/>"
                + "<xf numFmtId=\"49\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                + "<xf numFmtId=\"49\" fontId=\"1\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>"
                + "</cellXfs></styleSheet>";
    }
}
