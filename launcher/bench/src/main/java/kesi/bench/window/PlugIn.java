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

/** Writes the jar of a plug-in with one view. */
final class PlugIn {
    static final String VIEW = "bench.guest";

    private static final String COMPONENT = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="bench.guest">
              <property name="kesi.view.id" value="bench.guest"/>
              <property name="kesi.view.title" value="Guest"/>
              <property name="kesi.view.area" value="BOTTOM"/>
              <service scope="prototype"><provide interface="kesi.shell.api.ViewPart"/></service>
              <implementation class="kesi.bench.guest.Guest"/>
            </scr:component>
            """;

    private PlugIn() {}

    static Path write(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        List.of(
                        List.of("Manifest-Version", "1.0"),
                        List.of("Bundle-ManifestVersion", "2"),
                        List.of("Bundle-SymbolicName", "bench.guest"),
                        List.of("Bundle-Version", "1.0.0"),
                        List.of("Import-Package", "kesi.shell.api,javax.swing"),
                        List.of("Service-Component", "OSGI-INF/guest.xml"))
                .forEach(header -> manifest.getMainAttributes().put(new Attributes.Name(header.get(0)), header.get(1)));
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            put(entries, "OSGI-INF/guest.xml", COMPONENT.getBytes(StandardCharsets.UTF_8));
            for (String name : List.of("Guest", "Guest$Label")) {
                String path = "kesi/bench/guest/" + name + ".class";
                try (InputStream in = PlugIn.class.getClassLoader().getResourceAsStream(path)) {
                    put(entries, path, Objects.requireNonNull(in).readAllBytes());
                }
            }
        }
        return jar;
    }

    private static void put(JarOutputStream entries, String name, byte[] content) throws IOException {
        entries.putNextEntry(new ZipEntry(name));
        entries.write(content);
    }
}
