package kesi.core.api.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An EDTF expression, level 0 and 1 of ISO 8601-2:2019, as the days it spans. A season of a year spans the months that
 * either the calendar or the solar terms give it: spring February to May, summer May to August, autumn August to
 * November, winter November to February of the next year.
 *
 * @param earliest the first day it can be; empty when open or unknown
 * @param latest the last day it can be; empty when open or unknown
 * @param uncertain whether it carries {@code ?} or {@code %}
 * @param approximate whether it carries {@code ~} or {@code %}
 */
record Edtf(Optional<LocalDate> earliest, Optional<LocalDate> latest, boolean uncertain, boolean approximate) {

    private static final Pattern DATE =
            Pattern.compile("(?<year>-?(?:\\d{4}|\\d{3}X|\\d{2}XX))(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?");
    private static final Pattern TIME = Pattern.compile(
            "(?<date>-?\\d{4}-\\d{2}-\\d{2})T(?<time>\\d{2}:\\d{2}:\\d{2})(?<zone>Z|[+-]\\d{2}(?::\\d{2})?)?");
    private static final Pattern LONG_YEAR = Pattern.compile("Y(?<year>-?[1-9]\\d{4,8})");
    private static final Pattern SEASON = Pattern.compile("(?<year>-?\\d{4})-2(?<season>[1-4])");
    private static final String OPEN = "..";
    private static final String UNSPECIFIED = "XX";

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException when it is not EDTF level 0 or 1, or names a day that no calendar has
     */
    static Edtf parse(String text) {
        try {
            int slash = text.indexOf('/');
            return slash < 0 ? point(text) : interval(text.substring(0, slash), text.substring(slash + 1));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Not a date of EDTF level 1: " + text, e);
        }
    }

    private static Edtf interval(String from, String to) {
        Optional<Edtf> start = end(from);
        Optional<Edtf> end = end(to);
        if (start.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("An interval has at least one end");
        }
        Optional<LocalDate> first = start.flatMap(Edtf::earliest);
        Optional<LocalDate> last = end.flatMap(Edtf::latest);
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw new IllegalArgumentException("An interval ends before it starts");
        }
        return new Edtf(
                first,
                last,
                start.map(Edtf::uncertain).orElse(false)
                        || end.map(Edtf::uncertain).orElse(false),
                start.map(Edtf::approximate).orElse(false)
                        || end.map(Edtf::approximate).orElse(false));
    }

    private static Optional<Edtf> end(String text) {
        if (text.isEmpty() || text.equals(OPEN)) {
            return Optional.empty();
        }
        if (text.contains("T") || text.contains("/")) {
            throw new IllegalArgumentException("An end of an interval is a date");
        }
        return Optional.of(point(text));
    }

    private static Edtf point(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        boolean qualified = last == '?' || last == '~' || last == '%';
        String plain = qualified ? text.substring(0, text.length() - 1) : text;
        if (qualified && plain.contains("T")) {
            throw new IllegalArgumentException("A time of day is not qualified");
        }
        Span span = span(plain);
        return new Edtf(
                Optional.of(span.first()),
                Optional.of(span.last()),
                last == '?' || last == '%',
                last == '~' || last == '%');
    }

    private static Span span(String text) {
        Matcher match = TIME.matcher(text);
        if (match.matches()) {
            return time(match);
        }
        match = LONG_YEAR.matcher(text);
        if (match.matches()) {
            int year = Integer.parseInt(match.group("year"));
            return Span.years(year, year);
        }
        match = SEASON.matcher(text);
        if (match.matches()) {
            return season(year(match.group("year"), '0'), Integer.parseInt(match.group("season")));
        }
        match = DATE.matcher(text);
        if (match.matches()) {
            return date(match.group("year"), Optional.ofNullable(match.group("month")), day(match));
        }
        throw new IllegalArgumentException("Not a date");
    }

    private static Optional<String> day(Matcher match) {
        return Optional.ofNullable(match.group("day"));
    }

    private static Span time(Matcher match) {
        LocalTime.parse(match.group("time"));
        Optional.ofNullable(match.group("zone")).ifPresent(ZoneOffset::of);
        LocalDate day = LocalDate.parse(match.group("date"));
        return new Span(day, day);
    }

    private static Span season(int year, int season) {
        int startMonth = 3 * season - 1;
        YearMonth start = YearMonth.of(year, startMonth);
        return new Span(start.atDay(1), start.plusMonths(3).atEndOfMonth());
    }

    private static Span date(String year, Optional<String> month, Optional<String> day) {
        if (year.contains("X") && month.isPresent()) {
            throw new IllegalArgumentException("A month of an unspecified year is level 2");
        }
        if (month.isEmpty() || month.get().equals(UNSPECIFIED)) {
            day.filter(d -> !d.equals(UNSPECIFIED)).ifPresent(d -> {
                throw new IllegalArgumentException("A day of an unspecified month is level 2");
            });
            int a = year(year, '0');
            int b = year(year, '9');
            return Span.years(Math.min(a, b), Math.max(a, b));
        }
        YearMonth known = YearMonth.of(year(year, '0'), Integer.parseInt(month.get()));
        if (day.isEmpty() || day.get().equals(UNSPECIFIED)) {
            return new Span(known.atDay(1), known.atEndOfMonth());
        }
        LocalDate exact = known.atDay(Integer.parseInt(day.get()));
        return new Span(exact, exact);
    }

    private static int year(String text, char unspecified) {
        if (text.startsWith("-0000")) {
            throw new IllegalArgumentException("There is no year -0000");
        }
        return Integer.parseInt(text.replace('X', unspecified));
    }

    /** From a day to a day. */
    private record Span(LocalDate first, LocalDate last) {

        static Span years(int first, int last) {
            return new Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
        }
    }
}
