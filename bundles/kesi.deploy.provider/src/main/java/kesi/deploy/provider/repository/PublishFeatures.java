package kesi.deploy.provider.repository;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Outcome.Listing;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.audit.Audit;
import kesi.deploy.provider.audit.Entry;
import kesi.deploy.provider.sign.KeyFile;
import kesi.deploy.provider.sign.SigningKey;
import kesi.deploy.provider.trust.Trust;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a folder of archives a repository: writes and signs its index. */
@Command(
        name = "feature:publish",
        title = "%feature.publish",
        help = "%feature.publish.help",
        changes = true,
        roles = "it")
@Component
public final class PublishFeatures implements Handler<PublishFeatures.Parameters> {

    private final Json json;
    private final Audit audit;
    private final Trust trust;

    @Activate
    public PublishFeatures(@Reference Json json, @Reference Trust trust, @Reference Audit audit) {
        this.json = json;
        this.audit = audit;
        this.trust = trust;
    }

    /**
     * What, for whom, how long, by whose key.
     *
     * @param folder with the archives; the index is written there
     * @param to for which department; the running one when empty
     * @param key a PKCS #12 file
     * @param days how long the index is good
     * @param minShell the oldest product that may take it
     * @param alias the entry in the key file
     * @param passwordFile whose first line is the password
     * @param passwordEnv the variable in which the password stands
     * @param dryRun whether only to tell what the index would list
     */
    public record Parameters(
            @Param(label = "%param.repository", positional = true, path = PathUse.FOLDER)
            Path folder,

            @Param(label = "%param.department") Optional<String> to,

            @Param(label = "%param.key.file", path = PathUse.OPEN)
            Path key,

            @Param(label = "%param.days", standard = "90") int days,
            @Param(label = "%param.min-shell") Optional<String> minShell,
            @Param(label = "%param.alias") Optional<String> alias,

            @Param(label = "%param.password.file", path = PathUse.OPEN)
            Optional<Path> passwordFile,

            @Param(label = "%param.password.env") Optional<String> passwordEnv,
            @Param(label = "%param.dry-run") boolean dryRun) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        Publication publication = new Publication(
                parameters.to().orElseGet(() -> trust.rules().department()),
                parameters.minShell().orElse(""),
                Duration.ofDays(Math.max(1, parameters.days())));
        try {
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            Index index = publication.prepare(parameters.folder(), now, json);
            if (!parameters.dryRun()) {
                SigningKey key = KeyFile.read(
                        parameters.key(), parameters.alias(), parameters.passwordFile(), parameters.passwordEnv());
                publication.write(parameters.folder(), index, key, json);
                note(parameters.folder(), index);
            }
            return told(index, parameters.dryRun());
        } catch (IOException | GeneralSecurityException e) {
            throw Problem.failed(
                    Message.of(PublishFeatures.class, "sign.unwritable", parameters.folder(), e.toString()), e);
        }
    }

    private void note(Path folder, Index index) {
        audit.note(Entry.done("feature:publish", Index.fileName(index.department()) + " " + index.number())
                .from(folder.toString())
                .with(index.entries().stream().map(Index.Entry::sha256).toList()));
    }

    private static Outcome told(Index index, boolean dryRun) {
        String key = dryRun ? "feature.would.publish" : "feature.published";
        return Outcome.of(Message.of(
                        PublishFeatures.class, key, index.entries().size(), index.department(), index.number()))
                .withData(Outcome.tree(
                        "department", index.department(),
                        "number", index.number(),
                        "expires", index.expires().toString(),
                        "entries", index.entries().stream().map(Offered::tree).toList()))
                .withListing(new Listing(
                        Offered.heads(),
                        index.entries().stream().map(Offered::row).toList()));
    }

    /** Rows and trees of what an index lists. */
    static final class Offered {

        private Offered() {}

        static Object tree(Index.Entry entry) {
            return Outcome.tree(
                    "id", entry.id(),
                    "file", entry.file(),
                    "length", entry.length(),
                    "sha256", entry.sha256(),
                    "capabilities", entry.capabilities(),
                    "published", entry.published().toString());
        }

        static List<Message> heads() {
            return List.of(
                    Message.of(Offered.class, "head.id"),
                    Message.of(Offered.class, "head.file"),
                    Message.of(Offered.class, "head.published"),
                    Message.of(Offered.class, "head.capabilities"));
        }

        static List<String> row(Index.Entry entry) {
            return List.of(
                    entry.id(), entry.file(), entry.published().toString(), String.join(" ", entry.capabilities()));
        }
    }
}
