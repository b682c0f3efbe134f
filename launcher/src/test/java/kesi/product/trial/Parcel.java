package kesi.product.trial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import kesi.deploy.provider.sign.SignJar;
import kesi.deploy.provider.sign.SigningKey;
import kesi.product.trial.fault.Hello;

/** A bundle {@code trial.NAME} with a command, and the signed archive of a feature {@code trial:NAME} around it. */
final class Parcel {

    private static final int FILL = 60_000;

    private final String name;
    private final int version;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private Parcel(String name, int version) {
        this.name = name;
        this.version = version;
        header("Bundle-ManifestVersion", "2");
        header("Bundle-SymbolicName", "trial." + name);
        header("Bundle-Version", version + ".0.0");
        header("Bundle-License", "Apache-2.0");
        header(
                "Import-Package",
                "kesi.core.api.command,kesi.core.api.task,kesi.core.api.text,kesi.core.api.problem,"
                        + "kesi.deploy.api,org.osgi.framework");
        header("Require-Capability", "osgi.extender;filter:=\"(osgi.extender=osgi.component)\"");
    }

    /** A sound one; it is so large that a small disk may not hold it. */
    static Parcel of(String name, int version) {
        byte[] fill = new byte[FILL];
        new Random(version).nextBytes(fill);
        Parcel made = new Parcel(name, version).component("hello", Hello.class, "kesi.core.api.command.Handler", "");
        made.entries.put("fill.bin", fill);
        return made;
    }

    /** Another header, or the same with another value. */
    Parcel header(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Parcel activator(Class<?> type) {
        return with(type.getName()).header("Bundle-Activator", type.getName());
    }

    /** A class of the tests. */
    Parcel with(String type) {
        String path = type.replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(Parcel.class.getResourceAsStream("/" + path))) {
            entries.put(path, in.readAllBytes());
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One more component. */
    Parcel component(String id, Class<?> type, String service, String reference) {
        String waits = reference.isEmpty() ? "" : "<reference name='it' interface='" + reference + "'/>";
        String xml = "<scr:component xmlns:scr='http://www.osgi.org/xmlns/scr/v1.4.0' name='" + name + "." + id + "'>"
                + "<property name='kesi.command.name' value='trial-" + name + ":" + id + "'/>"
                + "<service><provide interface='" + service + "'/></service>" + waits
                + "<implementation class='" + type.getName() + "'/></scr:component>";
        entries.put("OSGI-INF/" + id + ".xml", xml.getBytes(StandardCharsets.UTF_8));
        headers.merge("Service-Component", "OSGI-INF/" + id + ".xml", (before, more) -> before + "," + more);
        return with(type.getName());
    }

    /** The archive, signed. */
    Path in(Path folder, SigningKey key) throws IOException, GeneralSecurityException {
        Map<String, byte[]> archive = new LinkedHashMap<>();
        archive.put(JarFile.MANIFEST_NAME, bytes(Map.of()));
        archive.put("feature.json", feature().getBytes(StandardCharsets.UTF_8));
        archive.put("bundles/" + fileName(), SignJar.sign(jar(), List.of(key), false));
        Path file = folder.resolve(name + "-" + version + ".kpa");
        return Files.write(file, SignJar.sign(archive, List.of(key), true));
    }

    /** The feature of the bundle, with its part of a feature file about each bundle. */
    String feature() {
        return """
                {"id": "trial:%s:%d", "name": "Trial %s",
                 "bundles": [{"id": "trial:%s:%d", "start-order": 20, "kesi.required": true}]}
                """.formatted(name, version, name, name, version);
    }

    /** The name of the bundle's file. */
    String fileName() {
        return "trial." + name + "-" + version + ".jar";
    }

    /** The entries of the bundle, its manifest first. */
    Map<String, byte[]> jar() throws IOException {
        Map<String, byte[]> jar = new LinkedHashMap<>();
        jar.put(JarFile.MANIFEST_NAME, bytes(headers));
        jar.putAll(entries);
        return jar;
    }

    private static byte[] bytes(Map<String, String> headers) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }
}
