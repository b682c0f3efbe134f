package kesi.exchange.files.child;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The cells of all sheets of an xlsx, in the order of the workbook. Macros, links and formulas are never run. */
final class XlsxCells {

    private static final String WORKBOOK = "xl/workbook.xml";

    private final Path file;
    private final NumberFormats formats = new NumberFormats();

    XlsxCells(Path file) {
        this.file = file;
    }

    void write(Frames frames) throws IOException {
        try (OfficeZip zip = new OfficeZip(file)) {
            Map<String, String> targets = targets(zip);
            Map<String, String> sheets = sheets(zip);
            styles(zip);
            SharedStrings strings = SharedStrings.read(zip);
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                String target = targets.getOrDefault(sheet.getValue(), "");
                if (target.contains("worksheets/")) {
                    frames.sheet(sheet.getKey());
                    new SheetRows(strings, formats).write(zip, target, frames);
                }
            }
        }
    }

    /** The sheets' relation ids by their names. */
    private Map<String, String> sheets(OfficeZip zip) throws IOException {
        Map<String, String> sheets = new LinkedHashMap<>();
        eachElement(zip, WORKBOOK, xml -> {
            if (xml.name().equals("sheet")) {
                sheets.put(xml.attribute("name"), xml.attribute("id"));
            } else if (xml.name().equals("workbookPr") && isTrue(xml.attribute("date1904"))) {
                formats.use1904();
            }
        });
        return sheets;
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private static Map<String, String> targets(OfficeZip zip) throws IOException {
        Map<String, String> targets = new HashMap<>();
        eachElement(zip, "xl/_rels/workbook.xml.rels", xml -> {
            if (xml.name().equals("Relationship")
                    && !xml.attribute("TargetMode").equals("External")) {
                String target = xml.attribute("Target");
                targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        return targets;
    }

    private void styles(OfficeZip zip) throws IOException {
        if (!zip.has("xl/styles.xml")) {
            return;
        }
        boolean[] cells = {false};
        eachElement(zip, "xl/styles.xml", xml -> {
            switch (xml.name()) {
                case "numFmt" -> formats.code(Integer.parseInt(xml.attribute("numFmtId")), xml.attribute("formatCode"));
                case "cellXfs" -> cells[0] = true;
                case "cellStyles", "cellStyleXfs", "dxfs" -> cells[0] = false;
                case "xf" -> {
                    if (cells[0]) {
                        formats.style(number(xml.attribute("numFmtId")));
                    }
                }
                default -> {}
            }
        });
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private static void eachElement(OfficeZip zip, String part, java.util.function.Consumer<Xml> consumer)
            throws IOException {
        try (Xml xml = new Xml(zip.open(part))) {
            for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
                if (event == START_ELEMENT) {
                    consumer.accept(xml);
                }
            }
        }
    }
}
