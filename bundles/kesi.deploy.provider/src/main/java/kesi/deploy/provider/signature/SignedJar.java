package kesi.deploy.provider.signature;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kesi.deploy.provider.signature.Sections.Section;
import kesi.deploy.provider.zip.Part;
import kesi.deploy.provider.zip.Refused;
import kesi.deploy.provider.zip.StrictZip;

/** Verifies a jar by hand: every entry, every section of the manifest, and the whole of it, by the same signer. */
public final class SignedJar {

    static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final int LARGEST = 16 << 20;

    private final StrictZip zip;

    private SignedJar(StrictZip zip) {
        this.zip = zip;
    }

    /**
     * Verifies all of it.
     *
     * @throws kesi.core.api.problem.Problem of kind REFUSED with B-ZIP-SHAPE, B-MANIFEST, B-UNSIGNED, B-EXTRA-ENTRY,
     *     B-MISSING-ENTRY, B-DIGEST, B-SIGNATURE or B-WEAKALG, naming the entry
     */
    public static Signed verify(StrictZip zip) throws IOException {
        return new SignedJar(zip).verified();
    }

    /** A jar without any signature, for who allows that; one with half a signature is refused all the same. */
    public static Signed unsigned(StrictZip zip) throws IOException {
        SignedJar jar = new SignedJar(zip);
        Sections manifest = Sections.read(zip.name(), MANIFEST, zip.bytes(jar.first(), LARGEST));
        for (Part part : zip.parts()) {
            if (SignatureFiles.related(part.name()) && !part.name().equals(MANIFEST)) {
                throw Refused.of("B-UNSIGNED", "gate.unpaired", zip.name());
            }
            zip.copy(part, OutputStream.nullOutputStream());
        }
        return new Signed(manifest.main(), List.of());
    }

    private Signed verified() throws IOException {
        Sections manifest = Sections.read(zip.name(), MANIFEST, zip.bytes(first(), LARGEST));
        List<List<X509Certificate>> chains = new SignatureFiles(zip, manifest).covering();
        Set<String> named = new HashSet<>(manifest.named().keySet());
        for (Part part : zip.parts()) {
            checkPart(part, manifest, named);
        }
        if (!named.isEmpty()) {
            throw Refused.of(
                    "B-MISSING-ENTRY",
                    "gate.missing",
                    zip.name(),
                    named.iterator().next());
        }
        return new Signed(manifest.main(), chains);
    }

    /** The manifest, which other readers see only at the beginning. */
    private Part first() {
        List<Part> parts = zip.parts();
        int folder = parts.get(0).name().equals("META-INF/") ? 1 : 0;
        if (parts.size() <= folder || !parts.get(folder).name().equals(MANIFEST)) {
            throw Refused.of("B-ZIP-SHAPE", "gate.manifest.first", zip.name());
        }
        return parts.get(folder);
    }

    private void checkPart(Part part, Sections manifest, Set<String> named) throws IOException {
        if (part.folder()) {
            checkFolder(part);
        } else if (!SignatureFiles.related(part.name())) {
            Section section = manifest.named().get(part.name());
            if (section == null) {
                throw Refused.of("B-EXTRA-ENTRY", "gate.extra", zip.name(), part.name());
            }
            checkDigests(part, section);
            named.remove(part.name());
        }
    }

    /** A folder is not signed; it may only repeat what signed names say. */
    private void checkFolder(Part folder) throws IOException {
        zip.bytes(folder, 0);
        boolean used = zip.parts().stream()
                .anyMatch(part -> !part.folder() && part.name().startsWith(folder.name()));
        if (!used) {
            throw Refused.of("B-EXTRA-ENTRY", "gate.extra", zip.name(), folder.name());
        }
    }

    private void checkDigests(Part part, Section section) throws IOException {
        Map<String, byte[]> digests = Digests.of(section.headers(), "", zip.name(), part.name());
        if (digests.isEmpty()) {
            throw Refused.of("B-EXTRA-ENTRY", "gate.extra", zip.name(), part.name());
        }
        for (Map.Entry<String, byte[]> one : digests.entrySet()) {
            MessageDigest digest = Digests.digest(one.getKey());
            zip.copy(part, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            if (!MessageDigest.isEqual(digest.digest(), one.getValue())) {
                throw Refused.of("B-DIGEST", "gate.digest", zip.name(), part.name());
            }
        }
    }
}
