package kesi.shell.swing.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.search.api.Query;
import kesi.search.api.Results;
import kesi.search.api.Results.Count;
import kesi.search.api.Results.Hit;
import kesi.search.api.Results.Mark;
import kesi.search.api.Search;

/** A search that looks for the words as they stand. */
public record SampleSearch(Records records) implements Search {

    @Override
    public Results search(Query query) {
        List<Hit> hits = new ArrayList<>();
        for (String type : records.types()) {
            for (Document document : records.list(type, "", 1000)) {
                String text = document.title() + " " + document.content();
                if (text.contains(query.text())) {
                    hits.add(hit(document, query.text()));
                }
            }
        }
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        query.facets().forEach(field -> facets.put(field, List.of(new Count("消息", 4), new Count("图片新闻", 2))));
        return new Results(hits.size(), 3, hits.stream().limit(query.limit()).toList(), facets);
    }

    private Hit hit(Document document, String words) {
        String text =
                document.content().getOrDefault("paragraphs", document.title()).toString();
        int at = Math.max(0, text.indexOf(words) - 30);
        String snippet = text.substring(at, Math.min(text.length(), at + 150));
        return new Hit(document.ref(), document.title(), snippet, marks(words, snippet), 1);
    }

    @Override
    public List<Mark> marks(String query, String text) {
        List<Mark> marks = new ArrayList<>();
        for (int at = text.indexOf(query); at >= 0 && !query.isEmpty(); at = text.indexOf(query, at + 1)) {
            marks.add(new Mark(at, at + query.length()));
        }
        return marks;
    }
}
