package kesi.deploy.provider.sbom;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads what a bundle is made of. Libraries that lie in it are told by the header {@code Kesi-Libraries}: clauses
 * {@code PATH=GROUP:ARTIFACT:VERSION} with commas between them.
 */
final class PartReader {

    private static final String LIBRARIES = "Kesi-Libraries";

    private final LicenceNames licences;

    PartReader(LicenceNames licences) {
        this.licences = licences;
    }

    /**
     * Reads one bundle.
     *
     * @throws IOException when it cannot be read, or its header names something that is not in it
     */
    Part read(Coordinates coordinates, Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream whole = Files.newInputStream(jar)) {
            Manifest manifest = manifest(zip);
            String name = String.valueOf(jar.getFileName());
            return new Part(
                    name,
                    coordinates,
                    hash(whole),
                    licences.of(name, value(manifest, "Bundle-License")),
                    inside(zip, value(manifest, LIBRARIES)));
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(JarFile.MANIFEST_NAME);
        if (entry == null) {
            return new Manifest();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new Manifest(in);
        }
    }

    private List<Part> inside(ZipFile zip, String header) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (String clause : header.split(",", -1)) {
            if (!clause.isBlank()) {
                parts.add(library(zip, clause.strip()));
            }
        }
        return parts;
    }

    private Part library(ZipFile zip, String clause) throws IOException {
        int equals = clause.indexOf('=');
        String path = clause.substring(0, Math.max(equals, 0));
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw new IOException(LIBRARIES + ": " + clause);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            String file = path.substring(path.lastIndexOf('/') + 1);
            return new Part(
                    path,
                    Coordinates.of(clause.substring(equals + 1)),
                    hash(new ByteArrayInputStream(bytes)),
                    licences.of(file, header(bytes)),
                    List.of());
        }
    }

    /** What a library's own manifest says of its licence; a file that is no jar says nothing. */
    private static String header(byte[] bytes) throws IOException {
        try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(bytes))) {
            return Optional.ofNullable(jar.getManifest())
                    .map(manifest -> value(manifest, "Bundle-License"))
                    .orElse("");
        }
    }

    private static String value(Manifest manifest, String name) {
        return Objects.requireNonNullElse(manifest.getMainAttributes().getValue(name), "");
    }

    private static String hash(InputStream bytes) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
