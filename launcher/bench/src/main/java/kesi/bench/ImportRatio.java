package kesi.bench;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kesi.bench.RawEngines.Article;

/** A list of articles read in through the product, start and stop included, against raw SQLite plus raw Lucene. */
final class ImportRatio {

    private ImportRatio() {}

    /** Answers the raw index of the last round, for the search. */
    static Path measure(Path distribution, Path work, int articles, int pairs) throws Exception {
        List<Article> made = articles(articles);
        Path csv = csv(work.resolve("articles.csv"), made);
        double[] ours = new double[pairs];
        double[] raw = new double[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            Path home = work.resolve("import-" + pair);
            Product product = new Product(distribution, home);
            double empty = product.run("help");
            ours[pair] = product.run("news:import", csv.toString())
                    + product.run("search:query", made.get(0).title())
                    - 2 * empty;
            Path folder = Files.createDirectories(work.resolve("raw-" + pair));
            raw[pair] = Timed.inside(() -> {
                RawEngines.store(folder.resolve("raw.db"), made);
                RawEngines.index(folder.resolve("index"), made);
                return folder;
            });
        }
        Timed.print("import of " + articles + " articles / SQLite + Lucene", ours, raw);
        return work.resolve("raw-" + (pairs - 1)).resolve("index");
    }

    private static List<Article> articles(int count) {
        Texts texts = new Texts(1);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(new Article("a" + i, texts.title(), texts.body()));
        }
        return articles;
    }

    private static Path csv(Path file, List<Article> articles) throws Exception {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("标题,正文,日期\n");
            for (Article article : articles) {
                out.write(article.title() + "," + article.body() + ",2023-11-05\n");
            }
        }
        return file;
    }
}
