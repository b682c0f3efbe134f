package kesi.news.provider.intake;

import java.util.List;
import java.util.Optional;
import kesi.core.api.problem.Finding;
import kesi.core.api.value.When;
import kesi.news.api.SourceFile.Loose;
import kesi.news.provider.rule.ReadItem;
import kesi.news.provider.rule.line.PageHead;

/**
 * A file that was read and is not kept yet.
 *
 * @param name its name for messages
 * @param fileName its name without folders
 * @param sha256 its content
 * @param size in bytes
 * @param encoding the encoding that was decided
 * @param confidence how sure that is, 0 to 1
 * @param articles what was found in it
 * @param furniture what belongs to the page itself
 * @param unassigned what belongs nowhere
 * @param warnings what a person should look at
 * @param head what the page says of itself
 */
public record ReadFile(
        String name,
        String fileName,
        String sha256,
        long size,
        String encoding,
        double confidence,
        List<Article> articles,
        List<Loose> furniture,
        List<Loose> unassigned,
        List<Finding> warnings,
        PageHead head) {
    public ReadFile {
        articles = List.copyOf(articles);
        warnings = List.copyOf(warnings);
    }

    /**
     * One item of a file, with what a list says about it.
     *
     * @param date its date, where a list or the item itself has one
     * @param publication its publication, where a list has one
     */
    public record Article(ReadItem item, Optional<When> date, Optional<String> publication) {}

    /** Pairs of lines that were put together. */
    public List<List<Integer>> joins() {
        return articles.stream()
                .flatMap(article -> article.item().paragraphs().stream())
                .flatMap(paragraph -> paragraph.joins().stream())
                .map(join -> List.of(join.before(), join.after()))
                .toList();
    }
}
