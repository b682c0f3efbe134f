package kesi.record.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Committed;
import kesi.record.api.Conflict;
import kesi.record.api.Entry;
import org.junit.jupiter.api.Test;

/** What holds on every engine when many write at once. */
abstract class ConcurrencyContract extends OnEngine {

    private static final int THREADS = 8;
    private static final int COMMITS = 25;

    @Test
    void manyWritersGetNumbersWithoutGapsAndInversions() throws Exception {
        List<long[]> spans = Collections.synchronizedList(new ArrayList<>());
        together(thread -> {
            for (int i = 0; i < COMMITS; i++) {
                long before = rig.journal.last();
                Batch batch = Batch.because(Rig.WHY);
                rig.notes().add(batch, Note.of("a"));
                rig.notes().add(batch, Note.of("b"));
                Committed committed = rig.records.commit(batch);
                assertThat(committed.first()).isGreaterThan(before);
                assertThat(rig.journal.last()).isGreaterThanOrEqualTo(committed.last());
                spans.add(new long[] {committed.first(), committed.last()});
            }
        });
        assertThat(rig.journal.last()).isEqualTo(2L * THREADS * COMMITS);
        assertThat(spans).allMatch(span -> span[1] == span[0] + 1);
        assertThat(rig.journal.read(0, 10_000))
                .extracting(Entry::sequence)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(rig.journal.verify(new Silent()).faults()).isEmpty();
    }

    @Test
    void oneConflictSpoilsNoOtherCommit() throws Exception {
        Ref contested = rig.save(Note.of("0"));
        Set<Ref> kept = ConcurrentHashMap.newKeySet();
        AtomicLong conflicts = new AtomicLong();
        AtomicLong wins = new AtomicLong();
        together(thread -> {
            for (int i = 0; i < COMMITS; i++) {
                kept.add(rig.save(Note.of("own")));
                try {
                    rig.change(contested, Note.of("by " + thread));
                    wins.incrementAndGet();
                } catch (Conflict expected) {
                    conflicts.incrementAndGet();
                }
            }
        });
        assertThat(kept)
                .hasSize(THREADS * COMMITS)
                .allMatch(ref -> rig.records.find(ref).isPresent());
        assertThat(wins.get() + conflicts.get()).isEqualTo(THREADS * COMMITS);
        assertThat(rig.records.find(contested).orElseThrow().version()).isEqualTo(1 + wins.get());
    }

    @Test
    void oneOfManyGetsAUniqueKey() throws Exception {
        AtomicLong wins = new AtomicLong();
        together(thread -> {
            try {
                rig.save(Note.of("n" + thread).numbered("the one"));
                wins.incrementAndGet();
            } catch (Conflict expected) {
                // somebody else was first
            }
        });
        assertThat(wins.get()).isEqualTo(1);
        assertThat(rig.records.count(Note.TYPE)).isEqualTo(1);
    }

    @Test
    void aFollowerHearsOfEveryCommitAndNoMoreAfterItLeft() throws Exception {
        AtomicLong heard = new AtomicLong(-1);
        Subscription subscription = rig.journal.follow(heard::set);
        rig.save(Note.of("a"));
        await(() -> heard.get() == 1);
        rig.save(Note.of("b"));
        await(() -> heard.get() == 2);
        subscription.close();
        subscription.close();
        rig.save(Note.of("c"));
        Thread.sleep(100);
        assertThat(heard.get()).isEqualTo(2);
    }

    @Test
    void aFollowerThatFailsDisturbsNeitherCommitsNorOthers() throws Exception {
        AtomicLong heard = new AtomicLong();
        rig.journal.follow(sequence -> {
            throw new IllegalStateException("a follower's bug");
        });
        rig.journal.follow(heard::set);
        rig.save(Note.of("a"));
        await(() -> heard.get() == 1);
    }

    @Test
    void noThreadStaysBehind() throws Exception {
        rig.journal.follow(sequence -> {});
        rig.save(Note.of("a"));
        rig.close();
        await(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().startsWith("kesi-store")));
    }

    /** Work of one of several threads. */
    interface Part {
        void run(int thread) throws Exception;
    }

    static void together(Part part) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            all.add(threads.submit(() -> {
                start.await();
                part.run(thread);
                return null;
            }));
        }
        start.countDown();
        for (Future<?> one : all) {
            one.get(240, TimeUnit.SECONDS);
        }
        threads.shutdown();
    }

    static void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.sleep(5);
        }
    }
}
