package kesi.shell.swing.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.testing.DirectTasks;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.TestJson;
import kesi.shell.api.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateTest {

    @TempDir
    private Path folder;

    private final List<Throwable> problems = new ArrayList<>();

    record Typed(String text, int caret, List<String> open, Optional<String> filter) {
        Typed {
            open = List.copyOf(open);
        }
    }

    record TypedOnce(String words) {}

    private static final Typed NOTHING = new Typed("", 0, List.of(), Optional.empty());

    @Test
    void aStateIsThereAgainAfterARestart() {
        StateShelf first = shelf();
        scope(first, "list")
                .state("typed", 1, Typed.class, NOTHING)
                .change(was -> new Typed("缂丝", 2, List.of("a"), was.filter()));
        first.end();

        State<Typed> again = scope(shelf(), "list").state("typed", 1, Typed.class, NOTHING);

        assertThat(again.value()).isEqualTo(new Typed("缂丝", 2, List.of("a"), Optional.empty()));
        assertThat(problems).isEmpty();
    }

    @Test
    void twoViewsAndTwoNamesHaveStatesOfTheirOwn() {
        StateShelf shelf = shelf();
        scope(shelf, "a:1").state("typed", 1, Typed.class, NOTHING).change(was -> typed("one"));
        scope(shelf, "a_1").state("typed", 1, Typed.class, NOTHING).change(was -> typed("two"));
        scope(shelf, "a:1").state("other", 1, Typed.class, NOTHING).change(was -> typed("three"));
        shelf.end();

        StateShelf later = shelf();

        assertThat(scope(later, "a:1")
                        .state("typed", 1, Typed.class, NOTHING)
                        .value()
                        .text())
                .isEqualTo("one");
        assertThat(scope(later, "a_1")
                        .state("typed", 1, Typed.class, NOTHING)
                        .value()
                        .text())
                .isEqualTo("two");
        assertThat(scope(later, "a:1")
                        .state("other", 1, Typed.class, NOTHING)
                        .value()
                        .text())
                .isEqualTo("three");
    }

    @Test
    void anEarlierSchemaIsUpgradedAndALaterOneIsLeftInPeace() {
        StateShelf shelf = shelf();
        scope(shelf, "v").state("typed", 1, TypedOnce.class, new TypedOnce("")).change(was -> new TypedOnce("words"));

        State<Typed> upgraded = scope(shelf, "v").state("typed", 2, NOTHING, StateTest::upgraded);
        State<TypedOnce> old = scope(shelf, "v").state("typed", 1, TypedOnce.class, new TypedOnce("first"));
        assertThat(upgraded.value()).isEqualTo(typed("words from 1"));
        upgraded.change(was -> typed("new"));
        State<TypedOnce> downgraded = scope(shelf, "v").state("typed", 1, TypedOnce.class, new TypedOnce("first"));

        assertThat(old.value().words()).isEqualTo("words");
        assertThat(downgraded.value().words()).isEqualTo("first");
        assertThat(scope(shelf, "v")
                        .state("typed", 2, Typed.class, NOTHING)
                        .value()
                        .text())
                .isEqualTo("new");
    }

    @Test
    void aDamagedFileIsSetAsideAndSaid() throws IOException {
        StateShelf shelf = shelf();
        scope(shelf, "v").state("typed", 1, Typed.class, NOTHING).change(was -> typed("lost"));
        shelf.end();
        Files.writeString(onlyFile(), "{\"states\": [");

        State<Typed> fresh = scope(shelf(), "v").state("typed", 1, Typed.class, NOTHING);

        assertThat(fresh.value()).isEqualTo(NOTHING);
        assertThat(problems).singleElement().satisfies(one -> assertThat(one).hasMessageContaining("set aside"));
        assertThat(onlyFile()).hasFileName(onlyFile().getFileName().toString()).hasExtension("damaged");
    }

    @Test
    void aStateThatNoLongerFitsItsRecordIsLeft() {
        StateShelf shelf = shelf();
        scope(shelf, "v").state("typed", 1, TypedOnce.class, new TypedOnce("")).change(was -> new TypedOnce("words"));

        State<Typed> other =
                scope(shelf, "v").state("typed", 1, Typed.class, new Typed("x", 1, List.of(), Optional.empty()));

        assertThat(other.value().text()).isEqualTo("x");
    }

    @Test
    void aChangeToAnEqualStateWritesNothing() {
        StateShelf shelf = shelf();
        scope(shelf, "v").state("typed", 1, Typed.class, NOTHING).change(was -> NOTHING);
        shelf.end();

        assertThat(folder.resolve("state")).doesNotExist();
    }

    private static Map<String, Object> upgraded(int from, Map<String, Object> tree) {
        Map<String, Object> today = new HashMap<>();
        today.put("text", tree.get("words") + " from " + from);
        today.put("caret", 0);
        return today;
    }

    private static Typed typed(String text) {
        return new Typed(text, 0, List.of(), Optional.empty());
    }

    private StateShelf shelf() {
        return new StateShelf(new StateFolder(folder.resolve("state"), TestJson.create()), problems::add);
    }

    private ViewScope scope(StateShelf shelf, String view) {
        return new ViewScope(
                new ScopeHome(FixedLanguage.chinese(), new DirectTasks(), problems::add, shelf, new ExitWork()),
                new Owner("kesi.test.ui", view));
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("state"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
