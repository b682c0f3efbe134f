package kesi.launcher.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    private static final Path OURS = Path.of("../features");

    @TempDir
    Path folder;

    @BeforeEach
    void twoFeaturesAndADepartment() throws IOException {
        write("core", "{\"id\": \"t:core:1\"}");
        write("news", "{\"id\": \"t:news:1\"}");
        write("departments/publicity", department("宣传", "\"t:news:1\", \"t:core:1\""));
    }

    @Test
    void aDepartmentHasItsFeaturesInItsOwnOrder() {
        Catalogue catalogue = Catalogue.read(folder, Map.of());

        assertThat(catalogue.featuresOf("宣传")).extracting(Feature::name).containsExactly("news", "core", "publicity");
        assertThat(catalogue.folderName("宣传")).isEqualTo("publicity");
    }

    @Test
    void anUnknownFeatureIsToldWithThePlaceInTheDepartmentsFile() throws IOException {
        write("departments/publicity", department("宣传", "\"t:news:1\",\n \"t:absent:1\""));

        assertThatThrownBy(() -> Catalogue.read(folder, Map.of()).featuresOf("publicity"))
                .hasMessageContaining("department.feature.unknown")
                .hasMessageContaining("publicity/feature.json, 3, 2, t:absent:1");
    }

    @Test
    void oneIdentityInTwoFoldersIsRefused() throws IOException {
        write("copy", "{\"id\": \"t:core:1\"}");

        assertThatThrownBy(() -> Catalogue.read(folder, Map.of())).hasMessageContaining("feature.twice");
    }

    @Test
    void aBrokenFileIsToldEvenIfNoDepartmentUsesIt() throws IOException {
        write("broken", "{\n \"id\": }");

        assertThatThrownBy(() -> Catalogue.read(folder, Map.of())).hasMessageContaining("broken/feature.json, 2, 8");
    }

    @Test
    void ourOwnFeaturesAndDepartmentsAreInOrder() {
        Catalogue ours = Catalogue.read(OURS, Map.of());

        assertThat(ours.departments())
                .extracting(Feature::name)
                .contains("publicity", "contests", "culture", "office", "safe");
        ours.departments()
                .forEach(department -> assertThat(ours.featuresOf(department.name()))
                        .as(department.name())
                        .extracting(Feature::name)
                        .startsWith("core")
                        .contains("console", "workbench"));
        assertThat(ours.features())
                .allSatisfy(feature ->
                        assertThat(feature.file().resolveSibling("notes.md")).isNotEmptyFile());
        assertThat(ours.featuresOf("劳动竞赛")).extracting(Feature::name).contains("competition");
        assertThat(ours.featuresOf("文化与非遗")).extracting(Feature::name).contains("heritage");
    }

    private void write(String name, String json) throws IOException {
        Files.createDirectories(folder.resolve(name));
        Files.writeString(folder.resolve(name).resolve("feature.json"), json);
    }

    private static String department(String title, String features) {
        return """
                {"id": "t:d:1", "extensions": {"kesi-department": {"type": "json", "json":
                {"title": {"zh": "%s"}, "features": [%s]}}}}""".formatted(title, features);
    }
}
