package kesi.bookroom.provider.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.bookroom.api.Book;
import kesi.bookroom.api.Loan;
import kesi.bookroom.api.Room;
import kesi.bookroom.provider.rule.LoanFigures;
import kesi.bookroom.provider.rule.Stock;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Shelf.Kept;
import kesi.report.api.Paper;
import kesi.report.api.block.Block.Heading;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Column;

/** Writes the statistics of a period. */
final class LoanPages {

    private static final int TOP = 10;

    private final LocalDate from;
    private final LocalDate to;
    private final Paper paper;
    private final List<Kept<Room>> rooms;
    private final Map<Ref, Book> books;
    private final List<Loan> loans;
    private final LoanFigures figures;

    LoanPages(Stock stock, LocalDate from, LocalDate to, Paper paper) {
        this.from = from;
        this.to = to;
        this.paper = paper;
        this.rooms = stock.rooms();
        this.books = stock.books().stream().collect(Collectors.toMap(Kept::ref, Kept::value));
        this.loans = stock.loans().stream().map(Kept::value).toList();
        this.figures = LoanFigures.of(loans, from, to);
    }

    void write() {
        paper.add(Paragraph.of(text("report.title"), Style.TITLE));
        paper.add(Paragraph.of(text("report.period", day(from), day(to)), Style.SUBTITLE));
        summary();
        months();
        byRoom();
        top();
        overdue();
        paper.add(Paragraph.of(day(to), Style.RIGHT));
    }

    private void summary() {
        paper.add(new Heading(1, text("report.summary")));
        long copies = books.values().stream().mapToLong(Book::copies).sum();
        paper.add(Paragraph.body(text(
                "report.summary.text",
                rooms.size(),
                books.size(),
                copies,
                figures.loans(),
                figures.readers(),
                figures.returns())));
    }

    private void months() {
        paper.add(new Heading(1, text("report.months")));
        table(
                "report.months",
                List.of(column("head.month", 2, Align.LEFT), column("head.loans", 1, Align.RIGHT)),
                figures.months().entrySet().stream()
                        .map(month -> List.of(
                                text(
                                        "report.month",
                                        month.getKey().getYear(),
                                        month.getKey().getMonthValue()),
                                month.getValue().toString())));
    }

    private void byRoom() {
        paper.add(new Heading(1, text("report.rooms")));
        Map<Ref, Long> lent = new HashMap<>();
        figures.books()
                .forEach((ref, count) -> Optional.ofNullable(books.get(ref))
                        .ifPresent(book -> lent.merge(book.room(), count, Long::sum)));
        table(
                "report.rooms",
                List.of(
                        column("head.room", 3, Align.LEFT),
                        column("head.union", 3, Align.LEFT),
                        column("head.titles", 1, Align.RIGHT),
                        column("head.loans", 1, Align.RIGHT)),
                rooms.stream()
                        .map(room -> List.of(
                                room.value().name(),
                                room.value().union(),
                                Long.toString(books.values().stream()
                                        .filter(book -> book.room().equals(room.ref()))
                                        .count()),
                                lent.getOrDefault(room.ref(), 0L).toString())));
    }

    private void top() {
        paper.add(new Heading(1, text("report.top")));
        if (figures.books().isEmpty()) {
            paper.add(Paragraph.body(text("report.top.none")));
            return;
        }
        table(
                "report.top",
                List.of(
                        column("head.title", 3, Align.LEFT),
                        column("head.authors", 2, Align.LEFT),
                        column("head.loans", 1, Align.RIGHT)),
                figures.top(TOP).stream()
                        .map(entry -> List.of(
                                title(entry.getKey()),
                                authors(entry.getKey()),
                                entry.getValue().toString())));
    }

    private void overdue() {
        paper.add(new Heading(1, text("report.overdue")));
        List<Loan> late = loans.stream().filter(loan -> loan.overdue(to)).toList();
        if (late.isEmpty()) {
            paper.add(Paragraph.body(text("report.overdue.none")));
            return;
        }
        table(
                "report.overdue",
                List.of(
                        column("head.title", 3, Align.LEFT),
                        column("head.reader", 2, Align.LEFT),
                        column("head.due", 2, Align.LEFT),
                        column("head.days", 1, Align.RIGHT)),
                late.stream()
                        .map(loan -> List.of(
                                title(loan.book()),
                                loan.reader(),
                                day(loan.due()),
                                Long.toString(ChronoUnit.DAYS.between(loan.due(), to)))));
    }

    private void table(String caption, List<Column> columns, Stream<List<String>> rows) {
        paper.add(Table.of(text(caption), columns, rows.iterator()));
    }

    private String title(Ref book) {
        return Optional.ofNullable(books.get(book)).map(Book::title).orElse(book.toString());
    }

    private String authors(Ref book) {
        return Optional.ofNullable(books.get(book))
                .map(found -> String.join("，", found.authors()))
                .orElse("");
    }

    private static Column column(String head, double weight, Align align) {
        return new Column(text(head), weight, align);
    }

    private static String day(LocalDate day) {
        return text("report.day", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The paper speaks Chinese whatever the screen does. */
    private static String text(String key, Object... arguments) {
        return Message.of(LoanPages.class, key, Arrays.copyOf(arguments, arguments.length))
                .in(Locale.CHINESE);
    }
}
