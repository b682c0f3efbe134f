package kesi.core.provider.preference;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kesi.core.api.command.ParameterRecord;
import kesi.core.api.preference.PreferencePage;
import kesi.core.api.preference.PreferencePart;
import kesi.core.api.preference.Preferences.Page;
import kesi.core.api.problem.BrokenPart;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Catalog;
import kesi.core.api.text.Message;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** A page that is here, known by the properties of its service; its class is loaded only while it is used. */
record PageReference(BundleContext context, ServiceReference<PreferencePart<?>> reference, Page page, Catalog texts) {

    /** A page's component while it is used, with the choices of its record. */
    record Opened(PreferencePart<?> part, Shape<?> shape) {}

    static PageReference of(BundleContext context, ServiceReference<PreferencePart<?>> reference) {
        Bundle bundle = Objects.requireNonNull(reference.getBundle());
        Catalog texts = Catalog.read(bundle::getEntry, Catalog.rootOf(bundle.getSymbolicName()));
        Page page = new Page(
                text(reference, "id"),
                texts.message(text(reference, "title")),
                reference.getProperty(PreferencePage.PREFIX_ + "order") instanceof Number number
                        ? number.intValue()
                        : 100,
                bundle.getSymbolicName());
        return new PageReference(context, reference, page, texts);
    }

    /**
     * Lets the action use the page's component and gives it back.
     *
     * @throws Problem naming the bundle when it is broken
     */
    <T> T use(Function<Opened, T> action) {
        try {
            PreferencePart<?> part = Optional.<PreferencePart<?>>ofNullable(context.getService(reference))
                    .orElseThrow(this::unmade);
            ParameterRecord<?> type = ParameterRecord.namedBy(part.getClass(), PreferencePart.class);
            return action.apply(new Opened(part, Shape.of(page.id(), type, texts)));
        } catch (LinkageError | IllegalArgumentException | IllegalStateException e) {
            throw broken(e.toString());
        } finally {
            context.ungetService(reference);
        }
    }

    /** The component's class is not there, or it does not start. */
    private Problem unmade() {
        Bundle bundle = Objects.requireNonNull(reference.getBundle());
        String component = Objects.toString(reference.getProperty("component.name"), "");
        return new BrokenPart(page.title(), page.bundle(), component).problem(bundle::loadClass);
    }

    private Problem broken(String why) {
        return Problem.failed(Message.of(PageReference.class, "preference.broken", page.id(), page.bundle(), why));
    }

    private static String text(ServiceReference<?> reference, String name) {
        return Objects.toString(reference.getProperty(PreferencePage.PREFIX_ + name), "");
    }
}
