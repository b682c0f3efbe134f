package kesi.deploy.provider.change;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.deploy.api.HistoryEntry;
import kesi.deploy.api.HistoryEntry.Hashed;
import kesi.deploy.provider.audit.Audit;
import kesi.deploy.provider.audit.Entry;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.Generations;
import kesi.deploy.provider.generation.Origin;
import org.slf4j.LoggerFactory;

/** What was done and tried in this workspace. */
final class History {

    private static final String DONE = "done";

    private final Generations generations;
    private final HistoryFile file;
    private final Audit audit;

    History(Generations generations, Json json, Audit audit) {
        this.audit = audit;
        this.generations = generations;
        this.file = new HistoryFile(generations.folder().root().resolve("history"), json);
    }

    void done(Origin how, int before, Generation after) {
        add(how, before, after, DONE, Optional.empty());
    }

    void failed(Origin how, int before, Problem problem) {
        String why = problem.code().map(code -> code + " ").orElse("") + problem.getMessage();
        add(how, before, generations.running(), why, Optional.of(problem.sentence()));
    }

    private void add(Origin how, int before, Generation after, String outcome, Optional<Message> failure) {
        List<Hashed> features = after.features().stream()
                .map(one -> new Hashed(one.id(), one.archive()))
                .toList();
        audit.note(new Entry(
                how.action(),
                "generation " + before + " → " + after.number(),
                how.from(),
                features.stream().map(Hashed::sha256).toList(),
                outcome));
        file.add(new HistoryEntry(
                Instant.now(),
                how.by(),
                how.action(),
                how.from(),
                how.department(),
                before,
                after.number(),
                features,
                outcome,
                failure,
                false));
    }

    List<HistoryEntry> entries() {
        return file.read(generations.running().number());
    }

    /** Whether that generation was the current one before: only then it is known to be sound. */
    boolean held(int number) {
        return generations.folder().current() == number
                || entries().stream()
                        .anyMatch(
                                one -> one.outcome().equals(DONE) && (one.after() == number || one.before() == number));
    }

    /** The numbers to which a rollback may lead. */
    String numbers() {
        TreeSet<Integer> all = new TreeSet<>(generations.folder().numbers());
        all.removeIf(number -> !held(number));
        all.add(0);
        return all.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Removes what no generation needs that is kept; that it cannot be removed costs room and nothing else. */
    void sweep() {
        try {
            for (int number : generations.folder().numbers()) {
                if (!held(number)) {
                    generations.folder().forget(number);
                }
            }
            generations.folder().sweep();
        } catch (IOException e) {
            LoggerFactory.getLogger(History.class).warn("The bundle store cannot be swept", e);
        }
    }
}
