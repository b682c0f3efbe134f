package kesi.competition.provider.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import kesi.competition.api.Module;
import kesi.competition.api.ResultSet;
import kesi.competition.api.Stage;
import kesi.competition.api.Unit;
import kesi.competition.provider.report.Corrections.Correction;
import kesi.report.api.Paper;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Source;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Cell;
import kesi.report.api.block.Table.Column;
import kesi.report.api.block.Table.Row;

/** One stage of a result book: its tables, what stands in the way, what was corrected, and by which rules. */
final class StagePart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Speech speech;
    private final Facts facts;
    private final MarkSources sources;
    private final List<Correction> corrections;

    /** What is printed: the stage with its result, by trade, and the awards that rest on it. */
    record Facts(Stage stage, ResultSet result, Map<String, List<Placed>> placed, Grants grants) {}

    StagePart(Speech speech, Facts facts, MarkSources sources, List<Correction> corrections) {
        this.speech = speech;
        this.facts = facts;
        this.sources = sources;
        this.corrections = corrections;
    }

    void write(Paper paper) {
        paper.add(new Block.Heading(1, facts.stage().name()));
        if (!facts.result().official()) {
            paper.add(Paragraph.of(speech.say("report.not-official"), Style.FLUSH));
        }
        facts.placed().forEach((trade, rows) -> {
            if (!trade.isEmpty()) {
                paper.add(new Block.Heading(2, trade));
            }
            String what = trade.isEmpty() ? facts.stage().name() : trade;
            paper.add(new RankTable(speech, facts, sources).table(what, trade, rows));
            new SecondTable(speech, facts.stage(), sources).of(what, rows).ifPresent(paper::add);
        });
        corrected(paper);
        notes(paper);
    }

    private void corrected(Paper paper) {
        if (corrections.isEmpty()) {
            return;
        }
        boolean team = facts.stage().unit() == Unit.TEAM;
        paper.add(new Table(
                speech.say("report.corrections", facts.stage().name()),
                List.of(
                        new Column(speech.say("field.number"), 1.2, Align.CENTRE),
                        new Column(speech.say("field.module"), 2, Align.LEFT),
                        new Column(speech.say(team ? "report.member" : "field.judge"), 1.5, Align.LEFT),
                        new Column(speech.say("report.before"), 1.2, Align.RIGHT),
                        new Column(speech.say("report.after"), 1.2, Align.RIGHT),
                        new Column(speech.say("report.changed"), 2.2, Align.CENTRE),
                        new Column(speech.say("report.reason"), 3, Align.LEFT)),
                corrections.stream().map(each -> row(each, team)).iterator(),
                false));
    }

    private Row row(Correction change, boolean team) {
        Source source = Source.of(change.sheet());
        return new Row(
                List.of(
                        Cell.of(change.after().entry()),
                        Cell.of(name(change.on().module())),
                        Cell.of(team ? change.after().member() : change.on().judge()),
                        Cell.of(sources.shown(change.before()), source),
                        Cell.of(sources.shown(change.after()), source),
                        Cell.of(DAY.format(change.at().atZone(ZoneId.systemDefault()))),
                        Cell.of(speech.language().say(change.reason()))),
                Table.Kind.BODY);
    }

    private void notes(Paper paper) {
        ResultSet result = facts.result();
        if (!result.tiesAtCut().isEmpty()) {
            note(paper, speech.say("report.ties", String.join("、", result.tiesAtCut())));
        }
        result.blockers()
                .forEach(blocker -> note(
                        paper,
                        speech.say(
                                "rank.blocked",
                                blocker.entry(),
                                name(blocker.module()),
                                speech.say("status." + blocker.status()))));
        facts.stage()
                .rules()
                .ifPresent(rules ->
                        note(paper, speech.say("report.rules", rules.name(), rules.version(), result.rules())));
    }

    private static void note(Paper paper, String text) {
        paper.add(Paragraph.of(text, Style.NOTE));
    }

    private String name(String module) {
        return facts.stage().module(module).map(Module::name).orElse(module);
    }
}
