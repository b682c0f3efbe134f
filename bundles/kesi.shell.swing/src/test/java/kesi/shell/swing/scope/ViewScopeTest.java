package kesi.shell.swing.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Message;
import kesi.core.testing.DirectTasks;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.TestJson;
import kesi.shell.swing.sample.ThreadTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewScopeTest {

    private final FixedLanguage language = FixedLanguage.chinese();
    private final List<Throwable> problems = new ArrayList<>();
    private ViewScope scope;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        scope = scope(new DirectTasks());
    }

    private ViewScope scope(Tasks tasks) {
        StateShelf states = new StateShelf(new StateFolder(folder, TestJson.create()), problems::add);
        return new ViewScope(
                new ScopeHome(language, tasks, problems::add, states, new ExitWork()), new Owner("kesi.test.ui", "v"));
    }

    @Test
    void whatIsKeptIsClosedInTheReverseOrder() {
        List<String> closed = new ArrayList<>();
        scope.keep(() -> closed.add("first"));
        scope.keep(() -> closed.add("second"));

        scope.close();
        scope.close();

        assertThat(closed).containsExactly("second", "first");
        assertThat(scope.isOpen()).isFalse();
    }

    @Test
    void whatArrivesAfterTheEndIsClosedAtOnce() {
        List<String> closed = new ArrayList<>();
        scope.close();

        scope.keep(() -> closed.add("late"));

        assertThat(closed).containsExactly("late");
    }

    @Test
    void oneHandleThatThrowsKeepsNoOtherOpenAndIsCounted() {
        List<String> closed = new ArrayList<>();
        scope.keep(() -> closed.add("good"));
        scope.keep(() -> {
            throw new IllegalStateException("stuck");
        });

        scope.close();

        assertThat(closed).containsExactly("good");
        assertThat(scope.leftovers()).isEqualTo(1);
        assertThat(problems).hasSize(1);
    }

    @Test
    void eachLanguageIsToldUntilTheEnd() throws Exception {
        List<Locale> told = new ArrayList<>();
        EventQueue.invokeAndWait(() -> scope.inEachLanguage(() -> told.add(language.current())));
        EventQueue.invokeAndWait(() -> language.use(Locale.ENGLISH));
        scope.close();
        EventQueue.invokeAndWait(() -> language.use(Locale.SIMPLIFIED_CHINESE));

        assertThat(told).containsExactly(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    }

    @Test
    void aResultIsHandedOverOnTheScreensThread() throws Exception {
        ViewScope threaded = scope(new ThreadTasks());
        AtomicReference<Boolean> onScreen = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);

        threaded.inBackground(Message.literal("work"), task -> EventQueue.isDispatchThread(), inWork -> {
            onScreen.set(!inWork && EventQueue.isDispatchThread());
            done.countDown();
        });

        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(onScreen).hasValue(true);
        assertThat(threaded.size()).isZero();
    }

    @Test
    void aProblemInTheBackgroundIsTold() {
        scope.inBackground(
                Message.literal("work"),
                task -> {
                    throw new IllegalStateException("broken");
                },
                result -> {});

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem).rootCause().hasMessage("broken"));
    }

    @Test
    void theEndCancelsWorkAndDropsItsResult() throws Exception {
        ViewScope threaded = scope(new ThreadTasks());
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        List<String> results = new ArrayList<>();
        threaded.inBackground(
                Message.literal("work"),
                task -> {
                    started.countDown();
                    while (!task.cancelled()) {
                        Thread.sleep(5);
                    }
                    ended.countDown();
                    return "late";
                },
                results::add);
        assertThat(started.await(60, TimeUnit.SECONDS)).isTrue();

        threaded.close();

        assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
        EventQueue.invokeAndWait(() -> {});
        assertThat(results).isEmpty();
    }

    @Test
    void aChildEndsWithItsParentAndIsForgottenWhenItEndsFirst() {
        ViewScope first = scope.child();
        ViewScope second = scope.child();
        first.close();
        assertThat(scope.size()).isEqualTo(1);

        scope.close();
        assertThat(second.isOpen()).isFalse();
    }

    @Test
    void anActionThatThrowsOnTheScreenIsToldAndHurtsNobody() throws Exception {
        EventQueue.invokeAndWait(() -> scope.onScreen(() -> {
            throw new IllegalStateException("view");
        }));

        assertThat(problems).hasSize(1);
    }
}
