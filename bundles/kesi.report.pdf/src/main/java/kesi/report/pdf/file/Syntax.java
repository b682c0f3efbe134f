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
        long scaled = Math.round(value * THOUSAND);
        long whole = Math.abs(scaled) / THOUSAND;
        long rest = Math.abs(scaled) % THOUSAND;
        String sign = scaled < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        String decimals = String.valueOf(THOUSAND + rest).substring(1);
        return sign + whole + '.' + decimals.replaceFirst("0+$", "");
    }

    /** Numbers in a row, parted by blanks. */
    public static String numbers(double... values) {
        StringBuilder row = new StringBuilder();
        for (double value : values) {
            row.append(row.isEmpty() ? "" : " ").append(number(value));
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
