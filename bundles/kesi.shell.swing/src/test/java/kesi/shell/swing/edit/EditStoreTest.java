package kesi.shell.swing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.TestJson;
import kesi.record.api.Batch;
import kesi.record.api.compare.TreePath;
import kesi.shell.swing.edit.Saving.Failed;
import kesi.shell.swing.edit.Saving.Overtaken;
import kesi.shell.swing.edit.Saving.Refused;
import kesi.shell.swing.edit.Saving.Saved;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.sample.SampleRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditStoreTest {

    private static final Message REASON = Message.literal("test");

    private final MemoryRecords records = SampleRecords.create();
    private final Stores stores = new Stores();
    private final EditStore store = new EditStore(stores, TestJson.create());
    private Ref ref = Ref.parse("news.item/none");

    @BeforeEach
    void open() {
        stores.bindRecords(records);
        ref = records.list("news.item", "", 1).get(0).ref();
    }

    @Test
    void aChangedValueIsStoredAsTheNextVersion() {
        Base base = store.read(ref).orElseThrow();
        Saving saving = store.save(ref, base, with(base, "title", "新题"), REASON);

        assertThat(saving)
                .isInstanceOfSatisfying(
                        Saved.class,
                        saved -> assertThat(saved.stored().version()).isEqualTo(base.version() + 1));
        assertThat(records.find(ref).orElseThrow().title()).isEqualTo("新题");
    }

    @Test
    void whatTheTypeForbidsIsRefusedWithItsField() {
        Base base = store.read(ref).orElseThrow();

        assertThat(store.save(ref, base, with(base, "title", " "), REASON))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::place)
                                .containsExactly("title"));
        assertThat(records.find(ref).orElseThrow().version()).isEqualTo(base.version());
    }

    @Test
    void whatDoesNotFitTheRecordIsRefusedWithItsPlace() {
        Base base = store.read(ref).orElseThrow();

        assertThat(store.save(ref, base, with(base, "words", "many"), REASON))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::place)
                                .containsExactly("words"));
    }

    @Test
    void theSecondOfTwoWritersIsToldWhatIsStored() {
        Base base = store.read(ref).orElseThrow();
        records.commit(Batch.because(REASON).put(ref, base.version(), with(base, "byline", "别人")));

        assertThat(store.save(ref, base, with(base, "title", "我的"), REASON))
                .isInstanceOfSatisfying(
                        Overtaken.class,
                        overtaken -> assertThat(overtaken.theirs().orElseThrow().content())
                                .containsEntry("byline", "别人"));
    }

    @Test
    void aNewRecordIsStoredUnderTheIdThatWasChosenBefore() {
        Ref fresh = Ref.parse("competition.contest/fresh1");
        Map<String, Object> tree = Map.of("name", "新赛", "level", "市级", "teams", new BigDecimal(3));

        assertThat(store.save(fresh, Base.fresh(1, Map.of()), tree, REASON)).isInstanceOf(Saved.class);
        assertThat(records.find(fresh)).isPresent();
    }

    @Test
    void aRecordWhoseTypeIsAbsentCannotBeSavedAndSaysWhy() {
        Base base = store.read(ref).orElseThrow();
        records.leave("news.item");

        assertThat(store.save(ref, base, with(base, "title", "我的"), REASON))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.problem().sentence().key()).isEqualTo("edit.stub"));
    }

    @Test
    void anEntryThatTheTypeDoesNotKnowIsNoHindrance() {
        Base base = store.read(ref).orElseThrow();

        assertThat(store.findings(store.type("news.item").orElseThrow(), with(base, "unknown", List.of(1))))
                .isEmpty();
    }

    private static Map<String, Object> with(Base base, String name, Object value) {
        return TreePath.of(name).put(base.content(), Optional.of(value));
    }
}
