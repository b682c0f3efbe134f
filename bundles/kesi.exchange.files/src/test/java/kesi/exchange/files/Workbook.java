package kesi.exchange.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

/** An xlsx of one sheet, part by part, also as no spreadsheet would write it. */
public final class Workbook {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private final Map<String, byte[]> more = new LinkedHashMap<>();
    private final StringBuilder rows = new StringBuilder();
    private String strings = "";
    private String formats = "";
    private String before = "";
    private String properties = "";
    private String doctype = "";

    public Workbook strings(String items) {
        strings = items;
        return this;
    }

    public Workbook formats(String parts) {
        formats = parts;
        return this;
    }

    public Workbook before(String xml) {
        before = xml;
        return this;
    }

    public Workbook date1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public Workbook doctype(String text) {
        doctype = text;
        return this;
    }

    public Workbook row(String cells) {
        return rawRow("<row>" + cells + "</row>");
    }

    public Workbook rawRow(String row) {
        rows.append(row);
        return this;
    }

    public Workbook part(String name, byte[] content) {
        more.put(name, content);
        return this;
    }

    public byte[] bytes() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                xml("<workbook " + MAIN
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + properties + "<sheets><sheet name=\"一\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                xml("<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
        parts.put("xl/styles.xml", xml("<styleSheet " + MAIN + ">" + formats + "</styleSheet>"));
        parts.put("xl/sharedStrings.xml", xml("<sst " + MAIN + ">" + strings + "</sst>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                xml(doctype + "<worksheet " + MAIN + ">" + before + "<sheetData>" + rows + "</sheetData></worksheet>"));
        parts.putAll(more);
        return Desk.zip(parts);
    }

    private static byte[] xml(String text) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(UTF_8);
    }
}
