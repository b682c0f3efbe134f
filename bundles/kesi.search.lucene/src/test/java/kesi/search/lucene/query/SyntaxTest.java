package kesi.search.lucene.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kesi.core.api.problem.Problem;
import org.junit.jupiter.api.Test;

class SyntaxTest {

    @Test
    void blanksOfAnyWidthPartWords() {
        assertThat(read(" 缂丝　技艺\t2023年 ")).isEqualTo("缂丝|技艺|2023年");
    }

    @Test
    void quotesOfEveryKindHoldAPhraseTogether() {
        assertThat(read("\"a b\" “非遗进校园 文化有传承” 『行走 课堂』")).isEqualTo("a b|非遗进校园 文化有传承|行走 课堂");
    }

    @Test
    void aKnownFieldStandsBeforeAColonOfAnyWidth() {
        assertThat(read("kind:photo-news KIND：notice kind:\"two words\""))
                .isEqualTo("kind=photo-news|kind=notice|kind=two words");
    }

    @Test
    void whatIsNoFieldIsLiteral() {
        assertThat(read("http://a.b nofield:x kind: :")).isEqualTo("http://a.b|nofield:x|kind:|:");
    }

    @Test
    void aStarBehindIsAPrefixAndADashBeforeExcludes() {
        assertThat(read("comp* \"two w\"* -工会 -kind:notice")).isEqualTo("comp*|two w*|-工会|-kind=notice");
    }

    @Test
    void loneSignsAreLiteral() {
        assertThat(read("* - \" “ ** /(a+)+$/")).isEqualTo("*|-|\"|“|**|/(a+)+$/".replace("**", "**"));
    }

    @Test
    void tooManyWordsAndTooLongTextsAreRefusedWithACode() {
        assertThatThrownBy(() -> read("a ".repeat(65))).isInstanceOfSatisfying(Problem.class, this::isQueryProblem);
        assertThatThrownBy(() -> read("长".repeat(4_001))).isInstanceOfSatisfying(Problem.class, this::isQueryProblem);
    }

    private void isQueryProblem(Problem problem) {
        assertThat(problem.code()).isEqualTo(Optional.of("E-QUERY"));
    }

    private static String read(String text) {
        List<Clause> clauses = Syntax.read(text, "kind"::equals);
        return clauses.stream().map(SyntaxTest::shown).collect(Collectors.joining("|"));
    }

    private static String shown(Clause clause) {
        return (clause.excluded() ? "-" : "")
                + clause.field().map(field -> field + "=").orElse("")
                + clause.text()
                + (clause.prefix() ? "*" : "");
    }
}
