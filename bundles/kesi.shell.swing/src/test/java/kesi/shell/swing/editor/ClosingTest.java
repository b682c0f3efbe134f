package kesi.shell.swing.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.value.Ref;
import kesi.core.testing.TestJson;
import kesi.record.api.Batch;
import kesi.record.api.compare.TreePath;
import kesi.shell.swing.draft.DraftFolder;
import kesi.shell.swing.edit.OpenEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One test for each branch of the question before unsaved work closes. */
class ClosingTest {

    @TempDir
    Path home;

    private final List<String> asked = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();
    private Bench bench = new Bench(Path.of("unused"));

    @BeforeEach
    void open() {
        bench = new Bench(home);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void nothingIsAskedWhereNothingWouldBeLost() {
        OpenEdit clean = bench.open(0);
        close(Answer.CANCEL, clean);

        assertThat(asked).isEmpty();
        assertThat(closed).containsExactly("closed");
    }

    @Test
    void theQuestionListsWhatIsUnsavedAlone() {
        OpenEdit clean = bench.open(0);
        OpenEdit dirty = bench.open(1);
        title(dirty, "新题");
        close(Answer.CANCEL, clean, dirty);

        assertThat(asked).containsExactly(dirty.ref().toString());
    }

    @Test
    void cancelKeepsEverythingOpen() {
        OpenEdit work = bench.open(0);
        title(work, "新题");
        close(Answer.CANCEL, work);

        assertThat(closed).isEmpty();
        assertThat(work.dirty()).isTrue();
    }

    @Test
    void saveStoresAndCloses() {
        OpenEdit work = bench.open(0);
        title(work, "新题");
        close(Answer.SAVE, work);
        bench.until(() -> !closed.isEmpty());

        assertThat(bench.records.find(work.ref()).orElseThrow().title()).isEqualTo("新题");
        assertThat(bench.shop.edits().unsaved()).isEmpty();
    }

    @Test
    void whatMayNotBeSavedStaysOpen() {
        OpenEdit work = bench.open(0);
        title(work, " ");
        close(Answer.SAVE, work);
        bench.until(() -> !work.refusals().isEmpty());

        assertThat(closed).isEmpty();
        assertThat(work.tree()).containsEntry("title", " ");
    }

    @Test
    void whatSomebodyElseSavedFirstStaysOpen() {
        OpenEdit work = bench.open(0);
        title(work, "我的");
        Map<String, Object> theirs = TreePath.of("title").put(work.base().content(), Optional.of("别人"));
        bench.records.commit(Batch.because(kesi.core.api.text.Message.literal("x"))
                .put(work.ref(), work.base().version(), theirs));
        close(Answer.SAVE, work);
        bench.until(() -> work.overtaking().isPresent());

        assertThat(closed).isEmpty();
        assertThat(bench.records.find(work.ref()).orElseThrow().title()).isEqualTo("别人");
    }

    @Test
    void keepLeavesADraftThatComesBackWhenTheRecordIsOpened() {
        OpenEdit work = bench.open(0);
        title(work, "新题");
        close(Answer.KEEP, work);
        bench.shop.edits().flush();

        assertThat(closed).hasSize(1);
        assertThat(drafts()).containsExactly(work.ref());
        assertThat(bench.open(0).tree()).containsEntry("title", "新题");
        assertThat(bench.records.find(work.ref()).orElseThrow().title()).isNotEqualTo("新题");
    }

    @Test
    void discardLeavesNothing() {
        OpenEdit work = bench.open(0);
        title(work, "新题");
        close(Answer.DISCARD, work);
        bench.shop.edits().flush();

        assertThat(closed).hasSize(1);
        assertThat(drafts()).isEmpty();
        assertThat(bench.open(0).dirty()).isFalse();
    }

    private void close(Answer answer, OpenEdit... affected) {
        Closing closing = new Closing(bench.shop, unsaved -> {
            unsaved.forEach(one -> asked.add(one.ref().toString()));
            return answer;
        });
        bench.onScreen(() -> closing.close(List.of(affected), () -> closed.add("closed")));
    }

    private void title(OpenEdit work, String title) {
        bench.onScreen(() -> work.change("title", TreePath.of("title").put(work.tree(), Optional.of(title))));
    }

    private List<Ref> drafts() {
        return new DraftFolder(home.resolve("drafts"), TestJson.create())
                .all(problem -> {}).stream().map(draft -> draft.ref()).toList();
    }
}
