package kesi.news.provider.rule.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kesi.news.api.Credit;
import kesi.news.api.Mention;
import kesi.news.api.Span;

/** Finds names in an item by general cues. Immutable. */
public final class Mentions {
    private final People people = new People();
    private final Organisations organisations = new Organisations();
    private final Places places = new Places();

    /**
     * The mentions in the order of the text.
     *
     * @param title its own title, or empty
     */
    public List<Mention> find(String title, List<String> texts, List<Credit> credits) {
        List<Mention> found = new ArrayList<>();
        found.addAll(organisations.find(texts));
        found.addAll(people.find(texts));
        found.addAll(places.find(title, texts));
        credits.forEach(credit -> addSigned(credit, found));
        found.sort(Comparator.comparingInt((Mention mention) -> mention.span().paragraph())
                .thenComparingInt(mention -> mention.span().start()));
        return found;
    }

    private static void addSigned(Credit credit, List<Mention> found) {
        credit.expansion().ifPresent(expansion -> {
            int start = Math.max(0, credit.raw().indexOf(credit.names().get(0)));
            Span span = new Span(-1, start, start + credit.names().get(0).length());
            found.add(new Mention(
                    Mention.Kind.ORGANISATION,
                    expansion.name(),
                    span,
                    expansion.rule().word(),
                    false));
        });
    }
}
