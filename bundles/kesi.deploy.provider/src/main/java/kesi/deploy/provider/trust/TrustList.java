package kesi.deploy.provider.trust;

import java.io.IOException;
import java.io.StringReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kesi.core.api.command.Outcome;
import kesi.core.api.json.Json;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/** The signers that a workspace trusts by itself: {@code deploy/trust.json}, replaced as a whole or not at all. */
public final class TrustList {

    private final Path file;
    private final Json json;

    public TrustList(Path file, Json json) {
        this.file = file;
        this.json = json;
    }

    /** Where it stands. */
    public Path file() {
        return file;
    }

    /** Those on it; none when there is no such file. */
    public synchronized List<TrustedSigner> all() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            Object tree = json.read(file.toString(), new StringReader(Files.readString(file)));
            List<TrustedSigner> all = new ArrayList<>();
            if (tree instanceof Map<?, ?> map && map.get("signers") instanceof List<?> list) {
                list.forEach(one -> all.add(signer(one)));
            }
            return all;
        } catch (IOException e) {
            throw Problem.failed(Message.of(TrustList.class, "trust.list.unreadable", file, e.toString()), e);
        }
    }

    /** Adds a signer; one with the same certificate is replaced. */
    public synchronized void add(TrustedSigner signer) {
        List<TrustedSigner> all = new ArrayList<>(all());
        all.removeIf(one -> one.fingerprint().equals(signer.fingerprint()));
        all.add(signer);
        write(all);
    }

    /** Removes those of that name or fingerprint, and answers them. */
    public synchronized List<TrustedSigner> remove(String nameOrFingerprint, boolean dryRun) {
        List<TrustedSigner> all = new ArrayList<>(all());
        String plain = Fingerprint.plain(nameOrFingerprint);
        List<TrustedSigner> gone = all.stream()
                .filter(one -> one.name().equals(nameOrFingerprint)
                        || plain.length() >= 8 && one.fingerprint().startsWith(plain))
                .toList();
        if (!gone.isEmpty() && !dryRun) {
            all.removeAll(gone);
            write(all);
        }
        return gone;
    }

    private TrustedSigner signer(Object tree) {
        Map<?, ?> map = tree instanceof Map<?, ?> m ? m : Map.of();
        return new TrustedSigner(
                String.valueOf(map.get("name")),
                Certificates.ofPem(file.toString(), String.valueOf(map.get("certificate"))),
                words(map.get("features")),
                words(map.get("departments")),
                Message.of(TrustList.class, "trust.list.place", file));
    }

    private static List<String> words(@org.jspecify.annotations.Nullable Object tree) {
        return tree instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    private void write(List<TrustedSigner> all) {
        List<Object> trees = all.stream().map(TrustList::tree).toList();
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] text = (json.writeIndented(Outcome.tree("signers", trees)) + "\n").getBytes(StandardCharsets.UTF_8);
            Files.write(temporary, text);
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Problem.failed(Message.of(TrustList.class, "trust.list.unwritable", file, e.toString()), e);
        }
    }

    private static Object tree(TrustedSigner signer) {
        return Outcome.tree(
                "name", signer.name(),
                "certificate", Certificates.pem(signer.certificate()),
                "features", signer.features(),
                "departments", signer.departments());
    }
}
