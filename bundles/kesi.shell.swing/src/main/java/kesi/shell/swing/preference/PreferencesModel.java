package kesi.shell.swing.preference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.preference.Preferences;
import kesi.core.api.preference.Preferences.Choice;
import kesi.core.api.preference.Preferences.Origin;
import kesi.core.api.preference.Preferences.Page;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/** The pages with their choices as they were read, and what a search finds among them. Used by one thread. */
final class PreferencesModel {

    private Content content = new Content(List.of(), List.of());
    private String search = "";
    private String page = "";

    /**
     * A page with its choices.
     *
     * @param broken why its choices cannot be shown, or empty
     */
    record Listed(Page page, List<Choice> choices, Optional<Message> broken) {

        Listed {
            choices = List.copyOf(choices);
        }

        boolean isFoundBy(String words) {
            String title = page.title().in(Locale.CHINESE) + "\n" + page.title().in(Locale.ENGLISH);
            return title.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))
                    || choices.stream().anyMatch(choice -> choice.mentions(words));
        }
    }

    /** Everything at one moment. */
    record Content(List<Listed> pages, List<Finding> findings) {

        Content {
            pages = List.copyOf(pages);
            findings = List.copyOf(findings);
        }

        /** Reads all pages; a broken one spoils no other. Takes a while: not for the event dispatch thread. */
        static Content of(Preferences preferences) {
            return new Content(
                    preferences.pages().stream()
                            .map(one -> listed(preferences, one))
                            .toList(),
                    preferences.findings());
        }

        private static Listed listed(Preferences preferences, Page page) {
            try {
                return new Listed(page, preferences.choices(page.id()), Optional.empty());
            } catch (Problem e) {
                return new Listed(page, List.of(), Optional.of(e.sentence()));
            }
        }
    }

    void show(Content read) {
        content = read;
    }

    /** Looks for words; an empty text finds everything. */
    void search(String words) {
        search = words.strip();
    }

    void choosePage(String id) {
        page = id;
    }

    String search() {
        return search;
    }

    List<Finding> findings() {
        return content.findings();
    }

    /** The pages that hold a hit. */
    List<Listed> pages() {
        return content.pages().stream()
                .filter(one -> search.isEmpty() || one.isFoundBy(search))
                .toList();
    }

    /** The page in front: the chosen one while it is among the hits, else the first hit. */
    Optional<Listed> current() {
        List<Listed> found = pages();
        return Stream.concat(found.stream().filter(one -> one.page().id().equals(page)), found.stream())
                .findFirst();
    }

    /** Whether the search names this very choice. */
    boolean isHit(Choice choice) {
        return !search.isEmpty() && choice.mentions(search);
    }

    /** What takes back everything that the person chose on a page. */
    static Map<String, List<String>> back(List<Choice> choices) {
        return choices.stream()
                .filter(choice -> choice.held().from() == Origin.PERSON)
                .collect(java.util.stream.Collectors.toMap(
                        choice -> choice.parameter().name(), choice -> List.<String>of()));
    }
}
