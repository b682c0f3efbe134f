package kesi.news.provider.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import kesi.news.api.Join;
import kesi.news.api.Paragraph;
import kesi.news.api.Stretch;
import org.junit.jupiter.api.Test;

class RealPageTest {
    private final PageReader.Reading page = new PageReader().read(SharedData.lines("page/page.txt"));
    private final JsonObject gold = SharedData.json("page/gold.json");

    @Test
    void theRealPageHasTheKindsThatACarefulReaderFound() {
        assertThat(page.items()).extracting(item -> item.kind().word()).isEqualTo(strings("kind"));
    }

    @Test
    void theTitlesAreThoseOfThePageAndTheMissingOneIsMarked() {
        for (int i = 0; i < page.items().size(); i++) {
            ReadItem item = page.items().get(i);
            JsonElement title = article(i).get("titleDisplay");
            assertThat(item.titles().generated()).isEqualTo(title.isJsonNull());
            if (!title.isJsonNull()) {
                assertThat(item.titles().display()).isEqualTo(title.getAsString());
                assertThat(item.titles().raw())
                        .isEqualTo(article(i).get("title").getAsString());
            }
        }
    }

    @Test
    void theLinesAreJoinedWhereTheyWereBrokenAndNowhereElse() {
        assertThat(page.joins())
                .containsExactly(
                        List.of(9, 11),
                        List.of(13, 15),
                        List.of(17, 19),
                        List.of(45, 47),
                        List.of(70, 72),
                        List.of(72, 74),
                        List.of(76, 78));
    }

    @Test
    void everyParagraphIsRawAndShownAsInPrint() {
        for (int i = 0; i < page.items().size(); i++) {
            List<Paragraph> found = page.items().get(i).paragraphs();
            JsonArray expected = article(i).getAsJsonArray("paragraphs");
            assertThat(found).hasSameSizeAs(expected);
            for (int j = 0; j < found.size(); j++) {
                assertParagraph(found.get(j), expected.get(j).getAsJsonObject());
            }
        }
    }

    private static void assertParagraph(Paragraph found, JsonObject expected) {
        assertThat(found.raw()).isEqualTo(expected.get("text").getAsString());
        assertThat(found.display()).isEqualTo(expected.get("display").getAsString());
        assertThat(found.source()).extracting(Stretch::line).isEqualTo(numbers(expected, "srcLines"));
        assertThat(found.joins()).extracting(Join::offset).isEqualTo(numbers(expected, "joinOffsets"));
    }

    @Test
    void bylinesHaveTheirRoleAndTheFullName() {
        List<String> found = new ArrayList<>();
        for (ReadItem item : page.items()) {
            item.byline()
                    .ifPresent(by -> found.add(by.raw() + " " + by.role().word() + " "
                            + by.expansion().map(full -> full.name()).orElse("")));
        }
        assertThat(found)
                .containsExactly(
                        "高新区总 text 苏州高新区总工会",
                        "吴江区总 摄 photo 吴江区总工会",
                        "张家港市总 text 张家港市总工会",
                        "张浦镇总工会 text ",
                        "工业园区总工会 text 苏州工业园区总工会",
                        "元和街道总工会 text 相城区元和街道总工会");
    }

    @Test
    void nothingIsLeftOver() {
        assertThat(page.unassigned()).isEmpty();
        assertThat(page.furniture()).isEmpty();
    }

    @Test
    void thePhotoNewsGetsATitleThatNamesTheEvent() {
        assertThat(page.items().get(1).titles().display()).contains("职业技能竞赛决赛").hasSizeLessThan(50);
    }

    private JsonObject article(int at) {
        return gold.getAsJsonArray("articles").get(at).getAsJsonObject();
    }

    private List<String> strings(String name) {
        return StreamSupport.stream(gold.getAsJsonArray("articles").spliterator(), false)
                .map(each -> each.getAsJsonObject().get(name).getAsString())
                .toList();
    }

    private static List<Integer> numbers(JsonObject object, String name) {
        return StreamSupport.stream(object.getAsJsonArray(name).spliterator(), false)
                .map(JsonElement::getAsInt)
                .toList();
    }
}
