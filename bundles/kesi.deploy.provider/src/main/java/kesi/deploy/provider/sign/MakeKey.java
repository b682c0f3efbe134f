package kesi.deploy.provider.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
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
import kesi.deploy.provider.audit.Audit;
import kesi.deploy.provider.audit.Entry;
import kesi.deploy.provider.trust.Certificates;
import kesi.deploy.provider.trust.Fingerprint;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a key and its certificate for a department that ships features of its own. */
@Command(name = "trust:key", title = "%trust.key", help = "%trust.key.help", changes = true, roles = "it")
@Component
public final class MakeKey implements Handler<MakeKey.Parameters> {

    private final Audit audit;

    @Activate
    public MakeKey(@Reference Audit audit) {
        this.audit = audit;
    }

    /**
     * What kind.
     *
     * @param out the PKCS #12 file; the certificate is written beside it with the ending {@code .cer}
     * @param name the name on the certificate
     * @param kind of the key
     * @param years how long it is valid
     * @param passwordFile whose first line is the password
     * @param passwordEnv the variable in which the password stands
     */
    public record Parameters(
            @Param(label = "%param.key.file", path = PathUse.SAVE)
            Path out,

            @Param(label = "%param.signer.name") String name,

            @Param(label = "%param.key.kind", standard = "EC256")
            KeyKind kind,

            @Param(label = "%param.years", standard = "2") int years,

            @Param(label = "%param.password.file", path = PathUse.OPEN)
            Optional<Path> passwordFile,

            @Param(label = "%param.password.env") Optional<String> passwordEnv) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        char[] password = Password.read(parameters.passwordFile(), parameters.passwordEnv());
        Path certificate = certificateOf(parameters.out());
        if (Files.exists(parameters.out()) || Files.exists(certificate)) {
            throw Problem.failed(Message.of(MakeKey.class, "sign.there", parameters.out(), certificate));
        }
        try {
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            SigningKey key = SigningKey.create(
                    parameters.name(), parameters.kind(), Period.ofYears(Math.max(1, parameters.years())), now);
            key.write(parameters.out(), password);
            X509Certificate made = key.chain().get(0);
            Files.writeString(certificate, Certificates.pem(made));
            audit.note(Entry.done("trust:key", parameters.name()).with(List.of(Fingerprint.of(made))));
            return Outcome.of(Message.of(MakeKey.class, "sign.key.made", parameters.out(), certificate))
                    .withData(Outcome.tree(
                            "key", parameters.out().toString(),
                            "certificate", certificate.toString(),
                            "fingerprint", Fingerprint.of(made),
                            "to", made.getNotAfter().toInstant().toString()));
        } catch (IOException | GeneralSecurityException e) {
            throw Problem.failed(Message.of(MakeKey.class, "sign.unwritable", parameters.out(), e.toString()), e);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private static Path certificateOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".cer");
    }
}
