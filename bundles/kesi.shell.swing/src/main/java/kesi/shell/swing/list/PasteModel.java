package kesi.shell.swing.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ids;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Committed;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;
import kesi.shell.swing.Texts;

/**
 * Rows of a spreadsheet on their way to becoming records of a type. The first row says what the columns are when it
 * names most of them; else a person says. Knows no widget.
 *
 * @param <T> the Java record of the type
 */
final class PasteModel<T extends Record> {

    private final RecordType<T> type;
    private final Json json;
    private final List<PasteField> fields;
    private final List<List<String>> rows;
    private final List<Optional<PasteField>> mapping;

    /**
     * A row that was read.
     *
     * @param tree what would be saved
     * @param errors why it may not be; empty when it may
     */
    record Checked(List<String> cells, Map<String, Object> tree, List<Message> errors) {

        boolean isGood() {
            return errors.isEmpty();
        }
    }

    /** Rows as the clipboard has them. */
    PasteModel(RecordType<T> type, Json json, List<List<String>> pasted) {
        this.type = type;
        this.json = json;
        this.fields = PasteField.of(type);
        int width = pasted.stream().mapToInt(List::size).max().orElse(0);
        List<Optional<PasteField>> heads = pasted.isEmpty()
                ? List.of()
                : pasted.get(0).stream().map(this::named).toList();
        long known = heads.stream().filter(Optional::isPresent).count();
        boolean headed = known > 0 && known * 2 >= heads.size();
        this.rows = headed ? pasted.subList(1, pasted.size()) : pasted;
        this.mapping = new ArrayList<>(IntStream.range(0, width)
                .mapToObj(i -> headed
                        ? at(heads, i)
                        : i < fields.size() ? Optional.of(fields.get(i)) : Optional.<PasteField>empty())
                .toList());
    }

    List<PasteField> fields() {
        return fields;
    }

    /** What each column fills; empty when it fills nothing. */
    List<Optional<PasteField>> mapping() {
        return List.copyOf(mapping);
    }

    /** Says what a column fills; the column that filled it before fills nothing then. */
    void map(int column, Optional<PasteField> field) {
        mapping.replaceAll(one -> field.isPresent() && one.equals(field) ? Optional.empty() : one);
        mapping.set(column, field);
    }

    /** Every row with what would be saved of it and why not. */
    List<Checked> check() {
        return rows.stream().map(this::check).toList();
    }

    /**
     * Saves the good rows as new records in one batch, which can be undone as one.
     *
     * @throws Problem when there are none
     */
    Committed commit(Records records) {
        List<Checked> good = check().stream().filter(Checked::isGood).toList();
        if (good.isEmpty()) {
            throw Problem.failed(Texts.of("paste.nothing"));
        }
        Batch batch = Batch.because(Texts.of("paste.reason", good.size()));
        good.forEach(row -> batch.put(new Ref(type.name(), Ids.next()), 0, row.tree()));
        return records.commit(batch);
    }

    private Checked check(List<String> cells) {
        Map<String, Object> tree = new LinkedHashMap<>();
        List<Message> errors = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.size(), mapping.size()); i++) {
            String cell = cells.get(i);
            mapping.get(i).ifPresent(field -> fill(field, cell, tree, errors));
        }
        fields.stream()
                .filter(field -> !field.optional() && !tree.containsKey(field.name()))
                .forEach(field -> {
                    if (field.type() == String.class) {
                        tree.put(field.name(), "");
                    } else if (errors.isEmpty()) {
                        errors.add(Texts.of("paste.missing", field.label()));
                    }
                });
        if (errors.isEmpty()) {
            errors.addAll(faults(tree));
        }
        return new Checked(cells, tree, errors);
    }

    private static void fill(PasteField field, String cell, Map<String, Object> tree, List<Message> errors) {
        try {
            field.read(cell).ifPresent(value -> tree.put(field.name(), value));
        } catch (IllegalArgumentException | java.time.DateTimeException expected) {
            errors.add(Texts.of("paste.unfit", field.label(), cell));
        }
    }

    /** What the record itself and its type's checks refuse. */
    private List<Message> faults(Map<String, Object> tree) {
        try {
            return type.check(json.value(type.javaType(), tree)).stream()
                    .filter(finding -> finding.weight() == Finding.Weight.ERROR)
                    .map(Finding::sentence)
                    .toList();
        } catch (Problem e) {
            return List.of(e.sentence());
        } catch (IllegalArgumentException e) {
            return List.of(Message.literal(String.valueOf(e.getMessage())));
        }
    }

    private Optional<PasteField> named(String head) {
        String folded = head.strip().toLowerCase(Locale.ROOT);
        return fields.stream()
                .filter(field -> Stream.of(
                                field.name(),
                                field.label().in(Locale.CHINESE),
                                field.label().in(Locale.ENGLISH))
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(folded)))
                .findFirst();
    }

    private static Optional<PasteField> at(List<Optional<PasteField>> heads, int place) {
        return place < heads.size() ? heads.get(place) : Optional.empty();
    }
}
