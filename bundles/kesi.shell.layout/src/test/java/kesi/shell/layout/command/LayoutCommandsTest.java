package kesi.shell.layout.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.ParameterRecord;
import kesi.core.api.problem.Kind;
import kesi.core.api.problem.Problem;
import kesi.core.testing.RecordingTask;
import kesi.core.testing.TestJson;
import kesi.shell.api.layout.Bounds;
import kesi.shell.api.layout.DeskMemory;
import kesi.shell.api.layout.DeskMemory.Known;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.LayoutShelf.Kept;
import kesi.shell.api.layout.Node.Split;
import kesi.shell.api.layout.Node.Tabs;
import kesi.shell.layout.file.DepartmentLayouts;
import kesi.shell.layout.file.FileShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutCommandsTest {

    private static final Layout TWO =
            new Layout(Optional.of(new Split(true, 0.3, Tabs.of("a"), Tabs.of(List.of("b", "c")))), List.of());

    @TempDir
    Path home;

    private FileShelf shelf;
    private Desk desk;

    @BeforeEach
    void open() {
        shelf = new FileShelf(
                home.resolve("layout"), TestJson.create(), new DepartmentLayouts(Map.of(), TestJson.create()));
        desk = new Desk(shelf);
    }

    @Test
    void withoutAWindowTheFilesAreListedShownRenamedAndDeleted() {
        shelf.saveAs("审稿", TWO);
        shelf.save("news", TWO);

        assertThat(run(new ListLayouts(desk)).listings().get(0).rows())
                .extracting(row -> row.get(1))
                .containsExactly("news", "审稿");
        assertThat(run(new ShowLayout(desk), "name", "审稿").listings().get(0).rows())
                .containsExactly(List.of("┬ ⇆ 30 %", ""), List.of("├─▤", "[a]"), List.of("└─▤", "[b]  c"));
        run(new RenameLayout(desk), "name", "审稿", "to", "终审");
        assertThat(shelf.find("own-1").orElseThrow().name()).isEqualTo("终审");
        run(new DeleteLayout(desk), "name", "终审");
        assertThat(shelf.all()).extracting(Kept::id).containsExactly("news");
    }

    @Test
    void aDividerIsMovedInTheWindowAndWithoutOneInWhatIsKept() {
        shelf.save("news", TWO);
        shelf.remember(shelf.memory().used("news"));

        run(new DivideLayout(desk), "first", "a", "second", "b", "share", "0.45");
        assertThat(shelf.find("news").orElseThrow().layout()).isEqualTo(TWO.share("a", "b", 0.45));

        MemoryWindow window = new MemoryWindow(shelf, TWO);
        desk.bindWindow(window);
        run(new DivideLayout(desk), "first", "a", "second", "b", "share", "0.6");
        assertThat(window.layout()).isEqualTo(TWO.share("a", "b", 0.6));
        assertThatThrownBy(() -> run(new DivideLayout(desk), "first", "a", "second", "c", "share", "0.6"))
                .hasMessageContaining("c");
        assertThatThrownBy(() -> run(new DivideLayout(desk), "first", "a", "second", "b", "share", "1"))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aViewGetsAWindowAtAPlaceAndTheWindowIsMoved() {
        MemoryWindow window = new MemoryWindow(shelf, TWO);
        desk.bindWindow(window);

        run(new FloatView(desk), "id", "c", "x", "-30", "y", "40", "width", "500", "height", "300");
        assertThat(window.layout()).isEqualTo(TWO.floating("c", new Bounds(-30, 40, 500, 300)));
        run(new FloatView(desk), "id", "c", "x", "5", "y", "6", "width", "700", "height", "400");
        assertThat(window.layout().floats())
                .singleElement()
                .satisfies(one -> assertThat(one.bounds()).isEqualTo(new Bounds(5, 6, 700, 400)));
        assertThatThrownBy(() -> run(new FloatView(desk), "id", "c", "width", "10"))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> run(new FloatView(desk), "id", "absent")).hasMessageContaining("absent");
    }

    @Test
    void whatOnlyAWindowCanDoIsRefusedWithTheReason() {
        shelf.saveAs("审稿", TWO);

        for (Handler<?> handler :
                List.of(new SaveLayout(desk), new ShowPerspective(desk), new ShowView(desk), new CloseView(desk))) {
            String name = handler instanceof SaveLayout ? "name" : "id";
            assertThatThrownBy(() -> run(handler, name, "own-1")).isInstanceOfSatisfying(Problem.class, problem -> {
                assertThat(problem.kind()).isEqualTo(Kind.FAILED);
                assertThat(problem.sentence().key()).isEqualTo("window.none");
            });
        }
        assertThatThrownBy(() -> run(new MaximiseTab(desk))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> run(new ReopenTab(desk))).isInstanceOf(Problem.class);
    }

    @Test
    void aWindowThatIsNotOpenIsNone() {
        window().open = false;

        assertThatThrownBy(() -> run(new SaveLayout(desk), "name", "x")).isInstanceOf(Problem.class);
    }

    @Test
    void withoutAWindowALayoutIsUsedByTheNextOneAndResetInItsFile() {
        String id = shelf.saveAs("审稿", TWO);
        shelf.save(id, Layout.EMPTY);

        run(new UseLayout(desk), "name", "审稿");
        run(new ResetLayout(desk));

        assertThat(shelf.memory().recent()).containsExactly(id);
        assertThat(shelf.find(id).orElseThrow().layout()).isEqualTo(TWO);
    }

    @Test
    void anUnknownNameIsWrongUsageAndTheKnownOnesAreNamed() {
        shelf.saveAs("审稿", TWO);

        assertThatThrownBy(() -> run(new ShowLayout(desk), "name", "校对"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.USAGE);
                    assertThat(problem.sentence().toString()).contains("own-1 (审稿)");
                });
        shelf.remember(DeskMemory.NONE.perspective("news", new Known("报道档案", "News", "kesi.news.ui")));
        assertThatThrownBy(() -> run(new DeleteLayout(desk), "name", "News"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.sentence().key()).isEqualTo("layout.notOwn"));
        assertThatThrownBy(() -> run(new ShowLayout(desk), "name", "News"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.sentence().key()).isEqualTo("layout.standard"));
    }

    @Test
    void whatIsExportedCanBeImportedWithoutLoss() throws IOException {
        shelf.saveAs("审稿", TWO);
        Path file = home.resolve("a.json");

        run(new ExportLayout(desk), "name", "审稿", "out", file.toString());
        run(new DeleteLayout(desk), "name", "审稿");
        run(new ImportLayout(desk), "file", file.toString());
        assertThat(shelf.find("own-1")).contains(new Kept("own-1", "审稿", TWO));

        run(new ImportLayout(desk), "file", file.toString(), "name", "另一个");
        assertThat(shelf.all()).extracting(Kept::name).containsExactly("审稿", "另一个");
        Files.writeString(file, "nothing");
        assertThatThrownBy(() -> run(new ImportLayout(desk), "file", file.toString()))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() ->
                        run(new ImportLayout(desk), "file", home.resolve("none").toString()))
                .isInstanceOf(Problem.class);
    }

    @Test
    void perspectivesAreOrderedAndListedWithoutAWindow() {
        shelf.remember(DeskMemory.NONE
                .perspective("news", new Known("报道档案", "News", "kesi.news.ui"))
                .view("news.items", new Known("报道", "Articles", "kesi.news.ui")));
        shelf.saveAs("审稿", TWO);

        run(new OrderLayouts(desk), "names", "审稿");
        assertThat(shelf.memory().order()).containsExactly("own-1");
        assertThat(run(new ListPerspectives(desk)).listings().get(0).rows())
                .extracting(row -> row.get(0))
                .containsExactly("news", "own-1");
        assertThat(run(new ListViews(desk)).listings().get(0).rows())
                .containsExactly(List.of("news.items", "报道", "kesi.news.ui", "closed"));
    }

    @Test
    void inAWindowTheArrangementIsSavedUsedAndReset() {
        MemoryWindow window = window();

        run(new SaveLayout(desk), "name", "审稿");
        assertThat(window.perspective()).isEqualTo("own-1");
        run(new UseLayout(desk), "name", "报道档案");
        assertThat(window.perspective()).isEqualTo("news");
        run(new ShowPerspective(desk), "id", "审稿");
        run(new ResetFront(desk));
        run(new ResetLayout(desk), "name", "news");
        assertThat(window.reset).containsExactly("own-1", "news");
        assertThat(run(new ShowLayout(desk)).data().toString()).contains("own-1");
    }

    @Test
    void viewsAreListedShownClosedAndReopened() {
        MemoryWindow window = window();

        assertThat(run(new ListViews(desk)).listings().get(0).rows()).hasSize(3);
        run(new ShowView(desk), "id", "c");
        assertThat(window.front()).contains("c");
        run(new CloseView(desk), "id", "c");
        assertThat(window.layout().closed()).containsExactly("c");
        run(new ReopenTab(desk));
        assertThat(window.layout().closed()).isEmpty();
        assertThatThrownBy(() -> run(new ReopenTab(desk))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> run(new ShowView(desk), "id", "x")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> run(new CloseView(desk), "id", "x")).isInstanceOf(Problem.class);
    }

    @Test
    void tabsAreArrangedByTheKeyboard() {
        MemoryWindow window = window();
        window.showView("b");

        run(new MaximiseTab(desk));
        assertThat(window.layout()).isEqualTo(TWO.maximised("b"));
        run(new MaximiseTab(desk));
        run(new NextTab(desk));
        assertThat(window.front()).contains("c");
        run(new PreviousTab(desk));
        run(new FloatTab(desk));
        assertThat(window.layout().floats("b")).isTrue();
        run(new FloatTab(desk));
        run(new MoveTabLeft(desk));
        assertThat(window.layout().stackOf("b").orElseThrow().views()).containsExactly("a", "b");
        run(new MoveTabRight(desk));
        run(new SplitTabBelow(desk));
        run(new MinimiseTab(desk));
        assertThat(window.layout().fronts()).doesNotContain("b");
    }

    @Test
    void viewsWithUnsavedChangesMayStayOpen() {
        MemoryWindow window = window();
        window.mayClose = false;

        assertThatThrownBy(() -> run(new CloseTab(desk)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.sentence().key()).isEqualTo("view.kept"));
        window.mayClose = true;
        window.showView("b");
        run(new CloseOtherTabs(desk));
        assertThat(window.layout().ids()).containsExactly("a", "b");
        run(new CloseAllTabs(desk));
        assertThat(window.layout().ids()).containsExactly("a");
    }

    private MemoryWindow window() {
        MemoryWindow window = new MemoryWindow(shelf, TWO);
        desk.bindWindow(window);
        return window;
    }

    @SuppressWarnings("unchecked")
    private static Outcome run(Handler<?> handler, String... words) {
        Map<String, List<String>> arguments = new java.util.LinkedHashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            arguments.put(words[i], List.of(words[i + 1]));
        }
        Record parameters =
                ParameterRecord.namedBy(handler.getClass(), Handler.class).read(arguments);
        return ((Handler<Record>) handler).run(parameters, new RecordingTask());
    }
}
