package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was uninstalled after it was used is gone from memory: no list, cache, thread or listener holds on to it. */
@Timeout(600)
class NothingStaysIT {
    @TempDir
    static Path temporary;

    private static Running product;

    @BeforeAll
    static void useEverything() {
        product = Running.department("office", temporary.resolve("home"));
        assertThat(product.run("news:import", "--sample").exitCode()).isZero();
        for (Area area : Area.values()) {
            product.run(area.command, "--json");
            product.run("record:list", area.type);
        }
        product.run("news:search", "职工");
        Path brief = temporary.resolve("brief.pdf");
        assertThat(product.run("report:render", Area.NEWS.report, "--out", brief.toString())
                        .exitCode())
                .isZero();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfAnAreaStaysReachable(Area area) throws Exception {
        assertThat(Departure.isComplete(Departure.of(product, area.bundle(product))))
                .isTrue();
        assertThat(product.run(area.command).exitCode()).isEqualTo(2);
        assertThat(product.run("store:verify").exitCode()).isZero();
    }
}
