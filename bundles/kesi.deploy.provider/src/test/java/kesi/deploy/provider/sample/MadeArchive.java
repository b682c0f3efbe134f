package kesi.deploy.provider.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A feature archive made by a test, without a signature.
 *
 * @param name the last word of its id
 */
public record MadeArchive(String name, String version, List<MadeBundle> bundles) {

    /** With one sound bundle {@code kesi.NAME.ui}. */
    public static MadeArchive sound(String name, String version) {
        return new MadeArchive(name, version, List.of(MadeBundle.of("kesi." + name + ".ui", version + ".0.0")));
    }

    /** Its id. */
    public String id() {
        return "made:" + name + ":" + version;
    }

    /** Writes it. */
    public Path in(Path folder) throws IOException {
        Path file = folder.resolve(name + "-" + version + ".kpa");
        String listed = bundles.stream()
                .map(one -> "{\"id\": \"" + one.id() + "\", \"kesi.required\": true}")
                .collect(Collectors.joining(", "));
        String json = "{\"feature-resource-version\": \"1.0\", \"id\": \"" + id() + "\", \"name\": \"Made " + name
                + "\", \"bundles\": [" + listed + "]}";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "feature.json", json.getBytes(StandardCharsets.UTF_8));
            for (MadeBundle bundle : bundles) {
                put(zip, "bundles/" + bundle.fileName(), bundle.bytes());
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
