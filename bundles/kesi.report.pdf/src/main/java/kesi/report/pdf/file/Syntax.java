package kesi.report.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** How PDF writes numbers, texts and references. */
public final class Syntax {

    private static final int THOUSAND = 1000;

    private Syntax() {}

    /** A number with at most three decimals and no exponent. */
    public static String number(double value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    /** Appends a number with at most three decimals. */
    static void append(StringBuilder out, double value) {
        long scaled = Math.round(value * THOUSAND);
        if (scaled < 0) {
            out.append('-');
            scaled = -scaled;
        }
        out.append(scaled / THOUSAND);
        int rest = (int) (scaled % THOUSAND);
        if (rest > 0) {
            out.append('.');
            for (int unit = THOUSAND / 10; rest > 0; unit /= 10) {
                out.append((char) ('0' + rest / unit));
                rest %= unit;
            }
        }
    }

    /** Numbers in a row, parted by blanks. */
    public static String numbers(double... values) {
        StringBuilder row = new StringBuilder();
        for (double value : values) {
            row.append(row.isEmpty() ? "" : " ");
            append(row, value);
        }
        return row.toString();
    }

    /** A text string in UTF-16, written in hexadecimal. */
    public static String text(String text) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + '>';
    }

    /** A reference to an object. */
    public static String reference(int object) {
        return object + " 0 R";
    }

    /** An array of references. */
    public static String references(List<Integer> objects) {
        return objects.stream().map(Syntax::reference).collect(Collectors.joining(" ", "[", "]"));
    }
}
