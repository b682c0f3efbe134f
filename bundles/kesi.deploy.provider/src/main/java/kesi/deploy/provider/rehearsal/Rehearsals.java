package kesi.deploy.provider.rehearsal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import kesi.core.api.command.Commands;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Rehearsed;
import kesi.deploy.api.Rehearsed.Row;
import kesi.deploy.provider.generation.Generation;
import kesi.deploy.provider.generation.GenerationFolder;
import kesi.deploy.provider.generation.RealDisk;
import kesi.deploy.provider.runtime.CurrentDepartment;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rehearses changes. Safe for use by any thread; it takes two processes and a copy of the data. */
@Component(service = Rehearsals.class)
public final class Rehearsals {

    private final Path home;
    private final Path distribution;
    private final CurrentDepartment department;
    private final Commands commands;
    private final Json json;

    @Activate
    public Rehearsals(
            BundleContext context,
            @Reference CurrentDepartment department,
            @Reference Commands commands,
            @Reference Json json) {
        this.home = Path.of(Objects.requireNonNullElse(context.getProperty("kesi.home"), ""))
                .toAbsolutePath();
        this.distribution = Path.of(Objects.requireNonNullElse(context.getProperty("kesi.dist"), ""))
                .toAbsolutePath();
        this.department = department;
        this.commands = commands;
        this.json = json;
    }

    /** Writes the next generation into the folder of a workspace, or names one that is there. */
    public interface Staging {
        Generation stage(GenerationFolder folder) throws IOException;
    }

    /** Starts today's state and the next one on copies of the data and compares; what came of it is kept. */
    public Rehearsed run(String feature, Staging staging, Task task) {
        Rehearsed rehearsed = rehearse(feature, staging, task);
        kept().keep(rehearsed);
        return rehearsed;
    }

    /** The last one. */
    public Optional<Rehearsed> last() {
        return kept().read();
    }

    private LastRehearsal kept() {
        return new LastRehearsal(home.resolve("deploy").resolve("rehearsal.json"), json);
    }

    private Rehearsed rehearse(String feature, Staging staging, Task task) {
        try (Stage today = Stage.of(home)) {
            task.progress(0.1, text("rehearsal.copying"));
            copyData(today, task);
            try (Stage then = today.twin()) {
                GenerationFolder folder = new GenerationFolder(then.home().resolve("deploy"), new RealDisk(), json);
                Generation next = staging.stage(folder);
                folder.switchTo(next.number());
                task.progress(0.3, text("rehearsal.today"));
                Map<String, String> before = examine(today, task);
                task.progress(0.6, text("rehearsal.then"));
                Map<String, String> after = examine(then, task);
                return compared(feature, before, after);
            }
        } catch (IOException e) {
            throw Problem.failed(text("rehearsal.process", e.toString()), e);
        }
    }

    private void copyData(Stage stage, Task task) throws IOException {
        if (commands.find("store:backup").isEmpty()) {
            return;
        }
        Path backup = stage.home().resolve("rehearsal.zip");
        commands.run("store:backup", Map.of("file", List.of(backup.toString())), task);
        SecondProcess.Ended restored = process(stage).run(task, "store:restore", backup.toString());
        Files.deleteIfExists(backup);
        if (restored.exitCode() != 0) {
            throw Problem.failed(text("rehearsal.process", restored.err().strip()));
        }
    }

    private SecondProcess process(Stage stage) {
        return new SecondProcess(distribution, stage.home(), department.name());
    }

    private Map<String, String> examine(Stage stage, Task task) {
        SecondProcess.Ended ended = process(stage).run(task, "feature:examine");
        Map<String, String> rows = new TreeMap<>();
        if (ended.exitCode() != 0) {
            rows.put("start", Examination.BROKEN + ended.err().strip());
            return rows;
        }
        rows.put("start", "ok");
        if (json.read("feature:examine", new StringReader(ended.out())) instanceof Map<?, ?> tree) {
            tree.forEach((what, found) -> rows.put(String.valueOf(what), String.valueOf(found)));
        }
        return rows;
    }

    /** What is broken today already is no reason against a change. */
    static Rehearsed compared(String feature, Map<String, String> today, Map<String, String> then) {
        TreeSet<String> all = new TreeSet<>(today.keySet());
        all.addAll(then.keySet());
        List<Row> rows = new ArrayList<>();
        boolean sound = true;
        for (String what : all) {
            String before = Objects.requireNonNullElse(today.get(what), "");
            String after = Objects.requireNonNullElse(then.get(what), "");
            rows.add(new Row(what, before, after));
            sound = sound && !(isBroken(after) && !isBroken(before));
        }
        return new Rehearsed(feature, sound, rows);
    }

    /**
     * Refuses a change that breaks what works today.
     *
     * @throws Problem with code {@code F-REHEARSAL}
     */
    public static void demandSound(Rehearsed rehearsed) {
        if (!rehearsed.sound()) {
            throw Problem.failed("F-REHEARSAL", text("change.rehearsal", rehearsed.feature(), worse(rehearsed)));
        }
    }

    private static String worse(Rehearsed rehearsed) {
        return rehearsed.rows().stream()
                .filter(row -> isBroken(row.then()) && !isBroken(row.today()))
                .map(row -> row.what() + " " + row.then().replaceFirst("[.。]+$", ""))
                .findFirst()
                .orElse("");
    }

    private static boolean isBroken(String found) {
        return found.startsWith(Examination.BROKEN);
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Rehearsals.class, key, arguments);
    }
}
