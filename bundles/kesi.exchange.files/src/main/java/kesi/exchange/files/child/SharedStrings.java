package kesi.exchange.files.child;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook share. */
final class SharedStrings {

    private static final String PART = "xl/sharedStrings.xml";
    private static final long MOST_CHARACTERS = 40_000_000;

    private final List<String> strings = new ArrayList<>();
    private long characters;

    private SharedStrings() {}

    static SharedStrings read(OfficeZip zip) throws IOException {
        SharedStrings shared = new SharedStrings();
        if (zip.has(PART)) {
            try (Xml xml = new Xml(zip.open(PART))) {
                for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
                    if (event == START_ELEMENT && xml.name().equals("si")) {
                        shared.add(richText(xml, "si"));
                    }
                }
            }
        }
        return shared;
    }

    String at(String index) {
        try {
            return strings.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new Fault("E-DAMAGED", "no shared string " + index);
        }
    }

    /** The text of runs up to the end of the named element; the reading aid above hanzi is left out. */
    static String richText(Xml xml, String end) {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int aids = 0;
        for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
            if (event == CHARACTERS && inText && aids == 0) {
                text.append(xml.text());
            } else if (event == START_ELEMENT || event == END_ELEMENT) {
                boolean start = event == START_ELEMENT;
                if (!start && xml.name().equals(end)) {
                    return unescaped(text.toString());
                }
                inText = start && xml.name().equals("t");
                aids += xml.name().equals("rPh") ? (start ? 1 : -1) : 0;
            }
        }
        return unescaped(text.toString());
    }

    /** Control characters stand in these files as {@code _x000D_}. */
    static String unescaped(String text) {
        return !text.contains("_x")
                ? text
                : java.util.regex.Pattern.compile("_x([0-9A-Fa-f]{4})_")
                        .matcher(text)
                        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    private void add(String text) {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new Fault("E-TOO-BIG", MOST_CHARACTERS + " characters");
        }
        strings.add(text);
    }
}
