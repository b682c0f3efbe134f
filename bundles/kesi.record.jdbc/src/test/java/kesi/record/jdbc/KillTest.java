package kesi.record.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import kesi.core.api.value.Ref;
import kesi.core.provider.json.GsonJson;
import kesi.record.api.Batch;
import kesi.record.jdbc.schema.WorkspaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives a killed process. */
class KillTest {

    private static final int KILLS = 5;

    @TempDir
    Path folder;

    @Test
    void nothingThatWasAcknowledgedIsLostWhenTheProcessIsKilled() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        Random random = new Random();
        for (int i = 0; i < KILLS; i++) {
            acknowledged.addAll(runAndKill(30 + random.nextInt(100), Child.class));
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS * 25);
        assertThat(lost(acknowledged)).isEmpty();
        try (Rig rig = new Rig(folder, "")) {
            assertThat(rig.journal.verify(new Silent()).faults()).isEmpty();
            assertThat(rig.save(Note.of("life goes on"))).isNotNull();
        }
    }

    @Test
    void aStoreThatAcknowledgesTooEarlyWouldBeFound() throws Exception {
        assertThat(lost(runAndKill(30, Hasty.class))).isNotEmpty();
    }

    private List<String> lost(List<String> acknowledged) {
        try (Rig rig = new Rig(folder, "")) {
            return acknowledged.stream()
                    .filter(ref -> rig.records.find(Ref.parse(ref)).isEmpty())
                    .toList();
        }
    }

    private List<String> runAndKill(int after, Class<?> child) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        child.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (lines.size() == after) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor()).isNotZero();
        return lines.stream()
                .filter(line -> line.endsWith("."))
                .map(line -> line.substring(0, line.length() - 1))
                .toList();
    }

    /** Commits on several threads and prints each reference once its commit is acknowledged. */
    static final class Child {

        public static void main(String[] arguments) {
            Rig rig = new Rig(Path.of(arguments[0]), "");
            for (int i = 0; i < 3; i++) {
                new Thread(() -> {
                            while (true) {
                                print(rig.save(Note.of("survives")));
                            }
                        })
                        .start();
            }
        }
    }

    /** A mutant: it acknowledges, and commits only when ten more were acknowledged. */
    static final class Hasty {

        private static final int BEHIND = 10;

        public static void main(String[] arguments) {
            Rig rig = new Rig(
                    Path.of(arguments[0]), new WorkspaceDatabase(Path.of(arguments[0]), "", new GsonJson()), null);
            rig.records.types();
            Deque<Ref> waiting = new ArrayDeque<>();
            while (true) {
                Ref ref = Rig.newRef();
                print(ref);
                waiting.add(ref);
                if (waiting.size() > BEHIND) {
                    rig.records.commit(Batch.because(Rig.WHY).put(waiting.remove(), 0, rig.tree(Note.of("too early"))));
                }
            }
        }
    }

    private static void print(Ref ref) {
        synchronized (System.out) {
            System.out.print(ref + ".\n");
            System.out.flush();
        }
    }
}
