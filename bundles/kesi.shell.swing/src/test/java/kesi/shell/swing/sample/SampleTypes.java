package kesi.shell.swing.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Link;
import kesi.core.api.value.Ref;
import kesi.record.api.spi.Field;
import kesi.record.api.spi.Field.Kind;
import kesi.record.api.spi.RecordType;

/** Record types of three areas, just big enough to show the window. */
public final class SampleTypes {

    private SampleTypes() {}

    /** The kinds of an article. */
    public enum Genre {
        NEWS,
        FEATURE,
        PHOTO
    }

    /** An article. */
    public record Item(String title, Genre genre, String byline, Optional<BigDecimal> words, List<String> paragraphs) {

        public Item {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A contest. */
    public record Contest(String name, String level, BigDecimal teams) {}

    /** An outreach session. */
    public record Session(String name, String speaker, Evidence evidence, Ref article) {}

    /** Articles. */
    public static RecordType<Item> items() {
        return new Type<>("news.item", Item.class, "报道", "Articles") {
            @Override
            public String title(Item item) {
                return item.title();
            }

            @Override
            public List<Field<Item>> fields() {
                return List.of(
                        Field.facet("genre", both("体裁", "Genre"), item -> List.of(genre(item.genre()))),
                        Field.column("byline", Kind.TEXT, both("署名", "Byline"), item -> List.of(item.byline())),
                        Field.column(
                                "words",
                                Kind.NUMBER,
                                both("字数", "Words"),
                                item -> item.words().stream().toList()),
                        Field.text("text", both("正文", "Text"), Item::paragraphs));
            }

            @Override
            public List<Finding> check(Item item) {
                return item.title().isBlank()
                        ? List.of(Finding.error("title", both("报道要有标题。", "An article needs a title.")))
                        : List.of();
            }
        };
    }

    private static String genre(Genre genre) {
        return switch (genre) {
            case NEWS -> "消息";
            case FEATURE -> "通讯";
            case PHOTO -> "图片新闻";
        };
    }

    /** Contests. */
    public static RecordType<Contest> contests() {
        return new Type<>("competition.contest", Contest.class, "竞赛", "Contests") {
            @Override
            public String title(Contest contest) {
                return contest.name();
            }

            @Override
            public List<Field<Contest>> fields() {
                return List.of(
                        Field.facet("level", both("级别", "Level"), contest -> List.of(contest.level())),
                        Field.column("teams", Kind.NUMBER, both("参赛队", "Teams"), contest -> List.of(contest.teams())));
            }
        };
    }

    /** Sessions, with a link to the article that reports them. */
    public static RecordType<Session> sessions() {
        return new Type<>("heritage.session", Session.class, "活动场次", "Sessions") {
            @Override
            public String title(Session session) {
                return session.name();
            }

            @Override
            public List<Field<Session>> fields() {
                return List.of(Field.facet("speaker", both("主讲", "Speaker"), session -> List.of(session.speaker())));
            }

            @Override
            public List<Link> links(Session session) {
                return List.of(Link.of("source", session.article(), session.evidence()));
            }
        };
    }

    /** A saved filter. */
    public record Filter(
            String name, String type, String words, List<String> values, List<String> sort, List<String> columns) {}

    /** Saved filters. */
    public static RecordType<Filter> filters() {
        return new Type<>("record.filter", Filter.class, "筛选", "Filters") {
            @Override
            public boolean isWork() {
                return false;
            }

            @Override
            public String title(Filter filter) {
                return filter.name();
            }

            @Override
            public List<Field<Filter>> fields() {
                return List.of();
            }
        };
    }

    static Message both(String zh, String en) {
        return SampleCommands.both(zh, en);
    }

    private abstract static class Type<T extends Record> implements RecordType<T> {

        private final String name;
        private final Class<T> java;
        private final Message label;

        Type(String name, Class<T> java, String zh, String en) {
            this.name = name;
            this.java = java;
            this.label = both(zh, en);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Class<T> javaType() {
            return java;
        }

        @Override
        public int schema() {
            return 1;
        }

        @Override
        public Message label() {
            return label;
        }
    }
}
