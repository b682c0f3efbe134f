package kesi.report.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kesi.core.api.text.Catalog;
import kesi.core.api.text.Message;
import kesi.report.api.Reports.Description;
import kesi.report.api.spi.Report;
import kesi.report.api.spi.ReportPart;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/**
 * A report that is here, as its service properties tell it.
 *
 * @param reference its service, not yet asked for
 * @param description what lists show
 * @param texts the catalog of its bundle
 */
record RegisteredReport(ServiceReference<ReportPart<?>> reference, Description description, Catalog texts) {

    /** Reads the metadata without loading a class of the bundle. */
    static RegisteredReport of(ServiceReference<ReportPart<?>> reference) {
        Bundle bundle = Objects.requireNonNull(reference.getBundle());
        Catalog texts = Catalog.read(bundle::getEntry, Catalog.rootOf(bundle.getSymbolicName()));
        Message title = message(texts, text(reference, "title"));
        String help = text(reference, "help");
        Description description = new Description(
                text(reference, "name"),
                title,
                help.isEmpty() ? title : message(texts, help),
                bundle.getSymbolicName());
        return new RegisteredReport(reference, description, texts);
    }

    static String text(ServiceReference<?> reference, String property) {
        return Objects.toString(reference.getProperty(Report.PREFIX_ + property), "");
    }

    private static Message message(Catalog texts, String label) {
        if (!label.startsWith("%")) {
            return Message.literal(label);
        }
        return new Message(
                label.substring(1), texts.label(label, Locale.CHINESE), texts.label(label, Locale.ENGLISH), List.of());
    }
}
