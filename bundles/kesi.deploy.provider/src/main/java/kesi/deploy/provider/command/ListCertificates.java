package kesi.deploy.provider.command;

import java.util.List;
import java.util.Map;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.api.Certificate;
import kesi.deploy.api.Certificates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists what became of the bundles that were removed. */
@Command(name = "bundle:certificates", title = "%bundle.certificates", help = "%bundle.certificates.help")
@Component
public final class ListCertificates implements Handler<Handler.NoParameters> {

    private final Certificates certificates;

    @Activate
    public ListCertificates(@Reference Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public Outcome run(NoParameters parameters, Task task) {
        List<Certificate> all = certificates.all();
        return Outcome.of(Message.of(ListCertificates.class, "bundle.certificates.listed", all.size()))
                .withData(all.stream().map(ListCertificates::tree).toList())
                .withListing(new Listing(
                        Trees.heads("name", "version", "state", "millis", "left", "path"),
                        all.stream().map(ListCertificates::row).toList()));
    }

    private static Map<String, Object> tree(Certificate one) {
        return Outcome.tree(
                "bundle", one.bundle(),
                "version", one.version(),
                "at", one.at().toString(),
                "state", one.state().name(),
                "millis", one.millis().orElse(-1),
                "left",
                        one.left().stream()
                                .map(left -> Outcome.tree(
                                        "kind", left.kind().key(), "what", left.what(), "undone", left.undone()))
                                .toList(),
                "path", one.holders().stream().map(Message::toString).toList());
    }

    private static List<String> row(Certificate one) {
        return List.of(
                one.bundle(),
                one.version(),
                one.state().name(),
                one.millis().isPresent() ? Long.toString(one.millis().getAsLong()) : "",
                Integer.toString(one.left().size()),
                String.join(" → ", one.holders().stream().map(Message::toString).toList()));
    }
}
