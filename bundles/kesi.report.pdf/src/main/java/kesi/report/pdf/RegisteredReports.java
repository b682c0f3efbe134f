package kesi.report.pdf;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import kesi.core.api.command.Parameter;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.report.api.PaperSetup;
import kesi.report.api.Reports;
import kesi.report.api.font.Typefaces;
import kesi.report.api.spi.PaperFormat;
import kesi.report.api.spi.ReportPart;
import kesi.report.pdf.layout.PrintedPaper;
import kesi.report.pdf.layout.Spectator;
import kesi.report.pdf.layout.Theme;
import kesi.report.pdf.text.Marks;
import kesi.report.pdf.theme.ThemeShelf;
import kesi.report.pdf.type.FaceShelf;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The reports of the loaded bundles, by the properties of their services: a report is asked for when it is rendered or
 * its parameters are wanted, and released right after. Of two of one name the higher ranked counts. Stays active so
 * that faces, once read, serve the next report too.
 */
@Component(
        service = {Reports.class, RegisteredReports.class},
        immediate = true,
        configurationPid = "kesi.report.pdf")
public final class RegisteredReports implements Reports {

    private final Map<ServiceReference<ReportPart<?>>, Optional<RegisteredReport>> reports = new ConcurrentHashMap<>();
    private final Listeners listeners = new Listeners();
    private final Marks marks = Marks.read();
    private final BundleContext context;
    private final FaceShelf shelf;
    private final Clock clock;
    private final ChosenThemes themes;
    private final Function<String, Optional<Function<PaperSetup, Theme>>> written;
    private volatile @Nullable History history;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<PaperFormat> formats = List.of();

    @Activate
    public RegisteredReports(
            BundleContext context,
            @Reference Typefaces typefaces,
            @Reference ThemeShelf written,
            Map<String, Object> chosen) {
        this(
                context,
                typefaces,
                new Looks(ChosenThemes.of(chosen), written::find, Clock.system(ZoneId.systemDefault())));
    }

    RegisteredReports(BundleContext context, Typefaces typefaces, Looks looks) {
        this.themes = looks.chosen();
        this.written = looks.written();
        this.context = context;
        this.shelf = new FaceShelf(typefaces);
        this.clock = looks.clock();
    }

    /**
     * What gives documents their looks.
     *
     * @param chosen by report
     * @param written finds a theme that somebody wrote
     * @param clock tells when a document is made
     */
    record Looks(ChosenThemes chosen, Function<String, Optional<Function<PaperSetup, Theme>>> written, Clock clock) {}

    @Reference(
            service = ReportPart.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            target = "(kesi.report.name=*)")
    void bindReport(ServiceReference<ReportPart<?>> reference) {
        reports.put(reference, Optional.empty());
        listeners.tell();
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindHistory(History kept) {
        history = kept;
    }

    void unbindHistory(History kept) {
        history = null;
    }

    void unbindReport(ServiceReference<ReportPart<?>> reference) {
        reports.remove(reference);
        listeners.tell();
    }

    @Override
    public List<Description> all() {
        return reports.keySet().stream()
                .map(reference -> RegisteredReport.text(reference, "name"))
                .distinct()
                .sorted()
                .flatMap(name -> registered(name).stream())
                .map(RegisteredReport::description)
                .toList();
    }

    @Override
    public List<Parameter> parameters(String name) {
        try (HeldReport report = hold(name)) {
            return report.parameters();
        }
    }

    @Override
    public Rendered render(String name, Map<String, List<String>> arguments, Path file, Task task) {
        long start = System.nanoTime();
        NewFile target = new NewFile(file);
        try (HeldReport report = hold(name)) {
            HeldReport.Ready ready = report.ready(arguments);
            PaperSetup setup = themes.dress(name, ready.setup());
            task.progress(-1, Message.of(RegisteredReports.class, "report.printing", setup.title()));
            int pages = target.write(out -> new OfficeFile(formats, file)
                    .write(ready, setup, out, task)
                    .orElseGet(() -> print(ready, setup, out, making(name, task, Spectator.NONE))));
            Rendered rendered =
                    new Rendered(file, pages, target.size(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            Optional.ofNullable(history)
                    .ifPresent(kept -> kept.keep(
                            new History.Made(report.description(), report.version(), arguments, setup, rendered),
                            task));
            return rendered;
        }
    }

    /** Lays a report out for somebody who looks on; no file is written. */
    public void show(String name, Map<String, List<String>> arguments, Spectator spectator, Task task) {
        layOut(name, arguments, OutputStream.nullOutputStream(), making(name, task, spectator));
    }

    /**
     * Writes a report as PDF to be looked at by a machine: no history keeps it.
     *
     * @throws Problem as {@link #render} throws it
     */
    public void tryOut(String name, Map<String, List<String>> arguments, Path file, Task task) {
        new NewFile(file).write(out -> layOut(name, arguments, out, making(name, task, Spectator.NONE)));
    }

    private int layOut(String name, Map<String, List<String>> arguments, OutputStream out, PrintedPaper.Making making) {
        try (HeldReport report = hold(name)) {
            HeldReport.Ready ready = report.ready(arguments);
            PaperSetup setup = themes.dress(name, ready.setup());
            making.task().progress(-1, Message.of(RegisteredReports.class, "report.printing", setup.title()));
            return print(ready, setup, out, making);
        }
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return listeners.add(listener);
    }

    private PrintedPaper.Making making(String report, Task task, Spectator spectator) {
        Function<PaperSetup, Theme> looks =
                themes.written(report).flatMap(written).orElse(Theme::of);
        return new PrintedPaper.Making(marks, OffsetDateTime.now(clock), task, spectator, looks);
    }

    private int print(HeldReport.Ready report, PaperSetup setup, OutputStream out, PrintedPaper.Making making) {
        PrintedPaper paper = new PrintedPaper(out, setup, shelf, making);
        report.compose(paper, making.task());
        return paper.finish();
    }

    private HeldReport hold(String name) {
        return registered(name)
                .flatMap(report -> HeldReport.hold(context, report))
                .orElseThrow(() -> Problem.usage(Message.of(RegisteredReports.class, "report.unknown", name)));
    }

    private Optional<RegisteredReport> registered(String name) {
        return reports.keySet().stream()
                .filter(reference -> RegisteredReport.text(reference, "name").equals(name))
                .max(Comparator.naturalOrder())
                .flatMap(this::described);
    }

    /** Read once, when it is first wanted; a bundle that leaves at this very moment has no description any more. */
    private Optional<RegisteredReport> described(ServiceReference<ReportPart<?>> reference) {
        Optional<RegisteredReport> known = reports.computeIfPresent(
                reference,
                (key, before) ->
                        before.isPresent() || key.getBundle() == null ? before : Optional.of(RegisteredReport.of(key)));
        return known == null ? Optional.empty() : known;
    }
}
