package kesi.report.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.RecordingTask;
import kesi.record.api.Batch;
import kesi.report.api.block.Block;
import kesi.report.api.block.Chart;
import kesi.report.api.block.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListTableTest {

    private final Session.Type type = new Session.Type();
    private final MemoryRecords records = new MemoryRecords(type);
    private final ListTable report = new ListTable(records, FixedLanguage.chinese());
    private final Map<String, String> wish = new LinkedHashMap<>(Map.of("type", "test.session"));

    @BeforeEach
    void store() {
        Batch batch = Batch.because(Message.literal("test"));
        add(batch, "缂丝体验课", "工会", "30人", "2");
        add(batch, "读书夜", "图书馆", "200余人次", "1.5");
        add(batch, "技能讲座", "工会", "45人", "3");
        records.commit(batch);
    }

    private void add(Batch batch, String name, String host, String audience, String hours) {
        records.shelf(type).add(batch, new Session(name, host, audience, new BigDecimal(hours)));
    }

    @Test
    void columnsAreChosenAndRowsSortedAndEachLeadsToItsRecord() {
        wish.put("columns", "hours，名称");
        wish.put("sort", "-hours");
        Table table = table();
        assertThat(table.columns()).extracting(Table.Column::head).containsExactly("课时", "名称");
        List<Table.Row> rows = rows(table);
        assertThat(rows)
                .extracting(Table.Row::texts)
                .containsExactly(List.of("3", "技能讲座"), List.of("2", "缂丝体验课"), List.of("1.5", "读书夜"));
        assertThat(rows.get(0)
                        .cells()
                        .get(0)
                        .source()
                        .orElseThrow()
                        .record()
                        .orElseThrow()
                        .type())
                .isEqualTo("test.session");
    }

    @Test
    void groupsHaveSumsAndAChart() {
        wish.put("columns", "name,hours");
        wish.put("group", "host");
        wish.put("sort", "name");
        wish.put("sum", "hours");
        wish.put("chart", "BAR");
        List<Block> blocks = compose();
        assertThat(rows((Table) blocks.get(2)))
                .extracting(Table.Row::texts)
                .containsExactly(
                        List.of("工会（2 条）"),
                        List.of("技能讲座", "3"),
                        List.of("缂丝体验课", "2"),
                        List.of("小计", "5"),
                        List.of("图书馆（1 条）"),
                        List.of("读书夜", "1.5"),
                        List.of("小计", "1.5"),
                        List.of("合计", "6.5"));
        Chart chart = (Chart) blocks.get(3);
        assertThat(chart.categories()).containsExactly("工会", "图书馆");
        assertThat(chart.series().get(0).figures()).containsExactly(new BigDecimal("5"), new BigDecimal("1.5"));
    }

    @Test
    void peopleAndAttendancesAreNeverAddedUp() {
        wish.put("sum", "audience");
        assertThatThrownBy(this::compose).isInstanceOf(Problem.class).hasMessageContaining("人次");
        wish.put("values", "host=工会");
        assertThat(rows(table()).get(2).texts()).contains("合计", "75人");
    }

    @Test
    void wordsStandSomewhereInTheRecordAndTheReportTellsThem() {
        wish.put("words", "读书");
        assertThat(rows(table())).hasSize(1);
        assertThat(compose().get(1).toString()).contains("共 1 条（筛选：读书）");
    }

    @Test
    void whatIsNotThereIsRefusedWithWhatThereIs() {
        wish.put("columns", "colour");
        assertThatThrownBy(this::compose).isInstanceOf(Problem.class).hasMessageContaining("audience");
        wish.clear();
        assertThatThrownBy(this::compose).isInstanceOf(Problem.class).hasMessageContaining("saved");
        wish.put("type", "test.none");
        assertThatThrownBy(this::compose).isInstanceOf(Problem.class).hasMessageContaining("test.session");
    }

    private Table table() {
        return (Table) compose().get(2);
    }

    private static List<Table.Row> rows(Table table) {
        List<Table.Row> rows = new ArrayList<>();
        table.rows().forEachRemaining(rows::add);
        return rows;
    }

    private List<Block> compose() {
        ListTable.Parameters parameters = new ListTable.Parameters(
                of("type"),
                of("saved"),
                of("words"),
                of("values"),
                of("columns"),
                of("group"),
                of("sum"),
                of("sort"),
                of("chart").map(Chart.Kind::valueOf),
                of("title"));
        List<Block> blocks = new ArrayList<>();
        report.setup(parameters);
        report.compose(parameters, blocks::add, new RecordingTask());
        return blocks;
    }

    private Optional<String> of(String name) {
        return Optional.ofNullable(wish.get(name));
    }
}
