package kesi.competition.provider.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import kesi.competition.api.Contest;
import kesi.competition.api.Contest.Count;
import kesi.competition.api.Stage;
import kesi.competition.api.Unit;
import kesi.competition.provider.record.ContestType;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence.Passage;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Ref;
import kesi.core.api.value.Role;
import kesi.core.testing.MemoryRecords;
import kesi.record.api.Batch;
import kesi.record.api.extract.Extractor.SourceText;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked // what a test looks up is there, or the test fails
class ContestExtractorTest {

    private static final Ref ITEM = new Ref("news.item", "one");
    private static final String FINAL = "为提升行业安全,近日,2023年“江海匠星”职工职业技能竞赛活动——第三届示例市化工行业安全技能竞赛" + "决赛在示例华昌化工股份有限公司拉开序幕。";
    private static final String FACTS = "本次活动由示例市总工会、示例市应急管理局联合举办,提升了热情。经过前期33家化工企业132名选手的预选赛竞赛,"
            + "有20余支队伍晋级决赛。此次比赛分为个人理论考试、团队隐患排查、离心泵检修三个环节,内涵丰富。";

    private final ContestType type = new ContestType();
    private final ContestExtractor extractor = new ContestExtractor(type);
    private final MemoryRecords records = new MemoryRecords(type);

    @Test
    void theNameStandsWithoutItsStageAndItsSeriesBeforeIt() {
        Contest contest = only(FINAL, FACTS);
        assertThat(contest.name()).isEqualTo("第三届示例市化工行业安全技能竞赛");
        assertThat(contest.series()).contains("2023年“江海匠星”职工职业技能竞赛活动");
        assertThat(contest.edition()).contains(3);
        assertThat(contest.year()).contains(2023);
        assertThat(contest.kind()).contains("安全技能竞赛");
        assertThat(contest.state()).isEqualTo(Contest.State.REPORTED);
    }

    @Test
    void stagesModulesAndFiguresCarryTheirPassages() {
        Contest contest = only(FINAL, FACTS);
        assertThat(contest.stages()).extracting(Stage::name).containsExactly("预选赛", "决赛");
        Stage last = contest.stages().get(1);
        assertThat(last.modules()).extracting(m -> m.name()).containsExactly("个人理论考试", "团队隐患排查", "离心泵检修");
        assertThat(last.modules()).extracting(m -> m.unit()).containsExactly(Unit.INDIVIDUAL, Unit.TEAM, Unit.UNKNOWN);
        assertThat(passage(FACTS, last.modules().get(2).evidence().get(0))).isEqualTo("离心泵检修");
        assertThat(contest.counts()).extracting(Count::of).containsExactly("化工企业", "选手", "队伍");
        assertThat(contest.counts())
                .extracting(count -> count.number().value())
                .containsExactly(Quantity.exact(33, "家"), Quantity.exact(132, "名"), Quantity.atLeast(20, "支"));
        assertThat(contest.counts())
                .extracting(count -> count.stage().orElse(""))
                .containsExactly("prelim", "prelim", "final");
        assertThat(passage(FACTS, contest.counts().get(1).number().evidence().get(0)))
                .isEqualTo("132名选手");
    }

    @Test
    void hostsPlaceAndTimeAreTakenAsStated() {
        Contest contest = only(FINAL, FACTS);
        assertThat(contest.roles()).extracting(Role::agent).containsExactly("示例市总工会", "示例市应急管理局");
        assertThat(contest.roles()).extracting(Role::role).containsOnly(Role.Part.JOINT_HOST);
        assertThat(contest.venues().get(0).value()).isEqualTo("示例华昌化工股份有限公司");
        assertThat(contest.when().get(0).value().words()).isEqualTo("近日");
        assertThat(contest.when().get(0).value().edtf()).isEqualTo("2023");
    }

    @Test
    void hostsAndOrganisersAreToldApartAndOpenLists() {
        Contest contest = only("近日,由甲区人民政府、乙市总工会共同主办,甲区总工会等单位承办的2023年“卓越”甲区职业技能竞赛决赛,在丙项目2号拌合站举行。"
                + "本次竞赛设电焊工、测量工两个比赛工种,来自8家央企和3家地方企业的能工巧匠同台竞技。");
        assertThat(contest.name()).isEqualTo("2023年“卓越”甲区职业技能竞赛");
        assertThat(contest.roles())
                .extracting(role -> role.role() + role.agent() + role.order() + role.openEnded())
                .containsExactly("HOST甲区人民政府1false", "HOST乙市总工会2false", "ORGANISER甲区总工会1true");
        assertThat(contest.trades()).containsExactly("电焊工", "测量工");
        assertThat(contest.venues().get(0).value()).isEqualTo("丙项目2号拌合站");
        assertThat(contest.counts()).extracting(Count::of).containsExactly("央企", "地方企业");
        assertThat(contest.counts().get(0).number().value().least()).contains(new BigDecimal(8));
    }

    @Test
    void descriptionsAreNoNames() {
        assertThat(extract("要持续深化劳动和技能竞赛,发布大赛IP。本届大赛旨在创新。参加全市职工技能竞赛。完善竞赛项目。")).isEmpty();
    }

    @Test
    void aBrandThatIsOnlyMentionedGetsNoFacts() {
        List<Contest> found = extract("近日,示例区首届职工创新创效大赛颁奖仪式举办。", "将“示例匠领”技能竞赛与“五小”等创新活动融合,有33家企业参赛。");
        assertThat(found).extracting(Contest::name).containsExactlyInAnyOrder("示例区首届职工创新创效大赛", "“示例匠领”技能竞赛");
        Contest brand =
                found.stream().filter(c -> c.name().startsWith("“")).findFirst().orElseThrow();
        assertThat(brand.counts()).isEmpty();
        assertThat(brand.edition()).isEmpty();
        assertThat(brand.evidence()).hasSize(1);
    }

    @Test
    void aListWhoseNumberDoesNotFitIsNotTaken() {
        assertThat(only(FINAL, "此次比赛分为理论考试、隐患排查三个环节。").stages().get(0).modules())
                .isEmpty();
    }

    @Test
    void twoContestsInOneTextKeepOnlyTheirNames() {
        List<Contest> found = extract("首届甲市焊工技能竞赛和第二届乙市车工技能竞赛举行,33家企业参赛。");
        assertThat(found)
                .hasSize(2)
                .allSatisfy(contest -> assertThat(contest.counts()).isEmpty());
    }

    @Test
    void aLineBreakInsideANameDoesNotCutIt() {
        Contest contest = only("近日,首届示例市化工行业安全技\n\n能竞赛举行。");
        assertThat(contest.name()).isEqualTo("首届示例市化工行业安全技能竞赛");
        assertThat(contest.evidence().get(0)).isEqualTo(new Passage(ITEM, 1, 3, 20));
    }

    @Test
    void readingATextAgainAddsNothingAndAnotherTextAddsItsEvidence() {
        only(FINAL, FACTS);
        long last = records.journal().last();
        extract(FINAL, FACTS);
        assertThat(records.journal().last()).isEqualTo(last);
        run(new Ref("news.item", "two"), "首届示例市总赛。第三届示例市化工行业安全技能竞赛有40家企业参赛。");
        Contest contest = all().get(0);
        assertThat(all()).hasSize(1);
        assertThat(contest.links()).hasSize(2);
        assertThat(contest.counts()).hasSize(4);
    }

    @Test
    void twoTextsOfOneBatchMakeOneContest() {
        Batch batch = Batch.because(Message.literal("test"));
        Ref first = extractor.extract(text(ITEM, FINAL), records, batch).get(0);
        Ref second = extractor
                .extract(text(new Ref("news.item", "two"), FINAL), records, batch)
                .get(0);
        assertThat(second).isEqualTo(first);
        assertThat(batch.edits()).hasSize(1);
    }

    private Contest only(String... paragraphs) {
        List<Contest> found = extract(paragraphs);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<Contest> extract(String... paragraphs) {
        run(ITEM, paragraphs);
        return all();
    }

    private void run(Ref item, String... paragraphs) {
        Batch batch = Batch.because(Message.literal("test"));
        extractor.extract(text(item, paragraphs), records, batch);
        if (!batch.isEmpty()) {
            records.commit(batch);
        }
    }

    private static SourceText text(Ref item, String... paragraphs) {
        return new SourceText(item, "news", "title", "", Arrays.asList(paragraphs));
    }

    private List<Contest> all() {
        List<Contest> all = new java.util.ArrayList<>();
        records.shelf(type).forEach(kept -> all.add(kept.value()));
        return all;
    }

    private static String passage(String paragraph, kesi.core.api.value.Evidence evidence) {
        Passage passage = (Passage) evidence;
        return paragraph.substring(passage.start(), passage.end());
    }
}
