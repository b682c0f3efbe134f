package kesi.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Parameter;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language.Subscription;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.RecordingTask;
import kesi.report.api.Preview;
import kesi.report.api.Reports.Description;
import kesi.report.api.Reports.Rendered;
import kesi.report.api.Sheet;
import kesi.report.fonts.BundledTypefaces;
import kesi.report.pdf.preview.PaintedPreview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.ServiceRegistration;

class RegisteredReportsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-05T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Framework framework;
    private RegisteredReports reports;
    private ServiceRegistration<?> greeting;

    @BeforeEach
    void start() throws Exception {
        framework = new Framework(folder.resolve("cache"));
        reports = new RegisteredReports(
                framework.context(),
                new BundledTypefaces(),
                new RegisteredReports.Looks(ChosenThemes.of(Map.of()), name -> java.util.Optional.empty(), CLOCK));
        greeting = framework.register("test.greeting", "问候", new Greeting());
        reports.bindReport(Framework.reference(greeting));
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void aReportIsKnownByItsProperties() {
        assertThat(reports.all())
                .extracting(
                        Description::name, description -> description.title().in(Locale.CHINESE))
                .containsExactly(tuple("test.greeting", "问候"));
    }

    @Test
    void aReportThatLeavesIsGoneAtOnceAndListenersAreTold() {
        AtomicInteger told = new AtomicInteger();
        Subscription handle = reports.onChange(told::incrementAndGet);
        reports.unbindReport(Framework.reference(greeting));
        handle.close();
        reports.bindReport(Framework.reference(greeting));
        reports.unbindReport(Framework.reference(greeting));
        assertThat(told).hasValue(1);
        assertThat(reports.all()).isEmpty();
    }

    @Test
    void itsParametersAreThoseOfItsRecord() {
        assertThat(reports.parameters("test.greeting"))
                .extracting(Parameter::name, Parameter::flag, Parameter::required)
                .containsExactly(tuple("toWhom", "to-whom", true), tuple("times", "times", false));
    }

    @Test
    void aReportIsWrittenAsAFile() throws IOException {
        Path file = folder.resolve("new/folder/致王芳.pdf");
        Rendered rendered = render(file, Map.of("toWhom", List.of("王芳"), "times", List.of("100")));
        assertThat(rendered.pages()).isEqualTo(3);
        assertThat(rendered.bytes()).isEqualTo(Files.size(file));
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void parametersMayBeNamedAsOnTheCommandLine() {
        Path file = folder.resolve("a.pdf");
        assertThat(render(file, Map.of("to-whom", List.of("王芳"))).pages()).isEqualTo(1);
    }

    @Test
    void theSameReportGivesTheSameFile() throws IOException {
        Path first = folder.resolve("a.pdf");
        Path second = folder.resolve("b.pdf");
        render(first, Map.of("toWhom", List.of("王芳")));
        render(second, Map.of("toWhom", List.of("王芳")));
        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void aFileThatWasThereStaysWhenTheReportFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "old");
        assertThatThrownBy(() -> render(file, Map.of("toWhom", List.of("\uE123"))))
                .isInstanceOf(Problem.class);
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(found -> found.getFileName().toString())).containsExactlyInAnyOrder("a.pdf", "cache");
        }
    }

    @Test
    void aFileThatWasThereIsReplacedByTheCompleteOne() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "old");
        render(file, Map.of("toWhom", List.of("王芳")));
        assertThat(Files.size(file)).isGreaterThan(1_000);
    }

    @Test
    void aFolderIsRefused() {
        assertThatThrownBy(() -> render(folder, Map.of("toWhom", List.of("王芳"))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.USAGE));
    }

    @Test
    void anUnknownReportAndAnUnknownParameterAreWrongUsage() {
        assertThatThrownBy(() -> reports.render("test.none", Map.of(), folder.resolve("a"), new RecordingTask()))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.USAGE);
                    assertThat(problem.sentence().in(Locale.ENGLISH)).contains("test.none", "report:list");
                });
        assertThatThrownBy(() -> render(folder.resolve("a"), Map.of("colour", List.of("red"))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Kind.USAGE));
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("plain"), "").resolve("a.pdf");
        assertThatThrownBy(() -> render(file, Map.of("toWhom", List.of("王芳"))))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.sentence().in(Locale.CHINESE))
                                .contains(file.toString()));
    }

    @Test
    void theCommandAnswersFilePagesBytesAndTime() {
        Path file = folder.resolve("a.pdf");
        Outcome outcome = new RenderReport(reports)
                .run(new RenderReport.Parameters("test.greeting", file, Map.of("to-whom", "王芳")), new RecordingTask());
        assertThat(((Map<?, ?>) outcome.data()).keySet().toString()).isEqualTo("[file, pages, bytes, tookMs]");
        assertThat(outcome.entry("pages")).contains(1);
        assertThat(outcome.sentence().in(Locale.CHINESE)).contains("test.greeting", "共 1 页");
    }

    @Test
    void theListNamesEachReport() {
        ListReports list = new ListReports(reports, new FixedLanguage(Locale.SIMPLIFIED_CHINESE));
        Outcome outcome = list.run(new Handler.NoParameters(), new RecordingTask());
        assertThat(outcome.data().toString()).contains("name=test.greeting", "title=问候");
        assertThat(outcome.listings().get(0).rows()).containsExactly(List.of("test.greeting", "问候", "问候"));
    }

    @Test
    void aFinishedReportCanBeLookedAt() {
        Path file = folder.resolve("a.pdf");
        render(file, Map.of("toWhom", List.of("王芳"), "times", List.of("100")));
        try (Preview.Painted painted = new PaintedPreview(reports).open(file)) {
            assertThat(painted.sheets()).hasSize(3);
            assertThat(painted.sheets().get(1).width()).isBetween(595.0, 596.0);
        }
    }

    @Test
    void aReportIsPaintedWithoutAFile() {
        List<Sheet> taken = new ArrayList<>();
        Map<String, List<String>> arguments = Map.of("toWhom", List.of("王芳"), "times", List.of("100"));
        try (Preview.Painted painted =
                new PaintedPreview(reports).make("test.greeting", arguments, taken::add, new RecordingTask())) {
            assertThat(painted.sheets()).hasSize(3).isEqualTo(taken);
            assertThat(taken.get(0).letters()).extracting(Sheet.Letter::text).startsWith("您", "好", "，", "王", "芳");
        }
    }

    @Test
    void whatIsNoReportCannotBeLookedAt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "no");
        assertThatThrownBy(() -> new PaintedPreview(reports).open(file)).isInstanceOf(Problem.class);
    }

    private Rendered render(Path file, Map<String, List<String>> arguments) {
        return reports.render("test.greeting", arguments, file, new RecordingTask());
    }
}
