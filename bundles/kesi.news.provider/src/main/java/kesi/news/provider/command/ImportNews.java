package kesi.news.provider.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Importer;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.news.provider.intake.ImportedFile;
import kesi.news.provider.intake.NewsIntake;
import kesi.news.provider.intake.SampleFile;
import kesi.news.provider.intake.Wish;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code news:import}: takes pages and lists of articles into the archive, all or nothing. */
@Importer(
        files = {"*.txt", "*.docx", "*.pdf", "*.csv", "*.xlsx", "*.zip"},
        makes = {"news.publication", "news.issue", "news.page", "news.item"},
        parameter = "files")
@Command(
        name = "news:import",
        title = "%command.import",
        help = "%command.import.help",
        menu = "file/import",
        changes = true,
        undo = true,
        roles = "editor")
@Component(service = Handler.class)
public final class ImportNews implements Handler<ImportNews.Parameters> {
    /**
     * What to take in.
     *
     * @param files files, folders, archives
     * @param publication the publication
     * @param issueDate the day of issue
     * @param encoding the encoding of texts
     * @param page the number of the page
     * @param goodFiles whether good files are kept when others are bad
     * @param sample whether to take the built-in sample page
     * @param dryRun whether only to tell what would be taken in
     */
    public record Parameters(
            @Param(label = "%param.files", positional = true, path = PathUse.OPEN_ANY)
            List<Path> files,

            @Param(label = "%param.publication") Optional<String> publication,
            @Param(label = "%param.issueDate") Optional<LocalDate> issueDate,
            @Param(label = "%param.encoding") Optional<String> encoding,
            @Param(label = "%param.page") Optional<Integer> page,
            @Param(label = "%param.goodFiles") boolean goodFiles,
            @Param(label = "%param.sample") boolean sample,
            @Param(label = "%param.dryRun") boolean dryRun) {}

    private final NewsIntake intake;
    private final Language language;

    /** A command over an intake. */
    @Activate
    public ImportNews(@Reference NewsIntake intake, @Reference Language language) {
        this.intake = intake;
        this.language = language;
    }

    @Override
    public Outcome run(Parameters parameters, Task task) {
        if (parameters.files().isEmpty() != parameters.sample()) {
            throw Problem.usage(Message.of(ImportNews.class, "import.what"));
        }
        Wish wish = new Wish(
                parameters.publication(),
                parameters.issueDate(),
                parameters.encoding(),
                parameters.page(),
                parameters.goodFiles());
        if (parameters.dryRun()) {
            return outcome("import.would", look(parameters, wish, task));
        }
        List<ImportedFile> files = parameters.sample()
                ? intake.take(new SampleFile(), wish, task)
                : intake.take(parameters.files(), wish, task);
        return outcome("import.done", files);
    }

    private List<ImportedFile> look(Parameters parameters, Wish wish, Task task) {
        return parameters.sample()
                ? intake.look(new SampleFile(), wish, task)
                : intake.look(parameters.files(), wish, task);
    }

    private Outcome outcome(String sentenceKey, List<ImportedFile> files) {
        List<ImportedFile> fresh =
                files.stream().filter(file -> !file.duplicate()).toList();
        int items = fresh.stream().mapToInt(file -> file.items().size()).sum();
        int joins = fresh.stream().mapToInt(file -> file.read().joins().size()).sum();
        int others = fresh.stream()
                .flatMap(file -> file.items().stream())
                .mapToInt(item -> item.others().size())
                .sum();
        Message sentence = Message.of(
                ImportNews.class, sentenceKey, fresh.size(), items, joins, others, files.size() - fresh.size());
        return Outcome.of(sentence)
                .withData(new ImportTree(language.current()).of(files))
                .withListing(listing(files))
                .withFindings(
                        files.stream().flatMap(file -> findings(file).stream()).toList());
    }

    private Listing listing(List<ImportedFile> files) {
        List<Message> heads = List.of(
                Message.of(ImportNews.class, "field.kind"),
                Message.of(ImportNews.class, "field.title"),
                Message.of(ImportNews.class, "field.byline"),
                Message.of(ImportNews.class, "field.joins"),
                Message.of(ImportNews.class, "field.id"));
        return new Listing(
                heads,
                files.stream()
                        .flatMap(file -> file.items().stream())
                        .map(item -> List.of(
                                language.say(Message.of(
                                        ImportNews.class,
                                        "kind." + item.item().kind().word())),
                                item.item().titles().display(),
                                item.item().byline().map(by -> by.raw()).orElse(""),
                                String.valueOf(item.item().paragraphs().stream()
                                        .mapToInt(paragraph -> paragraph.joins().size())
                                        .sum()),
                                item.ref().id()))
                        .toList());
    }

    private static List<Finding> findings(ImportedFile file) {
        if (file.duplicate()) {
            Message again =
                    Message.of(ImportNews.class, "import.again", file.read().name());
            return List.of(Finding.note(file.read().name(), again));
        }
        return file.read().warnings();
    }
}
