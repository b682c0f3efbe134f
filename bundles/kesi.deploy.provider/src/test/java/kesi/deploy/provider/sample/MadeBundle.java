package kesi.deploy.provider.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A bundle made by a test, with the command {@code NAME:hello} and whatever faults it is given. */
public final class MadeBundle {

    private final String name;
    private final String version;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private MadeBundle(String name, String version) {
        this.name = name;
        this.version = version;
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", name);
        headers.put("Bundle-Version", version);
        headers.put(
                "Import-Package",
                "kesi.core.api.command,kesi.core.api.task,kesi.core.api.text,kesi.core.api.problem,"
                        + "kesi.deploy.api,org.osgi.framework");
        headers.put("Require-Capability", "osgi.extender;filter:=\"(osgi.extender=osgi.component)\"");
    }

    /** One with its command. */
    public static MadeBundle of(String name, String version) {
        MadeBundle made = new MadeBundle(name, version);
        return made.component("hello", Hello.class, "kesi.core.api.command.Handler", "")
                .header("Service-Component", "OSGI-INF/hello.xml");
    }

    /** Its id in features. */
    public String id() {
        return "made:" + name + ":" + version;
    }

    /** The name of its file in an archive. */
    public String fileName() {
        return "made." + name + "-" + version + ".jar";
    }

    /** Another header, or the same with another value. */
    public MadeBundle header(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** An activator. */
    public MadeBundle activator(Class<?> type) {
        return with(type).header("Bundle-Activator", type.getName());
    }

    /** A class of the tests. */
    public MadeBundle with(Class<?> type) {
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream("/" + path))) {
            entries.put(path, in.readAllBytes());
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One more component. */
    public MadeBundle component(String id, Class<?> type, String service, String reference) {
        String waits = reference.isEmpty() ? "" : "<reference name='it' interface='" + reference + "'/>";
        String xml = "<scr:component xmlns:scr='http://www.osgi.org/xmlns/scr/v1.4.0' name='" + name + "." + id + "'>"
                + "<property name='kesi.command.name' value='" + name.replace('.', '-') + ":" + id + "'/>"
                + "<service><provide interface='" + service + "'/></service>" + waits
                + "<implementation class='" + type.getName() + "'/></scr:component>";
        entries.put("OSGI-INF/" + id + ".xml", xml.getBytes(StandardCharsets.UTF_8));
        String before = headers.getOrDefault("Service-Component", "");
        headers.put("Service-Component", (before.isEmpty() ? "" : before + ",") + "OSGI-INF/" + id + ".xml");
        return with(type);
    }

    /** A text file. */
    public MadeBundle text(String path, String text) {
        entries.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The jar. */
    public byte[] bytes() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            manifest.write(written);
            put(jar, JarFile.MANIFEST_NAME, written.toByteArray());
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(jar, entry.getKey(), entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** Always at the same time of day: the same bundle is the same file. */
    private static void put(ZipOutputStream jar, String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTime(0);
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }
}
