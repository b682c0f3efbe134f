package kesi.product.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One command of the distribution, run by its script. */
final class Command {
    private Command() {}

    static void of(Path distribution, Path home, String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(
                List.of(distribution.resolve("bin/kesi").toString(), "--quiet", "--home", home.toString()));
        line.addAll(List.of(words));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
