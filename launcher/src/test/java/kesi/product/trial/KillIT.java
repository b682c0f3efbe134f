package kesi.product.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that installs, updates, removes or takes back is killed, half of the time at any moment and half of it
 * exactly at one of the things that it asks of the disk; the next one, which the launcher starts, finds the state as
 * before or as after, whole. {@code -Dkesi.kills=1000} tries as often as that.
 */
@Timeout(14_400)
class KillIT {

    private static final int KILLS = Integer.getInteger("kesi.kills", 100);
    private static final int LANES = 2;

    @TempDir
    private Path folder;

    @Test
    void whoeverIsKilledLeavesAWholeStateBehind() throws Exception {
        Path distribution = TrialDistribution.in(folder.resolve("dist")).root();
        Goods goods = Goods.in(folder.resolve("goods"));
        Path first = folder.resolve("first");
        goods.trustedBy(first);
        Machine.start(distribution, first).end();
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Callable<Void>> walks = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                Path home = folder.resolve("home" + lane);
                long seed = lane + 1L;
                walks.add(() -> killed(distribution, home, goods, seed));
            }
            for (Future<Void> done : lanes.invokeAll(walks)) {
                done.get();
            }
        } finally {
            lanes.shutdownNow();
        }
    }

    private static Void killed(Path distribution, Path home, Goods goods, long seed) throws Exception {
        try (Workplace place = new Workplace(distribution, home, goods)) {
            Walk walk = new Walk(place, goods, seed);
            for (int i = 0; i < KILLS / LANES; i++) {
                if (i % 2 == 0) {
                    walk.kill();
                } else {
                    walk.killAtAWrite();
                }
            }
            place.newDay();
            System.out.println(place.counts());
        }
        return null;
    }
}
