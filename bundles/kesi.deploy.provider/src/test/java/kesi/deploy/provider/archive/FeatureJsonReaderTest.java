package kesi.deploy.provider.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import kesi.core.api.problem.Problem;
import kesi.core.testing.TestJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature files from outside. */
class FeatureJsonReaderTest {

    @Test
    void aFeatureTellsItsBundlesAndWhatItDeclares() {
        FeatureJson read = read("""
                {"id": "k.f:news:1.2", "bundles": ["a:b:1", {"id": "a:c:2", "start-order": 30, "kesi.screen": true}],
                 "extensions": {"kesi-capabilities": {"type": "json", "json": ["network"]}}}
                """);
        assertThat(read.bundles()).containsExactly("a:b:1", "a:c:2");
        assertThat(read.capabilities()).containsExactly("network");
        assertThat(read.name()).isEqualTo("k.f:news");
        assertThat(read.version()).isEqualTo("1.2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | line 1, column 1 ($)",
                "{} | line 1, column 1 ($.id)",
                "{\"id\": 1} | line 1, column 8 ($.id)",
                "{\"id\": \"a:b\"} | line 1, column 8 ($.id)",
                "{\"id\": \"a:b:1\", \"bundles\": {}} | line 1, column 28 ($.bundles)",
                "{\"id\": \"a:b:1\", \"bundles\": [1]} | line 1, column 29 ($.bundles[0])",
                "{\"id\": \"a:b:1\", \"bundles\": [\"a:../b:1\"]} | line 1, column 29 ($.bundles[0])",
                "{\"id\": \"a:b:1\", \"bundles\": [\"a:b:1\", \"a:b:1\"]} | line 1, column 38 ($.bundles[1])",
                "{\"id\": \"a:b:1\", \"bundles\": [{\"id\": \"a:b:1\", \"kesi.x\": true}]} | ($.bundles[0].kesi.x)",
                "{\"id\": \"a:b:1\", \"bundles\": [{\"id\": \"a:b:1\", \"start-order\": 1.5}]} | start order",
                "{\"id\": \"a:b:1\", \"secret\": 1} | ($.secret)",
                "{\"id\": \"a:b:1\", \"extensions\": {\"x\": {\"kind\": \"mandatory\"}}} | ($.extensions.x)",
                "{\"id\": \"a:b:1\", \"configurations\": {\"p\": 1}} | line 1, column 41 ($.configurations.p)",
                "{\"id\": \"a:b:1\", } | line 1",
            })
    void whatIsWrongIsToldWithItsPlace(String text, String place) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Problem.class).hasMessageContaining(place);
    }

    @Test
    void aDepartmentThatListsItselfIsRefused() {
        assertThatThrownBy(() -> read("""
                {"id": "k.d:x:1", "extensions": {"kesi-department": {"kind": "mandatory", "type": "json", "json":
                 {"title": {"en": "X"}, "features": ["k.d:x:1"]}}}}
                """)).hasMessageContaining("lists itself").hasMessageContaining("line 2, column");
    }

    @Test
    void tenMegabytesOfNestingAreRefusedAtOnceAndAMegabyteOfItToo() {
        for (int size : new int[] {10_000_000, 1_000_000}) {
            for (String open : new String[] {"[", "{\"a\":"}) {
                assertThatThrownBy(() -> read(open.repeat(size / open.length())))
                        .isInstanceOf(Problem.class)
                        .extracting(e -> ((Problem) e).kind().exitCode())
                        .isEqualTo(3);
            }
        }
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThatThrownBy(() -> FeatureJsonReader.read("f", new byte[] {(byte) 0xff, 0}, TestJson.create()))
                .hasMessageContaining("UTF-8");
    }

    private static FeatureJson read(String text) {
        return FeatureJsonReader.read("feature.json", text.getBytes(StandardCharsets.UTF_8), TestJson.create());
    }
}
