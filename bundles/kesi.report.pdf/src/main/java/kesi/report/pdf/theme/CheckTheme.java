package kesi.report.pdf.theme;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.report.api.PaperSetup;
import kesi.report.api.font.Typefaces;
import kesi.report.pdf.NewFile;
import kesi.report.pdf.layout.PrintedPaper;
import kesi.report.pdf.layout.Spectator;
import kesi.report.pdf.layout.Theme;
import kesi.report.pdf.text.Marks;
import kesi.report.pdf.type.FaceShelf;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks a theme's file and shows on request what a document looks like in it. */
@Command(name = "report:theme-check", title = "%command.theme", help = "%command.theme.help")
@Component
public final class CheckTheme implements Handler<CheckTheme.Parameters> {

    private final ThemeShelf shelf;
    private final Typefaces typefaces;
    private final Language language;

    @Activate
    public CheckTheme(@Reference ThemeShelf shelf, @Reference Typefaces typefaces, @Reference Language language) {
        this.shelf = shelf;
        this.typefaces = typefaces;
        this.language = language;
    }

    /**
     * What to check.
     *
     * @param file the theme
     * @param out the PDF file of a sample document in that theme
     */
    public record Parameters(
            @Param(label = "%param.theme", positional = true, path = Param.PathUse.OPEN)
            Path file,

            @Param(label = "%param.sample", path = Param.PathUse.SAVE)
            Optional<Path> out) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Function<PaperSetup, Theme> looks = shelf.read(parameters.file());
        Message fit =
                Message.of(CheckTheme.class, "theme.fit", parameters.file().toString());
        return parameters
                .out()
                .map(out -> Outcome.of(
                        Message.of(CheckTheme.class, "theme.sampled", fit, out.toString(), sample(looks, out, task))))
                .orElseGet(() -> Outcome.of(fit));
    }

    private int sample(Function<PaperSetup, Theme> looks, Path out, Task task) {
        Sample sample = new Sample(key -> language.say(Message.of(CheckTheme.class, key)));
        PrintedPaper.Making making = new PrintedPaper.Making(
                Marks.read(), OffsetDateTime.now(ZoneId.systemDefault()), task, Spectator.NONE, looks);
        return new NewFile(out).write(stream -> {
            PrintedPaper paper = new PrintedPaper(stream, sample.setup(), new FaceShelf(typefaces), making);
            sample.compose(paper);
            return paper.finish();
        });
    }
}
