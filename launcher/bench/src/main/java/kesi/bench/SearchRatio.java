package kesi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Many searches in one console against the same phrases asked of raw Lucene; start and stop of the console taken off.
 */
final class SearchRatio {

    private SearchRatio() {}

    static void measure(Path distribution, Path work, Path home, Path rawIndex, int queries) throws Exception {
        Texts texts = new Texts(2);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < queries; i++) {
            words.add(texts.word());
        }
        Path script = Files.write(
                work.resolve("queries.txt"),
                words.stream().map(word -> "search:query " + word).toList());
        Path nothing = Files.writeString(work.resolve("nothing.txt"), "help\n");
        Path output = work.resolve("answers.txt");
        List<String> shell = new Product(distribution, home).command("shell");
        double[] ours = new double[3];
        double[] raw = new double[3];
        for (int pair = 0; pair < ours.length; pair++) {
            ours[pair] = Timed.process(shell, script, output) - Timed.process(shell, nothing, Path.of("/dev/null"));
            raw[pair] = Timed.inside(() -> RawEngines.search(rawIndex, words));
        }
        Timed.print(queries + " searches in one console / Lucene", ours, raw);
    }
}
