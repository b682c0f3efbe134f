package kesi.exchange.files.child;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Shows the stored number of a cell as it was written: a date as ISO text, any other number without noise. */
final class NumberFormats {

    /** A spreadsheet keeps 15 digits; what lies beyond is noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(2_958_466);
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]");
    private static final Pattern ELAPSED = Pattern.compile("\\[[hms]+\\]");
    private static final Pattern DATE = Pattern.compile("[ymdhs]");

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private LocalDate epoch = LocalDate.of(1899, 12, 30);

    void use1904() {
        epoch = LocalDate.of(1904, 1, 1);
    }

    void code(int id, String code) {
        codes.put(id, LITERAL.matcher(code.toLowerCase(java.util.Locale.ROOT)).replaceAll(""));
    }

    void style(int formatId) {
        styles.add(formatId);
    }

    String shown(String stored, String style) {
        BigDecimal number;
        try {
            number = new BigDecimal(stored.strip());
        } catch (NumberFormatException e) {
            return stored;
        }
        int format = style.isEmpty() ? 0 : formatOf(Integer.parseInt(style));
        return isDate(format) && number.signum() >= 0 && number.compareTo(MOST_DAYS) < 0
                ? date(number, elapsed(format))
                : plain(number);
    }

    private int formatOf(int style) {
        return style < styles.size() ? styles.get(style) : 0;
    }

    private boolean isDate(int format) {
        String code = codes.get(format);
        if (code != null) {
            return DATE.matcher(code).find();
        }
        return format >= 14 && format <= 22
                || format >= 27 && format <= 36
                || format >= 45 && format <= 47
                || format >= 50 && format <= 58;
    }

    private boolean elapsed(int format) {
        return format == 46
                || codes.containsKey(format)
                        && ELAPSED.matcher(codes.get(format)).find();
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private String date(BigDecimal days, boolean elapsed) {
        long seconds = days.multiply(SECONDS_A_DAY)
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .longValueExact();
        if (elapsed) {
            Duration time = Duration.ofSeconds(seconds);
            return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
        }
        long day = seconds / 86_400;
        LocalTime time = LocalTime.ofSecondOfDay(seconds % 86_400);
        return day == 0 && days.signum() > 0 ? clock(time) : moment(day, time);
    }

    private String moment(long day, LocalTime time) {
        // Spreadsheets believe in a 29 February 1900: days before it are one further on.
        long shift = day < 60 && epoch.getYear() == 1899 ? 1 : 0;
        LocalDate date = epoch.plusDays(day + shift);
        return time.equals(LocalTime.MIDNIGHT)
                ? date.toString()
                : LocalDateTime.of(date, time).toLocalDate() + "T" + clock(time);
    }

    private static String clock(LocalTime time) {
        return "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
    }
}
