package kesi.core.provider.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kesi.core.api.help.Help;
import kesi.core.api.help.HelpPart;
import kesi.core.api.help.Page;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;
import kesi.core.provider.task.Listeners;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The pages of the loaded bundles, by the properties of their services; no class of theirs is loaded. */
@Component(immediate = true)
public final class BundleHelp implements Help {

    private static final int LONGEST = 1_000_000;

    private final Map<ServiceReference<HelpPart>, Known> pages = new ConcurrentHashMap<>();
    private final Listeners listeners = new Listeners();

    /** Knows no page yet. */
    @Activate
    public BundleHelp() {}

    @Reference(
            service = HelpPart.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            target = "(kesi.help.id=*)")
    void bindPage(ServiceReference<HelpPart> reference) {
        pages.put(reference, Known.of(reference));
        listeners.tell();
    }

    void unbindPage(ServiceReference<HelpPart> reference) {
        pages.remove(reference);
        listeners.tell();
    }

    @Override
    public List<Page> all() {
        return pages.values().stream()
                .map(Known::page)
                .sorted(Comparator.comparingInt(Page::order).thenComparing(Page::id))
                .toList();
    }

    @Override
    public Optional<Page> find(String id) {
        return known(id).map(Known::page);
    }

    @Override
    public Optional<Page> about(String subject) {
        return Subject.find(subject, all());
    }

    @Override
    public String text(String id, Locale language) {
        Known known = known(id).orElseThrow(() -> Problem.usage(text("help.unknown", id)));
        return file(known, language).map(address -> read(id, address)).orElseThrow(() -> missing(id, known));
    }

    @Override
    public Optional<URL> file(String id, String name) {
        return known(id)
                .filter(known -> !name.startsWith("/") && !name.contains(".."))
                .map(known -> known.bundle().getEntry(known.folder() + name));
    }

    @Override
    public Subscription onChange(Runnable listener) {
        return listeners.add(listener);
    }

    private Optional<Known> known(String id) {
        return pages.values().stream()
                .filter(known -> known.page().id().equals(id))
                .findFirst();
    }

    private static Optional<URL> file(Known known, Locale language) {
        Optional<URL> chinese = Optional.ofNullable(known.bundle().getEntry(known.path() + ".md"));
        return language.getLanguage().equals("zh")
                ? chinese
                : Optional.ofNullable(known.bundle().getEntry(known.path() + "_en.md"))
                        .or(() -> chinese);
    }

    private static String read(String id, URL address) {
        try (InputStream in = address.openStream()) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Problem.failed(text("help.unread", id, address.getPath()), e);
        }
    }

    private static Problem missing(String id, Known known) {
        return Problem.failed(text("help.missing", id, known.page().bundle(), known.path() + ".md"));
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(BundleHelp.class, key, arguments);
    }
}
