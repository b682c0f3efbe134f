package kesi.shell.swing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Ref;
import kesi.core.testing.TestJson;
import kesi.shell.swing.edit.Base;
import kesi.shell.swing.edit.Hands;
import kesi.shell.swing.edit.OpenEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftKeeperTest {

    @TempDir
    Path home;

    private final Hands clock = new Hands();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Duration> delays = new ArrayList<>();
    private final List<Runnable> planned = new ArrayList<>();
    private final OpenEdit edit =
            new OpenEdit(Ref.parse("news.item/a1"), new Base(1, 1, "题", Map.of("title", "题")), clock);
    private DraftFolder folder = new DraftFolder(Path.of("unused"), TestJson.create());
    private DraftKeeper keeper = new DraftKeeper(folder, (delay, action) -> {}, problems::add);

    @BeforeEach
    void open() {
        folder = new DraftFolder(home.resolve("drafts"), TestJson.create());
        keeper = new DraftKeeper(
                folder,
                (delay, action) -> {
                    delays.add(delay);
                    planned.add(action);
                },
                problems::add);
    }

    @Test
    void writingIsPlannedWithinTwoSecondsOfTheFirstChangeHoweverManyFollow() {
        for (int i = 0; i < 50; i++) {
            type("题" + i);
        }

        assertThat(delays).hasSize(1);
        assertThat(delays.get(0)).isLessThanOrEqualTo(Duration.ofSeconds(2));
        planned.get(0).run();
        assertThat(folder.all(problems::add).get(0).line().tree()).isEqualTo(Map.of("title", "题49"));
    }

    @Test
    void aChangeAfterWritingIsPlannedAnew() {
        type("一");
        planned.get(0).run();
        type("二");
        planned.get(1).run();

        assertThat(folder.all(problems::add).get(0).line().tree()).isEqualTo(Map.of("title", "二"));
    }

    @Test
    void droppingGoesAtOnceAndOvertakesWhatWaits() {
        type("一");
        keeper.drop(edit.ref());
        assertThat(delays).endsWith(Duration.ZERO);
        planned.forEach(Runnable::run);

        assertThat(folder.all(problems::add)).isEmpty();
    }

    @Test
    void flushingWritesWhatWaits() {
        type("一");
        keeper.flush();

        assertThat(folder.all(problems::add)).hasSize(1);
    }

    @Test
    void aDraftThatCannotBeWrittenIsTold() throws java.io.IOException {
        Files.writeString(home.resolve("drafts"), "a file where the folder should be");
        type("一");
        keeper.flush();

        assertThat(problems).extracting(problem -> problem.sentence().key()).containsExactly("draft.unsaved");
    }

    private void type(String title) {
        edit.change("title", Map.of("title", title));
        keeper.keep(Draft.of(edit, clock.instant()));
    }
}
