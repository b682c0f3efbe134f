package kesi.search.lucene;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kesi.core.api.value.When;

/** A record for these tests. */
public record Article(
        String title,
        List<String> byline,
        List<String> text,
        String kind,
        List<String> person,
        Optional<When> date,
        Optional<BigDecimal> pages) {

    public static Article of(String title, String... text) {
        return new Article(title, List.of(), List.of(text), "news", List.of(), Optional.empty(), Optional.empty());
    }

    public Article ofKind(String newKind) {
        return new Article(title, byline, text, newKind, person, date, pages);
    }

    public Article by(String... names) {
        return new Article(title, List.of(names), text, kind, person, date, pages);
    }

    public Article about(String... people) {
        return new Article(title, byline, text, kind, List.of(people), date, pages);
    }

    public Article on(String edtf) {
        return new Article(title, byline, text, kind, person, Optional.of(When.stated(edtf)), pages);
    }

    public Article of(int number) {
        return new Article(title, byline, text, kind, person, date, Optional.of(BigDecimal.valueOf(number)));
    }
}
