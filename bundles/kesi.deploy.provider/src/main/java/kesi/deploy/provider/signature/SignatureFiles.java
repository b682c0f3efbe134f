package kesi.deploy.provider.signature;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kesi.deploy.provider.signature.Sections.Section;
import kesi.deploy.provider.zip.Part;
import kesi.deploy.provider.zip.Refused;
import kesi.deploy.provider.zip.StrictZip;

/** The signature files of a jar with their blocks: each pair is verified, and asked whether it covers everything. */
final class SignatureFiles {

    private static final Pattern RELATED =
            Pattern.compile("META-INF/(?:[^/]+\\.(?:SF|RSA|EC|DSA)|SIG-[^/]*)", Pattern.CASE_INSENSITIVE);
    private static final int LARGEST = 16 << 20;

    private final StrictZip zip;
    private final Sections manifest;

    SignatureFiles(StrictZip zip, Sections manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Whether the JDK leaves an entry out of what is signed. */
    static boolean related(String name) {
        return name.equalsIgnoreCase(SignedJar.MANIFEST)
                || RELATED.matcher(name).matches();
    }

    /** The chains of those who signed everything; the first that did not explains the refusal if there are none. */
    List<List<X509Certificate>> covering() throws IOException {
        Map<String, Part> blocks = new TreeMap<>();
        Map<String, Part> files = new TreeMap<>();
        sort(files, blocks);
        if (files.isEmpty() && blocks.isEmpty()) {
            throw Refused.of("B-UNSIGNED", "gate.unsigned", zip.name());
        }
        if (!files.keySet().equals(blocks.keySet())) {
            throw Refused.of("B-UNSIGNED", "gate.unpaired", zip.name());
        }
        List<List<X509Certificate>> covering = new ArrayList<>();
        List<RuntimeException> not = new ArrayList<>();
        for (String base : files.keySet()) {
            covering(base, files, blocks, covering, not);
        }
        if (covering.isEmpty()) {
            throw not.get(0);
        }
        return covering;
    }

    private void covering(
            String base,
            Map<String, Part> files,
            Map<String, Part> blocks,
            List<List<X509Certificate>> covering,
            List<RuntimeException> not)
            throws IOException {
        Part file = java.util.Objects.requireNonNull(files.get(base));
        Part block = java.util.Objects.requireNonNull(blocks.get(base));
        byte[] bytes = zip.bytes(file, LARGEST);
        List<X509Certificate> chain = Block.verify(zip.name() + "!" + block.name(), zip.bytes(block, LARGEST), bytes);
        try {
            checkCovers(file.name(), Sections.read(zip.name(), file.name(), bytes));
            covering.add(chain);
        } catch (kesi.core.api.problem.Problem e) {
            not.add(e);
        }
    }

    private void sort(Map<String, Part> files, Map<String, Part> blocks) {
        for (Part part : zip.parts()) {
            String name = part.name().toUpperCase(Locale.ROOT);
            if (!RELATED.matcher(name).matches()) {
                continue;
            }
            int dot = name.lastIndexOf('.');
            if (dot < 0 || name.startsWith("META-INF/SIG-")) {
                throw Refused.of("B-EXTRA-ENTRY", "gate.extra", zip.name(), part.name());
            }
            if (name.endsWith(".DSA")) {
                throw Refused.of("B-WEAKALG", "gate.weak.signature", zip.name() + "!" + part.name());
            }
            Map<String, Part> kind = name.endsWith(".SF") ? files : blocks;
            if (kind.put(name.substring(0, dot), part) != null) {
                throw Refused.of("B-EXTRA-ENTRY", "gate.extra", zip.name(), part.name());
            }
        }
    }

    /** The whole manifest by its digest, and each of its sections by name, since the JDK asks for both. */
    private void checkCovers(String file, Sections signature) {
        for (String name : manifest.named().keySet()) {
            if (!signature.named().containsKey(name)) {
                throw Refused.of("B-EXTRA-ENTRY", "gate.extra", zip.name(), name);
            }
        }
        for (Map.Entry<String, Section> one : signature.named().entrySet()) {
            Section section = manifest.named().get(one.getKey());
            if (section == null) {
                throw Refused.of("B-MISSING-ENTRY", "gate.missing", zip.name(), one.getKey());
            }
            Map<String, byte[]> digests = Digests.of(one.getValue().headers(), "", zip.name(), one.getKey());
            if (!Digests.right(digests, section.raw())) {
                throw Refused.of("B-DIGEST", "gate.digest", zip.name(), one.getKey());
            }
        }
        Map<String, byte[]> main =
                Digests.of(signature.main(), "-Manifest-Main-Attributes", zip.name(), SignedJar.MANIFEST);
        boolean head = main.isEmpty() || Digests.right(main, manifest.head());
        Map<String, byte[]> whole = Digests.of(signature.main(), "-Manifest", zip.name(), SignedJar.MANIFEST);
        if (!head || !Digests.right(whole, manifest.bytes())) {
            throw Refused.of("B-DIGEST", "gate.manifest.digest", zip.name(), file);
        }
    }
}
