package kesi.heritage.provider.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Ref;
import kesi.core.api.value.Sourced;
import kesi.core.api.value.When;
import kesi.exchange.api.HeaderMapping;
import kesi.exchange.api.Table;
import kesi.exchange.api.Table.Row;

/** One row of a list while it is read; gathers what is wrong with it. Used by one thread. */
final class ListRow {

    private final Ref file;
    private final Table table;
    private final HeaderMapping mapping;
    private final Row row;
    private final ListWords words;
    private final List<Finding> findings = new ArrayList<>();

    ListRow(Ref file, Table table, HeaderMapping mapping, Row row, ListWords words) {
        this.file = file;
        this.table = table;
        this.mapping = mapping;
        this.row = row;
        this.words = words;
    }

    Optional<String> cell(String column) {
        return mapping.cell(row, column);
    }

    /** The needed cell; a row without it is not taken. */
    String needed(String column) {
        Optional<String> cell = cell(column);
        if (cell.isEmpty()) {
            fault(
                    "row.empty",
                    table.heads().get(Objects.requireNonNull(mapping.columns().get(column))));
        }
        return cell.orElse("?");
    }

    Optional<Sourced<String>> stated(String column) {
        return cell(column).map(text -> Sourced.stated(text, evidence(column)));
    }

    Evidence evidence(String column) {
        int at = Objects.requireNonNull(mapping.columns().get(column));
        return new Evidence.Cell(file, table.sheet(), row.number(), at + 1);
    }

    /** The parts of a cell that names several. */
    List<String> parts(String column) {
        return cell(column).map(words::parts).orElse(List.of());
    }

    <E extends Enum<E>> Optional<Sourced<E>> choice(Class<E> type, String group, String column) {
        Optional<String> cell = cell(column);
        Optional<E> choice = cell.flatMap(word -> words.choice(type, group, word));
        if (cell.isPresent() && choice.isEmpty()) {
            fault("row.choice", cell.get());
        }
        return choice.map(value -> Sourced.stated(value, evidence(column)));
    }

    Optional<Integer> number(String column) {
        return cell(column).flatMap(text -> {
            if (text.matches("\\d{1,9}")) {
                return Optional.of(Integer.valueOf(text));
            }
            fault("row.number", text);
            return Optional.empty();
        });
    }

    /** Points above 0, perhaps with digits behind the point. */
    Optional<BigDecimal> points(String column) {
        Optional<BigDecimal> points = cell(column)
                .filter(text -> text.matches("\\d{1,9}(\\.\\d{1,4})?"))
                .map(BigDecimal::new)
                .filter(number -> number.signum() > 0);
        if (points.isEmpty()) {
            fault("row.points", cell(column).orElse(""));
        }
        return points;
    }

    /** Notes that a needed cell is empty or its column missing. */
    void lacks(String column) {
        if (cell(column).isEmpty()) {
            fault("row.empty", words.head(column));
        }
    }

    /** Notes that a row names something that is not there. */
    void unknown(String key, String name) {
        fault(key, name);
    }

    /** A length of time in hours, or in lessons when the cell says so. */
    Optional<Sourced<Quantity>> length(String column) {
        return cell(column).flatMap(text -> {
            String unit =
                    text.endsWith(words.word("unit.lessons")) ? words.word("unit.lessons") : words.word("unit.hours");
            String number = text.endsWith(unit)
                    ? text.substring(0, text.length() - unit.length()).strip()
                    : text;
            if (number.matches("\\d{1,4}(\\.\\d{1,2})?")) {
                return Optional.of(Sourced.stated(Quantity.exact(new BigDecimal(number), unit), evidence(column)));
            }
            fault("row.length", text);
            return Optional.empty();
        });
    }

    Optional<Sourced<Quantity>> count(String column) {
        String unit = words.word("unit." + column);
        return number(column)
                .map(number -> Sourced.stated(Quantity.exact(BigDecimal.valueOf(number), unit), evidence(column)));
    }

    Optional<Sourced<When>> date(String column) {
        return cell(column).flatMap(text -> {
            String edtf = text.replaceAll("[" + words.word("date.marks") + "]", "-")
                    .replaceAll("[" + words.word("date.end") + "]$", "");
            try {
                return Optional.of(Sourced.stated(new When(padded(edtf), text, When.Basis.STATED), evidence(column)));
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                fault("row.date", text);
                return Optional.empty();
            }
        });
    }

    /** 2023-1-5 is 2023-01-05. */
    private static String padded(String date) {
        return date.replaceAll("-$", "").replaceAll("-(\\d)(?=-|$)", "-0$1");
    }

    private void fault(String key, Object... arguments) {
        findings.add(Finding.error(place(), Message.of(ListRow.class, key, arguments)));
    }

    /** Notes that another row says the same. */
    void again(String name) {
        fault("row.again", name);
    }

    private String place() {
        return Message.of(ListRow.class, "row.place", table.sheet(), row.number())
                .toString();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
