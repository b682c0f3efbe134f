package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kesi.launcher.dist.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in that throws, blocks, eats memory, never returns and breaks the start, in the real window. */
@Timeout(1_800)
class HostileIT {
    @TempDir
    Path temporary;

    @Test
    void whateverItDoesItIsNamedAndContainedAndTheWindowGoesOn() throws Exception {
        Distribution distribution = HostileDistribution.in(temporary.resolve("dist"));

        String said = run(distribution, "-Dkesi.quiet.seconds=3", "-Xmx256m");

        assertThat(said.lines()).contains(HostileRun.DONE);
    }

    @Test
    void thePlugInThatBrokeTheLastStartIsHeldBackAndNamedAtTheNext() throws Exception {
        Distribution distribution = HostileDistribution.in(temporary.resolve("dist"));
        run(distribution, "-Dhostile.start=true");
        assertThat(home().resolve("starting")).hasContent(HostileDistribution.PLUG_IN);

        String said = run(distribution);

        assertThat(said).contains("broke the last start");
        assertThat(said.lines()).contains(HostileRun.DONE);
        assertThat(Files.readString(home().resolve("held-back"))).doesNotContain(HostileDistribution.PLUG_IN);
    }

    private String run(Distribution distribution, String... more) throws Exception {
        List<String> options = new ArrayList<>(WindowProcess.opens());
        options.add("-Dkesi.dist=" + distribution.root());
        options.addAll(Arrays.asList(more));
        return new WindowProcess(options, HostileRun.class).run(home());
    }

    private Path home() {
        return temporary.resolve("home");
    }
}
