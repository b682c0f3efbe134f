package kesi.launcher.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicencesTest {
    @TempDir
    Path folder;

    @Test
    void textsAreFoundWhereverTheyStandAndClassesAreNone() throws IOException {
        Path jar = folder.resolve("lucene-core-9.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out)) {
            for (String name : new String[] {
                "META-INF/LICENSE.txt", "META-INF/NOTICE", "fonts/Kai-OFL.txt", "fonts/sans/OFL.txt", "a/Licence.class"
            }) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }

        Licences licences = new Licences(folder.resolve("licenses"));
        licences.add(jar);

        assertThat(folder.resolve("licenses/lucene-core-9"))
                .isDirectoryContaining("glob:**/LICENSE.txt")
                .isDirectoryContaining("glob:**/NOTICE")
                .isDirectoryContaining("glob:**/fonts-Kai-OFL.txt")
                .isDirectoryContaining("glob:**/fonts-sans-OFL.txt")
                .isDirectoryNotContaining("glob:**/*.class");
        assertThat(licences.lines())
                .containsExactly("lucene-core-9\t\tApache-2.0\thttps://www.apache.org/licenses/LICENSE-2.0");
    }
}
