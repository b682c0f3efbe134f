package kesi.shell.swing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.compare.Clash;
import org.junit.jupiter.api.Test;

class OpenEditTest {

    private final Hands clock = new Hands();
    private final Base stored = new Base(3, 1, "旧题", tree("旧题", "甲"));
    private final OpenEdit edit = new OpenEdit(Ref.parse("news.item/a1"), stored, clock);

    @Test
    void aChangeMakesItDirtyAndUndoCleanAgain() {
        edit.change("title", tree("新题", "甲"));
        assertThat(edit.dirty()).isTrue();

        assertThat(edit.undo()).isTrue();
        assertThat(edit.dirty()).isFalse();
        assertThat(edit.redo()).isTrue();
        assertThat(edit.tree()).isEqualTo(tree("新题", "甲"));
        assertThat(edit.redo()).isFalse();
    }

    @Test
    void anEqualValueIsNoStep() {
        edit.change("title", tree("旧题", "甲"));

        assertThat(edit.line().canUndo()).isFalse();
    }

    @Test
    void revertingCanBeUndone() {
        edit.change("title", tree("新题", "甲"));
        edit.revert();
        assertThat(edit.dirty()).isFalse();

        edit.undo();
        assertThat(edit.tree()).isEqualTo(tree("新题", "甲"));
    }

    @Test
    void whatIsTypedWhileItIsSavedStaysUnsaved() {
        edit.change("title", tree("新题", "甲"));
        Map<String, Object> saving = edit.startSaving();
        edit.change("title", tree("新题！", "甲"));
        edit.saved(new Base(4, 1, "新题", saving), saving);

        assertThat(edit.dirty()).isTrue();
        assertThat(edit.tree()).isEqualTo(tree("新题！", "甲"));
        assertThat(edit.base().version()).isEqualTo(4);
    }

    @Test
    void undoReachesBackBeforeASave() {
        edit.change("title", tree("新题", "甲"));
        Map<String, Object> saving = edit.startSaving();
        edit.saved(new Base(4, 1, "新题", saving), saving);
        assertThat(edit.dirty()).isFalse();

        edit.undo();
        assertThat(edit.tree()).isEqualTo(tree("旧题", "甲"));
        assertThat(edit.dirty()).isTrue();
    }

    @Test
    void reasonsForARefusalStayUntilTheNextChange() {
        edit.change("title", tree("", "甲"));
        edit.startSaving();
        edit.notSaved(List.of(Finding.error("title", Message.literal("needs a title"))));
        assertThat(edit.refusals()).hasSize(1);
        assertThat(edit.tree()).isEqualTo(tree("", "甲"));

        edit.change("title", tree("题", "甲"));
        assertThat(edit.refusals()).isEmpty();
    }

    @Test
    void anotherDesktopsVersionIsSimplyShownWhereNothingWasChanged() {
        edit.overtaken(Optional.of(new Base(4, 1, "别人", tree("别人", "甲"))));

        assertThat(edit.tree()).isEqualTo(tree("别人", "甲"));
        assertThat(edit.overtaking()).isEmpty();
        assertThat(edit.dirty()).isFalse();
    }

    @Test
    void anotherDesktopsVersionIsToldWhereSomethingWasChangedAndNothingIsLost() {
        edit.change("title", tree("我的", "甲"));
        edit.overtaken(Optional.of(new Base(4, 1, "旧题", tree("旧题", "乙"))));

        assertThat(edit.overtaking()).isPresent();
        assertThat(edit.tree()).isEqualTo(tree("我的", "甲"));
        assertThat(edit.merge().orElseThrow().clashes()).isEmpty();
    }

    @Test
    void theSameVersionIsNoNews() {
        edit.change("title", tree("我的", "甲"));
        edit.overtaken(Optional.of(stored));

        assertThat(edit.overtaking()).isEmpty();
    }

    @Test
    void joiningGoesOnTopOfTheOthersVersion() {
        edit.change("title", tree("我的", "甲"));
        edit.overtaken(Optional.of(new Base(4, 1, "别人的", tree("别人的", "乙"))));
        var merge = edit.merge().orElseThrow();
        assertThat(merge.clashes()).extracting(Clash::mine).containsExactly(Optional.of("我的"));

        edit.join(merge.tree());
        assertThat(edit.base().version()).isEqualTo(4);
        assertThat(edit.tree()).isEqualTo(tree("我的", "乙"));
        assertThat(edit.dirty()).isTrue();
        assertThat(edit.overtaking()).isEmpty();
    }

    @Test
    void workOnARecordThatWasDeletedCanBeSavedAsNew() {
        edit.change("title", tree("我的", "甲"));
        edit.overtaken(Optional.empty());
        assertThat(edit.overtaking().orElseThrow().theirs()).isEmpty();

        edit.join(edit.tree());
        assertThat(edit.base().isNew()).isTrue();
        assertThat(edit.dirty()).isTrue();
    }

    @Test
    void aNewerSchemaLiftsTheWholeLine() {
        edit.change("title", tree("新题", "甲"));
        edit.lift(2, tree -> {
            Map<String, Object> lifted = new HashMap<>(tree);
            lifted.put("author", lifted.remove("byline"));
            return lifted;
        });

        assertThat(edit.tree()).isEqualTo(Map.of("title", "新题", "author", "甲"));
        assertThat(edit.dirty()).isTrue();
        edit.undo();
        assertThat(edit.tree()).isEqualTo(Map.of("title", "旧题", "author", "甲"));
        assertThat(edit.dirty()).isFalse();
    }

    @Test
    void listenersAreToldUntilTheyCloseTheirHandle() {
        List<String> told = new ArrayList<>();
        var following = edit.follow(() -> told.add("x"));
        edit.change("title", tree("1", "甲"));
        following.close();
        edit.change("title", tree("2", "甲"));

        assertThat(told).hasSize(1);
    }

    private static Map<String, Object> tree(String title, String byline) {
        return Map.of("title", title, "byline", byline);
    }
}
