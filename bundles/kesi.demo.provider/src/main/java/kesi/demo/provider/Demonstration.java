package kesi.demo.provider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kesi.core.api.command.Command;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Does the main job from end to end in the workspace at hand: reads the sample page and the sample contest, makes
 * records
 * and links, searches, and prints every report. The launcher gives it a fresh workspace.
 */
@Command(
        name = "demo",
        title = "%demo.title",
        help = "%demo.help",
        changes = true,
        roles = {"editor", "it"})
@Component
public final class Demonstration implements Handler<Demonstration.Parameters> {

    private static final String SCRIPT = "demo.script";

    private final Commands commands;
    private final Language language;

    /** A demonstration that runs the commands of whatever bundles are loaded. */
    @Activate
    public Demonstration(@Reference Commands commands, @Reference Language language) {
        this.commands = commands;
        this.language = language;
    }

    /**
     * Where the results go.
     *
     * @param out the folder for samples and PDF files; made when it is missing
     */
    public record Parameters(
            @Param(label = "%demo.out", standard = "kesi-demo", path = PathUse.FOLDER)
            Path out) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        long start = System.nanoTime();
        Path out = parameters.out().toAbsolutePath().normalize();
        Script script = Script.read(text(SCRIPT));
        Answers answers = new Answers();
        answers.put("out", out);
        answers.put("samples", Samples.unpack(out.resolve("samples")));
        List<List<String>> rows = new ArrayList<>();
        for (Script.Step step : script.steps()) {
            task.checkCancelled();
            task.progress((double) rows.size() / script.steps().size(), Message.literal(step.command()));
            rows.add(perform(step, answers, task, script));
        }
        return outcome(out, rows, (System.nanoTime() - start) / 1_000_000);
    }

    private List<String> perform(Script.Step step, Answers answers, Task task, Script script) {
        List<String> words = step.words().stream().map(answers::fill).toList();
        Map<String, List<String>> arguments = commands.parse(step.command(), words);
        Task part = task.part(1.0 / script.steps().size(), Message.literal(step.command()));
        Outcome outcome = commands.run(step.command(), arguments, part);
        answers.put(step.name(), outcome.data());
        return List.of(step.command(), outcome.sentence().in(language.current()));
    }

    private static Outcome outcome(Path out, List<List<String>> rows, long tookMs) {
        List<String> files = pdfs(out);
        Message took = Message.literal(String.format(Locale.ROOT, "%.1f", tookMs / 1000.0));
        Listing steps = new Listing(List.of(message("demo.command"), message("demo.result")), rows);
        return Outcome.of(message("demo.done", rows.size(), files.size(), out, took))
                .withListing(steps)
                .withListing(new Listing(
                        List.of(message("demo.files")),
                        files.stream().map(List::of).toList()))
                .withData(Outcome.tree("out", out.toString(), "steps", rows, "files", files, "tookMs", tookMs));
    }

    private static List<String> pdfs(Path out) {
        try (var files = Files.list(out)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".pdf"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + out, e);
        }
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Demonstration.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Demonstration.class, key, arguments);
    }
}
