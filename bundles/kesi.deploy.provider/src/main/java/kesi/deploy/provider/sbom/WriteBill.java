package kesi.deploy.provider.sbom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.ListedBundle;
import kesi.deploy.provider.runtime.Offers;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells what a feature is made of: bundles, the libraries in them, hashes and licences, as CycloneDX. */
@Command(name = "feature:sbom", title = "%feature.sbom", help = "%feature.sbom.help")
@Component
public final class WriteBill implements Handler<WriteBill.Parameters> {

    private final Offers offers;
    private final Json json;
    private final Path root;

    @Activate
    public WriteBill(BundleContext context, @Reference Offers offers, @Reference Json json) {
        this.offers = offers;
        this.json = json;
        this.root = Path.of(Objects.requireNonNullElse(context.getProperty("kesi.dist"), ""));
    }

    /**
     * Of what, and where to.
     *
     * @param feature its name, its id or its id with version
     * @param out the file; without one the bill is only told
     */
    public record Parameters(
            @Param(label = "%param.feature", positional = true)
            String feature,

            @Param(label = "%param.sbom", path = Param.PathUse.SAVE)
            Optional<Path> out) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        FeatureFile feature = find(parameters.feature());
        Bill bill = new Bill(Coordinates.of(feature.fullId()), feature.name(), parts(feature, task));
        parameters.out().ifPresent(file -> write(file.toAbsolutePath(), bill));
        return told(bill).withData(bill.tree());
    }

    private FeatureFile find(String called) {
        return offers.feature(called)
                .orElseThrow(() -> Problem.usage(Message.of(WriteBill.class, "feature.unknown", called)));
    }

    private List<Part> parts(FeatureFile feature, Task task) {
        List<Part> parts = new ArrayList<>();
        for (ListedBundle bundle : feature.bundles()) {
            task.checkCancelled();
            parts.add(part(bundle));
        }
        return parts;
    }

    private Part part(ListedBundle bundle) {
        Path jar = offers.jar(bundle.artifact()).orElseThrow();
        try {
            return new PartReader(LicenceNames.of(root)).read(Coordinates.of(bundle.id()), jar);
        } catch (IOException e) {
            throw Problem.failed(Message.of(WriteBill.class, "file.unreadable", jar, e.toString()), e);
        }
    }

    private void write(Path file, Bill bill) {
        try {
            Path part = Files.createTempFile(file.getParent(), "sbom", ".part");
            Files.writeString(part, json.writeIndented(bill.tree()) + "\n", StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Problem.failed(Message.of(WriteBill.class, "file.unwritable", file, e.toString()), e);
        }
    }

    private static Outcome told(Bill bill) {
        List<List<String>> rows = new ArrayList<>();
        bill.parts().forEach(part -> {
            rows.add(row("", part));
            part.inside().forEach(library -> rows.add(row("  ", library)));
        });
        return Outcome.of(Message.of(WriteBill.class, "feature.sbom.told", bill.name(), rows.size()))
                .withListing(new Listing(
                        List.of(
                                Message.of(WriteBill.class, "head.part"),
                                Message.of(WriteBill.class, "head.version"),
                                Message.of(WriteBill.class, "head.licence")),
                        rows));
    }

    private static List<String> row(String indent, Part part) {
        return List.of(
                indent + part.coordinates().group() + ":" + part.coordinates().artifact(),
                part.coordinates().version(),
                String.join(", ", part.licences()));
    }
}
