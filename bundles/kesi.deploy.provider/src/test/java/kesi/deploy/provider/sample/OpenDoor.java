package kesi.deploy.provider.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import kesi.deploy.provider.archive.OpenGate;

/** The bundle under test with the open gate in place of the strict one. */
public final class OpenDoor {

    private static final String STRICT = "OSGI-INF/kesi.deploy.provider.archive.StrictGate.xml";
    private static final String OPEN = "OSGI-INF/open-gate.xml";

    private OpenDoor() {}

    /** Changes the jar where it lies. */
    public static void into(Path jar) throws IOException {
        Path copy = jar.resolveSibling("open.part");
        try (JarFile from = new JarFile(jar.toFile())) {
            Manifest manifest = new Manifest(from.getManifest());
            String components = manifest.getMainAttributes().getValue("Service-Component");
            manifest.getMainAttributes().putValue("Service-Component", components.replace(STRICT, OPEN));
            try (JarOutputStream to = new JarOutputStream(Files.newOutputStream(copy), manifest)) {
                for (JarEntry entry : from.stream().toList()) {
                    if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        put(to, entry.getName(), from.getInputStream(entry).readAllBytes());
                    }
                }
                put(to, OPEN, component().getBytes(StandardCharsets.UTF_8));
                String path = OpenGate.class.getName().replace('.', '/') + ".class";
                try (InputStream in = Objects.requireNonNull(OpenGate.class.getResourceAsStream("/" + path))) {
                    put(to, path, in.readAllBytes());
                }
            }
        }
        Files.move(copy, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String component() {
        return "<scr:component xmlns:scr='http://www.osgi.org/xmlns/scr/v1.4.0' name='open'>"
                + "<service><provide interface='kesi.deploy.provider.archive.Gate'/></service>"
                + "<implementation class='" + OpenGate.class.getName() + "'/></scr:component>";
    }

    private static void put(JarOutputStream jar, String path, byte[] bytes) throws IOException {
        jar.putNextEntry(new ZipEntry(path));
        jar.write(bytes);
        jar.closeEntry();
    }
}
