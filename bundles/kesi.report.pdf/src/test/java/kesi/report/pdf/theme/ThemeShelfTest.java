package kesi.report.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import kesi.core.api.problem.Problem;
import kesi.core.testing.TestJson;
import kesi.report.api.PaperSetup;
import kesi.report.api.block.Block;
import kesi.report.api.font.Face;
import kesi.report.pdf.layout.PageShape;
import kesi.report.pdf.layout.TextStyle;
import kesi.report.pdf.layout.Theme;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeShelfTest {

    private static final PaperSetup SETUP = PaperSetup.of("Brief", "Office", PaperSetup.Theme.PLAIN);
    private static final Offset<Double> POINT = Offset.offset(0.01);

    @TempDir
    private Path folder;

    @Test
    void aThemeChangesWhatItNamesAndLeavesTheRest() throws IOException {
        write("office", """
                {"title": "办公室", "extends": "official",
                 "page": {"top": 30, "left": 25},
                 "styles": {"body": {"face": "kai", "size": 14, "colour": "#ff0000"}, "heading1": {"bold": true}},
                 "head": {"text": "湖州市总工会"}, "foot": {"text": "{number}/{total}", "align": "centre"}}""");
        Theme theme = shelf(Map.of()).find("office").orElseThrow().apply(SETUP);
        Theme official = Theme.of(SETUP.with(PaperSetup.Theme.OFFICIAL));

        assertThat(theme.shape().top()).isEqualTo(PageShape.mm(30), POINT);
        assertThat(theme.shape().bottom()).isEqualTo(official.shape().bottom());
        TextStyle body = theme.style(Block.Style.BODY);
        assertThat(body.plain().face()).isEqualTo(Face.KAI);
        assertThat(body.size()).isEqualTo(14);
        assertThat(body.indent()).isEqualTo(2);
        assertThat(body.plain().pen().colour().red()).isEqualTo(1);
        assertThat(theme.heading(1).plain().pen().heavy()).isTrue();
        assertThat(theme.style(Block.Style.TITLE)).isEqualTo(official.style(Block.Style.TITLE));
        assertThat(theme.headText()).contains("湖州市总工会");
        assertThat(theme.footText(new Theme.Folio(2, 9, false, Locale.ROOT))).isEqualTo("2/9");
    }

    @Test
    void aThemeMayExtendAnotherAndADepartmentMayBringOne() throws IOException {
        write("child", "{\"extends\": \"house\", \"styles\": {\"cell\": {\"size\": 8}}}");
        ThemeShelf shelf =
                shelf(Map.of("written.house", "{\"styles\": {\"cell\": {\"size\": 11, \"face\": \"kai\"}}}"));
        Theme theme = shelf.find("child").orElseThrow().apply(SETUP);
        assertThat(theme.cell().size()).isEqualTo(8);
        assertThat(theme.cell().plain().face()).isEqualTo(Face.KAI);
        assertThat(shelf.all()).extracting(ThemeShelf.Found::name).containsExactly("child", "house");
    }

    @Test
    void everyFaultIsToldWithLineAndColumn() throws IOException {
        write("bad", """
                {
                  "page": {"top": 300, "middle": 3},
                  "styles": {"body": {"face": "comic", "size": "large"}},
                  "colour": "red"
                }""");
        assertThatThrownBy(() -> shelf(Map.of()).find("bad"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("5 faults")
                .hasMessageContaining("line 2, column 12")
                .hasMessageContaining("middle")
                .hasMessageContaining("line 3, column 23")
                .hasMessageContaining("song")
                .hasMessageContaining("line 4, column 3");
    }

    @Test
    void aThemeThatLeadsBackToItselfIsRefused() throws IOException {
        write("one", "{\"extends\": \"two\"}");
        write("two", "{\"extends\": \"one\"}");
        assertThatThrownBy(() -> shelf(Map.of()).find("one"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("one → two → one");
    }

    @Test
    void aThemeWithoutItsBaseIsRefusedAndNamesThoseThereAre() throws IOException {
        write("orphan", "{\"extends\": \"gone\"}");
        assertThatThrownBy(() -> shelf(Map.of()).find("orphan"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("gone")
                .hasMessageContaining("official, plain, orphan");
    }

    @Test
    void aNameCannotLeadOutOfTheFolder() throws IOException {
        write("../secret", "{}");
        assertThat(shelf(Map.of()).find("../secret")).isEmpty();
    }

    private ThemeShelf shelf(Map<String, Object> configured) {
        return new ThemeShelf(new ThemeShelf.Place(folder.resolve("themes"), configured), TestJson.create());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("themes").resolve(name + ".json").normalize();
        Files.createDirectories(folder.resolve("themes"));
        Files.writeString(file, text);
    }
}
