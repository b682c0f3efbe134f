package kesi.deploy.provider.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.deploy.api.Change;
import kesi.deploy.api.Comparison;
import kesi.deploy.api.HistoryEntry;

/** Tells changes that were made, that would be made, and that were made before. */
final class Changes {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());
    /** How the history words what went well. */
    private static final String DONE = "done";

    private static final int SHORT_HASH = 12;

    private Changes() {}

    static Outcome told(Change change) {
        String key = change.before() == change.after()
                ? "change.nothing"
                : change.restart() ? "change.restart" : "change.done";
        return Outcome.of(text(
                        key,
                        change.after(),
                        change.stopped().size(),
                        change.started().size(),
                        change.millis(),
                        change.looked().components().size(),
                        change.looked().commands().size(),
                        change.looked().checks().size()))
                .withFindings(change.findings())
                .withData(Outcome.tree(
                        "action", change.action(),
                        "before", change.before(),
                        "generation", change.after(),
                        "features", change.features(),
                        "stopped", change.stopped(),
                        "started", change.started(),
                        "restart", change.restart(),
                        "tookMs", change.millis(),
                        "checked", Trees.of(change.looked()),
                        "findings", change.findings().stream().map(Trees::of).toList()));
    }

    static Outcome told(Comparison it) {
        return told(it, it.installed().isEmpty() ? "compare.new" : "compare.update");
    }

    static Outcome toldOfDepartment(Comparison it) {
        return told(it, it.installed().isEmpty() ? "compare.department.new" : "compare.department.update");
    }

    private static Outcome told(Comparison it, String key) {
        Listing listing = new Listing(
                Trees.heads("kind", "name", "before", "after"),
                it.rows().stream()
                        .map(row -> List.of(row.kind(), row.name(), row.before(), row.after()))
                        .toList());
        return Outcome.of(text(key, it.feature(), it.installed(), it.rows().size()))
                .withListing(listing)
                .withFindings(it.findings())
                .withData(Outcome.tree(
                        "feature", it.feature(),
                        "installed", it.installed(),
                        "sha256", it.sha256(),
                        "signers", it.signers(),
                        "changes", it.rows().stream().map(Changes::tree).toList(),
                        "findings", it.findings().stream().map(Trees::of).toList()));
    }

    private static Map<String, Object> tree(Comparison.Row row) {
        return Outcome.tree(
                "kind", row.kind().toLowerCase(Locale.ROOT),
                "name", row.name(),
                "before", row.before(),
                "after", row.after());
    }

    static Outcome told(List<HistoryEntry> entries, Language language) {
        Listing listing = new Listing(
                Trees.heads("generation", "at", "by", "action", "from", "features", "outcome"),
                entries.stream().map(entry -> row(entry, language)).toList());
        return Outcome.of(text("history.told", entries.size()))
                .withListing(listing)
                .withData(entries.stream().map(Changes::tree).toList());
    }

    private static List<String> row(HistoryEntry entry, Language language) {
        return List.of(
                entry.before() + " → " + entry.after() + (entry.current() ? " *" : ""),
                SECONDS.format(entry.at()),
                entry.by(),
                entry.action(),
                entry.from(),
                String.join(
                        " ",
                        entry.features().stream()
                                .map(one -> one.id() + " " + shortened(one.sha256()))
                                .toList()),
                outcome(entry, language));
    }

    private static String outcome(HistoryEntry entry, Language language) {
        String said = entry.failure().map(language::say).orElse(entry.outcome());
        return entry.outcome().equals(DONE) ? language.say(text("history.done")) : said;
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
    }

    private static Map<String, Object> tree(HistoryEntry entry) {
        Map<String, Object> tree = Outcome.tree(
                "at", entry.at().toString(),
                "by", entry.by(),
                "action", entry.action(),
                "from", entry.from(),
                "department", entry.department(),
                "before", entry.before(),
                "generation", entry.after(),
                "outcome", entry.outcome(),
                "current", entry.current());
        tree.put(
                "features",
                entry.features().stream()
                        .map(one -> Outcome.tree("id", one.id(), "sha256", one.sha256()))
                        .toList());
        return tree;
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Changes.class, key, arguments);
    }
}
