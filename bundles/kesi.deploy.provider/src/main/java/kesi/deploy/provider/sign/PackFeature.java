package kesi.deploy.provider.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.audit.Audit;
import kesi.deploy.provider.audit.Entry;
import kesi.deploy.provider.generation.Sha256;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signs the bundles of a feature and packs them with it into one signed archive. */
@Command(name = "feature:pack", title = "%feature.pack", help = "%feature.pack.help", changes = true, roles = "it")
@Component
public final class PackFeature implements Handler<PackFeature.Parameters> {

    private final Json json;
    private final Audit audit;

    @Activate
    public PackFeature(@Reference Json json, @Reference Audit audit) {
        this.json = json;
        this.audit = audit;
    }

    /**
     * What, and by whose key.
     *
     * @param feature the feature file
     * @param bundles the folder of its jars
     * @param out the archive
     * @param key PKCS #12 files; each signs everything
     * @param alias the entry in them
     * @param passwordFile whose first line is their password
     * @param passwordEnv the variable in which the password stands
     */
    public record Parameters(
            @Param(label = "%param.feature.file", positional = true, path = PathUse.OPEN)
            Path feature,

            @Param(label = "%param.bundles", path = PathUse.FOLDER)
            Path bundles,

            @Param(label = "%param.archive", path = PathUse.SAVE)
            Path out,

            @Param(label = "%param.key.file", path = PathUse.OPEN)
            List<Path> key,

            @Param(label = "%param.alias") Optional<String> alias,

            @Param(label = "%param.password.file", path = PathUse.OPEN)
            Optional<Path> passwordFile,

            @Param(label = "%param.password.env") Optional<String> passwordEnv) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        if (parameters.key().isEmpty()) {
            throw Problem.usage(Message.of(PackFeature.class, "sign.keys.none"));
        }
        char[] password = Password.read(parameters.passwordFile(), parameters.passwordEnv());
        try {
            List<SigningKey> keys = parameters.key().stream()
                    .map(file -> SigningKey.read(file, password, parameters.alias()))
                    .toList();
            Packing.Packed packed =
                    new Packing(json).pack(parameters.feature(), parameters.bundles(), parameters.out(), keys, task);
            audit.note(Entry.done("feature:pack", packed.feature())
                    .from(parameters.feature().toString())
                    .with(List.of(Sha256.of(parameters.out()))));
            return told(packed, parameters.out());
        } catch (IOException | GeneralSecurityException e) {
            throw Problem.failed(Message.of(PackFeature.class, "sign.unwritable", parameters.out(), e.toString()), e);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private static Outcome told(Packing.Packed packed, Path out) throws IOException {
        return Outcome.of(Message.of(
                        PackFeature.class,
                        "feature.packed",
                        packed.feature(),
                        packed.bundles().size(),
                        out))
                .withData(Outcome.tree(
                        "id", packed.feature(),
                        "file", out.toString(),
                        "bytes", Files.size(out),
                        "bundles", packed.bundles(),
                        "absent", packed.absent()))
                .withFindings(packed.absent().stream()
                        .map(id -> Finding.warning(id, Message.of(PackFeature.class, "sign.bundle.absent", id)))
                        .toList());
    }
}
