package kesi.search.lucene;

import java.util.List;
import kesi.core.api.text.Message;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Key;
import kesi.record.api.spi.RecordType;

/** The type of {@link Article}. */
public class Articles implements RecordType<Article> {

    private final int schema;

    public Articles() {
        this(1);
    }

    public Articles(int schema) {
        this.schema = schema;
    }

    @Override
    public String name() {
        return "test.article";
    }

    @Override
    public Class<Article> javaType() {
        return Article.class;
    }

    @Override
    public int schema() {
        return schema;
    }

    @Override
    public Message label() {
        return Message.literal("article");
    }

    @Override
    public String title(Article value) {
        return value.title();
    }

    @Override
    public List<Key> keys(Article value) {
        return List.of();
    }

    @Override
    public List<Field<Article>> fields() {
        return List.of(
                Field.text("title", label(), article -> List.of(article.title())),
                Field.text("byline", label(), Article::byline),
                Field.text("text", label(), Article::text),
                Field.facet("kind", label(), article -> List.of(article.kind())),
                Field.facet("person", label(), Article::person),
                Field.column(
                        "date",
                        Field.Kind.DATE,
                        label(),
                        article -> article.date().stream().toList()),
                Field.column(
                        "pages",
                        Field.Kind.NUMBER,
                        label(),
                        article -> article.pages().stream().toList()));
    }
}
