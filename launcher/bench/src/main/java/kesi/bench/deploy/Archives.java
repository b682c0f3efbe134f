package kesi.bench.deploy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import kesi.deploy.provider.sign.KeyKind;
import kesi.deploy.provider.sign.SignJar;
import kesi.deploy.provider.sign.SigningKey;

/**
 * Makes versions of a feature with three bundles of 100 kB, each once sound and once with a check that fails, signs
 * them, and has a workspace trust the signer; the bare jars lie beside: {@code Archives HOME DIR VERSIONS}.
 */
public final class Archives {

    private static final int BUNDLES = 3;
    private static final int FILL = 100_000;

    private final SigningKey key;
    private final Path folder;

    private Archives(SigningKey key, Path folder) {
        this.key = key;
        this.folder = folder;
    }

    /** See above. */
    public static void main(String[] arguments) throws Exception {
        SigningKey key = SigningKey.create("Bench", KeyKind.EC256, Period.ofYears(1), Instant.now());
        trust(Path.of(arguments[0]), key);
        Archives archives = new Archives(key, Files.createDirectories(Path.of(arguments[1])));
        for (int version = 1; version <= Integer.parseInt(arguments[2]); version++) {
            archives.write("good", 2 * version, false);
            archives.write("sick", 2 * version + 1, true);
        }
    }

    private static void trust(Path home, SigningKey key) throws Exception {
        String pem = "-----BEGIN CERTIFICATE-----\\n"
                + Base64.getEncoder().encodeToString(key.chain().get(0).getEncoded())
                + "\\n-----END CERTIFICATE-----\\n";
        Files.writeString(
                home.resolve("policy.json"),
                "{\"trust\": {\"signers\": [{\"name\": \"Bench\", \"certificate\": \"" + pem + "\"}]}}");
    }

    private void write(String name, int version, boolean sick) throws Exception {
        Map<String, byte[]> archive = new LinkedHashMap<>();
        archive.put(JarFile.MANIFEST_NAME, manifest(Map.of()));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < BUNDLES; i++) {
            byte[] jar = SignJar.sign(bundle(i, version, sick && i == 0), List.of(key), false);
            Files.write(folder.resolve(name + "-" + version + "-" + i + ".jar"), jar);
            archive.put("bundles/bench.part" + i + "-" + version + ".jar", jar);
            ids.add("{\"id\": \"bench:part" + i + ":" + version + "\", \"start-order\": 20, \"kesi.required\": true}");
        }
        String json = "{\"id\": \"bench:parts:" + version + "\", \"bundles\": [" + String.join(", ", ids) + "]}";
        archive.put("feature.json", json.getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve(name + "-" + version + ".kpa"), SignJar.sign(archive, List.of(key), true));
    }

    private static Map<String, byte[]> bundle(int part, int version, boolean sick) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", "bench.part" + part);
        headers.put("Bundle-Version", version + ".0.0");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        byte[] fill = new byte[FILL];
        new Random(version * BUNDLES + (long) part).nextBytes(fill);
        if (sick) {
            headers.put(
                    "Import-Package", "kesi.core.api.problem,kesi.core.api.task,kesi.core.api.text,kesi.deploy.api");
            headers.put("Service-Component", "OSGI-INF/sick.xml");
        }
        entries.put(JarFile.MANIFEST_NAME, manifest(headers));
        entries.put("fill.bin", fill);
        if (sick) {
            String xml = "<scr:component xmlns:scr='http://www.osgi.org/xmlns/scr/v1.4.0' name='bench.sick'>"
                    + "<service><provide interface='kesi.deploy.api.HealthCheck'/></service>"
                    + "<implementation class='" + Sick.class.getName() + "'/></scr:component>";
            entries.put("OSGI-INF/sick.xml", xml.getBytes(StandardCharsets.UTF_8));
            String path = Sick.class.getName().replace('.', '/') + ".class";
            try (InputStream in = Objects.requireNonNull(Archives.class.getResourceAsStream("/" + path))) {
                entries.put(path, in.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] manifest(Map<String, String> headers) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }
}
