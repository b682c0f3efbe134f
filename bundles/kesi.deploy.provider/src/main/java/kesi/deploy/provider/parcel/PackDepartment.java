package kesi.deploy.provider.parcel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.command.Param.PathUse;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.deploy.provider.generation.Sha256;
import kesi.deploy.provider.sign.KeyFile;
import kesi.deploy.provider.sign.SigningKey;
import kesi.deploy.provider.trust.Fingerprint;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Packs a whole department into one signed file that another machine applies with one command. */
@Command(
        name = "department:pack",
        title = "%department.pack",
        help = "%department.pack.help",
        changes = true,
        roles = "it")
@Component
public final class PackDepartment implements Handler<PackDepartment.Parameters> {

    private final ParcelPacking packing;

    @Activate
    public PackDepartment(@Reference ParcelPacking packing) {
        this.packing = packing;
    }

    /**
     * What, and by whose key.
     *
     * @param department its feature file, or the name or title of one that is here
     * @param out the file
     * @param archives a folder of feature archives; those of installed features are taken from the store
     * @param policy a policy file that takes the place of what the department's file says
     * @param layout files of {@code layout:export}, each called as its perspective
     * @param version the version that the department gets
     * @param key a PKCS #12 file
     * @param alias the entry in it
     * @param passwordFile whose first line is its password
     * @param passwordEnv the variable in which the password stands
     */
    public record Parameters(
            @Param(label = "%param.department", positional = true)
            String department,

            @Param(label = "%param.kda", path = PathUse.SAVE)
            Path out,

            @Param(label = "%param.archives", path = PathUse.FOLDER)
            Optional<Path> archives,

            @Param(label = "%param.policy.file", path = PathUse.OPEN)
            Optional<Path> policy,

            @Param(label = "%param.layouts", path = PathUse.OPEN)
            List<Path> layout,

            @Param(label = "%param.version") Optional<String> version,

            @Param(label = "%param.key.file", path = PathUse.OPEN)
            Path key,

            @Param(label = "%param.alias") Optional<String> alias,

            @Param(label = "%param.password.file", path = PathUse.OPEN)
            Optional<Path> passwordFile,

            @Param(label = "%param.password.env") Optional<String> passwordEnv) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        ParcelText text = packing.text(parameters.department());
        parameters.version().ifPresent(text::version);
        parameters.policy().ifPresent(text::policy);
        parameters.layout().forEach(text::layout);
        SigningKey key =
                KeyFile.read(parameters.key(), parameters.alias(), parameters.passwordFile(), parameters.passwordEnv());
        try {
            ParcelPacking.Packed packed =
                    packing.pack(text, parameters.archives(), parameters.out(), List.of(key), task);
            return told(packed, parameters.out(), Fingerprint.of(key.chain().get(0)));
        } catch (IOException | GeneralSecurityException e) {
            throw Problem.failed(
                    Message.of(PackDepartment.class, "sign.unwritable", parameters.out(), e.toString()), e);
        }
    }

    private static Outcome told(ParcelPacking.Packed packed, Path out, String signer) throws IOException {
        return Outcome.of(Message.of(
                        PackDepartment.class,
                        "department.packed",
                        packed.department(),
                        packed.features().size(),
                        out,
                        signer))
                .withData(Outcome.tree(
                        "id", packed.department(),
                        "file", out.toString(),
                        "bytes", Files.size(out),
                        "sha256", Sha256.of(out),
                        "signer", signer,
                        "features", packed.features(),
                        "here", packed.here()));
    }
}
