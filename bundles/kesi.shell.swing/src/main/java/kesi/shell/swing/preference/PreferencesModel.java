package kesi.shell.swing.preference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.core.api.preference.Preferences;
import kesi.core.api.preference.Preferences.Choice;
import kesi.core.api.preference.Preferences.Origin;
import kesi.core.api.preference.Preferences.Page;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.shell.swing.palette.Sounds;

/** The pages with their choices as they were read, and what a search finds among them. Used by one thread. */
final class PreferencesModel {

    private final Supplier<Sounds> sounds;
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

        boolean isFoundBy(String words, Sounds sounds) {
            String title = page.title().in(Locale.CHINESE) + "\n" + page.title().in(Locale.ENGLISH);
            return sounds.hold(title, words) || choices.stream().anyMatch(choice -> isHit(choice, words, sounds));
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

    /** @param sounds asked for when a search begins */
    PreferencesModel(Supplier<Sounds> sounds) {
        this.sounds = sounds;
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
                .filter(one -> search.isEmpty() || one.isFoundBy(search, sounds.get()))
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
        return !search.isEmpty() && isHit(choice, search, sounds.get());
    }

    /** Help is long, and the sounds of two letters stand somewhere in it: by them only names are found. */
    private static boolean isHit(Choice choice, String search, Sounds sounds) {
        String names = Stream.concat(Stream.of(choice.parameter().label()), choice.words().values().stream())
                .map(name -> name.in(Locale.CHINESE))
                .collect(Collectors.joining("\n"));
        return choice.mentions(search) || sounds.hold(names, search);
    }

    /** What takes back everything that the person chose on a page. */
    static Map<String, List<String>> back(List<Choice> choices) {
        return choices.stream()
                .filter(choice -> choice.held().from() == Origin.PERSON)
                .collect(Collectors.toMap(choice -> choice.parameter().name(), choice -> List.<String>of()));
    }
}
