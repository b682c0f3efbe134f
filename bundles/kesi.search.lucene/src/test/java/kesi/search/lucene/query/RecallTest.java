package kesi.search.lucene.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kesi.search.lucene.Article;
import kesi.search.lucene.Library;
import kesi.search.lucene.Tree;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two, three and four hanzi at random out of real articles: found is exactly what contains them. */
class RecallTest {

    private static final Path ARTICLES =
            Path.of(System.getProperty("kesi.shared.data", "absent"), "articles", "articles.jsonl");

    @TempDir
    Path folder;

    @Test
    void hitsAreTheTextsThatContainTheWord() throws IOException {
        Assumptions.assumeTrue(Files.exists(ARTICLES));
        try (Library library = new Library(folder)) {
            Map<String, String> texts = fill(library);
            Random random = new Random(7);
            for (String word : words(texts, random)) {
                Set<String> containing = texts.entrySet().stream()
                        .filter(text -> text.getValue().contains(word))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(library.found(word)).as(word).containsExactlyElementsOf(containing);
            }
        }
    }

    private static Map<String, String> fill(Library library) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String line : Files.readAllLines(ARTICLES)) {
            Tree article = Tree.read(line);
            String id = "a" + article.text("id").replaceAll("[^A-Za-z0-9]", "-");
            String title = article.text("title");
            String body = article.text("body");
            library.put(id, Article.of(title, body));
            texts.put(id, plain(title) + "\n" + plain(body));
        }
        return texts;
    }

    /** What the search takes for not there is left out here too. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\p{Z}\\p{Cf}\\p{Cc}\"'`·•‧・]", "");
    }

    private static List<String> words(Map<String, String> texts, Random random) {
        List<String> all = List.copyOf(texts.values());
        List<String> words = new ArrayList<>();
        while (words.size() < 2_000) {
            String text = all.get(random.nextInt(all.size()));
            int length = 2 + random.nextInt(3);
            int start = random.nextInt(Math.max(1, text.length() - length));
            String word = text.substring(start, Math.min(text.length(), start + length));
            if (word.matches("[\\u4e00-\\u9fff]{2,4}") && !word.contains("劳模") && !word.contains("非遗")) {
                words.add(word);
            }
        }
        return words;
    }
}
