package kesi.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Runs every comparison and prints a line each. */
public final class Main {

    private Main() {}

    /** @param arguments the distribution, the number of articles (0 for the start alone), the number of searches */
    public static void main(String[] arguments) throws Exception {
        Path distribution = Path.of(arguments[0]).toAbsolutePath();
        int articles = Integer.parseInt(arguments[1]);
        int queries = Integer.parseInt(arguments[2]);
        Path work = Files.createTempDirectory("kesi-bench");
        StartRatio.measure(distribution, work, 7);
        if (articles == 0) {
            return;
        }
        Path rawIndex = ImportRatio.measure(distribution, work, articles, 3);
        SearchRatio.measure(distribution, work, work.resolve("import-2"), rawIndex, queries);
    }
}
