package kesi.deploy.provider.sign;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import jdk.security.jarsigner.JarSigner;
import jdk.security.jarsigner.JarSignerException;

/** Signs jars: earlier signatures are taken off, one is put on for each key, and the order and times are fixed. */
public final class SignJar {

    static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String DIGEST = "SHA-256";
    private static final String META = "META-INF/";

    private SignJar() {}

    /** The entries of a jar without folders and signatures, its manifest first. */
    public static Map<String, byte[]> unsigned(byte[] jar) throws IOException {
        Map<String, byte[]> entries = entries(jar);
        entries.keySet().removeIf(SignJar::isSignature);
        byte[] manifest = entries.remove(MANIFEST);
        Map<String, byte[]> ordered = new LinkedHashMap<>();
        ordered.put(MANIFEST, withoutDigests(manifest));
        ordered.putAll(entries);
        return ordered;
    }

    /**
     * Signs entries by every key in turn. No time of signing is told, which nobody could trust without an office that
     * stamps it: the same entries and keys give the same bytes whenever they are signed. EC keys are the exception,
     * whose signatures differ by chance.
     *
     * @param stored whether the entries of the result stand there unpacked
     */
    public static byte[] sign(Map<String, byte[]> entries, List<SigningKey> keys, boolean stored)
            throws IOException, GeneralSecurityException {
        byte[] signed = PlainZip.bytes(entries, stored);
        for (int i = 0; i < keys.size(); i++) {
            signed = once(signed, keys.get(i), name(i));
        }
        Map<String, byte[]> all = entries(signed);
        for (int i = 0; i < keys.size(); i++) {
            timeless(all, META + name(i), keys.get(i));
        }
        Map<String, byte[]> ordered = new LinkedHashMap<>();
        ordered.put(MANIFEST, Objects.requireNonNull(all.remove(MANIFEST)));
        ordered.putAll(all);
        return PlainZip.bytes(ordered, stored);
    }

    private static String name(int place) {
        return place == 0 ? "KESI" : "KESI" + (place + 1);
    }

    /** Puts a signature without its time in the place of the one there is. */
    private static void timeless(Map<String, byte[]> entries, String name, SigningKey key)
            throws GeneralSecurityException {
        byte[] block = SignatureBlock.of(key, Objects.requireNonNull(entries.get(name + ".SF")));
        entries.replaceAll((entry, bytes) -> entry.startsWith(name + ".") && !entry.endsWith(".SF") ? block : bytes);
    }

    /** Every entry of a zip that is not a folder, in its order. */
    public static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static byte[] once(byte[] jar, SigningKey key, String name) throws IOException, GeneralSecurityException {
        Path file = Files.createTempFile("kesi", ".jar");
        try {
            Files.write(file, jar);
            JarSigner signer = new JarSigner.Builder(
                            key.key(), CertificateFactory.getInstance("X.509").generateCertPath(key.chain()))
                    .digestAlgorithm(DIGEST)
                    .signerName(name)
                    .build();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                signer.sign(zip, out);
            }
            return out.toByteArray();
        } catch (JarSignerException e) {
            throw new GeneralSecurityException(e);
        } finally {
            Files.delete(file);
        }
    }

    private static boolean isSignature(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith(META)
                && upper.indexOf('/', META.length()) < 0
                && (upper.matches(".*\\.(SF|RSA|EC|DSA)") || upper.startsWith("META-INF/SIG-"));
    }

    private static byte[] withoutDigests(byte @org.jspecify.annotations.Nullable [] bytes) throws IOException {
        Manifest manifest = new Manifest();
        if (bytes != null) {
            try (InputStream in = new ByteArrayInputStream(bytes)) {
                manifest.read(in);
            }
        }
        manifest.getMainAttributes().putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getEntries()
                .values()
                .forEach(one -> one.keySet()
                        .removeIf(
                                name -> name.toString().toUpperCase(Locale.ROOT).endsWith("-DIGEST")));
        manifest.getEntries().values().removeIf(Map::isEmpty);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        manifest.write(out);
        return out.toByteArray();
    }
}
