package kesi.core.provider.command;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kesi.core.api.command.Command;
import kesi.core.api.command.Description;
import kesi.core.api.command.Handler;
import kesi.core.api.text.Catalog;
import kesi.core.api.text.Message;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/**
 * A command that is here, as its service properties tell it.
 *
 * @param reference its service, not yet asked for
 * @param description what menus and help show
 */
record Registered(ServiceReference<Handler<?>> reference, Description description) {

    /** Reads the metadata without loading a class of the bundle. */
    static Registered of(ServiceReference<Handler<?>> reference) {
        Bundle bundle = Objects.requireNonNull(reference.getBundle());
        String root = Catalog.rootOf(bundle.getSymbolicName());
        Catalog catalog = Catalog.read(bundle::getEntry, root);
        Message title = catalog.message(text(reference, "title"));
        String help = text(reference, "help");
        return new Registered(
                reference,
                new Description(
                        text(reference, "name"),
                        title,
                        help.isEmpty() ? title : catalog.message(help),
                        place(reference, bundle),
                        several(reference.getProperty(Command.PREFIX_ + "needs")),
                        Boolean.TRUE.equals(reference.getProperty(Command.PREFIX_ + "changes")),
                        Boolean.TRUE.equals(reference.getProperty(Command.PREFIX_ + "undo")),
                        bundle.getSymbolicName()));
    }

    private static Description.Place place(ServiceReference<?> reference, Bundle bundle) {
        String icon = text(reference, "icon");
        return new Description.Place(
                words(text(reference, "menu")),
                text(reference, "keys"),
                text(reference, "toolbar"),
                icon.isEmpty() ? "" : Objects.toString(bundle.getEntry(icon), ""));
    }

    private static List<String> several(@Nullable Object value) {
        if (value instanceof String[] words) {
            return List.of(words);
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    /** The name of a command's service, or an empty text when it has none. */
    static String text(ServiceReference<?> reference, String property) {
        return Objects.toString(reference.getProperty(Command.PREFIX_ + property), "");
    }

    private static List<String> words(String menu) {
        return Arrays.stream(menu.split("/")).filter(word -> !word.isBlank()).toList();
    }
}
