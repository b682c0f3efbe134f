package kesi.deploy.provider.parcel;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kesi.core.api.json.Json;
import kesi.deploy.provider.feature.FeatureFile;
import kesi.deploy.provider.feature.FeatureFiles;
import kesi.deploy.provider.feature.ListedBundle;

/**
 * What lies in archives that were read and checked before, for the bill of materials.
 *
 * @param folder a folder of its own, gone when this is closed
 * @param features the features of the archives
 */
record Unpacked(Path folder, List<FeatureFile> features) implements Closeable {

    private static final String BUNDLES = "bundles/";

    static Unpacked of(List<Path> archives, Json json) throws IOException {
        Unpacked unpacked = new Unpacked(Files.createTempDirectory("kesi"), new ArrayList<>());
        for (Path archive : archives) {
            unpacked.read(archive, json);
        }
        return unpacked;
    }

    private void read(Path archive, Json json) throws IOException {
        try (InputStream file = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(Parcel.DEPARTMENT)) {
                    String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    features.add(FeatureFiles.of(archive.toString(), text, json));
                } else if (entry.getName().startsWith(BUNDLES)) {
                    Files.write(inside(entry.getName().substring(BUNDLES.length())), zip.readAllBytes());
                }
            }
        }
    }

    private Path inside(String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!folder.equals(file.getParent())) {
            throw new IOException(name);
        }
        return file;
    }

    /** The jar of a bundle that one of the archives has. */
    Optional<Path> jar(ListedBundle bundle) {
        return Optional.of(folder.resolve(bundle.fileName())).filter(Files::isRegularFile);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
