package kesi.shell.layout.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kesi.core.api.problem.Problem;
import kesi.core.testing.TestJson;
import kesi.shell.api.layout.Bounds;
import kesi.shell.api.layout.DeskMemory;
import kesi.shell.api.layout.DeskMemory.Known;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.LayoutShelf.Kept;
import kesi.shell.api.layout.Node.Split;
import kesi.shell.api.layout.Node.Tabs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileShelfTest {

    private static final Layout TWO =
            new Layout(Optional.of(new Split(true, 0.3, Tabs.of("a"), Tabs.of(List.of("b", "c")))), List.of());

    @TempDir
    Path home;

    @Test
    void aKeptLayoutIsThereAgain() {
        shelf().save("news", TWO);

        assertThat(shelf().find("news")).contains(new Kept("news", "", TWO));
        assertThat(shelf().find("heritage")).isEmpty();
        assertThat(shelf().troubles()).isEmpty();
    }

    @Test
    void ownLayoutsHaveNamesAndKeepThemWhenTheyChange() {
        FileShelf shelf = shelf();
        String id = shelf.saveAs(" 审稿 ", TWO);
        shelf.save(id, Layout.EMPTY.atEdge("a", kesi.shell.api.layout.Side.LEFT, 0.5));

        assertThat(shelf().all()).singleElement().satisfies(kept -> {
            assertThat(kept.name()).isEqualTo("审稿");
            assertThat(kept.isOwn()).isTrue();
            assertThat(kept.layout().ids()).containsExactly("a");
        });
        assertThat(shelf().saveAs("审稿", TWO)).isEqualTo(id);
        assertThat(shelf().saveAs("校对", TWO)).isNotEqualTo(id);
    }

    @Test
    void anOwnLayoutThatWasMovedIsResetToHowItWasSaved() {
        String id = shelf().saveAs("审稿", TWO);
        shelf().save(id, Layout.EMPTY);
        assertThat(shelf().find(id).orElseThrow().layout()).isEqualTo(Layout.EMPTY);

        shelf().reset(id);
        assertThat(shelf().find(id)).contains(new Kept(id, "审稿", TWO));
    }

    @Test
    void anOwnLayoutIsRenamedUnlessTheNameIsTaken() {
        FileShelf shelf = shelf();
        String first = shelf.saveAs("审稿", TWO);
        shelf.saveAs("校对", TWO);

        shelf.rename(first, "终审");
        assertThat(shelf.find(first).orElseThrow().name()).isEqualTo("终审");
        assertThatThrownBy(() -> shelf.rename(first, "校对")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> shelf.rename(first, " ")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> shelf.rename("news", "x")).isInstanceOf(Problem.class);
    }

    @Test
    void aForgottenLayoutIsGoneWithItsBackup() throws IOException {
        shelf().save("news", TWO);
        shelf().save("news", Layout.EMPTY);
        shelf().forget("news");

        assertThat(shelf().find("news")).isEmpty();
        assertThat(home.resolve("layout")).isEmptyDirectory();
    }

    @Test
    void theLayoutBeforeTheLastChangeIsABackupAndServesWhenTheFileIsLost() throws IOException {
        shelf().save("news", TWO);
        shelf().save("news", Layout.EMPTY);
        Files.delete(home.resolve("layout/news.json"));

        assertThat(shelf().find("news").orElseThrow().layout()).isEqualTo(TWO);
        assertThat(shelf().all()).extracting(Kept::id).containsExactly("news");
    }

    @Test
    void aFileOfWhichNothingIsSoundIsReplacedByItsBackupKeptAsideAndToldOfOnce() throws IOException {
        shelf().save("news", TWO);
        shelf().save("news", TWO.front("c"));
        Files.writeString(home.resolve("layout/news.json"), "\0\0\0");
        FileShelf shelf = shelf();

        assertThat(shelf.find("news").orElseThrow().layout()).isEqualTo(TWO);
        assertThat(shelf.troubles())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence().key()).isEqualTo("layout.damaged"));
        assertThat(shelf.troubles()).isEmpty();
        assertThat(home.resolve("layout/news.json.damaged")).hasContent("\0\0\0");
    }

    @Test
    void ofAFileWithoutAnythingSoundAndWithoutABackupNothingIsKept() throws IOException {
        Files.createDirectories(home.resolve("layout"));
        Files.writeString(home.resolve("layout/news.json"), "[1, 2");

        assertThat(shelf().find("news")).isEmpty();
        assertThat(shelf().all()).isEmpty();
    }

    @Test
    void aLayoutWhoseViewsWereAllClosedIsKeptAsItIs() {
        Layout closed =
                Layout.EMPTY.atEdge("a", kesi.shell.api.layout.Side.LEFT, 0.5).closed("a");
        shelf().save("news", closed);

        assertThat(shelf().find("news")).contains(new Kept("news", "", closed));
    }

    @Test
    void aHalfFileKeepsItsSoundHalf() throws IOException {
        shelf().save("news", TWO);
        Path file = home.resolve("layout/news.json");
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.indexOf("\"second\"")));

        assertThat(shelf().find("news").orElseThrow().layout().ids()).containsExactly("a");
    }

    @Test
    void noIdNamesAFileOutsideOfTheFolder() throws IOException {
        shelf().save("../../evil", TWO);

        assertThat(home.resolve("layout")).isDirectoryContaining(path -> path.endsWith("______evil.json"));
        try (var files = Files.list(home)) {
            assertThat(files).containsExactly(home.resolve("layout"));
        }
    }

    @Test
    void whatTheWindowRemembersIsThereAgain() {
        DeskMemory memory = DeskMemory.NONE
                .window(new Bounds(5, 6, 1200, 800), true)
                .ordered(List.of("news", "own-1"))
                .used("home")
                .used("news")
                .view("news.items", new Known("报道", "Articles", "kesi.news.ui"))
                .perspective("news", new Known("报道档案", "News", "kesi.news.ui"));
        shelf().remember(memory);

        assertThat(shelf().memory()).isEqualTo(memory);
        assertThat(shelf().all()).isEmpty();
    }

    @Test
    void damagedMemoryKeepsItsSoundEntriesAndNeverFails() throws IOException {
        Path file = home.resolve("layout/desk.json");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "{\"window\":[1,2,3],\"recent\":[\"news\",7],\"views\":{\"a\":{\"zh\":\"甲\"}, \"b\":3}, \"or");

        DeskMemory memory = shelf().memory();
        assertThat(memory.window()).isEmpty();
        assertThat(memory.recent()).containsExactly("news");
        assertThat(memory.views()).containsOnlyKeys("a");

        Damage damage = new Damage(new Random(7));
        String whole = Files.readString(file);
        for (int i = 0; i < 5_000; i++) {
            assertThat(MemoryTree.read(damage.of(whole), TestJson.create()).memory())
                    .isNotNull();
        }
    }

    @Test
    void theDepartmentGivesLayoutsAndAnOrder() {
        String text = shelf().write("", TWO);
        DepartmentLayouts department = new DepartmentLayouts(
                Map.of("order", new String[] {"news", "home"}, "layout.news", text), TestJson.create());
        FileShelf shelf = new FileShelf(home.resolve("layout"), TestJson.create(), department);

        assertThat(shelf.ofDepartment("news")).contains(TWO);
        assertThat(shelf.ofDepartment("home")).isEmpty();
        assertThat(shelf.departmentOrder()).containsExactly("news", "home");
    }

    @Test
    void aTextThatIsNoLayoutIsRefused() {
        assertThatThrownBy(() -> shelf().read("x.json", "[1,2]"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.sentence().key()).isEqualTo("layout.none"));
    }

    @Test
    void whoListensHearsOfChanges() {
        FileShelf shelf = shelf();
        int[] heard = new int[1];
        var handle = shelf.onChange(() -> heard[0]++);

        String id = shelf.saveAs("审稿", TWO);
        shelf.forget(id);
        shelf.remember(DeskMemory.NONE.ordered(List.of("home")));
        handle.close();
        shelf.saveAs("审稿", TWO);

        assertThat(heard[0]).isEqualTo(3);
    }

    private FileShelf shelf() {
        return new FileShelf(
                home.resolve("layout"), TestJson.create(), new DepartmentLayouts(Map.of(), TestJson.create()));
    }
}
