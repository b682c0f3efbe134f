package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The JSON that scripts read: members may be added, never lost or turned into something else. */
@Timeout(240)
class JsonShapesIT {
    @TempDir
    static Path temporary;

    private static Running product;
    private static JsonObject imported;

    @BeforeAll
    static void importAPage() {
        product = Running.department("office", temporary.resolve("home"));
        imported = Sentences.object(product.run("news:import", "--sample", "--json"));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void newsImportTellsOfEachFileItsItemsAndJoins() {
        assertThat(imported.getAsJsonArray("files")).isNotEmpty().allSatisfy(each -> {
            JsonObject file = each.getAsJsonObject();
            assertThat(file.keySet()).contains("file", "encoding", "items", "joins", "unassigned", "warnings");
            assertThat(file.getAsJsonArray("joins"))
                    .isNotEmpty()
                    .allSatisfy(join -> assertThat(join.getAsJsonArray()).hasSize(2));
            assertThat(file.getAsJsonArray("items")).isNotEmpty().allSatisfy(JsonShapesIT::isItem);
        });
    }

    @Test
    void newsSearchTellsTotalTimeHitsAndFacets() {
        JsonObject found = Sentences.object(product.run("news:search", "职工", "--json"));

        assertThat(found.get("total").getAsInt()).isPositive();
        assertThat(found.get("tookMs").getAsInt()).isNotNegative();
        assertThat(found.get("facets").isJsonObject()).isTrue();
        assertThat(found.getAsJsonArray("hits")).isNotEmpty().allSatisfy(each -> {
            JsonObject hit = each.getAsJsonObject();
            assertThat(hit.keySet()).contains("id", "title", "snippet");
            assertThat(hit.get("score").getAsDouble()).isPositive();
        });
    }

    @Test
    void competitionRankTellsRowsAdvancedAndTies() {
        Path contest = Samples.contest(temporary);
        product.run("competition:import", contest.toString());
        product.run("competition:import", Samples.marks(temporary).toString(), "--contest", Samples.CONTEST);

        JsonObject ranked = Sentences.object(product.run("competition:rank", Samples.CONTEST, "--json"));

        assertThat(ranked.keySet()).contains("competition", "stage", "rules", "rows", "advanced", "tiesAtCut");
        assertThat(ranked.get("rules").getAsString()).matches("(sha256[:-]?)?[0-9a-f]{64}");
        assertThat(ranked.getAsJsonArray("rows"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.getAsJsonObject().keySet())
                        .contains("rank", "entry", "name", "unit", "total", "shown", "modules", "status"));
    }

    @Test
    void reportRenderTellsFilePagesBytesAndTime() throws Exception {
        Path file = temporary.resolve("brief.pdf");

        JsonObject rendered =
                Sentences.object(product.run("report:render", "news.brief", "--out", file.toString(), "--json"));

        assertThat(rendered.get("file").getAsString()).isEqualTo(file.toString());
        assertThat(rendered.get("pages").getAsInt()).isPositive();
        assertThat(rendered.get("bytes").getAsLong()).isEqualTo(Files.size(file));
        assertThat(rendered.get("tookMs").getAsLong()).isNotNegative();
    }

    @Test
    void featureListTellsStateAndBundles() {
        JsonArray features =
                Sentences.json(product.run("feature:list", "--json")).getAsJsonArray();

        assertThat(features).hasSizeGreaterThan(5).allSatisfy(each -> {
            JsonObject feature = each.getAsJsonObject();
            assertThat(feature.keySet()).contains("id", "version", "state");
            assertThat(feature.get("bundles").isJsonArray()).isTrue();
        });
    }

    private static void isItem(JsonElement each) {
        JsonObject item = each.getAsJsonObject();
        assertThat(item.keySet()).contains("id", "kind", "title", "titleGenerated", "paragraphs");
        assertThat(item.get("titleGenerated").getAsJsonPrimitive().isBoolean()).isTrue();
        assertThat(item.getAsJsonArray("paragraphs")).isNotEmpty();
        if (item.has("byline") && item.get("byline").isJsonObject()) {
            assertThat(item.getAsJsonObject("byline").keySet()).contains("raw", "role");
        }
    }
}
