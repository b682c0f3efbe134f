package kesi.launcher.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A tiny bundle, made on the spot: a manifest, some classes of the tests, some texts. */
public final class TestBundle {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Manifest manifest = new Manifest();
    private final String name;

    private TestBundle(String name) {
        this.name = name;
        header("Manifest-Version", "1.0");
        header("Bundle-ManifestVersion", "2");
        header("Bundle-SymbolicName", name);
        header("Bundle-Version", "1.0.0");
        header("Bundle-License", "Apache-2.0");
    }

    public static TestBundle named(String name) {
        return new TestBundle(name);
    }

    public TestBundle header(String header, String value) {
        manifest.getMainAttributes().put(new Attributes.Name(header), value);
        return this;
    }

    public TestBundle with(Class<?> type) {
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
            entries.put(path, Objects.requireNonNull(in).readAllBytes());
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public TestBundle activator(Class<?> type) {
        return with(type).header("Bundle-Activator", type.getName());
    }

    public TestBundle imports(String packages) {
        return header("Import-Package", packages);
    }

    public TestBundle text(String path, String text) {
        entries.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The identity under which features name it. */
    public String id() {
        return "test:" + name + ":1.0.0";
    }

    public void write(Path folder) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("test." + name + "-1.0.0.jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
    }
}
