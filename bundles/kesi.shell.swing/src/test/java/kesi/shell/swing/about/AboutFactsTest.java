package kesi.shell.swing.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kesi.core.testing.FixedLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AboutFactsTest {

    @TempDir
    Path folder;

    @Test
    void theCopyHoldsProductSystemPlaceFeaturesAndBundles() {
        AboutFacts facts = new AboutFacts(
                List.of(List.of("workspace", "/data/kesi"), List.of("department", "office")),
                List.of(List.of("News archive", "kesi.features:news", "0.1.0", "ACTIVE", "kesi.news.ui")),
                List.of(List.of("kesi.news.ui", "0.1.0", "ACTIVE")));

        assertThat(facts.text(FixedLanguage.english()))
                .contains("Kesi\t", "Java\t", "OS\t", "Workspace\t/data/kesi", "Department\toffice")
                .contains("kesi.features:news\t0.1.0\tACTIVE\tkesi.news.ui");
        assertThat(facts.text(FixedLanguage.chinese())).contains("工作区\t/data/kesi");
    }

    @Test
    void licencesAreListedAndReadFromTheirFolderAlone() throws IOException {
        Files.createDirectories(folder.resolve("licenses/flatlaf"));
        Files.writeString(folder.resolve("licenses/flatlaf/LICENSE"), "Apache");
        Files.write(folder.resolve("licenses/old.txt"), "© 1999".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Licences licences = new Licences(folder.resolve("licenses"));

        assertThat(licences.names()).containsExactly("flatlaf/LICENSE", "old.txt");
        assertThat(licences.text("flatlaf/LICENSE")).isEqualTo("Apache");
        assertThat(licences.text("old.txt")).isEqualTo("© 1999");
        assertThat(licences.text("../secret.txt")).isEmpty();
        assertThat(new Licences(folder.resolve("none")).names()).isEmpty();
    }
}
