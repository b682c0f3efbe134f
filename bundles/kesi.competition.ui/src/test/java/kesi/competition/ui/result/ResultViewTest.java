package kesi.competition.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import kesi.competition.api.Contest;
import kesi.competition.api.Contests;
import kesi.competition.api.Entry;
import kesi.competition.api.MarkStatus;
import kesi.competition.api.Module;
import kesi.competition.api.ResultSet;
import kesi.competition.api.Sheet;
import kesi.competition.api.Stage;
import kesi.competition.api.Unit;
import kesi.competition.api.rule.Aggregate;
import kesi.competition.api.rule.ModuleRule;
import kesi.competition.api.rule.RankStyle;
import kesi.competition.api.rule.Rounding;
import kesi.competition.api.rule.RuleSet;
import kesi.competition.api.rule.TieEnd;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.MemoryRecords;
import kesi.core.testing.SimpleTable;
import kesi.core.testing.TestScope;
import kesi.core.testing.TestSelection;
import org.junit.jupiter.api.Test;

class ResultViewTest {

    private static final Ref CONTEST = new Ref("competition.contest", "c1");
    private static final String NAME = "<html><img src=http://127.0.0.1/x>首届竞赛";

    private final TestSelection selection = new TestSelection();
    private final OneContest contests = new OneContest();
    private final TestScope scope = new TestScope();
    private final JComponent view = new ResultView(
                    contests,
                    new MemoryRecords().journal(),
                    selection,
                    FixedLanguage.chinese(),
                    (of, name) -> new SimpleTable(name))
            .create(scope);

    @Test
    void withoutASelectionItSaysWhatToDo() {
        assertThat(texts()).contains("请在左侧选择一个竞赛");
        assertThat(table().getRowCount()).isZero();
    }

    @Test
    void theSelectedContestIsRanked() {
        selection.select(List.of(CONTEST));
        assertThat(heads()).containsExactly("名次", "参赛号", "单位", "成员", "理论", "总分", "备注");
        assertThat(cells(0)).containsExactly("1", "01", "甲厂", "张伟 李娜", "90", "90.0", "晋级");
        assertThat(cells(1)).containsExactly("", "02", "乙厂", "", "", "", "遗失");
        assertThat(texts()).anyMatch(text -> text.contains("暂定排名"));
    }

    @Test
    void aStageThatCannotBeRankedShowsTheEntriesAndWhy() {
        contests.ranked = false;
        selection.select(List.of(CONTEST));
        assertThat(heads()).containsExactly("参赛号", "单位", "成员");
        assertThat(table().getRowCount()).isEqualTo(2);
        assertThat(texts()).contains("no rules");
    }

    @Test
    void aNameThatLooksLikeHtmlIsShownAsItIs() {
        selection.select(List.of(CONTEST));
        assertThat(texts()).contains(NAME + "（进行）");
        labels(view)
                .forEach(label -> assertThat(label.getClientProperty("html")).isNull());
    }

    @Test
    void otherRecordsInTheSelectionChangeNothing() {
        selection.select(List.of(CONTEST));
        selection.select(List.of(new Ref("news.item", "x")));
        assertThat(table().getRowCount()).isEqualTo(2);
    }

    @Test
    void nothingStaysWhenTheViewIsClosed() {
        assertThat(selection.followers()).isEqualTo(1);
        scope.close();
        assertThat(selection.followers()).isZero();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws java.io.IOException {
        assertThat(keys("messages.properties")).isEqualTo(keys("messages_en.properties"));
    }

    @Test
    void everyStateAndStatusHasItsWordsInBothLanguages() throws java.io.IOException {
        for (Contest.State state : Contest.State.values()) {
            assertThat(keys("messages.properties")).contains("state." + state);
        }
        for (MarkStatus status : MarkStatus.values()) {
            if (status != MarkStatus.MARKED) {
                assertThat(keys("messages.properties")).contains("status." + status);
            }
        }
    }

    private static java.util.Set<Object> keys(String name) throws java.io.IOException {
        java.util.Properties texts = new java.util.Properties();
        try (var in = ResultView.class.getResourceAsStream("/kesi/competition/ui/" + name)) {
            texts.load(in);
        }
        return texts.keySet();
    }

    private JTable table() {
        return all(view, JTable.class).get(0);
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < table().getColumnCount(); i++) {
            heads.add(table().getColumnName(i));
        }
        return heads;
    }

    private List<String> cells(int row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table().getColumnCount(); i++) {
            cells.add(table().getValueAt(row, i).toString());
        }
        return cells;
    }

    private List<JLabel> labels(Container root) {
        return all(root, JLabel.class);
    }

    private List<String> texts() {
        return labels(view).stream().map(JLabel::getText).toList();
    }

    private static <T> List<T> all(Container root, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Component child : root.getComponents()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Container container) {
                found.addAll(all(container, type));
            }
        }
        return found;
    }

    /** One contest of two entries. */
    private static final class OneContest implements Contests {

        private boolean ranked = true;

        @Override
        public List<Listed> all() {
            return List.of(new Listed(CONTEST, contest()));
        }

        private static Contest contest() {
            Rounding one = new Rounding(1, RoundingMode.HALF_UP);
            ModuleRule rule = new ModuleRule(
                    "m", BigDecimal.ONE, new Aggregate.Single(), new Aggregate.Sum(), List.of(), Optional.empty());
            RuleSet rules = new RuleSet(
                    "r",
                    1,
                    List.of(rule),
                    Optional.empty(),
                    one,
                    List.of(),
                    TieEnd.SHARED,
                    RankStyle.SKIPPING,
                    List.of(),
                    Optional.empty());
            Module module = new Module("m", "理论", Unit.INDIVIDUAL, Optional.empty(), List.of());
            Stage stage = new Stage("s", "预赛", Stage.Kind.PRELIMINARY, Unit.TEAM, List.of(module), Optional.of(rules));
            Contest named = Contest.named(NAME, Contest.State.RUNNING);
            return new Contest(
                    named.name(),
                    named.series(),
                    named.edition(),
                    named.year(),
                    named.level(),
                    named.category(),
                    named.kind(),
                    named.trades(),
                    List.of(stage),
                    named.roles(),
                    named.counts(),
                    named.venues(),
                    named.when(),
                    named.state(),
                    named.links(),
                    named.evidence());
        }

        @Override
        public Optional<Listed> find(String idOrName) {
            return all().stream().findFirst();
        }

        @Override
        public List<Entry> entries(Ref contest) {
            List<Entry.Member> members =
                    List.of(new Entry.Member("1", "张伟", false), new Entry.Member("2", "李娜", false));
            return List.of(
                    new Entry(CONTEST, "01", "甲厂", "", Unit.TEAM, Optional.empty(), members, List.of()),
                    new Entry(CONTEST, "02", "乙厂", "", Unit.TEAM, Optional.empty(), List.of(), List.of()));
        }

        @Override
        public List<Sheet> sheets(Ref contest) {
            return List.of();
        }

        @Override
        public ResultSet rank(Ref contest, Optional<String> stage) {
            if (!ranked) {
                throw Problem.failed(Message.literal("no rules"));
            }
            ResultSet.Row first = new ResultSet.Row(
                    Optional.of(1), "01", "", "甲厂", "90", "90.0", Map.of("m", "90"), "", MarkStatus.MARKED);
            ResultSet.Row second =
                    new ResultSet.Row(Optional.empty(), "02", "", "乙厂", "", "", Map.of(), "", MarkStatus.LOST);
            return new ResultSet(
                    CONTEST, "s", "", false, List.of(first, second), List.of("01"), List.of(), List.of(), List.of());
        }
    }
}
