package kesi.shell.swing.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kesi.core.api.help.Help;
import kesi.core.api.help.Page;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.swing.Texts;
import kesi.shell.swing.help.Block.Paragraph;
import kesi.shell.swing.problem.Sentences;

/**
 * What the view of help shows.
 *
 * @param help all pages
 * @param trail which one is open
 * @param language in which language
 * @param areas what people call an area, where some bundle says so
 */
record HelpModel(Help help, HelpTrail trail, Language language, Function<String, Optional<Message>> areas) {

    /** The window's own area. */
    private static final String SHELL = "shell";

    /**
     * A page in the contents.
     *
     * @param group what people call that under which it stands: the area of a feature, or the window
     */
    record Line(String id, String title, String group) {

        /** As lists speak and type ahead it. */
        @Override
        public String toString() {
            return title;
        }
    }

    /**
     * The pages whose title or text holds all these words, those of a group together; all pages without words. Groups
     * stand in the order of their first pages.
     */
    List<Line> contents(String words) {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        help.all().forEach(page -> groups.computeIfAbsent(page.area(), area -> new ArrayList<>()));
        help.all().stream()
                .filter(page -> wanted.stream().allMatch(readable(page)::contains))
                .forEach(page -> groups.getOrDefault(page.area(), new ArrayList<>())
                        .add(new Line(page.id(), language.say(page.title()), group(page))));
        return groups.values().stream().flatMap(List::stream).toList();
    }

    /** An area that nobody names is called as its first page. */
    private String group(Page page) {
        if (page.area().equals(SHELL)) {
            return language.say(Texts.of("help.area.shell"));
        }
        return areas.apply(page.area())
                .or(() -> help.all().stream()
                        .filter(other -> other.area().equals(page.area()))
                        .findFirst()
                        .map(Page::title))
                .map(language::say)
                .orElse(page.area());
    }

    /** The page that is open; the first one when none was opened or its bundle has left. */
    Optional<Page> page() {
        return trail.current().flatMap(help::find).or(() -> help.all().stream().findFirst());
    }

    /** What the open page says; a sentence when it cannot be read. */
    List<Block> blocks() {
        return page().map(this::blocks).orElseGet(() -> sentence(language.say(Texts.of("help.none"))));
    }

    private List<Block> blocks(Page page) {
        try {
            return Markdown.read(help.text(page.id(), language.current()));
        } catch (Problem unread) {
            return sentence(language.say(Sentences.of(unread)));
        }
    }

    private String readable(Page page) {
        try {
            String text = help.text(page.id(), language.current());
            return (language.say(page.title()) + "\n" + text).toLowerCase(Locale.ROOT);
        } catch (Problem unread) {
            return language.say(page.title()).toLowerCase(Locale.ROOT);
        }
    }

    private static List<Block> sentence(String text) {
        return List.of(new Paragraph(List.of(new Span(text, java.util.Set.of(), ""))));
    }
}
