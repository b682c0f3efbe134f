package kesi.launcher.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import kesi.launcher.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssembleTest {
    @TempDir
    Path root;

    private Distribution distribution;

    @BeforeEach
    void emptyDistribution() throws IOException {
        distribution = new Distribution(root);
        Files.createDirectories(root.resolve("lib"));
        Files.createDirectories(distribution.bundles());
    }

    @Test
    void theListHoldsTheHashOfEveryBundle() throws IOException {
        Files.write(bundle("a.jar"), jar("Apache-2.0", "META-INF/LICENSE", "text".getBytes(StandardCharsets.UTF_8)));

        Assemble.assemble(distribution);

        assertThat(Files.readAllLines(distribution.hashList()))
                .containsExactly(Hashes.hash(bundle("a.jar")) + "  a.jar");
        Hashes.read(distribution.hashList()).verify(List.of(bundle("a.jar")), Seen.nothing(root.resolve("seen")));
    }

    @Test
    void oneChangedByteIsFound() throws IOException {
        byte[] content = jar("Apache-2.0", "x", new byte[100]);
        Files.write(bundle("a.jar"), content);
        Assemble.assemble(distribution);
        content[content.length / 2] ^= 1;
        Files.write(bundle("a.jar"), content);

        assertThatThrownBy(() -> Hashes.read(distribution.hashList())
                        .verify(List.of(bundle("a.jar")), Seen.nothing(root.resolve("seen"))))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("bundle.changed");
    }

    @Test
    void licencesOfJarsInJarsAreCollectedToo() throws IOException {
        byte[] inner = jar("MIT", "META-INF/LICENSE.txt", "inner".getBytes(StandardCharsets.UTF_8));
        Files.write(bundle("outer.jar"), jar("https://www.apache.org/licenses/LICENSE-2.0", "lib/inner-2.jar", inner));

        Assemble.assemble(distribution);

        assertThat(root.resolve("licenses/inner-2/LICENSE.txt")).hasContent("inner");
        assertThat(Files.readAllLines(root.resolve("licenses/THIRD-PARTY.tsv")))
                .contains("inner-2\t\tMIT\t", "outer\t\tApache-2.0\thttps://www.apache.org/licenses/LICENSE-2.0");
    }

    @Test
    void aJarWithoutALicenceStopsTheBuild() throws IOException {
        Files.write(bundle("mystery.jar"), jar("", "x", new byte[0]));

        assertThatThrownBy(() -> Assemble.assemble(distribution)).hasMessageContaining("mystery");
    }

    private Path bundle(String name) {
        return distribution.bundles().resolve(name);
    }

    private static byte[] jar(String licence, String entry, byte[] content) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!licence.isEmpty()) {
            manifest.getMainAttributes().putValue("Bundle-License", licence);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new ZipEntry(entry));
            jar.write(content);
        }
        return bytes.toByteArray();
    }
}
