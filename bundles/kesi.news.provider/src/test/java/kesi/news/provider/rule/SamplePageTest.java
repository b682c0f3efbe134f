package kesi.news.provider.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kesi.news.api.Credit;
import kesi.news.api.Join;
import kesi.news.api.Paragraph;
import org.junit.jupiter.api.Test;

/** The built-in page against what a careful reader finds on it. */
class SamplePageTest {
    private static final String FOLDER = "/kesi/news/provider/sample/";

    private final PageReader.Reading page =
            new PageReader().read(text("page.txt").lines().toList());

    @Test
    void theSamplePageIsReadAsACarefulReaderReadsIt() {
        JsonObject expected = JsonParser.parseString(text("expected.json")).getAsJsonObject();
        assertThat(pretty(read())).isEqualTo(pretty(expected));
    }

    @Test
    void nothingOfTheSamplePageIsLeftOver() {
        assertThat(page.unassigned()).isEmpty();
        assertThat(page.warnings()).isEmpty();
    }

    @Test
    void aNumberOnTheSamplePageKeepsItsMarks() {
        assertThat(page.items().get(0).paragraphs().get(2).display()).contains("21:30，配有图书3,000册。");
    }

    @Test
    void aPupilOnTheSamplePageIsKnownAsAMinor() {
        assertThat(page.items().get(5).mentions())
                .anyMatch(mention -> mention.name().equals("柏小禾") && mention.minor())
                .anyMatch(mention -> mention.name().equals("邵松年") && !mention.minor());
    }

    private JsonObject read() {
        JsonObject all = new JsonObject();
        JsonArray items = new JsonArray();
        page.items().forEach(item -> items.add(item(item)));
        all.add("items", items);
        JsonArray joins = new JsonArray();
        page.joins().forEach(pair -> joins.add(numbers(pair)));
        all.add("joins", joins);
        return all;
    }

    private static JsonObject item(ReadItem item) {
        JsonObject object = new JsonObject();
        object.addProperty("kind", item.kind().word());
        object.addProperty("title", item.titles().display());
        object.addProperty("titleGenerated", item.titles().generated());
        item.byline().ifPresent(by -> object.add("byline", byline(by)));
        JsonArray paragraphs = new JsonArray();
        item.paragraphs().forEach(paragraph -> paragraphs.add(paragraph(paragraph)));
        object.add("paragraphs", paragraphs);
        return object;
    }

    private static JsonObject byline(Credit by) {
        JsonObject object = new JsonObject();
        object.addProperty("raw", by.raw());
        object.addProperty("role", by.role().word());
        by.expansion().ifPresent(full -> object.addProperty("expansion", full.name()));
        return object;
    }

    private static JsonObject paragraph(Paragraph paragraph) {
        JsonObject object = new JsonObject();
        object.addProperty("display", paragraph.display());
        object.add(
                "joinOffsets",
                numbers(paragraph.joins().stream().map(Join::offset).toList()));
        return object;
    }

    private static JsonArray numbers(List<Integer> numbers) {
        JsonArray array = new JsonArray();
        numbers.forEach(array::add);
        return array;
    }

    private static String pretty(JsonElement tree) {
        return new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(tree);
    }

    private static String text(String name) {
        try (InputStream in = SamplePageTest.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
