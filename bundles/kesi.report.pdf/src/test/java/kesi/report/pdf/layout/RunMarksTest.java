package kesi.report.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.value.Ref;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.api.block.Block.Paragraph;
import kesi.report.api.block.Block.Style;
import kesi.report.api.block.Run;
import kesi.report.api.block.Source;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;

class RunMarksTest {

    private static final Source SOURCE = new Source(Optional.of(new Ref("news.item", "7k2m9p")), "第3段", "共有（132）名\\选手");

    private final Printing printing = new Printing();

    @Test
    void aFigureCarriesItsSourceInTheFile() {
        byte[] file = print(Run.plain("共"), Run.plain("132").with(new Run.Mark.Sourced(SOURCE)), Run.plain("名选手。"));
        List<String> properties = Pdf.read(file, document -> {
            PDStructureElement root = (PDStructureElement) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .get(0);
            PDStructureElement span = Pdf.kids(Pdf.kids(root).get(0)).get(0);
            assertThat(span.getStructureType()).isEqualTo("Span");
            assertThat(document.getDocumentCatalog().getMarkInfo().usesUserProperties())
                    .isTrue();
            return properties(span.getCOSObject());
        });
        assertThat(properties)
                .containsExactly("kesi:record=news.item/7k2m9p", "kesi:place=第3段", "kesi:words=" + SOURCE.words());
    }

    @Test
    void rubyAndDotsAreNoText() {
        byte[] file = print(
                Run.plain("缂丝").with(new Run.Mark.Ruby("kè sī")), Run.plain("要"), Run.dotted("传承"), Run.plain("。"));
        assertThat(Pdf.solid(file)).startsWith("缂丝要传承。").doesNotContain("k", "è", "s", "ī");
    }

    @Test
    void anIndexedNameIsToldWithItsPages() {
        List<Integer> seen = new ArrayList<>();
        printing.print(kesi.report.api.PaperSetup.of("册", "总工会", Theme.PLAIN), paper -> {
            paper.add(new Paragraph(List.of(Run.plain("王芳").with(new Run.Mark.Indexed("王芳"))), Style.BODY));
            seen.add(((PrintedPaper) paper)
                    .mentions()
                    .pages()
                    .getOrDefault("王芳", Set.of())
                    .size());
        });
        assertThat(seen).containsExactly(1);
    }

    private byte[] print(Run... runs) {
        return printing.print(Theme.PLAIN, paper -> paper.add(new Paragraph(List.of(runs), Style.FLUSH)));
    }

    private static List<String> properties(COSDictionary element) {
        COSArray attributes = element.getCOSArray(COSName.A);
        COSDictionary first = (COSDictionary) attributes.getObject(0);
        assertThat(first.getNameAsString(COSName.O)).isEqualTo("UserProperties");
        List<String> texts = new ArrayList<>();
        COSArray list = first.getCOSArray(COSName.P);
        for (int i = 0; i < list.size(); i++) {
            COSDictionary property = (COSDictionary) list.getObject(i);
            texts.add(property.getString(COSName.N) + "=" + property.getString(COSName.V));
        }
        return texts;
    }
}
