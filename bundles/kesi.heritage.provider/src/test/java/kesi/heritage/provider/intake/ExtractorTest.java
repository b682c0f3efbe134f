package kesi.heritage.provider.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kesi.core.api.text.Message;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Quantity.Qualifier;
import kesi.core.api.value.Ref;
import kesi.core.api.value.Role;
import kesi.core.api.value.Role.Part;
import kesi.core.testing.MemoryRecords;
import kesi.heritage.api.Lineage;
import kesi.heritage.api.OutreachEvent;
import kesi.heritage.api.OutreachEvent.Kind;
import kesi.heritage.api.Practitioner;
import kesi.heritage.api.Quote;
import kesi.heritage.api.Session;
import kesi.heritage.api.WorkRelation;
import kesi.heritage.provider.record.ElementType;
import kesi.heritage.provider.record.LineageType;
import kesi.heritage.provider.record.OutreachEventType;
import kesi.heritage.provider.record.PractitionerType;
import kesi.record.api.Batch;
import kesi.record.api.Shelf.Kept;
import kesi.record.api.extract.Extractor.SourceText;
import kesi.record.api.spi.RecordType;
import org.junit.jupiter.api.Test;

class ExtractorTest {

    private static final Ref ITEM = new Ref("news.item", "item1");
    private static final String CLASS =
            "近日，临河区青石街道总工会联合青石街道关心下一代工作委员会邀请竹编非遗传承人、临江市劳动模范陈小篾走进青石实验小学，" + "开展“非遗进校园　竹韵润童心”竹编文化体验活动。";
    private static final String LIFE = "陈小篾出生于竹编世家，从祖父到父亲皆从事竹编，至今已有百年。如今，陈小篾是临江陈氏竹编世家第四代传人、"
            + "省级非物质文化遗产竹编代表性传承人、高级工艺美术师。她从2008年起先后为临江博物馆复制了宋、元两代竹器，"
            + "曾运用300多年前的细篾工艺成功仿制清代花篮和明代提盒。2015年开始多次参与了省博物院院藏竹器抢救性科技修复工作。";
    private static final String DAY = "此次非遗进校园活动中，陈小篾介绍了竹编技艺经纬交错的特点，还在现场展示竹编架的操作流程。只见她先将竹丝理顺，"
            + "再用篾刀将竹丝分开。学生们亲手操作竹编架，编织出一只只小巧的竹篮。青石实验小学的周小萌同学说：“原来竹子也能织出画来！”";

    private final ElementType elements = new ElementType();
    private final PractitionerType practitioners = new PractitionerType();
    private final LineageType lineages = new LineageType();
    private final OutreachEventType events = new OutreachEventType();
    private final MemoryRecords records = new MemoryRecords(elements, practitioners, lineages, events);

    @Test
    void aHeritageClassIsReadWithItsPeopleAndPlaces() {
        OutreachEvent event = heritageClass();
        assertThat(event.kind()).isEqualTo(Kind.HERITAGE_CLASS);
        assertThat(event.name()).isEqualTo("“非遗进校园　竹韵润童心”竹编文化体验活动");
        assertThat(event.roles())
                .extracting(Role::role, Role::agent)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Part.JOINT_HOST, "临河区青石街道总工会"),
                        org.assertj.core.groups.Tuple.tuple(Part.JOINT_HOST, "青石街道关心下一代工作委员会"));
        assertThat(event.venue().orElseThrow().value()).isEqualTo("青石实验小学");
        assertThat(event.when().orElseThrow().value().edtf()).isEmpty();
        assertThat(event.when().orElseThrow().value().words()).isEqualTo("近日");
        assertThat(event.audience()).as("no count is stated").isEmpty();
    }

    @Test
    void theClassHasATalkADemonstrationAndHandsOn() {
        OutreachEvent event = heritageClass();
        assertThat(event.sessions())
                .extracting(Session::type)
                .containsExactly(Session.Type.TALK, Session.Type.DEMONSTRATION, Session.Type.HANDS_ON);
        assertThat(event.sessions().get(0).topic().orElseThrow().value()).isEqualTo("竹编技艺经纬交错的特点");
        assertThat(event.sessions().get(1).steps().words()).containsExactly("先将竹丝理顺", "再用篾刀将竹丝分开");
        assertThat(event.sessions().get(2).outputs().words()).containsExactly("一只只小巧的竹篮");
        assertThat(event.programme().tools().words()).contains("竹编架", "篾刀");
    }

    @Test
    void aChildWhoIsQuotedIsKnownAsOne() {
        Quote quote = heritageClass().quotes().get(0);
        assertThat(quote.speaker()).contains("周小萌");
        assertThat(quote.affiliation()).contains("青石实验小学");
        assertThat(quote.minor()).isTrue();
        assertThat(quote.text()).isEqualTo("原来竹子也能织出画来！");
    }

    @Test
    void aPractitionerHasOnlyWhatTheTitlesSay() {
        Practitioner person = practitioner();
        assertThat(person.name()).isEqualTo("陈小篾");
        assertThat(person.designations())
                .extracting(d -> d.value().words())
                .containsExactly("竹编非遗传承人", "省级非物质文化遗产竹编代表性传承人");
        assertThat(person.designations().get(0).value().level()).isEmpty();
        assertThat(person.designations().get(1).value().level()).contains(kesi.heritage.api.Level.PROVINCIAL);
        assertThat(person.designations()).allMatch(d -> d.value().batch().isEmpty());
        assertThat(person.honours()).extracting(h -> h.value().name()).containsExactly("临江市劳动模范");
        assertThat(person.titles()).extracting(t -> t.value()).containsExactly("高级工艺美术师");
    }

    @Test
    void copiedImitatedAndRestoredStayApart() {
        List<WorkRelation> works = practitioner().works();
        assertThat(works)
                .extracting(WorkRelation::kind)
                .containsExactly(WorkRelation.Kind.REPLICATE, WorkRelation.Kind.IMITATE, WorkRelation.Kind.RESTORE);
        assertThat(works.get(0).objects()).containsExactly("宋代竹器", "元代竹器");
        assertThat(works.get(0).client()).contains("临江博物馆");
        assertThat(works.get(0).since().orElseThrow().edtf()).isEqualTo("2008/..");
        assertThat(works.get(0).since().orElseThrow().words()).isEqualTo("2008年起");
        assertThat(works.get(0).quantity()).isEmpty();
        assertThat(works.get(1).objects()).containsExactly("清代花篮", "明代提盒");
        assertThat(works.get(1).client()).isEmpty();
        assertThat(works.get(2).shared()).isTrue();
        assertThat(works.get(2).quantity()).contains(Quantity.unknown("次"));
    }

    @Test
    void theFourthGenerationHasThreeAncestorsWithoutNames() {
        practitioner();
        Lineage lineage = all(lineages).get(0).value();
        assertThat(lineage.name()).isEqualTo("临江陈氏竹编世家");
        assertThat(lineage.nodes()).extracting(node -> node.name().orElse("-")).containsExactly("-", "-", "-", "陈小篾");
        Quantity span = lineage.span().orElseThrow();
        assertThat(span.qualifier()).isEqualTo(Qualifier.ABOUT);
        assertThat(span.least()).contains(new java.math.BigDecimal(100));
    }

    @Test
    void everyFactStandsWhereItsEvidenceSays() {
        for (var role : heritageClass().roles()) {
            var passage = (kesi.core.api.value.Evidence.Passage) role.evidence().get(0);
            assertThat(CLASS.substring(passage.start(), passage.end())).isEqualTo(role.agent());
        }
    }

    @Test
    void readingTheSameTextAgainAddsNothing() {
        heritageClass();
        Batch again = Batch.because(Message.literal("again"));
        List<Ref> found = new HeritageExtractor().extract(text("news", CLASS, LIFE, DAY), records, again);
        assertThat(again.isEmpty()).isTrue();
        assertThat(found).hasSize(4);
    }

    @Test
    void twoTextsOfOneBatchShareTheirElement() {
        Batch batch = Batch.because(Message.literal("two"));
        HeritageExtractor extractor = new HeritageExtractor();
        extractor.extract(text("news", CLASS, LIFE, DAY), records, batch);
        SourceText other = new SourceText(new Ref("news.item", "item2"), "news", "", "", List.of(CLASS, LIFE, DAY));
        extractor.extract(other, records, batch);
        records.commit(batch);
        assertThat(all(elements)).hasSize(1);
        assertThat(all(practitioners)).as("a name does not make one person").hasSize(2);
    }

    @Test
    void aReadingNightIsReadWithItsLists() {
        OutreachEvent event = event(
                "32组企业职工亲子家庭近日相聚在“一灯如豆，夜读时光”阅读生活荟。本次活动由柳镇总工会主办，柳镇文联、桃花村村委会、和美社区居委会与亲和社区居委会协办。",
                "目前共有4家企业与社区结对。活动设置春之声、春之色、春之味3个篇章，32个职工家庭分成4个小组，采用诗歌吟诵、文字表达的形式，诵读了《春》《荷塘月色》等散文节选。",
                "现场设置了好书、文具、奶茶等摊位，优胜家庭获得了一枚“书香家庭”荣誉证书。柳镇总工会为“书友小站”揭牌。");
        assertThat(event.kind()).isEqualTo(Kind.READING_NIGHT);
        assertThat(event.roles())
                .extracting(Role::agent)
                .containsExactly("柳镇总工会", "柳镇文联", "桃花村村委会", "和美社区居委会", "亲和社区居委会");
        assertThat(event.audience()).extracting(a -> a.whom()).containsExactly("家庭", "小组");
        assertThat(event.audience().get(0).count().evidence()).hasSize(2);
        assertThat(event.programme().chapters().words()).containsExactly("春之声", "春之色", "春之味");
        assertThat(event.programme().forms().words()).containsExactly("诗歌吟诵", "文字表达");
        assertThat(event.programme().readings().words()).containsExactly("《春》", "《荷塘月色》");
        assertThat(event.programme().readings().openEnded()).isTrue();
        assertThat(event.programme().stalls().words()).containsExactly("好书", "文具", "奶茶");
        assertThat(event.honours()).extracting(h -> h.value().name()).containsExactly("书香家庭");
        assertThat(event.programme().unveiled().words()).containsExactly("“书友小站”");
    }

    @Test
    void aSeriesOfLecturesDoesNotSayWhichTitleWasWhere() {
        OutreachEvent event = event(
                "近期，临江园区总工会推出的2024年实事项目——“班组充电站”系列活动受到欢迎。",
                "近日，临江精工有限公司、临江光电有限公司的300余名职工参加了课堂讲座。",
                "临江学院赵明远教授分别走进临江精工有限公司、临江光电有限公司，为职工们带来了“从图纸到零件”等两场专题讲座。" + "赵明远从工艺的历史、工艺的要求以及工艺的前景三个方面解读。",
                "临江光电有限公司开展“午间茶座沙龙”活动，职工们在林小雨老师的带领下，借助心理学工具情绪卡游戏，通过故事接龙、自我询问等环节放松。“游戏让我认识了新的同事和新的自己。”");
        assertThat(event.kind()).isEqualTo(Kind.LECTURE_SERIES);
        assertThat(event.name()).isEqualTo("班组充电站");
        assertThat(event.when().orElseThrow().value().edtf()).isEqualTo("2024");
        assertThat(event.audience().get(0).count().value()).isEqualTo(Quantity.atLeast(300, "名"));
        assertThat(event.sessions())
                .extracting(Session::type)
                .containsExactly(Session.Type.LECTURE, Session.Type.LECTURE, Session.Type.SALON);
        assertThat(event.sessions())
                .extracting(s -> s.speaker().orElseThrow().value())
                .containsExactly("赵明远", "赵明远", "林小雨");
        assertThat(event.sessions().get(0).title())
                .as("which of the two is not said")
                .isEmpty();
        assertThat(event.programme().titles().openEnded()).isTrue();
        assertThat(event.sessions().get(2).steps().words()).containsExactly("故事接龙", "自我询问");
        assertThat(event.programme().aspects().words()).containsExactly("工艺的历史", "工艺的要求", "工艺的前景");
        assertThat(event.quotes().get(0).speaker()).isEmpty();
    }

    @Test
    void anElementIsKnownByTheNameOfTheEventWhereNobodyHasATitle() {
        extract(text("news", "近日，柳镇总工会开展“巧手传情”剪纸技艺体验活动，社区职工感受非遗魅力。"));
        assertThat(all(elements)).extracting(k -> k.value().name()).containsExactly("剪纸");
        assertThat(all(practitioners)).isEmpty();
    }

    @Test
    void textsThatRepeatTheirCuesWithoutEndTakeNoLongTime() {
        String cues = "设置从通过由邀请在开展复制用将“非遗传承人校园阅读讲座沙龙读书会系列活动";
        org.junit.jupiter.api.Assertions.assertTimeout(
                java.time.Duration.ofSeconds(120),
                () -> extract(text("news", cues.repeat(3_000), "非遗".repeat(30_000))));
    }

    @Test
    void aTextAboutOtherThingsGivesNothing() {
        assertThat(extract(text("news", "近日，某市化工行业安全技能竞赛决赛在某公司举行，33家企业132名选手参加，20支队伍晋级。")))
                .isEmpty();
        assertThat(extract(text("public-service-poster", CLASS, LIFE, DAY))).isEmpty();
        assertThat(extract(text("news", ""))).isEmpty();
    }

    private OutreachEvent heritageClass() {
        return event(CLASS, LIFE, DAY);
    }

    private Practitioner practitioner() {
        heritageClass();
        Kept<Practitioner> person = all(practitioners).get(0);
        assertThat(all(elements)).extracting(k -> k.value().name()).containsExactly("竹编");
        assertThat(person.value().elements()).hasSize(1);
        return person.value();
    }

    private OutreachEvent event(String... paragraphs) {
        extract(text("news", paragraphs));
        return all(events).get(0).value();
    }

    private List<Ref> extract(SourceText text) {
        Batch batch = Batch.because(Message.literal("test"));
        List<Ref> added = new HeritageExtractor().extract(text, records, batch);
        records.commit(batch);
        return added;
    }

    private static SourceText text(String kind, String... paragraphs) {
        return new SourceText(ITEM, kind, "", "", List.of(paragraphs));
    }

    private <T extends Record> List<Kept<T>> all(RecordType<T> type) {
        List<Kept<T>> found = new java.util.ArrayList<>();
        records.shelf(type).forEach(found::add);
        return found;
    }
}
