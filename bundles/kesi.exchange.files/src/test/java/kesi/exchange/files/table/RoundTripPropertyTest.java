package kesi.exchange.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kesi.exchange.api.Table;
import kesi.exchange.files.Desk;
import kesi.exchange.files.process.Parsed.Line;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripPropertyTest {

    @Property(tries = 500)
    void everyTableWrittenAsCsvIsReadBackEqual(@ForAll("rows") List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter(out).write(List.of("a", "b", "c"), rows.iterator());
        String text = out.toString(StandardCharsets.UTF_8).substring(1);
        List<List<String>> read =
                CsvText.lines("test", text).stream().skip(1).map(Line::cells).toList();
        assertThat(read).isEqualTo(rows);
    }

    @Property(tries = 4)
    void everyTableWrittenAsXlsxIsReadBackEqual(@ForAll("rows") List<List<String>> rows) throws IOException {
        Path folder = Files.createTempDirectory("kesi-test");
        try (Desk desk = new Desk(folder)) {
            Path file = desk.path("out.xlsx");
            desk.tables().writeXlsx(file, "表/1", List.of("a", "b", "c"), rows.iterator());
            Table table = desk.tables(file).get(0);
            assertThat(table.sheet()).isEqualTo("表 1");
            assertThat(table.rows().stream().map(Table.Row::cells)).isEqualTo(rows);
            Files.delete(file);
        }
        Files.delete(folder);
    }

    @Property(tries = 1000)
    void theApostropheIsTakenAwayExactlyWhereItWasAdded(@ForAll("cells") String cell) {
        assertThat(FormulaGuard.plain(FormulaGuard.guarded(cell))).isEqualTo(cell);
    }

    /** The last cell is never blank, so that no row is taken for a blank one. */
    @Provide
    Arbitrary<List<List<String>>> rows() {
        return cells().list()
                .ofSize(2)
                .map(two -> List.of(two.get(0), two.get(1), "end"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings()
                .withChars("'=+-@\t\r\n\",; _x0041_<>&＝＠")
                .withCharRange('a', 'e')
                .withCharRange('\u4e00', '\u4e20')
                .ofMaxLength(12);
    }
}
