package kesi.shell.swing.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Finding;
import kesi.core.api.value.Ref;
import kesi.record.api.compare.TreePath;
import kesi.record.api.spi.RecordType;
import kesi.shell.api.Edit;
import kesi.shell.swing.edit.Base;
import kesi.shell.swing.edit.OpenEdit;
import kesi.shell.swing.sample.SampleTypes;
import kesi.shell.swing.sample.SampleTypes.Item;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopTest {

    @TempDir
    Path home;

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
    void theSameRecordIsTheSameWorkWhoeverOpensIt() {
        assertThat(bench.open(0)).isSameAs(bench.open(0));
    }

    @Test
    void unsavedWorkStaysWhenItsEditorCloses() {
        OpenEdit work = bench.open(0);
        try (var shown = work.shown()) {
            title(work, "新题");
        }
        bench.onScreen(() -> bench.shop.edits().release(work.ref()));

        assertThat(bench.open(0)).isSameAs(work);
    }

    @Test
    void workWithoutAnythingUnsavedEndsWithItsEditor() {
        OpenEdit work = bench.open(0);
        bench.onScreen(() -> bench.shop.edits().release(work.ref()));

        assertThat(bench.open(0)).isNotSameAs(work);
    }

    @Test
    void whatThisDesktopSavesCanBeTakenBack() {
        OpenEdit work = bench.open(0);
        String before = String.valueOf(work.tree().get("title"));
        title(work, "新题");
        bench.onScreen(() -> bench.shop.saver().save(work));
        bench.until(() -> !work.dirty());

        bench.shop.commits().undo(bench.records);
        assertThat(bench.records.find(work.ref()).orElseThrow().title()).isEqualTo(before);
    }

    @Test
    void anEditorOfABundleSeesTheRecordAndProposesTheNext() {
        OpenEdit work = bench.open(0);
        Edit<Item> edit = typed(work);
        List<String> seen = new ArrayList<>();
        try (var following = edit.follow(item -> seen.add(item.title()))) {
            edit.change("title", item -> with(item, "新"));
            edit.change("title", item -> with(item, "新题"));
            work.undo();
        }
        edit.change("title", item -> with(item, "没人看"));

        assertThat(seen).hasSize(4).endsWith("新", "新题", seen.get(0));
        assertThat(edit.dirty()).isTrue();
        assertThat(work.tree()).containsEntry("title", "没人看");
    }

    @Test
    void anEqualValueOfABundlesEditorIsNoStep() {
        OpenEdit work = bench.open(0);
        typed(work).change("title", item -> item);

        assertThat(work.line().canUndo()).isFalse();
    }

    @Test
    void aBundlesEditorIsToldWhatItsTypeFinds() {
        OpenEdit work = bench.open(0);
        Edit<Item> edit = typed(work);
        edit.change("title", item -> with(item, " "));

        assertThat(edit.findings()).extracting(Finding::place).containsExactly("title");
    }

    @Test
    void aValueThatDoesNotFitTheRecordLeavesTheBundlesEditorWithTheLastThatDid() {
        OpenEdit work = bench.open(0);
        Edit<Item> edit = typed(work);
        Item before = edit.value();
        bench.onScreen(() -> work.change("", TreePath.of("words").put(work.tree(), Optional.of("many"))));

        assertThat(edit.value()).isEqualTo(before);
        assertThat(edit.findings()).hasSize(1);
    }

    @Test
    void aDraftOfAnAbsentTypeWaits() {
        OpenEdit work = bench.open(0);
        title(work, "新题");
        bench.records.leave("news.item");
        bench.close();

        try (Bench next = new Bench(home)) {
            next.records.leave("news.item");
            assertThat(next.shop.edits().left()).hasSize(1);
            assertThat(next.shop.edits().store().type("news.item")).isEmpty();
        }
        try (Bench later = new Bench(home)) {
            assertThat(later.shop.edits().left()).hasSize(1);
        }
    }

    @Test
    void aDraftOfAnOlderSchemaIsLifted() {
        Ref ref = bench.records.list("news.item", "", 1).get(0).ref();
        title(bench.open(0), "新题");
        bench.close();

        try (Bench next = new Bench(home)) {
            next.records.arrive(new Newer());
            Base stored = new Base(1, 2, "题", Map.of("title", "旧题", "mark", "lifted"));
            OpenEdit work = next.shop.edits().begin(ref, stored);
            assertThat(work.base().schema()).isEqualTo(2);
            assertThat(work.tree()).containsEntry("title", "新题").containsEntry("mark", "lifted");
            work.undo();
            assertThat(work.tree()).containsEntry("mark", "lifted");
        }
    }

    @Test
    void openWorkIsLiftedWhenANewerBundleComes() {
        OpenEdit work = bench.open(0);
        title(work, "新题");
        bench.onScreen(() -> bench.shop.edits().lift(new Newer()));

        assertThat(work.base().schema()).isEqualTo(2);
        assertThat(work.tree()).containsEntry("title", "新题").containsEntry("mark", "lifted");
        assertThat(work.dirty()).isTrue();
    }

    /** The type of articles one schema later. */
    private static final class Newer implements RecordType<Item> {

        private final RecordType<Item> older = SampleTypes.items();

        @Override
        public String name() {
            return older.name();
        }

        @Override
        public Class<Item> javaType() {
            return older.javaType();
        }

        @Override
        public int schema() {
            return 2;
        }

        @Override
        public kesi.core.api.text.Message label() {
            return older.label();
        }

        @Override
        public String title(Item item) {
            return older.title(item);
        }

        @Override
        public List<kesi.record.api.spi.Field<Item>> fields() {
            return older.fields();
        }

        @Override
        public Map<String, Object> upgrade(int schema, Map<String, Object> content) {
            Map<String, Object> lifted = new HashMap<>(content);
            lifted.put("mark", "lifted");
            return lifted;
        }
    }

    private Edit<Item> typed(OpenEdit work) {
        return new TypedEdit<>(work, SampleTypes.items(), bench.shop.edits().store());
    }

    private static Item with(Item item, String title) {
        return new Item(title, item.genre(), item.byline(), item.words(), item.paragraphs());
    }

    private void title(OpenEdit work, String title) {
        bench.onScreen(() -> work.change("title", TreePath.of("title").put(work.tree(), Optional.of(title))));
    }
}
