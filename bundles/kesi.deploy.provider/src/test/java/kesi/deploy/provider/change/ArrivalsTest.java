package kesi.deploy.provider.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Running;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.core.testing.DirectTasks;
import kesi.core.testing.FixedPolicy;
import kesi.core.testing.TestJson;
import kesi.deploy.api.Change;
import kesi.deploy.api.Comparison;
import kesi.deploy.api.Deployments;
import kesi.deploy.api.HistoryEntry;
import kesi.deploy.api.Rehearsed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {

    @TempDir
    Path folder;

    private final FixedPolicy policy = new FixedPolicy();
    private final DirectTasks tasks = new DirectTasks();
    private final Recorded deployments = new Recorded();
    private Path watched;

    @BeforeEach
    void watch() throws IOException {
        watched = Files.createDirectories(folder.resolve("in"));
        policy.with("update.watch", watched.toString());
    }

    @Test
    void anArchiveIsInstalledOnceItRestedFromOneLookToTheNext() throws IOException {
        Arrivals arrivals = arrivals();
        Path archive = Files.writeString(watched.resolve("a.kpa"), "half");
        arrivals.look();
        Files.writeString(archive, "half and whole");
        arrivals.look();
        assertThat(deployments.installed).isEmpty();

        arrivals.look();
        arrivals.look();
        assertThat(deployments.installed).containsExactly(archive);
    }

    @Test
    void whatIsNoArchiveIsLeftAlone() throws IOException {
        Files.writeString(watched.resolve("a.kpa.part"), "half");
        looks(arrivals(), 3);
        assertThat(deployments.installed).isEmpty();
        assertThat(tasks.all()).isEmpty();
    }

    @Test
    void aRefusedArchiveIsToldOnceWithItsCodeAndTriedAgainWhenItChanged() throws IOException {
        deployments.refusal = "B-UNSIGNED";
        Arrivals arrivals = arrivals();
        Path archive = Files.writeString(watched.resolve("a.kpa"), "bad");
        looks(arrivals, 5);
        assertThat(deployments.installed).containsExactly(archive);
        assertThat(tasks.all()).extracting(Running::state).containsExactly(Running.State.FAILED);

        Files.writeString(archive, "bad, too");
        looks(arrivals, 3);
        assertThat(deployments.installed).containsExactly(archive, archive);
    }

    @Test
    void whatAnotherChangeWasInTheWayOfIsTriedAgain() throws IOException {
        deployments.refusal = "F-BUSY";
        Arrivals arrivals = arrivals();
        Files.writeString(watched.resolve("a.kpa"), "good");
        looks(arrivals, 4);
        assertThat(deployments.installed).hasSize(3);
    }

    @Test
    void aShareThatVanishesAndComesBackIsWatchedOn() throws IOException {
        Path share = folder.resolve("share");
        policy.with("update.watch", share.toString());
        Arrivals arrivals = arrivals();
        looks(arrivals, 2);
        Files.createDirectories(share);
        Path archive = Files.writeString(share.resolve("b.kpa"), "good");
        looks(arrivals, 2);
        assertThat(deployments.installed).containsExactly(archive);

        Path away = Files.move(share, folder.resolve("away"));
        looks(arrivals, 2);
        Files.move(away, share);
        looks(arrivals, 3);
        assertThat(deployments.installed).containsExactly(archive);
    }

    @Test
    void wherePolicySaysSoAnArchiveIsOfferedOnceAndNotInstalled() throws IOException {
        policy.with("update.arrivals", "offer");
        Path archive = Files.writeString(watched.resolve("a.kpa"), "good");
        looks(arrivals(), 4);
        assertThat(deployments.installed).isEmpty();
        assertThat(deployments.compared).containsExactly(archive);
    }

    @Test
    void anArchiveThatIsTooYoungIsToldOnceAndInstalledWhenItsDayHasCome() throws IOException {
        policy.with("update.minimum-age", 7);
        Path archive = Files.writeString(watched.resolve("a.kpa"), "good");
        Arrivals young = arrivals("2026-03-01T00:00:00Z");
        looks(young, 4);
        assertThat(deployments.installed).isEmpty();
        assertThat(deployments.compared).containsExactly(archive);

        looks(arrivals("2026-03-07T23:59:59Z"), 3);
        assertThat(deployments.installed).isEmpty();
        looks(arrivals("2026-03-08T00:00:00Z"), 3);
        assertThat(deployments.installed).containsExactly(archive);
    }

    @Test
    void theSentenceNamesTheDayFromWhichItMayBeInstalledAndTheRule() {
        policy.with("update.minimum-age", 7);
        assertThat(ages("2026-03-01T00:00:00Z").why("k:a:1", "00").orElseThrow().toString())
                .contains("k:a:1", "2026-03-08T00:00:00Z", "policy.json");
        assertThat(ages("2026-03-09T00:00:00Z").why("k:a:1", "00")).isEmpty();
    }

    private static void looks(Arrivals arrivals, int count) {
        for (int i = 0; i < count; i++) {
            arrivals.look();
        }
    }

    private Arrivals arrivals() {
        return arrivals("2026-03-01T00:00:00Z");
    }

    private Arrivals arrivals(String now) {
        return new Arrivals(policy, deployments, ages(now), tasks);
    }

    private Ages ages(String now) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new Ages(folder.resolve("deploy/first-seen.json"), policy, TestJson.create(), clock);
    }

    /** Notes what it is asked for. */
    private static final class Recorded implements Deployments {
        private final List<Path> installed = new ArrayList<>();
        private final List<Path> compared = new ArrayList<>();
        private String refusal = "";

        @Override
        public Change install(Path archive, Task task) {
            installed.add(archive);
            if (!refusal.isEmpty()) {
                throw Problem.refused(refusal, Message.literal("no"));
            }
            return new Change(
                    "feature:install",
                    0,
                    1,
                    List.of(),
                    List.of(),
                    List.of(),
                    false,
                    1,
                    new Change.Looked(List.of(), List.of(), List.of()),
                    List.of());
        }

        @Override
        public Comparison compare(Path archive, Task task) {
            compared.add(archive);
            return new Comparison("k:a:1", "", "00", List.of(), List.of(), List.of());
        }

        @Override
        public Change remove(String feature, Task task) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Change rollback(OptionalInt generation, Task task) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Rehearsed rehearse(Path archive, Task task) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int current() {
            return 0;
        }

        @Override
        public List<HistoryEntry> history() {
            return List.of();
        }
    }
}
