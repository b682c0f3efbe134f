package kesi.core.provider.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Description;
import kesi.core.api.command.Export;
import kesi.core.api.command.Exporter;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Import;
import kesi.core.api.command.Importer;
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
 * @param reads what files it brings in, if it does
 * @param writes what files it writes, if it does
 */
record Registered(
        ServiceReference<Handler<?>> reference,
        Description description,
        Optional<Import> reads,
        Optional<Export> writes) {

    /** Reads the metadata without loading a class of the bundle. */
    static Registered of(ServiceReference<Handler<?>> reference, Bundle bundle, Catalog catalog) {
        Description description = description(reference, bundle, catalog);
        List<String> files = several(reference, Importer.PREFIX_ + "files");
        String file = word(reference, Exporter.PREFIX_ + "file", "");
        return new Registered(
                reference,
                description,
                files.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Import(
                                description,
                                files,
                                several(reference, Importer.PREFIX_ + "makes"),
                                word(reference, Importer.PREFIX_ + "parameter", "file"))),
                file.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Export(
                                description,
                                file,
                                several(reference, Exporter.PREFIX_ + "of"),
                                word(reference, Exporter.PREFIX_ + "parameter", "out"))));
    }

    private static Description description(ServiceReference<?> reference, Bundle bundle, Catalog catalog) {
        String key = text(reference, "title");
        Message title = catalog.message(key);
        String help = text(reference, "help");
        return new Description(
                text(reference, "name"),
                title,
                help.isEmpty() ? title : catalog.message(help),
                place(reference, bundle),
                several(reference, Command.PREFIX_ + "needs"),
                Boolean.TRUE.equals(reference.getProperty(Command.PREFIX_ + "changes")),
                Boolean.TRUE.equals(reference.getProperty(Command.PREFIX_ + "undo")),
                bundle.getSymbolicName(),
                several(reference, Command.PREFIX_ + "roles"),
                example(key, catalog));
    }

    private static Optional<Message> example(String title, Catalog catalog) {
        String key = title + ".example";
        return key.startsWith("%")
                        && catalog.pattern(key.substring(1), Locale.ENGLISH).isPresent()
                ? Optional.of(catalog.message(key))
                : Optional.empty();
    }

    private static Description.Place place(ServiceReference<?> reference, Bundle bundle) {
        String icon = text(reference, "icon");
        return new Description.Place(
                words(text(reference, "menu")),
                text(reference, "keys"),
                text(reference, "toolbar"),
                icon.isEmpty() ? "" : Objects.toString(bundle.getEntry(icon), ""));
    }

    private static List<String> several(ServiceReference<?> reference, String property) {
        @Nullable Object value = reference.getProperty(property);
        if (value instanceof String[] words) {
            return List.of(words);
        }
        return value == null || value.equals("") ? List.of() : List.of(value.toString());
    }

    private static String word(ServiceReference<?> reference, String property, String otherwise) {
        return Objects.toString(reference.getProperty(property), otherwise);
    }

    /** A text of a command's service, or an empty one when it has none. */
    static String text(ServiceReference<?> reference, String property) {
        return word(reference, Command.PREFIX_ + property, "");
    }

    private static List<String> words(String menu) {
        return Arrays.stream(menu.split("/")).filter(word -> !word.isBlank()).toList();
    }
}
