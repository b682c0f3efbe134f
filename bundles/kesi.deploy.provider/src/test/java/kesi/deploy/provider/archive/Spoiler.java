package kesi.deploy.provider.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;
import kesi.deploy.provider.archive.RawZip.Entry;
import kesi.deploy.provider.sign.KeyKind;
import kesi.deploy.provider.sign.PlainZip;
import kesi.deploy.provider.sign.SignJar;
import kesi.deploy.provider.sign.SigningKey;

/** Signs a jar and then does something to it; for every kind of bad bundle. */
record Spoiler(Map<String, byte[]> entries, Keys keys, KeyKind kind, boolean stored) {

    static final String SF = "META-INF/KESI.SF";

    byte[] signed() throws IOException, GeneralSecurityException {
        return signed(keys.good(kind));
    }

    byte[] signed(SigningKey... by) throws IOException, GeneralSecurityException {
        return SignJar.sign(entries, List.of(by), stored);
    }

    /** Signed with an entry more, which the signer himself put there. */
    byte[] with(String name, byte[] bytes) throws IOException, GeneralSecurityException {
        Map<String, byte[]> more = new LinkedHashMap<>(entries);
        more.put(name, bytes);
        return SignJar.sign(more, List.of(keys.good(kind)), stored);
    }

    Map<String, byte[]> parts() throws IOException, GeneralSecurityException {
        return SignJar.entries(signed());
    }

    byte[] zip(Map<String, byte[]> parts) throws IOException {
        return PlainZip.bytes(parts, stored);
    }

    byte[] without(String... names) throws IOException, GeneralSecurityException {
        Map<String, byte[]> parts = parts();
        Arrays.stream(names).forEach(name -> Objects.requireNonNull(parts.remove(name), name));
        return zip(parts);
    }

    byte[] replaced(String name, byte[] bytes) throws IOException, GeneralSecurityException {
        Map<String, byte[]> parts = parts();
        parts.put(name, bytes);
        return zip(parts);
    }

    byte[] extra(String name) throws IOException, GeneralSecurityException {
        return replaced(name, Samples.classBytes());
    }

    byte[] flipped(String name) throws IOException, GeneralSecurityException {
        Map<String, byte[]> parts = parts();
        byte[] bytes = Objects.requireNonNull(parts.get(name)).clone();
        bytes[bytes.length * 2 / 3] ^= 1;
        parts.put(name, bytes);
        return zip(parts);
    }

    String block() {
        return "META-INF/KESI." + (kind == KeyKind.RSA3072 ? "RSA" : "EC");
    }

    /** An entry that every sample has and that is no manifest and no signature. */
    String victim() {
        return entries.keySet().stream()
                .filter(name -> !name.startsWith("META-INF/") && !name.equals("feature.json"))
                .findFirst()
                .orElse("feature.json");
    }

    byte[] manifest(String from, String to) throws IOException, GeneralSecurityException {
        String manifest = new String(parts().get(Samples.MANIFEST), java.nio.charset.StandardCharsets.UTF_8);
        return replaced(Samples.MANIFEST, Samples.text(manifest.replaceFirst(from, to)));
    }

    List<Entry> raw() throws IOException, GeneralSecurityException {
        return new ArrayList<>(RawZip.entries(parts()));
    }

    byte[] rawLast(java.util.function.UnaryOperator<Entry> change) throws IOException, GeneralSecurityException {
        List<Entry> raw = raw();
        raw.set(raw.size() - 1, change.apply(raw.get(raw.size() - 1)));
        return RawZip.write(raw);
    }

    byte[] rawAnd(Entry more) throws IOException, GeneralSecurityException {
        List<Entry> raw = raw();
        raw.add(more);
        return RawZip.write(raw);
    }

    /** As the JDK's signer does it when it is told to do it badly. */
    byte[] badly(String digest, String algorithm, boolean sectionsOnly) throws IOException, GeneralSecurityException {
        SigningKey key = algorithm.endsWith("RSA") ? keys.good(KeyKind.RSA3072) : keys.good(kind);
        Path file = Files.createTempFile("kesi", ".jar");
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Files.write(file, PlainZip.bytes(entries, stored));
            JarSigner.Builder builder = new JarSigner.Builder(
                            key.key(), CertificateFactory.getInstance("X.509").generateCertPath(key.chain()))
                    .digestAlgorithm(digest)
                    .signerName("KESI");
            if (!algorithm.isEmpty()) {
                builder.signatureAlgorithm(algorithm);
            }
            if (sectionsOnly) {
                builder.setProperty("sectionsonly", "true");
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                builder.build().sign(zip, out);
            }
            return PlainZip.bytes(SignJar.entries(out.toByteArray()), stored);
        } finally {
            Files.delete(file);
        }
    }

    /** A stranger adds a class and signs that alone. */
    byte[] strangersExtra() throws IOException, GeneralSecurityException {
        Map<String, byte[]> alone = new LinkedHashMap<>();
        alone.put(Samples.MANIFEST, Samples.text("Manifest-Version: 1.0\r\n\r\n"));
        alone.put("example/Extra.class", Samples.classBytes());
        Map<String, byte[]> theirs = SignJar.entries(SignJar.sign(alone, List.of(keys.get("foreign" + kind)), stored));
        Map<String, byte[]> parts = parts();
        String own = new String(parts.get(Samples.MANIFEST), java.nio.charset.StandardCharsets.UTF_8);
        String section = new String(theirs.get(Samples.MANIFEST), java.nio.charset.StandardCharsets.UTF_8);
        parts.put(Samples.MANIFEST, Samples.text(own + section.substring(section.indexOf("Name: "))));
        parts.put("META-INF/OTHER.SF", theirs.get(SF));
        parts.put(block().replace("KESI", "OTHER"), theirs.get(block()));
        parts.put("example/Extra.class", Samples.classBytes());
        return zip(parts);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] one : parts) {
            all.writeBytes(one);
        }
        return all.toByteArray();
    }

    byte[] cut(double share, int less) throws IOException, GeneralSecurityException {
        byte[] whole = signed();
        return Arrays.copyOf(whole, (int) (whole.length * share) - less);
    }
}
