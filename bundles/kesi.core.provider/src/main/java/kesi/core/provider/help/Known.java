package kesi.core.provider.help;

import java.util.List;
import java.util.Objects;
import kesi.core.api.help.HelpPage;
import kesi.core.api.help.HelpPart;
import kesi.core.api.help.Page;
import kesi.core.api.text.Catalog;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/**
 * A page that is here.
 *
 * @param page what the contents show
 * @param bundle where its text is; let go when the page leaves
 * @param path the place of its text in the bundle, without language and ending
 */
record Known(Page page, Bundle bundle, String path) {

    static Known of(ServiceReference<HelpPart> reference) {
        Bundle bundle = Objects.requireNonNull(reference.getBundle());
        Catalog texts = Catalog.read(bundle::getEntry, Catalog.rootOf(bundle.getSymbolicName()));
        Page page = new Page(
                text(reference, "id"),
                texts.message(text(reference, "title")),
                words(reference.getProperty(HelpPage.PREFIX_ + "of")),
                reference.getProperty(HelpPage.PREFIX_ + "order") instanceof Integer order ? order : 100,
                bundle.getSymbolicName());
        return new Known(page, bundle, text(reference, "page"));
    }

    /** The folder of its text, with a slash at the end, or empty. */
    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String text(ServiceReference<?> reference, String name) {
        return Objects.toString(reference.getProperty(HelpPage.PREFIX_ + name), "");
    }

    private static List<String> words(@Nullable Object value) {
        if (value instanceof String[] words) {
            return List.of(words);
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}
