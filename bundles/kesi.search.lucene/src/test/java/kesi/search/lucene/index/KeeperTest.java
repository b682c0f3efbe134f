package kesi.search.lucene.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.RecordingTask;
import kesi.core.testing.TestJson;
import kesi.record.api.Batch;
import kesi.search.lucene.Article;
import kesi.search.lucene.Articles;
import kesi.search.lucene.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(240)
class KeeperTest {

    @TempDir
    Path folder;

    private final MemoryRecords store = new MemoryRecords();
    private final Articles articles = new Articles();

    @Test
    void whatWasCommittedBeforeTheCallIsFound() throws IOException {
        try (Library library = open()) {
            for (int i = 0; i < 50; i++) {
                library.put("r" + i, Article.of("第" + i + "号"));
                assertThat(library.found("第" + i + "号")).containsExactly("r" + i);
            }
        }
    }

    @Test
    void changesAndDeletionsAreFollowed() throws IOException {
        try (Library library = open()) {
            library.put("a", Article.of("旧题"));
            assertThat(library.found("旧题")).containsExactly("a");
            Ref ref = library.put("a", Article.of("新题"));
            assertThat(library.found("旧题")).isEmpty();
            assertThat(library.found("新题")).containsExactly("a");
            library.delete(ref);
            assertThat(library.found("")).isEmpty();
        }
    }

    @Test
    void anIndexThatWasClosedGoesOnWhereItWas() throws IOException {
        try (Library library = open()) {
            library.put("a", Article.of("缂丝"));
            library.found("");
        }
        try (Library library = open()) {
            assertThat(library.keeper().reached()).isEqualTo(1);
            assertThat(library.found("缂丝")).containsExactly("a");
        }
    }

    @Test
    void afterACrashTheRestIsReadFromTheJournal() throws IOException {
        Library crashed = open();
        crashed.put("a", Article.of("缂丝"));
        crashed.found("");
        Shelves.crash(crashed.keeper());
        try (Library library = open()) {
            assertThat(library.found("缂丝")).containsExactly("a");
            assertThat(library.keeper().reached()).isEqualTo(1);
        }
    }

    @Test
    void aJournalWithAnotherEpochIsReadFromItsStart() throws IOException {
        try (Library library = open()) {
            library.put("a", Article.of("旧库"));
            library.found("");
        }
        try (Library library = new Library(folder, new MemoryRecords(), articles)) {
            library.put("b", Article.of("新库"));
            assertThat(library.found("")).containsExactly("b");
        }
    }

    @Test
    void anIndexThatIsAheadOfItsJournalIsBuiltAnew() throws IOException {
        MovedJournal moved = new MovedJournal(store.journal());
        Types types = new Types();
        types.bind(articles);
        try (Library library = open()) {
            library.put("a", Article.of("甲"));
            library.put("b", Article.of("乙"));
            library.found("");
        }
        moved.hideAfter(1);
        Keeper keeper = new Keeper(folder, moved, store, TestJson.create(), types);
        keeper.catchUp();
        assertThat(keeper.reached()).isEqualTo(1);
        assertThat(keeper.<Integer>read(searcher -> searcher.getIndexReader().numDocs()))
                .isEqualTo(1);
        keeper.close();
    }

    @Test
    void aRestoredStoreIsNoticedWhileRunning() throws IOException {
        MovedJournal moved = new MovedJournal(store.journal());
        store.arrive(articles);
        Types types = new Types();
        types.bind(articles);
        Keeper keeper = new Keeper(folder, moved, store, TestJson.create(), types);
        put("a", "甲");
        put("b", "乙");
        keeper.catchUp();
        assertThat(keeper.reached()).isEqualTo(2);
        moved.hideAfter(1);
        moved.epoch("restored");
        keeper.catchUp();
        assertThat(keeper.reached()).isEqualTo(1);
        keeper.close();
    }

    @Test
    void recordsOfAnAbsentTypeAreFoundByTheirTitleAndWhollyWhenItComes() throws IOException {
        try (Library library = open()) {
            library.put("a", Article.of("题目", "正文里的缂丝"));
            library.found("");
            library.leave(articles);
            assertThat(library.found("缂丝")).as("what was indexed stays").containsExactly("a");
        }
        Files.walk(folder).filter(Files::isRegularFile).forEach(this::delete);
        try (Library library = new Library(folder, store)) {
            assertThat(library.found("题目")).containsExactly("a");
            assertThat(library.found("缂丝")).isEmpty();
            library.arrive(articles);
            assertThat(library.found("缂丝")).containsExactly("a");
        }
    }

    @Test
    void recordsIndexedAsStubsAreRememberedOverARestart() throws IOException {
        try (Library library = open()) {
            library.put("a", Article.of("题目", "正文里的缂丝"));
        }
        Files.walk(folder).filter(Files::isRegularFile).forEach(this::delete);
        try (Library library = new Library(folder, store)) {
            assertThat(library.found("题目")).containsExactly("a");
        }
        try (Library library = open()) {
            assertThat(library.found("缂丝")).containsExactly("a");
        }
    }

    @Test
    void aTypeThatComesBackWithOtherFieldsIsIndexedAnew() throws IOException {
        try (Library library = open()) {
            library.put("a", Article.of("题目", "缂丝"));
            library.found("");
            library.leave(articles);
            library.arrive(new Articles(2) {
                @Override
                public List<kesi.record.api.spi.Field<Article>> fields() {
                    return List.of(kesi.record.api.spi.Field.text("other", label(), a -> List.of("另一种说法")));
                }
            });
            assertThat(library.found("other:说法")).containsExactly("a");
            assertThat(library.found("缂丝")).isEmpty();
        }
    }

    @Test
    void aTypeThatFailsCostsARecordItsFieldsOnly() throws IOException {
        Articles failing = new Articles() {
            @Override
            public List<kesi.record.api.spi.Field<Article>> fields() {
                return List.of(kesi.record.api.spi.Field.text("text", label(), a -> {
                    throw new IllegalStateException("broken on purpose");
                }));
            }
        };
        try (Library library = new Library(folder, store, failing)) {
            library.put("a", Article.of("题目", "缂丝"));
            assertThat(library.found("题目")).containsExactly("a");
        }
    }

    @Test
    void aDamagedIndexIsBuiltAnew() throws IOException {
        try (Library library = open()) {
            library.put("a", Article.of("缂丝"));
            library.found("");
        }
        Files.walk(folder).filter(Files::isRegularFile).forEach(this::spoil);
        try (Library library = open()) {
            assertThat(library.found("缂丝")).containsExactly("a");
        }
    }

    @Test
    void rebuildingGivesTheSameAnswersInAnotherFolder() throws IOException {
        try (Library library = open()) {
            for (int i = 0; i < 30; i++) {
                library.put("r" + i % 10, Article.of("第" + i + "号缂丝"));
            }
            Path before = library.keeper().folder();
            LuceneSearchIndex index = new LuceneSearchIndex(library.keeper(), store);
            assertThat(index.rebuild(new RecordingTask())).isEqualTo(10);
            assertThat(library.keeper().folder()).isNotEqualTo(before);
            assertThat(before).doesNotExist();
            assertThat(library.found("缂丝")).hasSize(10);
            assertThat(index.verify(new RecordingTask())).isEmpty();
        }
    }

    @Test
    void aCancelledRebuildLeavesTheIndexAsItWas() throws IOException {
        try (Library library = open()) {
            library.put("a", Article.of("缂丝"));
            RecordingTask task = new RecordingTask();
            task.cancel();
            assertThatThrownBy(() -> library.keeper().rebuild(task)).isInstanceOf(Cancelled.class);
            assertThat(library.found("缂丝")).containsExactly("a");
            try (Stream<Path> folders = Files.list(folder)) {
                assertThat(folders.map(p -> p.getFileName().toString())).containsExactly("1");
            }
        }
    }

    @Test
    void verifyNamesWhatDiffersFromTheStore() throws IOException {
        MovedJournal moved = new MovedJournal(store.journal());
        store.arrive(articles);
        Types types = new Types();
        types.bind(articles);
        put("a", "甲");
        put("b", "乙");
        moved.hideAfter(1);
        Keeper keeper = new Keeper(folder, moved, store, TestJson.create(), types);
        List<Message> faults = new LuceneSearchIndex(keeper, store).verify(new RecordingTask());
        assertThat(faults).extracting(Message::key).containsExactly("fault.count", "fault.missing");
        assertThat(faults.get(1).toString()).contains("test.article/b");
        keeper.close();
    }

    @Test
    void aSecondProcessKeepsItsOwnIndexAndTakesItAway() throws IOException {
        try (Library first = open()) {
            first.put("a", Article.of("缂丝"));
            Path own;
            try (Library second = open()) {
                assertThat(second.found("缂丝")).containsExactly("a");
                own = second.keeper().folder();
                assertThat(own).isNotEqualTo(first.keeper().folder());
            }
            assertThat(own).doesNotExist();
        }
    }

    @Test
    void anInterruptedCallerDoesNotHarmTheIndex() throws IOException {
        try (Library library = open()) {
            library.put("a", Article.of("缂丝"));
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> library.found("缂丝")).isInstanceOf(Cancelled.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(library.found("缂丝")).containsExactly("a");
        }
    }

    @Test
    void aLargerJournalIsFollowedInChunks() throws IOException {
        store.arrive(articles);
        for (int i = 0; i < 2_500; i++) {
            put("r" + i, "第" + i + "号");
        }
        try (Library library = open()) {
            assertThat(library.found("号")).hasSize(2_500);
        }
    }

    private Library open() throws IOException {
        return new Library(folder, store, articles);
    }

    @SuppressWarnings("unchecked") // a record's tree is a map
    private void put(String id, String title) {
        Object tree = TestJson.create().tree(Article.of(title));
        store.commit(Batch.because(Message.literal("test"))
                .put(new Ref("test.article", id), 0, (java.util.Map<String, Object>)
                        java.util.Objects.requireNonNull(tree)));
    }

    private void delete(Path file) {
        file.toFile().delete();
    }

    private void spoil(Path file) {
        try {
            Files.write(file, new byte[] {1, 2, 3});
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
