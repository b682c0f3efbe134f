package kesi.shell.swing.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kesi.core.api.value.Ref;
import kesi.record.api.compare.TreePath;
import kesi.shell.swing.draft.Draft;
import kesi.shell.swing.edit.Base;
import kesi.shell.swing.edit.OpenEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed survives that the process is killed without any chance to tidy up. */
class KillTest {

    private static final String TYPED = "typed";

    @TempDir
    Path home;

    /** The process that is killed: types into a record and waits for its end. */
    public static final class Typing {

        private Typing() {}

        /** Types into the first article of a workspace. */
        public static void main(String[] arguments) throws InterruptedException {
            Bench bench = new Bench(Path.of(arguments[0]));
            OpenEdit work = bench.open(0);
            for (int i = 1; i <= 3; i++) {
                String title = "改了" + i + "次的题";
                bench.onScreen(() -> work.change("", TreePath.of("title").put(work.tree(), Optional.of(title))));
            }
            System.out.println(TYPED + " " + work.ref());
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }

    @Test
    void theNextStartHasTheDraftWithItsUndoLine() throws IOException, InterruptedException {
        Ref ref = typeAndKill();

        try (Bench next = new Bench(home)) {
            assertThat(next.shop.edits().left()).extracting(Draft::ref).containsExactly(ref);
            Base stored = new Base(1, 1, "题", Map.of("title", "题"));
            OpenEdit work = next.shop.edits().begin(ref, stored);

            assertThat(work.tree()).containsEntry("title", "改了3次的题");
            assertThat(work.restored()).isPresent();
            work.undo();
            assertThat(work.tree()).containsEntry("title", "改了2次的题");
            assertThat(next.shop.damaged()).isEmpty();
        }
    }

    private Ref typeAndKill() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Typing.class.getName(),
                        home.toString()))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            StringBuilder before = new StringBuilder();
            while (line != null && !line.startsWith(TYPED)) {
                before.append(line).append('\n');
                line = out.readLine();
            }
            assertThat(line).as(before.toString()).isNotNull();
            awaitDraft();
            return Ref.parse(line.substring(TYPED.length() + 1));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void awaitDraft() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!written()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private boolean written() throws IOException {
        Path drafts = home.resolve("drafts");
        if (!Files.isDirectory(drafts)) {
            return false;
        }
        try (var files = Files.list(drafts)) {
            return files.anyMatch(file -> file.toString().endsWith(".json"));
        }
    }
}
