package kesi.news.provider.intake;

import java.util.List;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.When;
import kesi.exchange.api.DecodedText;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.TextFiles;
import kesi.news.provider.intake.ReadFile.Article;
import kesi.news.provider.rule.PageReader;
import kesi.news.provider.rule.line.PageHead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads one file of whatever format into items. Safe for use by any thread. */
@Component(service = FileReading.class)
public final class FileReading {
    private static final PageHead NO_HEAD =
            new PageHead(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final TextFiles texts;
    private final ArticleLists lists;
    private final PageReader pages = new PageReader();

    /** A reader of texts, and of lists of articles. */
    @Activate
    public FileReading(@Reference TextFiles texts, @Reference ArticleLists lists) {
        this.texts = texts;
        this.lists = lists;
    }

    ReadFile read(SourceFile file, Wish wish) {
        return switch (file.format()) {
            case CSV, XLSX -> list(file, lists.table(file, wish.encoding(), pages));
            case JSON_LINES -> list(file, lists.jsonLines(file, pages));
            default -> page(file, wish);
        };
    }

    private ReadFile page(SourceFile file, Wish wish) {
        DecodedText text = texts.readAny(file, wish.encoding());
        PageReader.Reading page = pages.read(text.lines());
        if (page.items().isEmpty()) {
            throw Problem.failed("E-NO-ITEM", Message.of(FileReading.class, "import.no-item", file.name()));
        }
        List<Article> articles = page.items().stream()
                .map(item -> new Article(
                        item, item.dated().flatMap(dated -> dated.iso().map(When::stated)), Optional.empty()))
                .toList();
        return new ReadFile(
                file.name(),
                file.fileName(),
                file.sha256(),
                file.size(),
                text.charset().name(),
                text.confidence(),
                articles,
                page.furniture(),
                page.unassigned(),
                page.warnings(),
                page.head());
    }

    private static ReadFile list(SourceFile file, ArticleLists.Found found) {
        if (found.articles().isEmpty()) {
            throw Problem.failed("E-NO-ITEM", Message.of(FileReading.class, "import.no-item", file.name()));
        }
        return new ReadFile(
                file.name(),
                file.fileName(),
                file.sha256(),
                file.size(),
                found.encoding(),
                1,
                found.articles(),
                List.of(),
                List.of(),
                found.warnings(),
                NO_HEAD);
    }
}
