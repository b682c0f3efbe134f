package kesi.shell.swing.look;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as spreadsheets exchange them over the clipboard: cells parted by tabs, quoted where they hold a tab, a line
 * break or a quote. What begins like a formula gets an apostrophe, so that it stays text; reading takes it away.
 */
public final class Tsv {

    private static final String FORMULA = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

    private Tsv() {}

    /** The text of rows, each line ended by LF. */
    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Tsv::cell).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    /** The rows of a text; line ends of any kind. A quote that is never closed reaches to the end. */
    public static List<List<String>> read(String text) {
        return new Reading(text).rows();
    }

    private static String cell(String value) {
        String safe = isFormula(value) && !isNumber(value) ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(letter -> letter == '\t' || letter == '\n' || letter == '\r')
                || safe.startsWith("\"");
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isNumber(String value) {
        return value.matches("[+-]?[0-9]+(\\.[0-9]+)?");
    }

    private static String bare(String value) {
        return value.startsWith("'") && isFormula(value) ? value.substring(1) : value;
    }

    /** Whether it begins like a formula, behind apostrophes or not. */
    private static boolean isFormula(String value) {
        int at = 0;
        while (at < value.length() && value.charAt(at) == '\'') {
            at++;
        }
        return at < value.length() && FORMULA.indexOf(value.charAt(at)) >= 0;
    }

    private static final class Reading {

        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private int at;

        Reading(String text) {
            this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        }

        List<List<String>> rows() {
            while (at < text.length()) {
                row.add(bare(text.charAt(at) == '"' ? quoted() : plain()));
                end();
            }
            return List.copyOf(rows);
        }

        private void end() {
            boolean more = at < text.length() && text.charAt(at) == '\t';
            at++;
            if (more && at >= text.length()) {
                row.add("");
            }
            if (!more || at >= text.length()) {
                rows.add(List.copyOf(row));
                row = new ArrayList<>();
            }
        }

        private String plain() {
            int from = at;
            while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
                at++;
            }
            return text.substring(from, at);
        }

        private String quoted() {
            StringBuilder cell = new StringBuilder();
            at++;
            while (at < text.length() && (text.charAt(at) != '"' || text.startsWith("\"\"", at))) {
                cell.append(text.charAt(at));
                at += text.charAt(at) == '"' ? 2 : 1;
            }
            at = Math.min(at + 1, text.length());
            return cell + plain();
        }
    }
}
