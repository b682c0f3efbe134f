package kesi.competition.provider.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kesi.competition.api.Contests.Listed;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.ResultSet;
import kesi.competition.api.ResultSet.Blocker;
import kesi.competition.api.ResultSet.Row;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;

/** A ranking as scripts and people read it. */
record RankTree(Listed contest, ResultSet result, Language language) {

    /** The tree that scripts rely on. */
    Map<String, Object> tree() {
        return Outcome.tree(
                "competition", contest.ref().id(),
                "stage", result.stage(),
                "rules", "sha256:" + result.rules(),
                "official", result.official(),
                "rows", result.rows().stream().map(RankTree::row).toList(),
                "advanced", result.advanced(),
                "tiesAtCut", result.tiesAtCut(),
                "undecided", result.undecided(),
                "blocked", result.blockers().stream().map(RankTree::blocker).toList());
    }

    @SuppressWarnings("NullAway") // JSON knows null for a rank and a total that are not there
    private static Map<String, Object> row(Row row) {
        Map<String, Object> tree =
                Outcome.tree("rank", row.rank().map(Object.class::cast).orElse(null));
        tree.put("entry", row.entry());
        tree.put("name", row.name());
        tree.put("unit", row.unit());
        tree.put("total", row.total().isEmpty() ? null : row.total());
        tree.put("shown", row.shown().isEmpty() ? null : row.shown());
        tree.put("modules", row.modules());
        if (!row.points().isEmpty()) {
            tree.put("points", row.points());
        }
        tree.put("status", row.status().name());
        return tree;
    }

    private static Map<String, Object> blocker(Blocker blocker) {
        return Outcome.tree(
                "entry", blocker.entry(),
                "module", blocker.module(),
                "member", blocker.member(),
                "status", blocker.status().name());
    }

    Listing listing() {
        List<Message> heads = new ArrayList<>(Say.heads("head.rank", "field.number", "field.unit", "field.who"));
        List<String> modules = modules();
        modules.forEach(module -> heads.add(Message.literal(moduleName(module))));
        heads.addAll(Say.heads("head.total", "head.status"));
        return new Listing(
                heads, result.rows().stream().map(row -> cells(row, modules)).toList());
    }

    private List<String> modules() {
        return result.rows().stream()
                .flatMap(row -> row.modules().keySet().stream())
                .distinct()
                .toList();
    }

    private String moduleName(String id) {
        return contest.contest()
                .stage(result.stage())
                .flatMap(stage -> stage.module(id))
                .map(module -> module.name())
                .orElse(id);
    }

    private List<String> cells(Row row, List<String> modules) {
        List<String> cells = new ArrayList<>(
                List.of(row.rank().map(String::valueOf).orElse("-"), row.entry(), row.unit(), row.name()));
        modules.forEach(module -> cells.add(row.shownModule(module)));
        cells.add(row.shown());
        cells.add(row.status() == MarkStatus.MARKED ? "" : language.say(Say.status(row.status())));
        return cells;
    }

    /** What stands in the way of an official result. */
    List<Finding> findings() {
        return result.blockers().stream()
                .map(blocker -> Finding.warning(
                        blocker.entry(),
                        Say.of(
                                "rank.blocked",
                                blocker.entry(),
                                moduleName(blocker.module()),
                                Say.status(blocker.status()))))
                .toList();
    }
}
