package kesi.report.pdf.after;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Message;
import kesi.report.pdf.NewFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.osgi.service.component.annotations.Component;

/** Encrypts a file with a password (AES-256) and says what readers may do. An encrypted file is no PDF/A. */
@Command(name = "report:protect", title = "%command.protect", help = "%command.protect.help")
@Component
public final class ProtectFile implements Handler<ProtectFile.Parameters> {

    private static final int KEY_BITS = 256;
    private static final int OWNER_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    /**
     * What to protect.
     *
     * @param file the file
     * @param out the protected file
     * @param print whether whoever opens it may print
     * @param copy whether whoever opens it may copy text
     * @param passwordFile whose first line is the password that opens it
     * @param passwordEnv the environment variable with the password that opens it
     * @param ownerFile whose first line is the password that lifts every limit; without it nobody has one
     */
    public record Parameters(
            @Param(label = "%param.file", positional = true, path = Param.PathUse.OPEN)
            Path file,

            @Param(label = "%param.out", path = Param.PathUse.SAVE)
            Path out,

            @Param(label = "%param.print", standard = "true")
            boolean print,

            @Param(label = "%param.copy", standard = "false")
            boolean copy,

            @Param(label = "%param.password-file", path = Param.PathUse.OPEN)
            Optional<Path> passwordFile,

            @Param(label = "%param.password-env") Optional<String> passwordEnv,

            @Param(label = "%param.owner-file", path = Param.PathUse.OPEN)
            Optional<Path> ownerFile) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        String user = new String(Password.read(parameters.passwordFile(), parameters.passwordEnv(), "PDF"));
        String owner = parameters
                .ownerFile()
                .map(file -> new String(Password.read(Optional.of(file), Optional.empty(), "PDF")))
                .orElseGet(this::unknown);
        StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, permissions(parameters));
        policy.setEncryptionKeyLength(KEY_BITS);
        policy.setPreferAES(true);
        int pages = OpenPdf.use(
                parameters.file(),
                document -> new NewFile(parameters.out()).write(out -> protect(document, policy, out)));
        return Outcome.of(Message.of(
                        ProtectFile.class, "protect.done", parameters.out().toString()))
                .withData(Outcome.tree("file", parameters.out().toString(), "pages", pages, "pdfa", false));
    }

    private static AccessPermission permissions(Parameters parameters) {
        AccessPermission permission = new AccessPermission();
        permission.setCanPrint(parameters.print());
        permission.setCanPrintFaithful(parameters.print());
        permission.setCanExtractContent(parameters.copy());
        permission.setCanExtractForAccessibility(true); // reading aloud is never forbidden
        permission.setCanModify(false);
        permission.setCanModifyAnnotations(false);
        permission.setCanAssembleDocument(false);
        permission.setCanFillInForm(false);
        permission.setReadOnly();
        return permission;
    }

    private static int protect(PDDocument document, StandardProtectionPolicy policy, OutputStream out) {
        try {
            document.protect(policy);
            document.save(out);
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String unknown() {
        byte[] bytes = new byte[OWNER_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
