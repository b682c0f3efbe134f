package kesi.record.jdbc.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;
import kesi.record.jdbc.filter.SavedFilter;
import kesi.record.jdbc.filter.SavedFilterType;
import kesi.record.jdbc.filter.Sheet;

/** Lists records of a type that is here, filtered, sorted and with chosen columns. */
record SheetListing(Records records) {

    /** Whether the parameters ask for more than a page in the order of the ids. */
    static boolean isWanted(ListRecords.Parameters parameters) {
        return parameters.filter().isPresent()
                || parameters.words().isPresent()
                || parameters.sort().isPresent()
                || parameters.columns().isPresent();
    }

    Outcome run(ListRecords.Parameters parameters, Task task) {
        SavedFilter filter = filter(parameters);
        RecordType<?> type = records.known().stream()
                .filter(known -> known.name().equals(parameters.type()))
                .findFirst()
                .orElseThrow(() -> Problem.usage(Say.say("filter.absent", parameters.type())));
        Sheet sheet = Sheet.of(records, type, filter.columns());
        List<Sheet.Line> all = sheet.lines(filter, task);
        List<Sheet.Line> shown =
                all.stream().limit(Math.max(1, parameters.limit())).toList();
        List<Message> heads = new ArrayList<>(Say.columns("id"));
        heads.addAll(sheet.heads());
        return Outcome.of(Say.say("list.done", parameters.type(), all.size(), shown.size()))
                .withData(Outcome.tree(
                        "type",
                        parameters.type(),
                        "count",
                        all.size(),
                        "records",
                        shown.stream().map(line -> tree(sheet, line)).toList()))
                .withListing(new Listing(
                        heads, shown.stream().map(line -> row(sheet, line)).toList()));
    }

    private SavedFilter filter(ListRecords.Parameters parameters) {
        String type = parameters.type();
        Optional<SavedFilter> saved = parameters
                .filter()
                .map(name -> DeleteFilter.find(records, type, name))
                .flatMap(document ->
                        records.shelf(new SavedFilterType()).find(document.ref().id()))
                .map(kept -> kept.value());
        List<String> sort = SaveFilter.parts(parameters.sort());
        List<String> columns = SaveFilter.parts(parameters.columns());
        return new SavedFilter(
                saved.map(SavedFilter::name).orElse(""),
                type,
                parameters.words().orElse(saved.map(SavedFilter::words).orElse("")),
                saved.map(SavedFilter::values).orElse(List.of()),
                sort.isEmpty() ? saved.map(SavedFilter::sort).orElse(List.of()) : sort,
                columns.isEmpty() ? saved.map(SavedFilter::columns).orElse(List.of()) : columns);
    }

    private static Map<String, Object> tree(Sheet sheet, Sheet.Line line) {
        Map<String, Object> cells = new LinkedHashMap<>();
        sheet.columns().forEach(column -> cells.put(column, line.cells().getOrDefault(column, "")));
        Map<String, Object> tree = Trees.head(line.document());
        tree.put("cells", cells);
        return tree;
    }

    private static List<String> row(Sheet sheet, Sheet.Line line) {
        List<String> row = new ArrayList<>(List.of(line.document().ref().id()));
        sheet.columns().forEach(column -> row.add(line.cells().getOrDefault(column, "")));
        return row;
    }
}
