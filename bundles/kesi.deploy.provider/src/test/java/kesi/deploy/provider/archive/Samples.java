package kesi.deploy.provider.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kesi.deploy.provider.sample.Hello;
import kesi.deploy.provider.sign.PlainZip;
import kesi.deploy.provider.sign.SignJar;
import kesi.deploy.provider.sign.SigningKey;
import kesi.deploy.provider.trust.TrustRules;

/** Small bundles and archives. */
public final class Samples {

    static final String MANIFEST = "META-INF/MANIFEST.MF";

    private Samples() {}

    static TrustRules nobody() {
        return new TrustRules(List.of(), List.of(), Set.of(), "office", 1, Instant.EPOCH);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The entries of a bundle: a class, a resource, a service, a description, a jar within. */
    public static Map<String, byte[]> bundle(String name) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(MANIFEST, text("""
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: example.%s
                Bundle-Version: 1.0.0
                Bundle-Activator: example.Hello

                """.formatted(name)));
        entries.put("example/Hello.class", classBytes());
        entries.put("example/资源.txt", text("缂丝 " + name));
        entries.put("OSGI-INF/example.xml", text("<component name='" + name + "'/>"));
        entries.put("META-INF/services/java.lang.Runnable", text("example.Hello\n"));
        entries.put("lib/inner.jar", PlainZip.bytes(Map.of("example/Inner.class", classBytes()), true));
        return entries;
    }

    static byte[] classBytes() throws IOException {
        try (InputStream in = Hello.class.getResourceAsStream("Hello.class")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /** A bundle with a signature. */
    public static byte[] signedBundle(String name, SigningKey key) throws IOException, GeneralSecurityException {
        return SignJar.sign(bundle(name), List.of(key), false);
    }

    /** The entries of an archive of these bundles, by the last word of their ids. */
    public static Map<String, byte[]> archive(Map<String, byte[]> bundles) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(MANIFEST, text("Manifest-Version: 1.0\n\n"));
        List<String> ids = bundles.keySet().stream()
                .map(name -> "\"example:" + name + ":1.0.0\"")
                .toList();
        entries.put("feature.json", text("""
                {"id": "example.features:sample:1.0.0", "name": "Sample",
                 "bundles": [%s]}
                """.formatted(String.join(", ", ids))));
        bundles.forEach((name, jar) -> entries.put("bundles/example." + name + "-1.0.0.jar", jar));
        return entries;
    }

    /** An archive with a signature. */
    public static byte[] signedArchive(Map<String, byte[]> bundles, SigningKey key)
            throws IOException, GeneralSecurityException {
        return SignJar.sign(archive(bundles), List.of(key), true);
    }
}
