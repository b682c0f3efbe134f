package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import kesi.launcher.run.Running;
import org.cyclonedx.Version;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The bill of materials of every feature is true, whole, and in the form that CycloneDX's own library accepts. */
@Timeout(240)
class BillIT {
    @TempDir
    static Path temporary;

    private static Running product;

    @BeforeAll
    static void start() {
        product = Running.department("office", temporary.resolve("home"));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void everyFeatureHasABillThatIsValid() throws Exception {
        for (String feature : features()) {
            Path file = temporary.resolve("bill.json");
            product.run("feature:sbom", feature, "--out", file.toString());

            assertThat(new JsonParser().validate(Files.readAllBytes(file), Version.VERSION_16))
                    .as(feature)
                    .isEmpty();
        }
    }

    @Test
    void theSameFeatureHasTheSameBill() {
        assertThat(product.run("feature:sbom", "news", "--json").out())
                .isEqualTo(product.run("feature:sbom", "news", "--json").out());
    }

    @Test
    void everyLibraryInABundleOfAFeatureStandsInItsBill() throws IOException {
        for (String feature : features()) {
            Set<String> told = new TreeSet<>();
            JsonArray bundles = bill(feature).getAsJsonArray("components");
            bundles.forEach(bundle -> told.addAll(inside(bundle.getAsJsonObject())));
            assertThat(told).as(feature).hasSameElementsAs(nested(bundles));
        }
    }

    @Test
    void everyPartHasALicenceAndItsHash() {
        JsonObject bill = bill("records");
        assertThat(bill.getAsJsonArray("components")).isNotEmpty().allSatisfy(each -> {
            assertThat(each.getAsJsonObject().getAsJsonArray("licenses")).isNotEmpty();
            assertThat(each.getAsJsonObject().getAsJsonArray("hashes").toString())
                    .containsPattern("[0-9a-f]{64}");
        });
        assertThat(bill.toString()).contains("pkg:maven/org.apache.lucene/lucene-core@");
    }

    private static List<String> features() throws IOException {
        try (var folders = Files.list(Running.BUILT.features())) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("feature.json")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static JsonObject bill(String feature) {
        return Sentences.object(product.run("feature:sbom", feature, "--json"));
    }

    private static List<String> inside(JsonObject bundle) {
        JsonElement parts = bundle.get("components");
        return parts == null
                ? List.of()
                : parts.getAsJsonArray().asList().stream()
                        .map(part -> part.getAsJsonObject()
                                .getAsJsonArray("hashes")
                                .get(0)
                                .getAsJsonObject())
                        .map(hash -> hash.get("content").getAsString())
                        .toList();
    }

    /** The hashes of all jars and faces that lie in the bundles of a bill. */
    private static Set<String> nested(JsonArray bundles) throws IOException {
        Set<String> hashes = new TreeSet<>();
        for (JsonElement each : bundles) {
            JsonObject bundle = each.getAsJsonObject();
            String name =
                    bundle.get("group").getAsString() + "." + bundle.get("name").getAsString() + "-"
                            + bundle.get("version").getAsString() + ".jar";
            try (ZipFile zip = new ZipFile(Running.BUILT.bundles().resolve(name).toFile())) {
                for (var entry : zip.stream()
                        .filter(e -> e.getName().matches(".*\\.jar|.*NotoSansSC.*ttf"))
                        .toList()) {
                    hashes.add(hash(zip.getInputStream(entry).readAllBytes()));
                }
            }
        }
        return hashes;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
