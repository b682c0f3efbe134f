package kesi.launcher.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kesi.launcher.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureReaderTest {
    @TempDir
    Path folder;

    @Test
    void bundlesMayBeTextsOrObjects() throws IOException {
        Feature feature = read("""
                { "id": "org.acme:app:1.0",
                  "bundles": [ "g:plain:1", { "id": "g:rich:2.0-beta", "start-order": 3, "kesi.screen": true,
                    "kesi.required": true, "acme.note": "other metadata is allowed" } ] }
                """);

        assertThat(feature.bundles())
                .extracting(FeatureBundle::id, FeatureBundle::startOrder, FeatureBundle::traits)
                .containsExactly(
                        tuple(id("g:plain:1"), FeatureBundle.USUAL_ORDER, Set.of()),
                        tuple(id("g:rich:2.0-beta"), 3, Set.of(Trait.SCREEN, Trait.REQUIRED)));
    }

    @Test
    void configurationsHaveTheTypesOfTheConfigurator() throws IOException {
        Feature feature = read("""
                { "id": "a:b:1", "configurations": { "pid": { "text": "t", "flag": true, "whole": 3, "broken": 2.5,
                  "port:Integer": 8080, "names:String[]": ["x", "y"], "sizes": [1, 2],
                  "ids:Collection<Long>": [7] }, "factory~one": {} } }
                """);

        Map<String, Object> pid = feature.configurations().get("pid");
        assertThat(pid)
                .containsEntry("text", "t")
                .containsEntry("flag", true)
                .containsEntry("whole", 3L)
                .containsEntry("broken", 2.5)
                .containsEntry("port", 8080)
                .containsEntry("names", new String[] {"x", "y"})
                .containsEntry("sizes", new Long[] {1L, 2L})
                .containsEntry("ids", List.of(7L));
        assertThat(feature.configurations()).containsKey("factory~one");
    }

    @Test
    void variablesAreFilledIn() throws IOException {
        Feature feature = read("""
                { "id": "a:b:1", "variables": { "dir": "data", "kesi.home": null },
                  "configurations": { "pid": { "path": "${kesi.home}/${dir}" } },
                  "extensions": { "framework-launching-properties": { "type": "json",
                    "json": { "acme.dir": "${dir}", "acme.size": 5 } } } }
                """);

        assertThat(feature.configurations().get("pid")).containsEntry("path", "/w/data");
        assertThat(feature.launching()).containsEntry("acme.dir", "data").containsEntry("acme.size", "5");
    }

    @Test
    void aDepartmentListsFeaturesAndTitles() throws IOException {
        Department department = read("""
                        { "id": "a:b:1", "extensions": { "kesi-department": { "kind": "mandatory", "type": "json",
                          "json": { "title": { "zh": "宣传" }, "features": ["x:y:1"] } } } }
                        """).department().orElseThrow();

        assertThat(department.titles()).containsEntry("zh", "宣传");
        assertThat(department.features())
                .singleElement()
                .extracting(node -> node.text())
                .isEqualTo("x:y:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"bundles\": []}`                                              | json.missing",
                "`{\"id\": \"a:b:1\", \"bundels\": []}`                           | json.unknown",
                "`{\"id\": \"just-a-name\"}`                                      | feature.id",
                "`{\"id\": \"a:b:1\", \"bundles\": [\"../../etc:x:1\"]}`          | feature.id",
                "`{\"id\": \"a:b:1\", \"bundles\": [\"a:..:1\"]}`                 | feature.id",
                "`{\"id\": \"a:b:1\", \"bundles\": [{\"start-order\": 1}]}`       | json.missing",
                "`{\"id\": \"a:b:1\", \"bundles\": [{\"id\": \"a:b:1\", \"start-order\": 0}]}` | feature.start-order",
                "`{\"id\": \"a:b:1\", \"bundles\": [{\"id\": \"a:b:1\", \"start-order\": 1.5}]}` | feature.start-order",
                "`{\"id\": \"a:b:1\", \"bundles\": [{\"id\": \"a:b:1\", \"kesi.screen\": \"yes\"}]}` | json.kind",
                "`{\"id\": \"a:b:1\", \"bundles\": [{\"id\": \"a:b:1\", \"kesi.sreen\": true}]}` | json.unknown",
                "`{\"id\": \"a:b:1\", \"bundles\": [5]}`                          | json.kind",
                "`{\"id\": \"a:b:1\", \"feature-resource-version\": \"2.0\"}`     | feature.version",
                "`{\"id\": \"a:b:1\", \"variables\": {\"x\": null}}`              | feature.variable.missing",
                "`{\"id\": \"a:b:1\", \"configurations\": {\"p\": {\"k\": \"${x}\"}}}` | feature.variable.unknown",
                "`{\"id\": \"a:b:1\", \"configurations\": {\"p\": {\"k:Byte\": \"x\"}}}` | feature.configuration.value",
                "`{\"id\": \"a:b:1\", \"configurations\": {\"p\": {\"k:Hue\": \"x\"}}}` | feature.configuration.type",
                "`{\"id\": \"a:b:1\", \"configurations\": {\"p\": {\"k\": [1, \"\"]}}}` | feature.configuration.mixed",
                "`{\"id\": \"a:b:1\", \"extensions\": {\"x\": {\"kind\": \"odd\"}}}`       | feature.extension.kind",
                "`{\"id\": \"a:b:1\", \"extensions\": {\"x\": {\"kind\": \"mandatory\"}}}` | feature.extension.unknown",
                "`{\"id\": \"a:b:1\", \"extensions\": {\"kesi-department\": {\"type\": \"text\"}}}`"
                        + " | feature.extension.type",
            })
    void whatIsWrongIsToldWithItsPlace(String json, String key) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.sentences().get(0).key()).isEqualTo(key);
            assertThat(failure.sentences().get(0).values()).startsWith(folder.resolve("feature.json"), 1);
        });
    }

    private Feature read(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("feature.json"), json);
        return FeatureReader.read(file, Map.of("kesi.home", "/w"));
    }

    private static ArtifactId id(String text) {
        return ArtifactId.of(text).orElseThrow();
    }
}
