package kesi.competition.provider.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kesi.competition.api.Contest;
import kesi.competition.api.Module;
import kesi.competition.api.Stage;
import kesi.competition.provider.record.ContestType;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.api.value.Role;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.TestJson;
import kesi.record.api.Batch;
import kesi.record.api.extract.Extractor.SourceText;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real page: the contests that a careful reader finds on it, and nothing that it does not say. */
@NullUnmarked // what a test looks up is there, or the test fails
class GoldPageTest {

    private static final Path DATA = Path.of(System.getProperty("kesi.shared.data", "none"));

    private final ContestType type = new ContestType();
    private final MemoryRecords records = new MemoryRecords(type);
    private final Map<String, Contest> found = new TreeMap<>();

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(DATA.resolve("page/page.txt")), "no shared data");
        Batch batch = Batch.because(Message.literal("test"));
        ContestExtractor extractor = new ContestExtractor(type);
        int item = 0;
        for (List<String> paragraphs : items()) {
            extractor.extract(
                    new SourceText(new Ref("news.item", "i" + ++item), "news", "", "", paragraphs), records, batch);
        }
        records.commit(batch);
        records.shelf(type).forEach(kept -> found.put(kept.value().name(), kept.value()));
    }

    /** Paragraphs between the titles of the page; what is cut inside a sentence stays cut, as it would be elsewhere. */
    private static List<List<String>> items() throws IOException {
        List<List<String>> items = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : Files.readAllLines(DATA.resolve("page/page.txt"))) {
            boolean byline = line.length() < 12 && (line.contains("总") && !line.contains(","));
            if (byline) {
                items.add(new ArrayList<>());
            } else if (line.length() > 30) {
                items.get(items.size() - 1).add(line);
            }
        }
        return items;
    }

    @Test
    void exactlyTheContestsOfThePageAreFound() {
        assertThat(found.keySet())
                .containsExactlyInAnyOrder(
                        "苏州高新区首届职工创新创效大赛",
                        "“高新匠领”技能竞赛",
                        "2023年“卓越争先”长三角生态绿色一体化发展示范区交通建设产业工人职业技能竞赛",
                        "首届张家港市化工行业安全技能竞赛");
    }

    @Test
    void theChemistsContestHasItsStagesModulesFiguresAndHosts() {
        Contest contest = found.get("首届张家港市化工行业安全技能竞赛");
        assertThat(contest.series()).contains("2023年“沙洲匠星”职工职业技能竞赛活动");
        assertThat(contest.year()).contains(2023);
        assertThat(contest.stages()).extracting(Stage::name).containsExactly("预选赛", "决赛");
        assertThat(contest.stages().get(1).modules())
                .extracting(Module::name)
                .containsExactly("个人理论考试", "团队隐患排查", "离心泵检修");
        assertThat(contest.counts())
                .extracting(count -> count.number().value().least().orElseThrow()
                        + count.number().value().unit())
                .containsExactly("33家", "132名", "20支");
        assertThat(contest.roles()).extracting(Role::agent).containsExactly("张家港市总工会", "张家港市应急管理局");
        assertThat(contest.venues().get(0).value()).isEqualTo("江苏华昌化工股份有限公司");
    }

    @Test
    void theRoadBuildersContestHasItsHostsTradesAndFirms() {
        Contest contest = found.get("2023年“卓越争先”长三角生态绿色一体化发展示范区交通建设产业工人职业技能竞赛");
        assertThat(contest.roles())
                .extracting(role -> role.role() + role.agent() + role.openEnded())
                .containsExactly("HOST吴江区人民政府false", "HOST苏州市总工会false", "ORGANISER吴江区总工会true");
        assertThat(contest.trades()).containsExactly("电焊工", "测量工");
        assertThat(contest.venues().get(0).value()).isEqualTo("中铁隧道局集团通苏嘉甬项目2号拌合站");
        assertThat(contest.stages()).extracting(Stage::name).containsExactly("决赛");
        assertThat(contest.counts()).hasSize(2);
    }

    @Test
    void nothingIsAssertedThatThePageDoesNotSay() {
        Contest first = found.get("苏州高新区首届职工创新创效大赛");
        assertThat(first.edition()).contains(1);
        assertThat(first.year()).isEmpty();
        assertThat(first.roles()).isEmpty();
        assertThat(first.counts()).isEmpty();
        assertThat(first.venues()).isEmpty();
        assertThat(first.stages()).isEmpty();
        assertThat(first.when().get(0).value().edtf()).isEmpty();
        String all = String.valueOf(
                found.values().stream().map(TestJson.create()::tree).toList());
        assertThat(all).doesNotContain("80", "rank", "weight=", "32组", "200");
        assertThat(found.values())
                .allSatisfy(contest -> contest.stages()
                        .forEach(stage -> assertThat(stage.rules()).isEmpty()));
    }
}
