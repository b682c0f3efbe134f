package kesi.shell.swing.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kesi.shell.swing.help.Block.Code;
import kesi.shell.swing.help.Block.Heading;
import kesi.shell.swing.help.Block.Item;
import kesi.shell.swing.help.Block.Paragraph;
import kesi.shell.swing.help.Block.Picture;
import kesi.shell.swing.help.Block.Quote;
import kesi.shell.swing.help.Block.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void headingsAndParagraphsAreRead() {
        List<Block> blocks = Markdown.read("# 阅读\n\n一段**重要**的`code`。\n\n## 其次\n");

        assertThat(blocks.get(0)).isEqualTo(new Heading(1, List.of(plain("阅读"))));
        assertThat(blocks.get(1))
                .isEqualTo(new Paragraph(List.of(
                        plain("一段"),
                        new Span("重要", Set.of(Span.Dress.BOLD), ""),
                        plain("的"),
                        new Span("code", Set.of(Span.Dress.CODE), ""),
                        plain("。"))));
        assertThat(Markdown.title(blocks)).isEqualTo("阅读");
    }

    @Test
    void listsKeepTheirDepthAndTheirNumbers() {
        List<Block> blocks = Markdown.read("1. one\n2. two\n   - inner\n\n* bullet\n");

        assertThat(blocks)
                .containsExactly(
                        new Item(0, "1.", List.of(plain("one"))),
                        new Item(0, "2.", List.of(plain("two"))),
                        new Item(1, "•", List.of(plain("inner"))),
                        new Item(0, "•", List.of(plain("bullet"))));
    }

    @Test
    void tablesHaveAHeadAndRows() {
        Table table =
                (Table) Markdown.read("| 键 | 作用 |\n|---|---|\n| F1 | 帮助 |\n").get(0);

        assertThat(table.rows()).hasSize(2);
        assertThat(Span.textOf(table.rows().get(1).get(0))).isEqualTo("F1");
    }

    @Test
    void linksCodeQuotesAndPicturesAreRead() {
        assertThat(Markdown.read("见[阅读](help:news.reading)。"))
                .contains(
                        new Paragraph(List.of(plain("见"), new Span("阅读", Set.of(), "help:news.reading"), plain("。"))));
        assertThat(Markdown.read("```\nkesi help\n```")).containsExactly(new Code("kesi help"));
        assertThat(Markdown.read("> mind")).containsExactly(new Quote(List.of(plain("mind"))));
        assertThat(Markdown.read("![the page](page.png)")).containsExactly(new Picture("page.png", "the page"));
    }

    @Test
    void aLineBrokenWhileTypingNeedsASpaceInEnglishOnly() {
        assertThat(text("one\ntwo")).isEqualTo("one two");
        assertThat(text("一\n二")).isEqualTo("一二");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=http://127.0.0.1/x>", "<html><b>x</b>", "a <script>x</script> b"})
    void whatLooksLikeHtmlIsTextLikeAnyOther(String html) {
        Block block = Markdown.read(html).get(0);
        String read = block instanceof Code code ? code.text() : Span.textOf(((Paragraph) block).spans());

        assertThat(read.strip()).isEqualTo(html);
    }

    @Test
    void linksLeadToPagesViewsCommandsAndPerspectives() {
        assertThat(HelpLink.of("help:news.reading")).isEqualTo(new HelpLink.ToPage("news.reading"));
        assertThat(HelpLink.of("command:news:import")).isEqualTo(new HelpLink.ToCommand("news:import"));
        assertThat(HelpLink.of("view:shell.list:news.item")).isEqualTo(new HelpLink.ToView("shell.list:news.item"));
        assertThat(HelpLink.of("perspective:news")).isEqualTo(new HelpLink.ToPerspective("news"));
        assertThat(HelpLink.of("https://example.org")).isEqualTo(new HelpLink.Outside("https://example.org"));
    }

    private static Span plain(String text) {
        return new Span(text, Set.of(), "");
    }

    private static String text(String markdown) {
        return Span.textOf(((Paragraph) Markdown.read(markdown).get(0)).spans());
    }
}
