package kesi.report.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintedPaperTest {

    private final Printing printing = new Printing();

    @ParameterizedTest
    @EnumSource
    void theSameInputGivesTheSameBytes(Theme theme) {
        assertThat(printing.print(theme, Samples::everything))
                .isEqualTo(new Printing().print(theme, Samples::everything));
    }

    @ParameterizedTest
    @EnumSource
    void textComesBackCharacterByCharacter(Theme theme) {
        byte[] file = printing.print(theme, paper -> paper.add(Paragraph.body(Samples.NEWS)));
        assertThat(Pdf.solid(file)).contains(Samples.NEWS.replace(" ", ""));
    }

    @Test
    void radicalsAndHanziThatLookAlikeKeepTheirCodePoints() {
        String text = "⼀一⽂文⻅见金⾦";
        byte[] file = printing.print(Theme.PLAIN, paper -> paper.add(Paragraph.of(text, Style.FLUSH)));
        assertThat(Pdf.solid(file)).contains(text);
    }

    @Test
    void anEmptyDocumentHasOneEmptyPage() {
        byte[] file = printing.print(Theme.PLAIN, paper -> {});
        assertThat(Pdf.texts(file)).hasSize(1);
        assertThat(printing.pages()).isEqualTo(1);
    }

    @Test
    void theOfficialLayoutHasTwentyTwoLinesOfTwentyEightCharacters() {
        String line = "总".repeat(28);
        byte[] file = printing.print(Theme.OFFICIAL, paper -> paper.add(Paragraph.of(line.repeat(44), Style.FLUSH)));
        List<String> pages = Pdf.texts(file);
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0).lines().filter(line::equals)).hasSize(22);
    }

    @Test
    void officialPageNumbersStandBetweenDashes() {
        byte[] file = printing.print(Theme.OFFICIAL, paper -> {
            paper.add(Paragraph.body("甲"));
            paper.add(new Block.PageBreak());
            paper.add(Paragraph.body("乙"));
        });
        assertThat(Pdf.texts(file).get(0)).contains("— 1 —");
        assertThat(Pdf.texts(file).get(1)).contains("— 2 —");
    }

    @Test
    void aHeadingMovesToThePageOfItsText() {
        byte[] file = printing.print(Theme.OFFICIAL, paper -> {
            paper.add(Paragraph.of("一\n".repeat(21).trim(), Style.FLUSH));
            paper.add(new Block.Heading(1, "标题"));
            paper.add(Paragraph.body("正文"));
        });
        assertThat(Pdf.texts(file).get(0)).doesNotContain("标题");
        assertThat(Pdf.texts(file).get(1)).contains("标题", "正文");
    }

    @Test
    void noPageBeginsWithTheLastLineOfAParagraph() {
        byte[] file = printing.print(Theme.OFFICIAL, paper -> {
            paper.add(Paragraph.of("一\n".repeat(20).trim(), Style.FLUSH));
            paper.add(Paragraph.of("甲\n乙\n丙", Style.FLUSH));
        });
        assertThat(Pdf.texts(file).get(1)).contains("乙", "丙");
    }

    @Test
    void tagsSayWhatEachBlockIs() {
        byte[] file = printing.print(Theme.PLAIN, paper -> {
            paper.add(new Block.Heading(1, "标题"));
            paper.add(Paragraph.body("正文"));
            paper.add(Samples.table("表", 2));
            paper.add(new Block.Items(true, List.of("甲")));
            paper.add(new Block.Picture(Samples.picture("png"), "图", 50, Optional.of("图注")));
            paper.add(new Block.Note(1, "注"));
        });
        assertThat(Pdf.tags(file)).containsExactly("H1", "P", "Table", "L", "Figure", "Caption", "Note");
    }

    @Test
    void noHeadingLevelIsSkippedOnTheWayDown() {
        byte[] file = printing.print(Theme.PLAIN, paper -> {
            paper.add(new Block.Heading(2, "甲"));
            paper.add(new Block.Heading(4, "乙"));
            paper.add(new Block.Heading(1, "丙"));
        });
        assertThat(Pdf.tags(file)).containsExactly("H1", "H2", "H1");
    }

    @Test
    void bookmarksFollowTheHeadings() {
        byte[] file = printing.print(Theme.PLAIN, paper -> {
            paper.add(new Block.Heading(1, "第一章"));
            paper.add(new Block.Heading(2, "第一节"));
            paper.add(new Block.Heading(1, "第二章"));
        });
        List<String> titles = Pdf.read(file, document -> {
            var first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            return List.of(
                    first.getTitle(),
                    first.getFirstChild().getTitle(),
                    first.getNextSibling().getTitle());
        });
        assertThat(titles).containsExactly("第一章", "第一节", "第二章");
    }

    @Test
    void aMastheadIsSetInOneLineHoweverLongItIs() {
        String name = "湖州市产业工人队伍建设改革协调小组工作简报";
        byte[] file = printing.print(Theme.OFFICIAL, paper -> paper.add(Paragraph.of(name, Style.MASTHEAD)));
        assertThat(Pdf.texts(file).get(0).lines()).contains(name);
    }

    @Test
    void landscapePagesLieOnTheirLongSide() {
        byte[] file = printing.print(
                new PaperSetup("证书", "总工会", Locale.SIMPLIFIED_CHINESE, Theme.PLAIN, true),
                paper -> paper.add(Paragraph.body("甲")));
        assertThat(Pdf.<Boolean>read(
                        file,
                        document -> document.getPage(0).getMediaBox().getWidth()
                                > document.getPage(0).getMediaBox().getHeight()))
                .isTrue();
    }

    @Test
    void aCharacterWithoutGlyphStopsTheDocument() {
        assertThatThrownBy(() -> printing.print(
                        Theme.PLAIN,
                        paper -> paper.add(new Paragraph(List.of(Run.plain("甲"), Run.bold("\uE123")), Style.BODY))))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).contains("E-GLYPH"));
    }

    @Test
    void bookmarksHoldNothingThatIsNotPrinted() {
        byte[] file = printing.print(Theme.PLAIN, paper -> paper.add(new Block.Heading(1, " 第\u202E一章\u200B ")));
        String title = Pdf.read(
                file,
                document -> document.getDocumentCatalog()
                        .getDocumentOutline()
                        .getFirstChild()
                        .getTitle());
        assertThat(title).isEqualTo("第一章");
    }

    @Test
    void theFileSaysWhatItIs() {
        PaperSetup setup = new PaperSetup("A < B & \u0007C", "", Locale.ENGLISH, Theme.OFFICIAL, false);
        byte[] file = printing.print(setup, paper -> paper.add(Paragraph.body("Text")));
        assertThat(Pdf.<String>read(
                        file, document -> document.getDocumentInformation().getTitle()))
                .isEqualTo("A < B & C");
        assertThat(Pdf.<String>read(
                        file, document -> document.getDocumentCatalog().getLanguage()))
                .isEqualTo("en");
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("A &lt; B &amp; C", "GB/T 9704-2012", "the song face stands in")
                .doesNotContain("dc:creator>");
    }

    @Test
    void signaturesStandSideBySide() {
        byte[] file = printing.print(Theme.PLAIN, paper -> paper.add(new Block.Signatures(List.of("裁判长：", "记录员："))));
        assertThat(Pdf.texts(file).get(0).lines().findFirst().orElseThrow()).contains("裁判长：", "记录员：");
    }
}
