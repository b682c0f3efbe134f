package kesi.shell.swing.key;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.command.Description;
import kesi.core.api.command.Keys;
import kesi.core.api.command.Keys.Bound;
import kesi.core.api.command.Stroke;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.swing.Texts;

/** The page of keys without its widgets: which commands a search leaves, and what a new key would take from whom. */
public final class KeyModel {

    private final Keys keys;
    private final Language language;
    private final KeyStrokes strokes = KeyStrokes.here();

    /** A model over these keys. */
    public KeyModel(Keys keys, Language language) {
        this.keys = keys;
        this.language = language;
    }

    /** The commands whose title, name or key holds what was typed; those with a key first. */
    public List<Bound> found(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return keys.all().stream()
                .filter(one -> text(one).contains(wanted))
                .sorted((a, b) -> Boolean.compare(b.key().isPresent(), a.key().isPresent()))
                .toList();
    }

    /** The cells of one line: title, key, name, who chose it. */
    public List<String> row(Bound one) {
        return List.of(
                language.say(one.command().title()),
                shown(one),
                one.command().name(),
                language.say(
                        one.own()
                                ? Texts.of("keys.own")
                                : Message.literal(one.command().bundle())));
    }

    /** Another command that wants this key already, told with both names. */
    public Optional<Message> clash(Description command, Stroke key) {
        return keys.all().stream()
                .filter(one -> !one.command().name().equals(command.name()))
                .filter(one -> one.key().filter(key::equals).isPresent())
                .findFirst()
                .map(one ->
                        Texts.of("keys.clash", strokes.shown(key), one.command().title(), command.title()));
    }

    /** Gives the key to the command; others that want it have none any more. */
    public void take(Description command, Stroke key) {
        keys.all().stream()
                .filter(one -> !one.command().name().equals(command.name()))
                .filter(one -> one.key().filter(key::equals).isPresent())
                .forEach(one -> keys.choose(one.command().name(), Optional.empty()));
        keys.choose(command.name(), Optional.of(key));
    }

    /** The command has no key. */
    public void clear(Description command) {
        keys.choose(command.name(), Optional.empty());
    }

    /** The command has its bundle's key again. */
    public void reset(Description command) {
        keys.reset(command.name());
    }

    /** All commands have their bundles' keys again. */
    public void resetAll() {
        keys.resetAll();
    }

    private String text(Bound one) {
        return String.join(
                        "\n",
                        one.command().title().in(Locale.CHINESE),
                        one.command().title().in(Locale.ENGLISH),
                        one.command().name(),
                        shown(one))
                .toLowerCase(Locale.ROOT);
    }

    private String shown(Bound one) {
        return one.key().map(strokes::shown).orElse("");
    }
}
