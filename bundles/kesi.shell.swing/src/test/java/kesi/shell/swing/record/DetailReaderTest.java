package kesi.shell.swing.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.core.testing.MemoryRecords;
import kesi.record.api.Document;
import kesi.shell.swing.record.Detail.LinkLine;
import kesi.shell.swing.sample.SampleRecords;
import kesi.shell.swing.sample.SampleTypes;
import org.junit.jupiter.api.Test;

class DetailReaderTest {

    private final MemoryRecords records = SampleRecords.create();
    private final Document session = records.list("heritage.session", "", 1).get(0);
    private final Ref article = SampleRecords.article(records, "缂丝非遗进校园 百名学子体验通经断纬");

    @Test
    void fieldsHaveTheLabelsOfTheirType() {
        Detail detail = read(article);

        assertThat(detail.type().orElseThrow().in(Locale.CHINESE)).isEqualTo("报道");
        assertThat(detail.values())
                .extracting(value -> value.label().in(Locale.CHINESE))
                .containsExactly("体裁", "署名", "字数", "正文");
        assertThat(detail.values().get(3).text()).contains("\n");
    }

    @Test
    void linksRunBothWaysAndAnAbsentTypeIsAStub() {
        assertThat(read(article).links())
                .containsExactly(new LinkLine("source", false, session.ref(), "云锦路小学缂丝课", true));
        assertThat(read(session.ref()).links())
                .containsExactly(new LinkLine("source", true, article, "缂丝非遗进校园 百名学子体验通经断纬", false));

        records.arrive(SampleTypes.sessions());
        assertThat(read(article).links()).extracting(LinkLine::stub).containsExactly(false);
    }

    @Test
    void aRecordOfAnAbsentTypeShowsItsTreeAndItsEvidence() {
        Detail detail = read(session.ref());

        assertThat(detail.type()).isEmpty();
        assertThat(detail.values())
                .extracting(value -> value.label().in(Locale.CHINESE) + "=" + value.text())
                .containsExactly("名称=云锦路小学缂丝课", "主讲=陆晓岚", "报道=" + article);
        assertThat(detail.quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.source()).startsWith("缂丝非遗进校园");
            assertThat(quote.passage().orElseThrow().quote()).isEqualTo("缂丝传承人陆晓岚走进云锦路小学，为三年级两个班的");
        });
    }

    @Test
    void everyVersionIsInTheHistory() {
        assertThat(read(article).history())
                .singleElement()
                .satisfies(entry -> assertThat(entry.version()).isEqualTo(1));
    }

    @Test
    void aRecordThatNeverWasHasNoDetail() {
        assertThat(new DetailReader(records).read(Ref.parse("news.item/nowhere")))
                .isEmpty();
    }

    @Test
    void evidenceIsFoundInAnyTreeAndWhatOnlyLooksLikeItIsLeftOut() {
        Map<String, Object> tree = Map.of(
                "list",
                List.of(
                        Map.of("is", "Cell", "file", "news.file/f1", "sheet", "成绩", "row", 3, "column", 2),
                        Map.of("is", "Passage", "item", "not a ref"),
                        Map.of("is", "Manual", "person", "王", "note", "电话核实")));

        assertThat(EvidenceTree.in(tree))
                .containsExactly(
                        new Evidence.Cell(Ref.parse("news.file/f1"), "成绩", 3, 2), new Evidence.Manual("王", "电话核实"));
    }

    @Test
    void aPassageBeyondItsTextIsNoPassage() {
        Document document = records.find(article).orElseThrow();

        assertThat(Passage.of(new Evidence.Passage(article, 1, 0, 9_999), document))
                .isEmpty();
        assertThat(Passage.of(new Evidence.Passage(article, 9, 0, 1), document)).isEmpty();
        assertThat(Passage.of(new Evidence.Passage(article, 0, 0, 2), document)
                        .orElseThrow()
                        .quote())
                .isEqualTo("缂丝");
        assertThat(Passage.of(new Evidence.Passage(article, -1, 0, 3), document)
                        .orElseThrow()
                        .quote())
                .isEqualTo("城北区");
    }

    private Detail read(Ref ref) {
        Optional<Detail> detail = new DetailReader(records).read(ref);
        return detail.orElseThrow();
    }
}
