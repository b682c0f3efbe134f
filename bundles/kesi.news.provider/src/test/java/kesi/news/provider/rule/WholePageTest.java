package kesi.news.provider.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kesi.news.api.Paragraph;
import kesi.news.api.SourceFile.Loose;
import kesi.news.api.Stretch;
import kesi.news.provider.rule.line.SourceLine;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WholePageTest {
    private static final PageReader READER = new PageReader();

    @Property(tries = 400)
    void everyCharacterThatIsNoBlankBelongsSomewhereExactlyOnce(@ForAll("pages") List<String> lines) {
        PageReader.Reading page = READER.read(lines);
        List<StringBuilder> left = new ArrayList<>();
        lines.forEach(line -> left.add(new StringBuilder(line)));
        Stream.concat(page.items().stream().flatMap(WholePageTest::stretches), loose(page))
                .forEach(stretch -> takeOut(left, stretch));
        assertThat(String.join("", left).chars().allMatch(c -> c == 0 || SourceLine.isBlank(c)))
                .as("left over: %s", left)
                .isTrue();
    }

    @Property(tries = 400)
    void rawTextIsWhatItsLinesSay(@ForAll("pages") List<String> lines) {
        for (ReadItem item : READER.read(lines).items()) {
            for (Paragraph paragraph : item.paragraphs()) {
                StringBuilder put = new StringBuilder();
                paragraph.source().forEach(at -> put.append(lines.get(at.line() - 1), at.start(), at.end()));
                String glued =
                        paragraph.joins().stream().map(join -> join.glue()).reduce("", String::concat);
                assertThat(paragraph.raw().length()).isEqualTo(put.length() + glued.length());
                assertThat(paragraph.raw().replace(" ", ""))
                        .isEqualTo(put.toString().replace(" ", ""));
            }
        }
    }

    private static void takeOut(List<StringBuilder> left, Stretch stretch) {
        StringBuilder line = left.get(stretch.line() - 1);
        assertThat(line.substring(stretch.start(), stretch.end())).doesNotContain("\u0000");
        for (int i = stretch.start(); i < stretch.end(); i++) {
            line.setCharAt(i, '\u0000');
        }
    }

    private static Stream<Stretch> loose(PageReader.Reading page) {
        return Stream.concat(page.furniture().stream(), page.unassigned().stream())
                .map(Loose::at);
    }

    private static Stream<Stretch> stretches(ReadItem item) {
        Stream<Stretch> titles = item.titles().lines().stream().flatMap(line -> line.source().stream());
        Stream<Stretch> texts = Stream.concat(item.paragraphs().stream(), item.captions().stream())
                .flatMap(paragraph -> paragraph.source().stream());
        Stream<Stretch> credits = item.credits().stream()
                .flatMap(credit -> credit.source().stream())
                .distinct();
        Stream<Stretch> dated = item.dated().stream().map(ReadItem.Dated::source);
        return Stream.of(titles, texts, credits, dated).flatMap(each -> each);
    }

    @Provide
    Arbitrary<List<String>> pages() {
        Arbitrary<String> parts = Arbitraries.of(
                "近日,云岭市总工会",
                "举办活动",
                "。",
                "云岭市总",
                "云岭市总 摄",
                "工会",
                "（记者 周敏）",
                "“职工",
                "之家”",
                "《读书》",
                ",",
                "3,000",
                "10:30",
                "第3版",
                "2024年5月6日",
                "Co.",
                "图为",
                "一、",
                "：",
                " ",
                "　",
                "喜迎佳节",
                "！",
                "—",
                "(OH卡)",
                "\uD842\uDFB7");
        Arbitrary<String> line = parts.list().ofMinSize(0).ofMaxSize(6).map(list -> String.join("", list));
        return line.list().ofMaxSize(25);
    }
}
