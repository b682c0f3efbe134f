package kesi.core.api.preference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.core.api.command.Parameter;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What people and IT have chosen. A choice is named {@code PAGE.CHOICE}, the choice as on the command line, for example
 * {@code look.font-size}. A service; safe for use by any thread.
 */
@ProviderType
public interface Preferences {

    /** The pages of the loaded bundles, in their order. */
    List<Page> pages();

    /**
     * The choices of a page with what holds now. This loads the page's class.
     *
     * @throws kesi.core.api.problem.Problem of kind USAGE when there is no such page, FAILED when its bundle is broken
     */
    List<Choice> choices(String page);

    /**
     * What holds for a page, as its record; also before its bundle has come and after it has left. A value that does
     * not fit the record is passed over and told among the {@link #findings}.
     */
    <P extends Record> P read(String page, Class<P> type);

    /**
     * Chooses for the person at this desktop; the choice is on the disk and the page was told when this returns.
     *
     * @param values as on the command line, by the names or flags of the choices; an empty list takes a choice back
     * @throws kesi.core.api.problem.Problem when a value does not fit, or IT has locked it (kind REFUSED, code {@code
     *     P-LOCKED}, naming file and line); nothing was changed
     */
    void choose(String page, Map<String, List<String>> values);

    /** Calls the listener with the page's id after each change of what holds, on the thread that made it. */
    Subscription onChange(Consumer<String> listener);

    /** What is wrong: a damaged file, a value that does not fit, a page that failed when it was told. */
    List<Finding> findings();

    /**
     * A page as lists show it, known without loading its class.
     *
     * @param id the public name
     * @param title what lists show
     * @param order its place, small first
     * @param bundle the symbolic name of the bundle that brings it
     */
    record Page(String id, Message title, int order, String bundle) {}

    /**
     * One choice.
     *
     * @param parameter its name, label, kind and standard value
     * @param help one or two sentences: the text whose key is the label's with {@code .help} behind it
     * @param words what the words of a closed choice are called: the text whose key is the label's with the word behind
     *     it, parted by a point; a word without one is not in the map
     * @param held what holds and who decided
     */
    record Choice(Parameter parameter, Optional<Message> help, Map<String, Message> words, Held held) {

        public Choice {
            words = Map.copyOf(words);
        }

        /** What a word of a closed choice is called; any other value stands for itself. */
        public Message called(String value) {
            Message word = words.get(value);
            return word == null ? Message.literal(value) : word;
        }

        /** All that a person may search in: name, label, help, words and values, in both languages. */
        public String searchable() {
            return Stream.concat(Stream.of(parameter.label()), Stream.concat(help.stream(), words.values().stream()))
                    .flatMap(text -> Stream.of(text.in(Locale.CHINESE), text.in(Locale.ENGLISH)))
                    .collect(Collectors.joining("\n", "", "\n" + parameter.flag() + "\n" + held.values()));
        }

        /** Whether every word of a search stands somewhere in {@link #searchable}; small and capital letters alike. */
        public boolean mentions(String search) {
            String all = searchable().toLowerCase(Locale.ROOT);
            return Arrays.stream(search.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
        }
    }

    /**
     * What holds.
     *
     * @param values as on the command line; empty when nothing was chosen and there is no standard
     * @param from who decided
     * @param reason why it cannot be changed, naming the file that locks it; empty when it can
     */
    record Held(List<String> values, Origin from, Optional<Message> reason) {

        public Held {
            values = List.copyOf(values);
        }
    }

    /** Who decided, the strongest last. */
    enum Origin {
        STANDARD,
        DEPARTMENT,
        PERSON,
        LOCKED
    }
}
