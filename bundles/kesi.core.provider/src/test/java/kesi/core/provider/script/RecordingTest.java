package kesi.core.provider.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.ScriptLine;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {

    @TempDir
    private Path folder;

    private final Recording recording = new Recording();

    @Test
    void everyCommandIsALineWithItsTitleAsTheComment() throws IOException {
        Path file = folder.resolve("s.kesi");
        recording.start(file);
        recording.note("news:list", Message.literal("List\nnews"), Map.of());
        recording.note("script:stop", Message.literal("Stop"), Map.of());
        recording.note("news:show", Message.literal("Show"), Map.of("itemId", List.of("工人 日报")));

        assertThat(recording.stop())
                .hasValueSatisfying(done -> assertThat(done.lines()).isEqualTo(2));
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(5);
        assertThat(lines)
                .filteredOn(line -> !line.startsWith("#"))
                .containsExactly("news:list", "news:show --item-id='工人 日报'");
        assertThat(lines.get(1)).endsWith("List news");
    }

    @Test
    void nothingIsWrittenBeforeAndAfter() throws IOException {
        Path file = folder.resolve("s.kesi");
        recording.note("a:before", Message.literal("Before"), Map.of());
        recording.start(file);
        recording.stop();
        recording.note("a:after", Message.literal("After"), Map.of());

        assertThat(Files.readString(file)).doesNotContain("a:");
        assertThat(recording.stop()).isEmpty();
    }

    @Test
    void aFileThatIsThereIsKept() throws IOException {
        Path file = Files.writeString(folder.resolve("mine"), "mine");

        assertThatThrownBy(() -> recording.start(file)).isInstanceOf(Problem.class);
        assertThat(file).hasContent("mine");
        assertThat(recording.stop()).isEmpty();
    }

    @Test
    void onlyOneScriptIsRecordedAtATime() {
        recording.start(folder.resolve("one"));

        assertThatThrownBy(() -> recording.start(folder.resolve("two"))).isInstanceOf(Problem.class);
        assertThat(folder.resolve("two")).doesNotExist();
    }

    @Test
    void valuesKeepTheirOrderAndAreQuotedOnlyWhereNeeded() {
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        arguments.put("files", List.of("a.txt", "b c.txt"));
        arguments.put("dryRun", List.of("true"));
        arguments.put("note", List.of("5 $ \"quoted\" \\ 'x'\n`y`"));

        assertThat(ScriptLine.of("news:import", arguments))
                .isEqualTo("news:import --files=a.txt --files='b c.txt' --dry-run=true"
                        + " --note='5 $ \"quoted\" \\ '\\''x'\\'$'\\n''`y`'");
    }

    @Test
    void whatActsOnTypedValuesIsToldByWhatBecameOfThem() throws IOException {
        Path file = folder.resolve("hands.kesi");
        assertThat(recording.isOn()).isFalse();
        recording.start(file);
        assertThat(recording.isOn()).isTrue();
        recording.note("edit:save", Message.literal("Save"), Map.of());
        recording.note("palette:open", Message.literal("Palette"), Map.of());
        recording.noteByHand("record:change", Message.literal("Change"), Map.of("record", List.of("news.item/1")));
        recording.stop();

        assertThat(Files.readAllLines(file))
                .filteredOn(line -> !line.startsWith("#"))
                .containsExactly("record:change --record=news.item/1");
    }
}
