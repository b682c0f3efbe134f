package kesi.deploy.provider.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartReaderTest {

    private static final Coordinates BUNDLE = Coordinates.of("k:books:1.0");

    @TempDir
    private Path folder;

    private Path jar = Path.of("");

    @BeforeEach
    void file() {
        jar = folder.resolve("k.books-1.0.jar");
    }

    @Test
    void aBundleTellsTheLibrariesThatLieInIt() throws IOException {
        byte[] library = jarOf(Map.of("Bundle-License", "MIT;link=\"https://opensource.org/license/mit\""), Map.of());
        write(
                Map.of("Kesi-Libraries", "lib/x.jar=org.x:x:2.1, lib/y.txt=org.y:y:3"),
                Map.of("lib/x.jar", library, "lib/y.txt", "plain".getBytes(StandardCharsets.UTF_8)));

        List<Part> inside = reader("").read(BUNDLE, jar).inside();

        assertThat(inside)
                .extracting(Part::coordinates)
                .containsExactly(new Coordinates("org.x", "x", "2.1"), new Coordinates("org.y", "y", "3"));
        assertThat(inside).extracting(Part::licences).containsExactly(List.of("MIT"), List.of());
        assertThat(inside.get(1).sha256())
                .isEqualTo("a116c9ed46d6207734a43317d30fd88f52ac8634c37d904bbf4e41d865f90475");
    }

    @Test
    void aLibraryThatIsToldAndNotThereIsRefused() throws IOException {
        write(Map.of("Kesi-Libraries", "lib/x.jar=org.x:x:2.1"), Map.of());
        assertThatThrownBy(() -> reader("").read(BUNDLE, jar))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("lib/x.jar=org.x:x:2.1");
    }

    @Test
    void theListOfThirdPartiesWinsOverTheManifest() throws IOException {
        write(Map.of("Bundle-License", "something of ours"), Map.of());
        assertThat(reader("k.books-1.0\t1.0\tEPL-2.0, LGPL-2.1\thttps://x")
                        .read(BUNDLE, jar)
                        .licences())
                .containsExactly("EPL-2.0", "LGPL-2.1");
        assertThat(reader("").read(BUNDLE, jar).licences()).containsExactly("something of ours");
    }

    @Test
    void twoFilesOfOneLibraryAreTwoPartsOfTheBill() throws IOException {
        write(
                Map.of("Kesi-Libraries", "a.ttf=org.f:faces:1,b.ttf=org.f:faces:1"),
                Map.of("a.ttf", new byte[1], "b.ttf", new byte[2]));
        Bill bill = new Bill(
                Coordinates.of("k.f:books:1.0"), "Books", List.of(reader("").read(BUNDLE, jar)));

        assertThat(String.valueOf(bill.tree().get("dependencies")))
                .contains("pkg:maven/k/books@1.0#a.ttf", "pkg:maven/k/books@1.0#b.ttf");
        assertThat(bill.tree()).isEqualTo(bill.tree());
    }

    private PartReader reader(String line) throws IOException {
        Path list = Files.createDirectories(folder.resolve("licenses")).resolve("THIRD-PARTY.tsv");
        Files.writeString(list, "jar\tversion\tlicence\taddress\n" + line);
        return new PartReader(LicenceNames.of(folder));
    }

    private void write(Map<String, String> headers, Map<String, byte[]> entries) throws IOException {
        Files.write(jar, jarOf(headers, entries));
    }

    private static byte[] jarOf(Map<String, String> headers, Map<String, byte[]> entries) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
