package kesi.shell.swing.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kesi.core.api.value.Ref;
import org.junit.jupiter.api.Test;

class FollowModelTest {

    private static final List<Ref> ONE = List.of(new Ref("news.item", "a"));
    private static final List<Ref> TWO = List.of(new Ref("news.item", "b"));
    private final FollowModel model = new FollowModel("shell.links");

    @Test
    void theSelectionOfOtherViewsIsFollowed() {
        assertThat(model.follow(ONE, "shell.list:news.item")).isTrue();
        assertThat(model.follow(ONE, "")).isFalse();
        assertThat(model.follow(TWO, "")).isTrue();
        assertThat(model.shown()).isEqualTo(TWO);
    }

    @Test
    void aViewDoesNotFollowItself() {
        model.follow(ONE, "");

        assertThat(model.follow(TWO, "shell.links")).isFalse();
        assertThat(model.shown()).isEqualTo(ONE);
    }

    @Test
    void aPinnedViewStaysUntilItFollowsAgain() {
        model.follow(ONE, "");
        model.pin(true);
        assertThat(model.follow(TWO, "")).isFalse();

        model.pin(false);
        assertThat(model.follow(TWO, "")).isTrue();
    }

    @Test
    void whatWasReadLastStaysWhenNothingIsSelected() {
        model.follow(ONE, "");

        assertThat(model.follow(List.of(), "")).isFalse();
        assertThat(model.shown()).isEqualTo(ONE);
    }
}
