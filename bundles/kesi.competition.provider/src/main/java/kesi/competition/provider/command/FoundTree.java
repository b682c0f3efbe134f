package kesi.competition.provider.command;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.text.Language;
import kesi.search.api.Results;
import kesi.search.api.Results.Count;
import kesi.search.api.Results.Hit;

/** What a search found as scripts and people read it. */
record FoundTree(Results results, Language language) {

    /** The tree that scripts rely on. */
    Map<String, Object> tree() {
        return Outcome.tree(
                "total", results.total(),
                "tookMs", results.tookMs(),
                "hits", results.hits().stream().map(FoundTree::hit).toList(),
                "facets", facets());
    }

    private static Map<String, Object> hit(Hit hit) {
        return Outcome.tree(
                "id", hit.ref().id(),
                "type", hit.ref().type(),
                "title", hit.title(),
                "snippet", hit.snippet(),
                "score", BigDecimal.valueOf(hit.score()));
    }

    /** In the order in which they were asked for; those without a value are left out. */
    private Map<String, Object> facets() {
        Map<String, Object> facets = new LinkedHashMap<>();
        for (String field : SearchContests.FACETS) {
            List<Count> counts = results.facets().getOrDefault(field, List.of());
            if (!counts.isEmpty()) {
                facets.put(field, counts.stream().map(FoundTree::count).toList());
            }
        }
        return facets;
    }

    private static Map<String, Object> count(Count count) {
        return Outcome.tree("value", count.value(), "count", count.records());
    }

    Listing listing() {
        return new Listing(
                Say.heads("head.type", "head.title", "head.passage", "head.id"),
                results.hits().stream().map(this::row).toList());
    }

    private List<String> row(Hit hit) {
        String type = hit.ref().type();
        String word = type.substring(type.indexOf('.') + 1);
        return List.of(
                language.say(Say.of("type." + word)),
                hit.title(),
                hit.snippet(),
                hit.ref().id());
    }
}
