package kesi.report.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.core.api.problem.Problem;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.block.Block;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentsSetterTest {

    private static final Pattern ENTRY = Pattern.compile("第(\\d+)章\\.*?(\\d+)$", Pattern.MULTILINE);

    private final Printing printing = new Printing();

    @ParameterizedTest
    @CsvSource({"OFFICIAL,5", "OFFICIAL,70", "PLAIN,5", "PLAIN,130"})
    void everyEntryNamesThePageOnWhichItsHeadingStands(Theme theme, int chapters) {
        List<String> pages = Pdf.closeTexts(printing.print(theme, paper -> book(paper, chapters)));
        int checked = 0;
        for (String page : pages) {
            Matcher entry = ENTRY.matcher(page);
            while (page.contains("..") && entry.find()) {
                String heading = "第" + entry.group(1) + "章";
                assertThat(pages.get(Integer.parseInt(entry.group(2)) - 1).lines())
                        .contains(heading);
                checked++;
            }
        }
        assertThat(checked).isEqualTo(chapters);
    }

    @Test
    void contentsStandBetweenTheCoverAndTheText() {
        List<String> pages = Pdf.closeTexts(printing.print(Theme.PLAIN, paper -> book(paper, 3)));
        assertThat(pages.get(0)).contains("封面");
        assertThat(pages.get(1)).contains("目录", "第1章");
        assertThat(pages.get(2)).contains("正文");
    }

    @Test
    void headingsBeforeTheContentsAreNotListed() {
        List<String> pages = Pdf.closeTexts(printing.print(Theme.PLAIN, paper -> {
            paper.add(new Block.Heading(1, "说明"));
            book(paper, 2);
        }));
        assertThat(pages.get(1)).contains("第1章").doesNotContain("说明");
    }

    @Test
    void entriesLeadToTheirPages() {
        byte[] file = printing.print(Theme.PLAIN, paper -> book(paper, 3));
        assertThat(Pdf.<Integer>read(file, document -> {
                    try {
                        return document.getPage(1).getAnnotations().size();
                    } catch (java.io.IOException e) {
                        throw new AssertionError(e);
                    }
                }))
                .isEqualTo(3);
    }

    @Test
    void aDocumentHasOneTableOfContents() {
        assertThatThrownBy(() -> printing.print(Theme.PLAIN, paper -> {
                    paper.add(new Block.Contents("目录"));
                    paper.add(new Block.Contents("目录"));
                }))
                .isInstanceOf(Problem.class);
    }

    private static void book(Paper paper, int chapters) {
        paper.add(Paragraph.of("封面", Style.TITLE));
        paper.add(new Block.Contents("目录"));
        for (int chapter = 1; chapter <= chapters; chapter++) {
            paper.add(new Block.Heading(1, "第" + chapter + "章"));
            paper.add(Paragraph.body("正文" + Samples.NEWS));
        }
    }
}
