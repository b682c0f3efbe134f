package kesi.bench.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * A plug-in with one view, whose jar is written here.
 *
 * @param name of the bundle, the component and the view
 * @param classes of {@code kesi.bench.guest}, that of the view first
 */
public record PlugIn(String name, List<String> classes) {
    /** Notes when it was painted first. */
    public static final PlugIn GUEST = new PlugIn("bench.guest", List.of("Guest", "Guest$Label"));

    /** Holds up the event thread and throws. */
    public static final PlugIn NUISANCE = new PlugIn("bench.nuisance", List.of("Nuisance"));

    private static final String COMPONENT = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="NAME">
              <property name="kesi.view.id" value="NAME"/>
              <property name="kesi.view.title" value="NAME"/>
              <property name="kesi.view.area" value="BOTTOM"/>
              <service scope="prototype"><provide interface="kesi.shell.api.ViewPart"/></service>
              <implementation class="kesi.bench.guest.CLASS"/>
            </scr:component>
            """;

    /** Writes it. */
    public Path write(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        List.of(
                        List.of("Manifest-Version", "1.0"),
                        List.of("Bundle-ManifestVersion", "2"),
                        List.of("Bundle-SymbolicName", name),
                        List.of("Bundle-Version", "1.0.0"),
                        List.of("Import-Package", "kesi.shell.api,javax.swing"),
                        List.of("Service-Component", "OSGI-INF/guest.xml"))
                .forEach(header -> manifest.getMainAttributes().put(new Attributes.Name(header.get(0)), header.get(1)));
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            put(entries, "OSGI-INF/guest.xml", component().getBytes(StandardCharsets.UTF_8));
            for (String type : classes) {
                String path = "kesi/bench/guest/" + type + ".class";
                try (InputStream in = PlugIn.class.getClassLoader().getResourceAsStream(path)) {
                    put(entries, path, Objects.requireNonNull(in).readAllBytes());
                }
            }
        }
        return jar;
    }

    private String component() {
        return COMPONENT.replace("NAME", name).replace("CLASS", classes.get(0));
    }

    private static void put(JarOutputStream entries, String name, byte[] content) throws IOException {
        entries.putNextEntry(new ZipEntry(name));
        entries.write(content);
    }
}
