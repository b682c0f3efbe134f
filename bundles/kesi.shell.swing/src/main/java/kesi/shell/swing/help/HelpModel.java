package kesi.shell.swing.help;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.help.Help;
import kesi.core.api.help.Page;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language;
import kesi.shell.swing.Texts;
import kesi.shell.swing.help.Block.Paragraph;
import kesi.shell.swing.problem.Sentences;

/**
 * What the view of help shows.
 *
 * @param help all pages
 * @param trail which one is open
 * @param language in which language
 */
record HelpModel(Help help, HelpTrail trail, Language language) {

    /** A page in the contents: its id, its title, and the area under which it stands. */
    record Line(String id, String title, String area) {

        /** As lists speak and type ahead it. */
        @Override
        public String toString() {
            return title;
        }
    }

    /** The pages whose title or text holds all these words, in their order; all pages without words. */
    List<Line> contents(String words) {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        return help.all().stream()
                .filter(page -> wanted.stream().allMatch(readable(page)::contains))
                .map(page -> new Line(page.id(), language.say(page.title()), page.area()))
                .toList();
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
