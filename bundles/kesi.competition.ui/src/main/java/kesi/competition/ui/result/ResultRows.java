package kesi.competition.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kesi.competition.api.Entry;
import kesi.competition.api.Entry.Member;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.Module;
import kesi.competition.api.ResultSet;
import kesi.competition.api.ResultSet.Row;
import kesi.competition.api.Stage;
import kesi.competition.ui.result.ResultModel.Shown;
import kesi.core.api.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The table of what is shown: the ranking, or the entries alone where there is none.
 *
 * @param heads the heads
 * @param rows cells in the order of the heads; a message is shown in the person's language
 */
record ResultRows(List<Message> heads, List<List<Message>> rows) {

    static ResultRows of(Shown shown) {
        return shown.result()
                .flatMap(result -> shown.stage().map(stage -> ranking(shown.entries(), stage, result)))
                .orElseGet(() -> entries(shown.entries()));
    }

    private static ResultRows entries(List<Entry> entries) {
        return new ResultRows(
                List.of(head("number"), head("unit"), head("members")),
                entries.stream()
                        .map(entry -> List.of(text(entry.number()), text(entry.unit()), text(names(entry))))
                        .toList());
    }

    private static ResultRows ranking(List<Entry> entries, Stage stage, ResultSet result) {
        List<Module> modules = stage.rules().stream()
                .flatMap(rules -> rules.modules().stream())
                .flatMap(rule -> stage.module(rule.module()).stream())
                .toList();
        List<Message> heads = new ArrayList<>(List.of(head("rank"), head("number"), head("unit"), head("members")));
        modules.forEach(module -> heads.add(text(module.name())));
        heads.addAll(List.of(head("total"), head("remark")));
        Map<String, Entry> byNumber = entries.stream().collect(Collectors.toMap(Entry::number, Function.identity()));
        return new ResultRows(
                heads,
                result.rows().stream()
                        .map(row -> cells(row, byNumber.get(row.entry()), modules, result))
                        .toList());
    }

    private static List<Message> cells(Row row, @Nullable Entry entry, List<Module> modules, ResultSet result) {
        List<Message> cells = new ArrayList<>(List.of(
                text(row.rank().map(String::valueOf).orElse("")),
                text(row.entry()),
                text(row.unit()),
                text(entry == null ? row.name() : names(entry))));
        modules.forEach(module -> cells.add(text(row.shownModule(module.id()))));
        cells.add(text(row.shown()));
        cells.add(remark(row, result));
        return cells;
    }

    private static Message remark(Row row, ResultSet result) {
        if (row.status() != MarkStatus.MARKED) {
            return Message.of(ResultRows.class, "status." + row.status());
        }
        return result.advanced().contains(row.entry()) ? Message.of(ResultRows.class, "remark.advanced") : text("");
    }

    private static String names(Entry entry) {
        String names = entry.members().stream().map(Member::name).collect(Collectors.joining(" "));
        return names.isEmpty() ? entry.name() : names;
    }

    private static Message head(String key) {
        return Message.of(ResultRows.class, "head." + key);
    }

    private static Message text(String text) {
        return Message.literal(text);
    }
}
