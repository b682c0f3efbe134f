package kesi.shell.swing.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.core.testing.MemoryRecords;
import kesi.record.api.Batch;
import kesi.record.api.Conflict;
import kesi.record.api.Entry;
import kesi.shell.swing.follow.Line.Target;
import kesi.shell.swing.follow.PropertiesModel.Property;
import kesi.shell.swing.sample.SampleRecords;
import kesi.shell.swing.sample.SampleTypes;
import kesi.shell.swing.sample.SampleTypes.Genre;
import kesi.shell.swing.sample.SampleTypes.Item;
import org.junit.jupiter.api.Test;

class AspectsTest {

    private final MemoryRecords records = SampleRecords.create();
    private final Ref article = SampleRecords.article(records, "缂丝非遗进校园 百名学子体验通经断纬");
    private final Ref other = SampleRecords.article(records, "图片新闻：劳模工作室揭牌");
    private final Ref session = records.list("heritage.session", "", 1).get(0).ref();

    @Test
    void linksAreGroupedByRoleAndTypeAndStubsAreQuiet() {
        Line in = only(new LinksModel(records).lines(List.of(article)));
        assertThat(zh(in.label())).isEqualTo("← 来源 · heritage.session");
        assertThat(only(in.children()).quiet()).isTrue();

        Line out = only(new LinksModel(records).lines(List.of(session)));
        assertThat(zh(out.label())).isEqualTo("→ 来源 · 报道");
        assertThat(only(out.children()).target()).isEqualTo(new Target.Record(article));
        assertThat(only(out.children()).quiet()).isFalse();
    }

    @Test
    void everyFactLeadsToItsPassage() {
        Line line = new EvidenceModel(records).lines(session).get(0);

        Line passage = only(line.children());
        assertThat(passage.target()).isEqualTo(new Target.Fact(new Evidence.Passage(article, 1, 7, 31)));
        assertThat(zh(passage.label())).contains("缂丝传承人陆晓岚走进云锦路小学", "缂丝非遗进校园");
        assertThat(new EvidenceModel(records).lines(new Ref("news.item", "nowhere")))
                .isEmpty();
    }

    @Test
    void theOutlineHasThePartsAndParagraphsLeadToTheirPlaces() {
        List<Line> lines = new OutlineModel(records).lines(article);

        assertThat(lines).extracting(line -> zh(line.label())).containsExactly("标题", "体裁", "署名", "字数", "段落");
        Line first = lines.get(4).children().get(0);
        assertThat(first.target())
                .isInstanceOfSatisfying(
                        Target.Fact.class,
                        fact -> assertThat(fact.evidence())
                                .isInstanceOfSatisfying(
                                        Evidence.Passage.class,
                                        place -> assertThat(place.paragraph()).isEqualTo(1)));
    }

    @Test
    void aReferenceInTheOutlineLeadsToItsRecord() {
        assertThat(new OutlineModel(records).lines(session))
                .anySatisfy(line -> {
                    assertThat(line.target()).isEqualTo(new Target.Record(article));
                    assertThat(line.text()).startsWith("缂丝非遗进校园");
                })
                .anySatisfy(line -> assertThat(line.target()).isInstanceOf(Target.Fact.class));
    }

    @Test
    void propertiesTellStoreFieldsAndKinds() {
        List<Property> properties = new PropertiesModel(records).read(List.of(article));

        assertThat(properties)
                .extracting(one -> zh(one.label()) + "=" + zh(one.value().get(0)) + "/" + zh(one.kind()))
                .contains("类型=报道/工作区", "版次=1/工作区", "体裁=消息/词", "字数=486/数");
    }

    @Test
    void propertiesOfSeveralRecordsSayWhatDiffers() {
        List<Property> properties = new PropertiesModel(records).read(List.of(article, other));

        assertThat(properties)
                .extracting(one -> zh(one.label()) + "=" + zh(one.value().get(0)))
                .contains("类型=报道", "名称=（2 种不同的值）", "体裁=（2 种不同的值）");
    }

    @Test
    void anEarlierVersionComesBackAsTheNewest() {
        change("新的标题");
        HistoryModel model = new HistoryModel(records);
        List<Entry> seen = model.versions(article);

        model.restore(seen.get(1), seen);

        assertThat(model.versions(article)).extracting(Entry::version).containsExactly(3L, 2L, 1L);
        assertThat(records.find(article).orElseThrow().title()).startsWith("缂丝非遗进校园");
    }

    @Test
    void aVersionTellsWhatItChanged() {
        change("新的标题");
        HistoryModel model = new HistoryModel(records);
        List<Entry> all = model.versions(article);

        assertThat(model.changes(all.get(0), all)).anySatisfy(change -> {
            assertThat(zh(change.place())).isEqualTo("标题");
            assertThat(change.after()).isEqualTo("新的标题");
        });
        assertThat(model.changes(all.get(1), all))
                .extracting(HistoryModel.Change::sign)
                .containsOnly("+");
    }

    @Test
    void aRecordThatChangedMeanwhileIsNotOverwritten() {
        change("二");
        HistoryModel model = new HistoryModel(records);
        List<Entry> seen = model.versions(article);
        change("三");

        assertThatThrownBy(() -> model.restore(seen.get(1), seen)).isInstanceOf(Conflict.class);
        assertThat(records.find(article).orElseThrow().title()).isEqualTo("三");
    }

    @Test
    void aDeletionHasNothingToRestoreAndADeletedRecordComesBack() {
        records.commit(Batch.because(Message.literal("gone")).delete(article, 1));
        HistoryModel model = new HistoryModel(records);
        List<Entry> seen = model.versions(article);

        assertThatThrownBy(() -> model.restore(seen.get(0), seen)).isInstanceOf(Problem.class);
        model.restore(seen.get(1), seen);
        assertThat(records.find(article)).isPresent();
    }

    private void change(String title) {
        var shelf = records.shelf(SampleTypes.items());
        Batch batch = Batch.because(Message.literal("test"));
        shelf.change(
                batch,
                shelf.find(article.id()).orElseThrow(),
                new Item(title, Genre.NEWS, "署名", Optional.of(BigDecimal.ONE), List.of("正文")));
        records.commit(batch);
    }

    private static Line only(List<Line> lines) {
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static String zh(Message message) {
        return message.in(Locale.CHINESE);
    }
}
