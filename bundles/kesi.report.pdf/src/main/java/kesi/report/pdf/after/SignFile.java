package kesi.report.pdf.after;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.report.api.font.Typefaces;
import kesi.report.pdf.NewFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signs a file so that its bytes stay and the signature is added behind them. */
@Command(name = "report:sign", title = "%command.sign", help = "%command.sign.help")
@Component
public final class SignFile implements Handler<SignFile.Parameters> {

    private static final int ROOM = 0x6000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Typefaces typefaces;
    private final Language language;
    private final Clock clock = Clock.system(ZoneId.systemDefault());

    @Activate
    public SignFile(@Reference Typefaces typefaces, @Reference Language language) {
        this.typefaces = typefaces;
        this.language = language;
    }

    /**
     * What to sign.
     *
     * @param file the file
     * @param key a PKCS#12 file
     * @param out the signed file
     * @param reason why it is signed; shown in the mark
     * @param page on which the mark stands, from 1; the last when not given
     * @param passwordFile whose first line is the password of the key
     * @param passwordEnv the environment variable with the password of the key
     */
    public record Parameters(
            @Param(label = "%param.file", positional = true, path = Param.PathUse.OPEN)
            Path file,

            @Param(label = "%param.key", path = Param.PathUse.OPEN)
            Path key,

            @Param(label = "%param.out", path = Param.PathUse.SAVE)
            Path out,

            @Param(label = "%param.reason") Optional<String> reason,
            @Param(label = "%param.mark-page") Optional<Integer> page,

            @Param(label = "%param.password-file", path = Param.PathUse.OPEN)
            Optional<Path> passwordFile,

            @Param(label = "%param.password-env") Optional<String> passwordEnv) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        char[] password = Password.read(parameters.passwordFile(), parameters.passwordEnv(), "PKCS#12");
        PdfSigner signer = signer(parameters.key(), password);
        Arrays.fill(password, ' ');
        int pages = OpenPdf.use(
                parameters.file(),
                document -> new NewFile(parameters.out()).write(out -> sign(document, signer, parameters, out)));
        return Outcome.of(text("sign.signed", parameters.out().toString(), Names.of(signer.certificate())))
                .withData(Outcome.tree(
                        "file", parameters.out().toString(),
                        "by", Names.of(signer.certificate()),
                        "pages", pages));
    }

    private int sign(PDDocument document, PdfSigner signer, Parameters parameters, OutputStream out) {
        int last = document.getNumberOfPages();
        int page = Math.max(1, Math.min(last, parameters.page().orElse(last))) - 1;
        ZonedDateTime now = ZonedDateTime.now(clock);
        try (SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM);
            options.setPage(page);
            options.setVisualSignature(
                    new VisibleMark(typefaces, rows(signer, parameters, now)).on(document.getPage(page)));
            document.addSignature(signature(signer, parameters, now), signer, options);
            document.saveIncremental(out);
            return last;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDSignature signature(PdfSigner signer, Parameters parameters, ZonedDateTime now) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
        signature.setName(Names.of(signer.certificate()));
        parameters.reason().ifPresent(signature::setReason);
        signature.setSignDate(GregorianCalendar.from(now));
        return signature;
    }

    private List<String> rows(PdfSigner signer, Parameters parameters, ZonedDateTime now) {
        String name = language.say(text("mark.by", Names.of(signer.certificate())));
        String date = language.say(text("mark.at", now.format(DAY)));
        return parameters
                .reason()
                .map(reason -> List.of(name, date, language.say(text("mark.reason", reason))))
                .orElse(List.of(name, date));
    }

    private static PdfSigner signer(Path key, char[] password) {
        try (InputStream in = Files.newInputStream(key)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return PdfSigner.of(store, password);
        } catch (IOException | GeneralSecurityException e) {
            throw Problem.failed(text("sign.key", key.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(SignFile.class, key, arguments);
    }
}
