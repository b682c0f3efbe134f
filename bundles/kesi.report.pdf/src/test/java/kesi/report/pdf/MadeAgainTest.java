package kesi.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.RecordingTask;
import kesi.record.api.Shelf.Kept;
import kesi.report.fonts.BundledTypefaces;
import kesi.report.pdf.history.CompareNow;
import kesi.report.pdf.history.MakeAgain;
import kesi.report.pdf.history.Produced;
import kesi.report.pdf.history.ProducedType;
import kesi.report.pdf.history.StoredHistory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.ServiceRegistration;

/** Real reports are written, remembered, and written again. */
class MadeAgainTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-05T00:00:00Z"), ZoneOffset.UTC);
    private static final Map<String, List<String>> WANTED = Map.of("toWhom", List.of("王芳"), "times", List.of("100"));

    @TempDir
    private Path folder;

    private final StoredHistory history = new StoredHistory(new MemoryRecords(new ProducedType()));
    private Framework framework;
    private RegisteredReports reports;
    private ServiceRegistration<?> greeting;

    @BeforeEach
    void start() throws Exception {
        framework = new Framework(folder.resolve("cache"));
        greeting = framework.register("test.greeting", "问候", new Greeting());
        reports = reportsAt(CLOCK);
        reports.render("test.greeting", WANTED, folder.resolve("去年.pdf"), new RecordingTask());
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void whatWasMadeIsRememberedWithItsRequest() {
        assertThat(history.all()).extracting(Kept::value).singleElement().satisfies(made -> {
            assertThat(made.report()).isEqualTo("test.greeting");
            assertThat(made.arguments())
                    .containsExactly(
                            new Produced.Argument("times", List.of("100")),
                            new Produced.Argument("toWhom", List.of("王芳")));
            assertThat(made.pages()).isEqualTo(3);
        });
    }

    @Test
    void theSameRequestOnTheSameDataGivesTheSameBytes() {
        Path now = folder.resolve("今年.pdf");
        Outcome outcome = again(latest().ref().id(), now);
        assertThat(now).hasSameBinaryContentAs(folder.resolve("去年.pdf"));
        assertThat(outcome.data())
                .isEqualTo(Map.of("report", "test.greeting", "file", now.toString(), "pages", 3, "pagesBefore", 3));
        assertThat(outcome.sentence().in(Locale.CHINESE)).contains("去年.pdf", "今年.pdf", "现在 3 页");
    }

    @Test
    void anotherHourOfTheDayGivesTheSameBytes() {
        reports = reportsAt(Clock.offset(CLOCK, Duration.ofHours(23)));
        Path now = folder.resolve("今年.pdf");
        again(latest().ref().id(), now);
        assertThat(now).hasSameBinaryContentAs(folder.resolve("去年.pdf"));
    }

    @Test
    void anotherDayGivesAnotherFileWithTheSamePages() {
        reports = reportsAt(Clock.offset(CLOCK, Duration.ofDays(365)));
        Path now = folder.resolve("今年.pdf");
        again(latest().ref().id(), now);
        List<Produced> made = history.all().stream().map(Kept::value).toList();
        assertThat(made).extracting(Produced::pages).containsExactly(3, 3);
        assertThat(made).extracting(Produced::sha256).doesNotHaveDuplicates();
    }

    @Test
    void whatWasMadeAgainIsRememberedTooWithTheSameRequest() {
        again(latest().ref().id(), folder.resolve("今年.pdf"));
        List<Produced> made = history.all().stream().map(Kept::value).toList();
        assertThat(made).extracting(Produced::file).containsExactly("今年.pdf", "去年.pdf");
        assertThat(made.get(0).arguments()).isEqualTo(made.get(1).arguments());
        assertThat(made.get(0).sha256()).isEqualTo(made.get(1).sha256());
    }

    @Test
    void anIdWithItsTypeBeforeItIsTakenAsWell() {
        Path now = folder.resolve("今年.pdf");
        again(latest().ref().toString(), now);
        assertThat(now).exists();
    }

    @Test
    void whatTheHistoryDoesNotHaveIsSaidAndNothingIsWritten() {
        Path now = folder.resolve("今年.pdf");
        assertThatThrownBy(() -> again("nobody", now)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.sentence().in(Locale.CHINESE)).contains("“nobody”", "report:history");
            assertThat(problem.sentence().in(Locale.ENGLISH)).contains("nobody", "report:history");
        });
        assertThat(now).doesNotExist();
    }

    @Test
    void aReportWhoseBundleHasLeftIsNamedAndNothingIsWritten() {
        String id = latest().ref().id();
        reports.unbindReport(Framework.reference(greeting));
        Path now = folder.resolve("今年.pdf");
        assertThatThrownBy(() -> again(id, now))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.sentence().in(Locale.CHINESE))
                                .contains("test.greeting"));
        assertThat(now).doesNotExist();
    }

    @Test
    void theSameDataGiveNoDifferenceAndTheTrialIsNotRemembered() {
        Outcome outcome = compareNow();
        assertThat(outcome.listings().get(0).rows()).isEmpty();
        assertThat(outcome.sentence().in(Locale.CHINESE)).contains("去年.pdf", "完全相同");
        assertThat(history.all()).hasSize(1);
    }

    @Test
    void whatHasChangedSinceIsListed() {
        reports.unbindReport(Framework.reference(greeting));
        greeting.unregister();
        greeting = framework.register("test.greeting", "问候", new Greeting("再见"));
        reports.bindReport(Framework.reference(greeting));
        assertThat(compareNow().listings().get(0).rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(2)).contains("再见"));
    }

    @Test
    void aFileThatIsGoneIsNamedAndNotCompared() throws IOException {
        Files.delete(folder.resolve("去年.pdf"));
        assertThatThrownBy(this::compareNow)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.sentence().in(Locale.CHINESE))
                                .contains(folder.resolve("去年.pdf").toString(), "找不到"));
    }

    private Outcome compareNow() {
        return new CompareNow(history, reports)
                .run(new CompareNow.Parameters(latest().ref().id()), new RecordingTask());
    }

    private Kept<Produced> latest() {
        return history.all().get(0);
    }

    private Outcome again(String id, Path out) {
        return new MakeAgain(history, reports).run(new MakeAgain.Parameters(id, out), new RecordingTask());
    }

    private RegisteredReports reportsAt(Clock clock) {
        RegisteredReports there = new RegisteredReports(
                framework.context(),
                new BundledTypefaces(),
                new RegisteredReports.Looks(ChosenThemes.of(Map.of()), name -> Optional.empty(), clock));
        there.bindReport(Framework.reference(greeting));
        there.bindHistory(history);
        return there;
    }
}
