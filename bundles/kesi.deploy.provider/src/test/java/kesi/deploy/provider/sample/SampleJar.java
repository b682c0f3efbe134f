package kesi.deploy.provider.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * A bundle made by a test: one component with the command {@code NAME:hello}.
 *
 * @param name the symbolic name
 * @param imports what it imports beside the core's api
 * @param reference a service type that its component waits for, or empty
 */
public record SampleJar(String name, String imports, String reference) {

    /** Writes it to a file. */
    public void write(Path file) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest())) {
            put(jar, "OSGI-INF/hello.xml", component().getBytes(StandardCharsets.UTF_8));
            String path = Hello.class.getName().replace('.', '/') + ".class";
            try (InputStream in = Objects.requireNonNull(Hello.class.getResourceAsStream("/" + path))) {
                put(jar, path, in.readAllBytes());
            }
        }
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name);
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Import-Package", "kesi.core.api.command,kesi.core.api.task,kesi.core.api.text" + imports);
        main.putValue("Service-Component", "OSGI-INF/hello.xml");
        main.putValue("Require-Capability", "osgi.extender;filter:=\"(osgi.extender=osgi.component)\"");
        return manifest;
    }

    private String component() {
        String waits = reference.isEmpty() ? "" : "<reference name='it' interface='" + reference + "'/>";
        return "<scr:component xmlns:scr='http://www.osgi.org/xmlns/scr/v1.4.0' name='hello'>"
                + "<property name='kesi.command.name' value='" + name.replace('.', '-') + ":hello'/>"
                + "<service><provide interface='kesi.core.api.command.Handler'/></service>" + waits
                + "<implementation class='" + Hello.class.getName() + "'/></scr:component>";
    }

    private static void put(JarOutputStream jar, String path, byte[] bytes) throws IOException {
        jar.putNextEntry(new ZipEntry(path));
        jar.write(bytes);
        jar.closeEntry();
    }
}
