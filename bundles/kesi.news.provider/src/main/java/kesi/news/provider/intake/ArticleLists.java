package kesi.news.provider.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.When;
import kesi.exchange.api.HeaderMapping;
import kesi.exchange.api.JsonLines;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.Table;
import kesi.exchange.api.Tables;
import kesi.news.provider.intake.ReadFile.Article;
import kesi.news.provider.rule.PageReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads lists of articles: tables with a head for each part, and JSON Lines. Safe for use by any thread. */
@Component(service = ArticleLists.class)
public final class ArticleLists {
    /** What a list holds. */
    record Found(List<Article> articles, String encoding, List<Finding> warnings) {}

    private static final String TITLE = "title";
    private static final String BODY = "body";

    private final Tables tables;
    private final JsonLines jsonLines;
    private final Heads heads = Heads.load();

    /** A reader of lists by tables and JSON Lines. */
    @Activate
    public ArticleLists(@Reference Tables tables, @Reference JsonLines jsonLines) {
        this.tables = tables;
        this.jsonLines = jsonLines;
    }

    Found table(SourceFile file, Optional<String> encoding, PageReader pages) {
        List<Article> articles = new ArrayList<>();
        List<Finding> warnings = new ArrayList<>();
        String used = "";
        for (Table table : tables.read(file, encoding)) {
            used = table.encoding();
            HeaderMapping columns = HeaderMapping.of(table, heads.wanted(), List.of(TITLE, BODY));
            if (!columns.missing().isEmpty()) {
                throw missing(file, table, columns);
            }
            table.rows()
                    .forEach(row ->
                            add(name -> columns.cell(row, name), "row " + row.number(), pages, articles, warnings));
        }
        return new Found(articles, used, warnings);
    }

    Found jsonLines(SourceFile file, PageReader pages) {
        List<Article> articles = new ArrayList<>();
        List<Finding> warnings = new ArrayList<>();
        jsonLines.read(
                file,
                (object, line) -> add(name -> heads.value(object, name), "line " + line, pages, articles, warnings));
        return new Found(articles, "UTF-8", warnings);
    }

    /** The cell or value under a name of {@link Heads}. */
    private interface Cells {
        Optional<String> at(String name);
    }

    private static void add(
            Cells cells, String place, PageReader pages, List<Article> articles, List<Finding> warnings) {
        Optional<String> body = cells.at(BODY);
        if (body.isEmpty()) {
            warnings.add(Finding.warning(place, Message.of(ArticleLists.class, "import.no-body", place)));
            return;
        }
        Optional<String> words = cells.at("date");
        Optional<When> date = words.flatMap(Days::of);
        if (words.isPresent() && date.isEmpty()) {
            warnings.add(Finding.warning(place, Message.of(ArticleLists.class, "import.no-day", place, words.get())));
        }
        articles.add(new Article(
                pages.article(cells.at(TITLE).orElse(""), cells.at("byline").orElse(""), body.get()),
                date,
                cells.at("publication")));
    }

    private Problem missing(SourceFile file, Table table, HeaderMapping columns) {
        return Problem.failed(
                "E-COLUMNS",
                Message.of(
                        ArticleLists.class,
                        "import.columns",
                        file.name(),
                        columns.missing().stream().map(heads::shown).collect(Collectors.joining(", ")),
                        String.join(", ", table.heads())));
    }
}
