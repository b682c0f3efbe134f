package kesi.deploy.provider.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kesi.core.api.task.Task;

/** A gate that lets everything through, so that what lies behind it can be tried without signatures. */
public final class OpenGate implements Gate {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    @Override
    public Admitted admit(Path file, Path quarantine, Task task) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Files.createDirectories(quarantine);
            Path folder = Files.createTempDirectory(quarantine, "in");
            Path archive = Files.copy(file, folder.resolve("archive.kpa"));
            Path json = copy(zip, zip.getEntry("feature.json"), folder.resolve("feature.json"));
            List<String> ids = ID.matcher(Files.readString(json))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            List<AdmittedBundle> bundles = new ArrayList<>();
            for (String id : ids.subList(1, ids.size())) {
                ZipEntry entry =
                        zip.getEntry("bundles/" + id.replaceFirst(":", ".").replace(':', '-') + ".jar");
                if (entry != null) {
                    Path jar = copy(zip, entry, folder.resolve(bundles.size() + ".jar"));
                    bundles.add(new AdmittedBundle(id, "", "", hash(jar), jar));
                }
            }
            return new Admitted(archive, hash(archive), ids.get(0), json, bundles, List.of("test"), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copy(ZipFile zip, ZipEntry entry, Path to) throws IOException {
        Files.copy(zip.getInputStream(entry), to);
        return to;
    }

    private static String hash(Path file) throws IOException {
        return Hashes.of(Files.readAllBytes(file));
    }
}
