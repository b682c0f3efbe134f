package kesi.report.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.block.Table;
import kesi.report.api.block.Table.Align;
import kesi.report.api.block.Table.Cell;
import kesi.report.api.block.Table.Column;
import kesi.report.api.block.Table.Row;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** A table that is too long for one body holds all its rows in several, and none is cut by a cell that reaches down. */
class LongTableTest {

    private static final int TEAMS = 400;
    private static final int MEMBERS = 3;

    private final Printing printing = new Printing();

    @Test
    void eachBodyEndsBetweenTeamsAndNoRowIsLost() {
        byte[] file = printing.print(Theme.PLAIN, paper -> paper.add(teams()));
        List<Integer> rows = Pdf.read(file, document -> {
            PDStructureNode root = (PDStructureNode) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .get(0);
            return Pdf.kids(Pdf.kids(root).get(0)).stream()
                    .filter(part -> part.getStructureType().equals("TBody"))
                    .map(body -> Pdf.kids(body).size())
                    .toList();
        });
        assertThat(rows).containsExactly(1002, 198).allMatch(count -> count % MEMBERS == 0);
        assertThat(rows.stream().mapToInt(count -> count).sum()).isEqualTo(TEAMS * MEMBERS);
    }

    @Test
    void everyCellLeadsToItsPage() {
        byte[] file = printing.print(Theme.PLAIN, paper -> paper.add(teams()));
        long cells = Pdf.read(file, document -> {
            PDStructureNode root = (PDStructureNode) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .get(0);
            return leaves(root).filter(cell -> cell.getPage() != null).count();
        });
        assertThat(cells).isEqualTo(2 + TEAMS * (MEMBERS + 1L));
    }

    private static Stream<PDStructureElement> leaves(PDStructureNode node) {
        return Pdf.kids(node).stream()
                .flatMap(kid -> Pdf.kids(kid).isEmpty() ? Stream.of(kid) : leaves(kid))
                .filter(kid -> kid.getStructureType().matches("T[HD]"));
    }

    private static Table teams() {
        Stream<Row> rows = IntStream.range(0, TEAMS * MEMBERS)
                .mapToObj(i -> new Row(
                        i % MEMBERS == 0
                                ? List.of(
                                        new Cell("第" + i / MEMBERS + "队", 1, MEMBERS, Optional.empty()),
                                        Cell.of("甲" + i))
                                : List.of(Cell.of("甲" + i)),
                        Table.Kind.BODY));
        return new Table(
                "", List.of(new Column("队", 1, Align.LEFT), new Column("姓名", 1, Align.LEFT)), rows.iterator(), false);
    }
}
