package kesi.shell.swing.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Finding.Weight;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.core.testing.FixedLanguage;
import kesi.shell.swing.problem.Problems.Said;
import org.junit.jupiter.api.Test;

class ProblemModelTest {

    private static final Ref ITEM = new Ref("news.item", "17");

    private final Problems problems = new Problems();
    private final ProblemModel model = new ProblemModel(problems, FixedLanguage.chinese());

    @Test
    void aProblemThatComesAgainIsCountedAndMovesToTheEnd() {
        Problem one = Problem.failed(Message.literal("one"));
        problems.say(one);
        problems.say(Problem.failed(Message.literal("two")));
        problems.say(one);

        assertThat(problems.all()).hasSize(2);
        assertThat(problems.last().orElseThrow().count()).isEqualTo(2);
        assertThat(problems.last().orElseThrow().sentence().in(Locale.ENGLISH)).isEqualTo("one");
    }

    @Test
    void theSourceIsReadOffTheSentence() {
        Message sentence = new Message(
                "x",
                "{0} {1}",
                "{0} {1}",
                List.of(ITEM.toString(), Path.of("/data/page.txt").toString()));
        problems.say(Problem.failed(sentence));
        Source source = problems.last().orElseThrow().source();

        assertThat(source.record()).contains(ITEM);
        assertThat(source.file()).contains(Path.of("/data/page.txt"));
        assertThat(source.bundle()).isEqualTo("kesi.shell.swing");
    }

    @Test
    void whatACheckOfARecordFoundNamesTheField() {
        Message inner =
                new Message("commit.finding", "{0} {1} {2}", "{0} {1} {2}", List.of(ITEM.toString(), "title", "x"));
        problems.say(Problem.failed(new Message("commit.refused", "{0}", "{0}", List.of(inner))));
        problems.say(ITEM, Finding.warning("byline", Message.literal("署名为空")));

        assertThat(problems.all()).extracting(said -> said.source().field()).containsExactly("title", "byline");
        assertThat(problems.all().get(1).weight()).isEqualTo(Weight.WARNING);
    }

    @Test
    void problemsAreFilteredByWordsAndWeight() {
        problems.say(ITEM, Finding.note("a", Message.literal("提示")));
        problems.say(ITEM, Finding.warning("b", Message.literal("警告")));
        problems.say(Problem.failed(Message.literal("第 12 行出错")));

        assertThat(model.filtered("", Weight.NOTE)).hasSize(3);
        assertThat(model.filtered("", Weight.WARNING)).hasSize(2);
        assertThat(model.filtered("12 出错", Weight.NOTE)).hasSize(1);
        assertThat(model.filtered("NEWS.ITEM", Weight.NOTE)).hasSize(2);
    }

    @Test
    void clearingForgetsAll() {
        problems.say(Problem.failed(Message.literal("one")));
        int[] told = {0};
        problems.onChange(() -> told[0]++);
        problems.clear();

        assertThat(problems.all()).isEmpty();
        assertThat(problems.last()).isEmpty();
        assertThat(told[0]).isOne();
    }

    @Test
    void aReportNamesWhatRunsAndHoldsNoTextOfRecordsBeyondTheSentence() {
        Exception cause = new IllegalStateException("张秀兰 13800000000");
        problems.say(Problem.failed(Message.literal("保存失败"), cause));
        List<Said> all = problems.all();
        String report =
                new ProblemReport(FixedLanguage.english(), List.of(List.of("kesi.news.ui", "0.1.0", "Active"))).of(all);

        assertThat(report)
                .contains(
                        "保存失败", "kesi.news.ui 0.1.0 Active", "Java: ", "OS: ", "IllegalStateException", "    at kesi.")
                .doesNotContain("张秀兰", "13800000000");
    }

    @Test
    void theHomeFolderOfThePersonIsNotInAReport() {
        String home = System.getProperty("user.home");
        problems.say(Problem.failed(
                new Message("x", "{0}", "{0}", List.of(Path.of(home, "报道.txt").toString()))));

        assertThat(new ProblemReport(FixedLanguage.chinese(), List.of()).of(problems.all()))
                .contains("报道.txt")
                .doesNotContain(home + "/");
    }
}
