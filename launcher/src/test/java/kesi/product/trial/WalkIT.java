package kesi.product.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes at random, most of them with a fault: after each the state is the one before when it failed, and the one
 * after when it did not; the product always starts, and nothing is left. {@code -Dkesi.walks=300} goes further, {@code
 * -Dkesi.walks.seed} another way.
 */
@Timeout(7_200)
class WalkIT {

    private static final int STEPS = Integer.getInteger("kesi.walks", 30);
    private static final int A_DAY = 10;

    @TempDir
    private Path folder;

    @Test
    void whateverFailsTheStateIsTheOneBeforeOrTheOneAfter() throws Exception {
        Path distribution = TrialDistribution.in(folder.resolve("dist")).root();
        Goods goods = Goods.in(folder.resolve("goods"));
        try (Workplace place = new Workplace(distribution, folder.resolve("home"), goods)) {
            Walk walk = new Walk(place, goods, Long.getLong("kesi.walks.seed", 11));
            for (int i = 1; i <= STEPS; i++) {
                walk.step();
                if (i % A_DAY == 0) {
                    place.newDay();
                }
            }
            System.out.println(place.counts());
            assertThat(place.counts().get(Kind.DONE)).isGreaterThan(STEPS / 10);
        }
    }

    @Test
    void aDiskThatIsFullAtAnyMomentOfAChangeLeavesTheStateBefore() throws Exception {
        Path distribution = TrialDistribution.in(folder.resolve("dist")).root();
        Goods goods = Goods.in(folder.resolve("goods"));
        try (Workplace place = new Workplace(distribution, folder.resolve("home"), goods)) {
            new Walk(place, goods, 1).fullDiskEverywhere();
        }
    }
}
