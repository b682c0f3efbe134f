package kesi.shell.swing.part;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.text.Catalog;
import kesi.core.api.text.Message;
import kesi.shell.api.Editor;
import kesi.shell.api.Perspective;
import kesi.shell.api.View;
import kesi.shell.api.View.Area;
import kesi.shell.api.Wizard;
import kesi.shell.swing.part.EditorSource.EditorInfo;
import kesi.shell.swing.part.WizardInfo.Step;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** Reads service properties and the catalog of the bundle behind them; loads no class of it. */
final class Metadata {

    private final ServiceReference<?> reference;
    private final Bundle bundle;
    private final Catalog texts;
    private final String prefix;

    private Metadata(ServiceReference<?> reference, String prefix) {
        this.reference = reference;
        this.prefix = prefix;
        this.bundle = reference.getBundle();
        this.texts = Catalog.read(bundle::getEntry, Catalog.rootOf(bundle.getSymbolicName()));
    }

    static ViewInfo view(ServiceReference<?> reference) {
        Metadata data = new Metadata(reference, View.PREFIX_);
        return new ViewInfo(
                data.text("id"), data.label("title"), data.file("icon"), data.area(), data.bundle.getSymbolicName());
    }

    static PerspectiveInfo perspective(ServiceReference<?> reference) {
        Metadata data = new Metadata(reference, Perspective.PREFIX_);
        return new PerspectiveInfo(
                data.text("id"),
                data.label("title"),
                data.file("icon"),
                data.number("order"),
                data.words("views"),
                data.bundle.getSymbolicName());
    }

    static EditorInfo editor(ServiceReference<?> reference) {
        Metadata data = new Metadata(reference, Editor.PREFIX_);
        return new EditorInfo(data.text("of"), data.label("title"), data.file("icon"), data.bundle.getSymbolicName());
    }

    static WizardInfo wizard(ServiceReference<?> reference) {
        Metadata data = new Metadata(reference, Wizard.PREFIX_);
        return new WizardInfo(
                data.text("id"),
                data.label("title"),
                data.label("help"),
                List.of(data.text("menu").split("/")),
                data.file("icon"),
                data.text("command"),
                data.words("pages").stream().map(data::step).toList(),
                data.text("preview"),
                data.bundle.getSymbolicName());
    }

    /** A page as its annotation writes it: title, colon, names. */
    private Step step(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? new Step(message(written.strip()), List.of())
                : new Step(message(written.substring(0, colon).strip()), Step.names(written.substring(colon + 1)));
    }

    private String text(String name) {
        Object value = reference.getProperty(prefix + name);
        return value == null ? "" : value.toString();
    }

    private int number(String name) {
        return reference.getProperty(prefix + name) instanceof Number number ? number.intValue() : 100;
    }

    private List<String> words(String name) {
        return words(reference, prefix + name);
    }

    /** The words of a property that has one word or several. */
    static List<String> words(ServiceReference<?> reference, String property) {
        Object value = reference.getProperty(property);
        if (value instanceof String[] words) {
            return List.of(words);
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    private Area area() {
        String word = text("area");
        return word.isEmpty() ? Area.MAIN : Area.valueOf(word);
    }

    private Message label(String name) {
        return message(text(name));
    }

    private Message message(String text) {
        return new Message(
                text.startsWith("%") ? text.substring(1) : text,
                texts.label(text, Locale.CHINESE),
                texts.label(text, Locale.ENGLISH),
                List.of());
    }

    private Optional<URL> file(String name) {
        String path = text(name);
        return path.isEmpty() ? Optional.empty() : Optional.ofNullable(bundle.getEntry(path));
    }
}
