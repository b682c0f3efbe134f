package kesi.report.pdf.after;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.Command;
import kesi.core.api.command.Handler;
import kesi.core.api.command.Outcome;
import kesi.core.api.command.Param;
import kesi.core.api.task.Task;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks the signatures of a file and says what changed since. */
@Command(name = "report:signed", title = "%command.signed", help = "%command.signed.help")
@Component
public final class VerifyFile implements Handler<VerifyFile.Parameters> {

    private final Language language;

    @Activate
    public VerifyFile(@Reference Language language) {
        this.language = language;
    }

    /**
     * Which file.
     *
     * @param file a PDF file
     */
    public record Parameters(
            @Param(label = "%param.file", positional = true, path = Param.PathUse.OPEN)
            Path file) {}

    @Override
    public Outcome run(Parameters parameters, Task task) {
        List<SignedParts.Signed> all = OpenPdf.use(parameters.file(), document -> check(document, parameters.file()));
        long sound = all.stream().filter(SignedParts.Signed::sound).count();
        Message sentence = all.isEmpty()
                ? text("signed.none", parameters.file().toString())
                : text("signed.count", all.size(), sound);
        return Outcome.of(sentence)
                .withData(all.stream().map(VerifyFile::tree).toList())
                .withListing(new Outcome.Listing(
                        List.of(text("column.by"), text("column.issuer"), text("column.at"), text("column.state")),
                        all.stream().map(this::row).toList()));
    }

    private static List<SignedParts.Signed> check(PDDocument document, Path file) throws IOException {
        SignedParts parts = new SignedParts(Files.readAllBytes(file));
        List<SignedParts.Signed> all = new ArrayList<>();
        for (PDSignature signature : document.getSignatureDictionaries()) {
            all.add(parts.check(signature));
        }
        return all;
    }

    private static Map<String, Object> tree(SignedParts.Signed signed) {
        return Outcome.tree(
                "by", signed.by(),
                "issuer", signed.issuer(),
                "at", signed.at().toString(),
                "sound", signed.sound(),
                "whole", signed.whole(),
                "changes", signed.changes().size());
    }

    private List<String> row(SignedParts.Signed signed) {
        return List.of(signed.by(), signed.issuer(), signed.at().toString(), language.say(state(signed)));
    }

    private static Message state(SignedParts.Signed signed) {
        if (!signed.sound()) {
            return text("signed.broken");
        }
        return signed.whole()
                ? text("signed.whole")
                : text("signed.added", signed.changes().size());
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(VerifyFile.class, key, arguments);
    }
}
