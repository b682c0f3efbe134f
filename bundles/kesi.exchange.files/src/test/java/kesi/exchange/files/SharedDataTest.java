package kesi.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.exchange.api.SourceFile;
import kesi.exchange.api.Table;
import kesi.exchange.files.process.TestParsers;
import kesi.exchange.files.text.DecodedTextFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files as they came; passed over where the data are not there. */
class SharedDataTest {

    private static final Path DATA = Path.of(System.getProperty("kesi.shared.data", "none"));

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        assumeTrue(Files.isDirectory(DATA), "no shared data");
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void marksInFourEncodingsGiveTheSameTable() {
        Table expected = table("contest/prelim_utf8.csv");
        assertThat(expected.heads()).containsExactly("参赛号", "单位", "姓名", "理论成绩", "状态");
        assertThat(expected.rows()).hasSize(132);
        for (String name : List.of("utf8bom", "gb18030", "utf16le")) {
            assertThat(table("contest/prelim_" + name + ".csv").rows()).as(name).isEqualTo(expected.rows());
        }
    }

    @Test
    void marksThatLostRareCharactersAreTakenAsTheyAre() {
        Table lossy = table("contest/prelim_gbk_lossy.csv");
        Table whole = table("contest/prelim_utf8.csv");
        assertThat(lossy.rows()).hasSize(132);
        long different = Stream.iterate(0, i -> i + 1)
                .limit(132)
                .filter(i -> !lossy.rows().get(i).equals(whole.rows().get(i)))
                .count();
        assertThat(different).isBetween(1L, 10L);
        assertThat(lossy.rows().toString()).contains("?").doesNotContain("\uFFFD");
    }

    @Test
    void aRealWorkbookOfResultsIsRead() {
        List<Table> tables = desk.tables(DATA.resolve("office/results-and-awards.xlsx"));
        assertThat(tables).hasSize(6);
        Table first = tables.get(0);
        assertThat(first.firstRow()).isEqualTo(2);
        assertThat(first.heads().get(0)).isEqualTo("排名");
        assertThat(first.rows()).hasSizeGreaterThan(250);
    }

    @Test
    void realPdfsWithTextAreRead() {
        String teams =
                desk.document(DATA.resolve("office/registered-teams.pdf")).text();
        assertThat(teams).contains("大学").doesNotContain("\uFFFD");
        assertThat(teams.lines().count()).isGreaterThan(100);
        String table = desk.document(DATA.resolve("office/table-without-text-layer.pdf"))
                .text();
        assertThat(table).contains("1 AAUB  Beihang University You Song");
    }

    @Test
    void anOldWorkbookIsToldToBeSavedAnew() {
        assertThat(Desk.code(() -> desk.tables(DATA.resolve("office/teams.xls"))))
                .isEqualTo("E-FORMAT");
    }

    @Test
    void everyFileInGbkIsReadWithConfidence() throws IOException {
        DecodedTextFiles texts = new DecodedTextFiles(TestParsers.create(120));
        try (Stream<Path> files = Files.list(DATA.resolve("encodings"))) {
            for (Path path : files.sorted().toList()) {
                SourceFile file = Desk.file(path);
                if (path.getFileName().toString().startsWith("Big5")) {
                    assertThat(texts.read(file, Optional.of("Big5")).text()).contains("http");
                    continue;
                }
                var text = texts.read(file, Optional.empty());
                assertThat(text.charset().name()).as(path.toString()).isEqualTo("GB18030");
                assertThat(text.confidence()).as(path.toString()).isGreaterThan(0.6);
            }
        }
    }

    private Table table(String name) {
        return desk.tables(DATA.resolve(name)).get(0);
    }
}
