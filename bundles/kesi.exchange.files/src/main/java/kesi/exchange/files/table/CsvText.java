package kesi.exchange.files.table;

import java.util.ArrayList;
import java.util.List;
import kesi.exchange.files.Refusal;
import kesi.exchange.files.process.Parsed.Line;

/** Splits a csv text into lines of cells (RFC 4180), with comma, semicolon or tab as its head line has it. */
final class CsvText {

    private static final String DELIMITERS = ",;\t";
    private static final int MOST_COLUMNS = 16_384;

    private final String name;
    private final String text;
    private final char delimiter;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private int at;
    private int line = 1;

    private CsvText(String name, String text) {
        this.name = name;
        this.text = text;
        this.delimiter = delimiter(text);
    }

    /** The lines that hold anything, numbered as in the file. */
    static List<Line> lines(String name, String text) {
        return new CsvText(name, text).parse();
    }

    private static char delimiter(String text) {
        return text.lines()
                .filter(line -> line.chars().anyMatch(c -> DELIMITERS.indexOf(c) >= 0))
                .findFirst()
                .map(CsvText::mostFrequent)
                .orElse(',');
    }

    private static char mostFrequent(String line) {
        long[] counts = new long[DELIMITERS.length()];
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            quoted ^= c == '"';
            int which = quoted ? -1 : DELIMITERS.indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return DELIMITERS.charAt(best);
    }

    private List<Line> parse() {
        while (at < text.length()) {
            int first = line;
            row();
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                lines.add(new Line(first, cells));
            }
            cells.clear();
        }
        return lines;
    }

    private void row() {
        do {
            cells.add(FormulaGuard.plain(cell()));
            if (cells.size() > MOST_COLUMNS) {
                throw Refusal.of("E-TOO-BIG", name, MOST_COLUMNS + " columns");
            }
        } while (passedDelimiter());
    }

    private String cell() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int opened = line;
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && !doubled()) {
                at++;
                requireEnd(opened);
                return cell.toString();
            }
            at += c == '"' ? 1 : 0;
            countLine(c);
            cell.append(c);
        }
        throw Refusal.of("E-CSV-QUOTE", name, opened);
    }

    private boolean doubled() {
        return at + 1 < text.length() && text.charAt(at + 1) == '"';
    }

    private void requireEnd(int opened) {
        if (at < text.length() && !isEnd(text.charAt(at))) {
            throw Refusal.of("E-CSV-QUOTE", name, opened);
        }
    }

    private boolean isEnd(char c) {
        return c == delimiter || c == '\n' || c == '\r';
    }

    private boolean passedDelimiter() {
        if (at >= text.length()) {
            return false;
        }
        char end = text.charAt(at++);
        if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line += end == delimiter ? 0 : 1;
        return end == delimiter;
    }

    private void countLine(char c) {
        boolean alone = c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n');
        line += c == '\n' || alone ? 1 : 0;
    }
}
