package kesi.report.pdf.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kesi.report.api.Preview;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The bookmarks of a file. */
final class FileOutline {

    /** Files from elsewhere may have bookmarks that lead in a circle. */
    private static final int MOST = 20_000;

    private static final int DEEPEST = 12;

    private final PDDocument document;
    private final List<Preview.Heading> headings = new ArrayList<>();

    private FileOutline(PDDocument document) {
        this.document = document;
    }

    static List<Preview.Heading> read(PDDocument document) throws IOException {
        FileOutline outline = new FileOutline(document);
        PDDocumentOutline root = document.getDocumentCatalog().getDocumentOutline();
        if (root != null) {
            outline.take(root.children(), 1);
        }
        return List.copyOf(outline.headings);
    }

    private void take(Iterable<PDOutlineItem> items, int level) throws IOException {
        for (PDOutlineItem item : items) {
            if (headings.size() >= MOST) {
                return;
            }
            int page = Math.max(
                    0,
                    document.getPages()
                            .indexOf(Objects.requireNonNullElseGet(
                                    item.findDestinationPage(document), () -> document.getPage(0))));
            double top = item.getDestination() instanceof PDPageXYZDestination place && place.getTop() >= 0
                    ? document.getPage(page).getCropBox().getUpperRightY() - place.getTop()
                    : 0;
            headings.add(new Preview.Heading(level, String.valueOf(item.getTitle()), page, top));
            if (level < DEEPEST) {
                take(item.children(), level + 1);
            }
        }
    }
}
