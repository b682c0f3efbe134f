package kesi.exchange.files.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a text for a formula: an apostrophe goes before what begins like one. Reading takes
 * exactly that apostrophe away again; a text that had apostrophes of its own gets one more and keeps its own.
 */
final class FormulaGuard {

    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20]");
    private static final Pattern GUARDED = Pattern.compile("^'+[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20]");

    private FormulaGuard() {}

    static String guarded(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }

    static String plain(String cell) {
        return GUARDED.matcher(cell).find() ? cell.substring(1) : cell;
    }
}
