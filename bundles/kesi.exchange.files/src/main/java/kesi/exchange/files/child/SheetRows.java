package kesi.exchange.files.child;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of one sheet that hold anything, each cell as text under its column. */
final class SheetRows {

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    private final SharedStrings strings;
    private final NumberFormats formats;
    private final List<String> cells = new ArrayList<>();
    private int row;

    SheetRows(SharedStrings strings, NumberFormats formats) {
        this.strings = strings;
        this.formats = formats;
    }

    void write(OfficeZip zip, String part, Frames frames) throws IOException {
        try (Xml xml = new Xml(zip.open(part))) {
            for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
                if (event == START_ELEMENT && xml.name().equals("row")) {
                    begin(xml.attribute("r"));
                } else if (event == START_ELEMENT && xml.name().equals("c")) {
                    cell(xml);
                } else if (event == END_ELEMENT && xml.name().equals("row")) {
                    finish(frames);
                }
            }
        }
    }

    private void begin(String number) {
        row = number.isEmpty() ? row + 1 : Integer.parseInt(number);
        cells.clear();
        if (row < 1 || row > MOST_ROWS) {
            throw new Fault("E-DAMAGED", "row " + number);
        }
    }

    private void cell(Xml xml) {
        String place = xml.attribute("r");
        int column = place.isEmpty() ? cells.size() : column(place);
        String value = value(xml, xml.attribute("t"), xml.attribute("s"));
        if (!value.isEmpty()) {
            put(column, value);
        } else if (place.isEmpty()) {
            cells.add("");
        }
    }

    private void put(int column, String value) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    private String value(Xml xml, String type, String style) {
        String stored = "";
        for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
            if (event == START_ELEMENT && xml.name().equals("v")) {
                stored = characters(xml);
            } else if (event == START_ELEMENT && xml.name().equals("is")) {
                stored = SharedStrings.richText(xml, "is");
            } else if (event == END_ELEMENT && xml.name().equals("c")) {
                return shown(stored, type, style);
            }
        }
        return "";
    }

    private String shown(String stored, String type, String style) {
        if (stored.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> strings.at(stored);
            case "b" -> stored.strip().equals("1") ? "TRUE" : "FALSE";
            case "str" -> SharedStrings.unescaped(stored);
            case "inlineStr", "e", "d" -> stored;
            default -> formats.shown(stored, style);
        };
    }

    private static String characters(Xml xml) {
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != END_ELEMENT && event != END_DOCUMENT; event = xml.next()) {
            if (event == CHARACTERS) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }

    private void finish(Frames frames) throws IOException {
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        if (!cells.isEmpty()) {
            frames.row(row, cells);
        }
    }

    /** The column of a place such as {@code AB12}, from 0. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        if (column < 1 || column > MOST_COLUMNS) {
            throw new Fault("E-DAMAGED", "cell " + place);
        }
        return column - 1;
    }
}
