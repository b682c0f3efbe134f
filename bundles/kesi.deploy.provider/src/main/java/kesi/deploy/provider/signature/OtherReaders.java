package kesi.deploy.provider.signature;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipFile;
import kesi.deploy.provider.zip.Part;
import kesi.deploy.provider.zip.Refused;
import kesi.deploy.provider.zip.StrictZip;

/** Reads a jar again as the framework and the JDK do, and refuses it when any of them sees another file than we saw. */
public final class OtherReaders {

    private OtherReaders() {}

    /**
     * Compares names, manifest and signers.
     *
     * @throws kesi.core.api.problem.Problem of kind REFUSED with B-ZIP-SHAPE
     */
    public static void compare(Path file, StrictZip zip, Signed signed) throws IOException {
        List<String> names = zip.parts().stream().map(Part::name).toList();
        try {
            boolean same = names.equals(listed(file)) && verified(file, signed) && streamed(file, names);
            if (!same) {
                throw Refused.of("B-ZIP-SHAPE", "gate.readers", zip.name());
            }
        } catch (IOException | SecurityException | IllegalArgumentException e) {
            throw Refused.of("B-ZIP-SHAPE", "gate.readers", zip.name());
        }
    }

    private static List<String> listed(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(entry -> entry.getName()).toList();
        }
    }

    private static boolean verified(Path file, Signed signed) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), true)) {
            boolean right = same(jar.getManifest(), signed);
            for (JarEntry entry : Collections.list(jar.entries())) {
                try (InputStream in = jar.getInputStream(entry)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
                boolean free = entry.isDirectory() || SignatureFiles.related(entry.getName());
                right &= free || signedBy(entry, signed);
            }
            return right;
        }
    }

    private static boolean signedBy(JarEntry entry, Signed signed) {
        CodeSigner[] signers = entry.getCodeSigners();
        if (signed.chains().isEmpty()) {
            return signers == null;
        }
        return signers != null
                && signed.chains().stream()
                        .allMatch(chain -> List.of(signers).stream()
                                .anyMatch(one -> one.getSignerCertPath()
                                        .getCertificates()
                                        .get(0)
                                        .equals(chain.get(0))));
    }

    /** As a stream, the manifest comes first and is not listed. */
    private static boolean streamed(Path file, List<String> names) throws IOException {
        List<String> seen = new ArrayList<>();
        try (JarInputStream jar = new JarInputStream(new BufferedInputStream(Files.newInputStream(file)), false)) {
            for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
                seen.add(entry.getName());
            }
            Manifest manifest = jar.getManifest();
            return manifest != null
                    && names.stream()
                            .filter(name -> !name.equals(SignedJar.MANIFEST) && !name.equals("META-INF/"))
                            .toList()
                            .equals(seen);
        }
    }

    private static boolean same(Manifest manifest, Signed signed) {
        return manifest != null
                && manifest.getMainAttributes().size() == signed.main().size()
                && signed.main().entrySet().stream()
                        .allMatch(one -> one.getValue()
                                .equals(manifest.getMainAttributes().getValue(one.getKey())));
    }
}
