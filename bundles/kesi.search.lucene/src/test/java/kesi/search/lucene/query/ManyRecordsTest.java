package kesi.search.lucene.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.TestJson;
import kesi.record.api.Batch;
import kesi.search.api.Query;
import kesi.search.api.Query.Order;
import kesi.search.api.Results;
import kesi.search.lucene.Article;
import kesi.search.lucene.Articles;
import kesi.search.lucene.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many records as a department has after some years: several segments, several commits, windows far down. */
class ManyRecordsTest {

    private static final int MANY = 20_000;

    @TempDir
    Path folder;

    @Test
    void everyRecordIsCountedSortedAndReached() throws IOException {
        try (Library library = new Library(folder, store(), new Articles())) {
            Results all =
                    library.search().search(Query.of("缂丝").counting("kind").window(0, 1));
            assertThat(all.total()).isEqualTo(MANY);
            assertThat(all.facets().get("kind")).hasSize(7);
            assertThat(library.found("第19999号")).containsExactly("r19999");
            Results middle = library.search()
                    .search(Query.of("缂丝").sortedBy(new Order("pages", true)).window(9_999, 3));
            assertThat(Library.ids(middle)).containsExactly("r10000", "r9999", "r9998");
            assertThat(seen(library)).hasSize(MANY);
        }
    }

    private static Set<String> seen(Library library) {
        Set<String> seen = new HashSet<>();
        for (int offset = 0; offset < MANY; offset += 5_000) {
            seen.addAll(Library.ids(library.search().search(Query.of("缂丝").window(offset, 5_000))));
        }
        return seen;
    }

    @SuppressWarnings("unchecked") // a record's tree is a map
    private static MemoryRecords store() {
        MemoryRecords store = new MemoryRecords(new Articles());
        Batch batch = Batch.because(Message.literal("test"));
        for (int i = 0; i < MANY; i++) {
            Article article = Article.of("第" + i + "号", "缂丝技艺进校园" + i)
                    .ofKind("kind" + i % 7)
                    .of(i);
            Object tree = Objects.requireNonNull(TestJson.create().tree(article));
            batch.put(new Ref("test.article", "r" + i), 0, (Map<String, Object>) tree);
        }
        store.commit(batch);
        return store;
    }
}
