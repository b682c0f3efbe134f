package kesi.shell.swing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Ref;
import kesi.core.testing.TestJson;
import kesi.shell.swing.edit.Base;
import kesi.shell.swing.edit.Hands;
import kesi.shell.swing.edit.OpenEdit;
import kesi.shell.swing.edit.OpenEdit.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFolderTest {

    @TempDir
    Path home;

    private final Hands clock = new Hands();
    private final List<Problem> problems = new ArrayList<>();
    private DraftFolder folder = new DraftFolder(Path.of("unused"), TestJson.create());

    @BeforeEach
    void open() {
        folder = new DraftFolder(home.resolve("drafts"), TestJson.create());
    }

    @Test
    void aDraftComesBackWithValuesUndoLineAndPlace() {
        OpenEdit edit = edit("a1");
        edit.change("title", tree("新题", 3));
        edit.change("", Map.of("title", "新题"));
        edit.undo();
        edit.keep(Optional.of(new Place("field.title", 0, 2)));
        Draft draft = Draft.of(edit, clock.instant());
        folder.save(draft);

        assertThat(folder.all(problems::add)).containsExactly(draft);
        assertThat(problems).isEmpty();
    }

    @Test
    void thereIsOneDraftForARecordAndItGoesWhenItIsRemoved() {
        OpenEdit edit = edit("a1");
        folder.save(Draft.of(edit, clock.instant()));
        edit.change("title", tree("新题", 3));
        folder.save(Draft.of(edit, clock.instant()));
        assertThat(folder.all(problems::add)).hasSize(1);

        folder.remove(edit.ref());
        assertThat(folder.all(problems::add)).isEmpty();
    }

    @Test
    void aDamagedFileIsSetAsideAndToldAndCostsNoOther() throws IOException {
        folder.save(Draft.of(edit("a1"), clock.instant()));
        folder.save(Draft.of(edit("b2"), clock.instant()));
        Path file = home.resolve("drafts/news.item@a1.draft.json");
        Files.writeString(file, "{\"format\": 1, \"steps\": 7");

        assertThat(folder.all(problems::add)).hasSize(1);
        assertThat(problems).hasSize(1);
        assertThat(home.resolve("drafts/news.item@a1.draft.json.damaged")).exists();
    }

    @Test
    void randomDamageNeverEscapesAsAnotherError() throws IOException {
        OpenEdit edit = edit("a1");
        edit.change("title", tree("新题", 3));
        folder.save(Draft.of(edit, clock.instant()));
        Path file = home.resolve("drafts/news.item@a1.draft.json");
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            byte[] bad = sound.clone();
            bad[random.nextInt(bad.length)] = (byte) random.nextInt(128);
            Files.write(file, bad);
            assertThat(folder.all(problems::add)).hasSizeLessThan(2);
        }
    }

    @Test
    void anUnfinishedFileIsNoDraft() throws IOException {
        Files.createDirectories(home.resolve("drafts"));
        Files.writeString(home.resolve("drafts/draft1.part"), "{");

        assertThat(folder.all(problems::add)).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void aLongLineOfALargeRecordStaysSmall() throws IOException {
        Map<String, Object> large = new LinkedHashMap<>(tree("题", 1));
        large.put("text", "字".repeat(50_000));
        OpenEdit edit = new OpenEdit(Ref.parse("news.item/a1"), new Base(1, 1, "", large), clock);
        for (int i = 0; i < 100; i++) {
            Map<String, Object> next = new LinkedHashMap<>(large);
            next.put("title", "题" + i);
            edit.change("", next);
        }
        folder.save(Draft.of(edit, clock.instant()));

        assertThat(Files.size(home.resolve("drafts/news.item@a1.draft.json"))).isLessThan(400_000);
        assertThat(folder.all(problems::add).get(0).line().tree()).isEqualTo(edit.tree());
    }

    private OpenEdit edit(String id) {
        return new OpenEdit(Ref.parse("news.item/" + id), new Base(2, 1, "旧题", tree("旧题", 1)), clock);
    }

    private static Map<String, Object> tree(String title, int words) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", title);
        tree.put("words", new BigDecimal(words + ".50"));
        tree.put("tags", List.of("一", Map.of("n", 1)));
        return tree;
    }
}
