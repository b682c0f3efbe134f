package kesi.news.api;

import java.util.List;

/** The names of the record types of the news archive. */
public final class NewsTypes {
    public static final String PUBLICATION = "news.publication";
    public static final String ISSUE = "news.issue";
    public static final String PAGE = "news.page";
    public static final String ITEM = "news.item";
    public static final String FILE = "news.file";

    private NewsTypes() {}

    /** All of them. */
    public static List<String> all() {
        return List.of(ITEM, PAGE, ISSUE, PUBLICATION, FILE);
    }
}
