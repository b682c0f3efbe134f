package kesi.report.pdf.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** What another library reads out of a file. */
final class Pdf {

    private Pdf() {}

    static <T> T read(byte[] file, Function<PDDocument, T> reading) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return reading.apply(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The text of each page. */
    static List<String> texts(byte[] file) {
        return read(file, document -> {
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                texts.add(text(document, page));
            }
            return texts;
        });
    }

    /** The text of each page without blanks, which readers of files see between hanzi and digits. */
    static List<String> closeTexts(byte[] file) {
        return texts(file).stream().map(text -> text.replace(" ", "")).toList();
    }

    /** All text without white. */
    static String solid(byte[] file) {
        return String.join("", texts(file)).replaceAll("\\s", "");
    }

    /** The types of the structure elements below the document, in order. */
    static List<String> tags(byte[] file) {
        return read(file, document -> {
            PDStructureNode root = (PDStructureNode) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getKids()
                    .get(0);
            return kids(root).stream().map(PDStructureElement::getStructureType).toList();
        });
    }

    static List<PDStructureElement> kids(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private static String text(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
