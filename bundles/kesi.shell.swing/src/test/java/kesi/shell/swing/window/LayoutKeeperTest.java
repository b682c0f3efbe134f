package kesi.shell.swing.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import kesi.core.testing.TestJson;
import kesi.shell.api.layout.DeskMemory;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.LayoutShelf;
import kesi.shell.api.layout.Node.Tabs;
import kesi.shell.layout.file.DepartmentLayouts;
import kesi.shell.layout.file.FileShelf;
import kesi.shell.swing.problem.Problems;
import kesi.shell.swing.window.LayoutKeeper.Arranged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutKeeperTest {

    private static final Layout ONE = new Layout(Optional.of(Tabs.of("one")), List.of());
    private static final Layout TWO = new Layout(Optional.of(Tabs.of("two")), List.of());

    @TempDir
    Path folder;

    private final Later disk = new Later();
    private LayoutShelf shelf;
    private LayoutKeeper keeper;
    private Arranged now = new Arranged("news", Optional.of(ONE), DeskMemory.NONE);

    @BeforeEach
    void open() {
        shelf = new FileShelf(folder, TestJson.create(), new DepartmentLayouts(Map.of(), TestJson.create()));
        keeper = new LayoutKeeper(shelf, new Problems(), disk, () -> now);
    }

    @Test
    void whoArrangesDoesNotWaitForTheDisk() {
        keeper.begin();

        assertThat(shelf.find("news")).isEmpty();
        assertThat(keeper.waiting("news")).contains(ONE);
    }

    @Test
    void whatIsWrittenWaitsNoLonger() {
        keeper.begin();
        disk.catchUp();

        assertThat(shelf.find("news").map(LayoutShelf.Kept::layout)).contains(ONE);
        assertThat(keeper.waiting("news")).isEmpty();
        keeper.settle();
    }

    @Test
    void theNewerReplacesTheOlderAndTheOtherPerspectiveStays() {
        keeper.begin();
        now = new Arranged("contests", Optional.of(TWO), DeskMemory.NONE.used("contests"));
        keeper.begin();
        now = new Arranged("news", Optional.of(TWO), DeskMemory.NONE.used("news"));
        keeper.begin();
        disk.catchUp();

        assertThat(shelf.find("news").map(LayoutShelf.Kept::layout)).contains(TWO);
        assertThat(shelf.find("contests").map(LayoutShelf.Kept::layout)).contains(TWO);
        assertThat(shelf.memory().recent()).containsExactly("news");
    }

    @Test
    void whatIsPutBackIsNotWrittenAfterwards() {
        keeper.begin();
        keeper.drop("news");
        disk.catchUp();

        assertThat(shelf.find("news")).isEmpty();
        assertThat(keeper.waiting("news")).isEmpty();
    }

    @Test
    void aPerspectiveThatNobodyMovedIsNotKept() {
        now = new Arranged("news", Optional.empty(), DeskMemory.NONE.used("news"));
        keeper.begin();
        disk.catchUp();

        assertThat(shelf.find("news")).isEmpty();
        assertThat(shelf.memory().recent()).containsExactly("news");
    }

    @Test
    void nobodyWaitsForAKeeperThatEnded() {
        keeper.begin();
        keeper.end();

        keeper.settle();

        assertThat(keeper.waiting("news")).isEmpty();
    }

    /** A thread that is far behind. */
    private static final class Later extends AbstractExecutorService {

        private final Deque<Runnable> waiting = new ArrayDeque<>();

        void catchUp() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }

        @Override
        public void execute(Runnable command) {
            waiting.add(command);
        }

        @Override
        public void shutdown() {
            waiting.clear();
        }

        @Override
        public List<Runnable> shutdownNow() {
            waiting.clear();
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
