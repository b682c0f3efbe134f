package kesi.chart.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import kesi.chart.api.Charts.Aspect;
import kesi.chart.api.Charts.Use;
import kesi.chart.provider.command.ListCharts;
import kesi.chart.provider.command.MakeChart;
import kesi.chart.provider.command.ShowChart;
import kesi.chart.provider.paint.Faces;
import kesi.chart.provider.record.SavedChartType;
import kesi.core.api.command.Outcome;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.testing.DirectCommands;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.MemoryRecords;
import kesi.record.api.Batch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartCommandsTest {

    @TempDir
    Path folder;

    private final MemoryRecords records = new MemoryRecords(new Outing.Type(), new SavedChartType());
    private final RecordCharts charts = new RecordCharts(records, new Faces(null));
    private final DirectCommands commands = new DirectCommands();

    @BeforeEach
    void fill() {
        Batch batch = Batch.because(Message.literal("test"));
        Outings.some().forEach(outing -> records.shelf(new Outing.Type()).add(batch, outing));
        records.commit(batch);
        FixedLanguage language = FixedLanguage.chinese();
        commands.add("chart:make", new MakeChart(charts, records, language));
        commands.add("chart:show", new ShowChart(charts, records, language));
        commands.add("chart:list", new ListCharts(records));
    }

    @Test
    void aChartIsToldInASentenceATableAndATreeForScripts() {
        Outcome outcome = commands.run("chart:make", "test.outing", "--by", "org");

        assertThat(outcome.sentence().in(java.util.Locale.CHINESE)).isEqualTo("活动：按“主办单位”统计：共 5 条，分 3 组。");
        assertThat(outcome.listings().get(0).rows()).contains(List.of("工会", "3"));
        assertThat(outcome.entry("groups").orElseThrow().toString()).contains("{group=工会, value=3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BAR", "LINE", "SHARE"})
    void everyKindIsPaintedInSeveralColours(String kind) throws Exception {
        Path file = folder.resolve("chart.png");
        commands.run("chart:make", "test.outing", "--by", "org", "--kind", kind, "--out", file.toString());

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(colours(image)).hasSizeGreaterThan(5);
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    @Test
    void figuresAreWrittenSoThatSpreadsheetsReadThemAndRunNothing() throws Exception {
        Batch batch = Batch.because(Message.literal("test"));
        records.shelf(new Outing.Type()).add(batch, Outings.of("坏", "", 1, "=HYPERLINK(\"x\"),y"));
        records.commit(batch);
        Path file = folder.resolve("chart.csv");
        commands.run("chart:make", "test.outing", "--by", "org", "--out", file.toString());

        assertThat(Files.readString(file))
                .startsWith("\uFEFF主办单位,条数\r\n工会,3\r\n")
                .contains("\"'=HYPERLINK(\"\"x\"\"),y\",1\r\n");
    }

    @Test
    void anEndingThatNobodyKnowsIsRefusedAndLeavesNoFile() {
        Path file = folder.resolve("chart.doc");

        assertThatThrownBy(() -> commands.run("chart:make", "test.outing", "--by", "org", "--out", file.toString()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(".png");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aKeptChartShowsTheFiguresOfToday() {
        commands.run("chart:make", "test.outing", "--by", "org", "--save", "各单位活动");
        Batch batch = Batch.because(Message.literal("test"));
        records.shelf(new Outing.Type()).add(batch, Outings.of("新", "", 1, "工会"));
        records.commit(batch);

        assertThat(commands.run("chart:show", "各单位活动").listings().get(0).rows()).contains(List.of("工会", "4"));
        assertThat(commands.run("chart:list").entry("charts").orElseThrow().toString())
                .contains("name=各单位活动");
    }

    @Test
    void keepingUnderTheSameNameReplacesThePlan() {
        commands.run("chart:make", "test.outing", "--by", "org", "--save", "甲");
        commands.run("chart:make", "test.outing", "--by", "date", "--save", "甲");

        assertThat(records.count(SavedChartType.NAME)).isEqualTo(1);
        assertThat(commands.run("chart:list").listings().get(0).rows())
                .containsExactly(List.of("甲", "test.outing", "date"));
    }

    @Test
    void anUnknownTypeOrChartIsSaid() {
        assertThatThrownBy(() -> commands.run("chart:make", "no.type", "--by", "org"))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> commands.run("chart:show", "没有"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).contains("E-NOT-FOUND"));
    }

    @Test
    void aspectsTellWhatAFieldIsGoodFor() {
        assertThat(charts.aspects("test.outing"))
                .extracting(Aspect::field, Aspect::use)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("org", Use.GROUP),
                        org.assertj.core.groups.Tuple.tuple("date", Use.TIME),
                        org.assertj.core.groups.Tuple.tuple("people", Use.SUM));
        assertThat(charts.aspects("absent.type")).isEmpty();
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }
}
