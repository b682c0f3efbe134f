package kesi.competition.provider.report;

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
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.report.api.Paper;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Column;

/** One stage of a result list: its table, what stands in the way, who goes on, and by which rules. */
final class StagePart {

    private final Language language;
    private final Stage stage;
    private final ResultSet result;
    private final Map<String, Entry> entries;

    StagePart(Language language, Stage stage, ResultSet result, List<Entry> entries) {
        this.language = language;
        this.stage = stage;
        this.result = result;
        this.entries = entries.stream().collect(Collectors.toMap(Entry::number, Function.identity()));
    }

    void write(Paper paper) {
        paper.add(new Block.Heading(1, stage.name()));
        if (!result.official()) {
            paper.add(Paragraph.of(say("report.not-official"), Style.FLUSH));
        }
        paper.add(Table.of(
                say("report.caption", stage.name()),
                columns(),
                result.rows().stream().map(this::cells).iterator()));
        notes(paper);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(say("head.rank"), 1, Align.CENTRE),
                new Column(say("field.number"), 1.4, Align.CENTRE),
                new Column(say("field.unit"), 4, Align.LEFT),
                new Column(say("field.members"), 3.2, Align.LEFT)));
        modules().forEach(module -> columns.add(new Column(module.name(), 1.7, Align.RIGHT)));
        columns.add(new Column(say("head.total"), 1.5, Align.RIGHT));
        columns.add(new Column(say("head.remark"), 1.6, Align.CENTRE));
        return columns;
    }

    private List<Module> modules() {
        return stage.rules().stream()
                .flatMap(rules -> rules.modules().stream())
                .flatMap(rule -> stage.module(rule.module()).stream())
                .toList();
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(
                List.of(row.rank().map(String::valueOf).orElse("—"), row.entry(), row.unit(), names(row)));
        modules().forEach(module -> cells.add(row.shownModule(module.id())));
        cells.add(row.shown());
        cells.add(remark(row));
        return cells;
    }

    private String names(Row row) {
        Entry entry = entries.get(row.entry());
        return entry == null
                ? row.name()
                : entry.members().stream().map(Member::name).collect(Collectors.joining("、"));
    }

    private String remark(Row row) {
        if (row.status() != MarkStatus.MARKED) {
            return say("status." + row.status());
        }
        if (result.undecided().contains(row.entry())) {
            return say("report.undecided");
        }
        return result.advanced().contains(row.entry()) ? say("report.advanced") : "";
    }

    private void notes(Paper paper) {
        if (!result.tiesAtCut().isEmpty()) {
            String who = String.join("、", result.tiesAtCut());
            paper.add(Paragraph.of(say("report.ties", who), Style.NOTE));
        }
        result.blockers()
                .forEach(blocker -> paper.add(Paragraph.of(
                        say(
                                "rank.blocked",
                                blocker.entry(),
                                name(blocker.module()),
                                message("status." + blocker.status())),
                        Style.NOTE)));
        stage.rules()
                .ifPresent(rules -> paper.add(
                        Paragraph.of(say("report.rules", rules.name(), rules.version(), result.rules()), Style.NOTE)));
    }

    private String name(String module) {
        return stage.module(module).map(Module::name).orElse(module);
    }

    private Message message(String key, Object... arguments) {
        return Message.of(StagePart.class, key, arguments);
    }

    private String say(String key, Object... arguments) {
        return language.say(message(key, arguments));
    }
}
