package kesi.report.pdf.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.report.api.block.Source;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/** Where the figures of a file come from, as the user properties of its tags tell it. Immutable once read. */
public final class FileSources {

    /** Files from elsewhere may nest without end. */
    private static final int DEEPEST = 100;

    private final Map<COSDictionary, Integer> pages = new HashMap<>();
    private final Map<Integer, Map<Integer, Source>> byPage = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();

    private FileSources(PDDocument document) {
        for (int index = 0; index < document.getNumberOfPages(); index++) {
            pages.put(document.getPage(index).getCOSObject(), index);
        }
    }

    /**
     * A tag with a source.
     *
     * @param page the index of the page where it begins; -1 when it holds nothing
     * @param contents the numbers of its marked content on that page
     * @param source where it comes from
     */
    public record Element(int page, List<Integer> contents, Source source) {}

    /** Reads the tags of a file. */
    public static FileSources read(PDDocument document) {
        FileSources sources = new FileSources(document);
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            sources.walk(root.getCOSObject().getDictionaryObject(COSName.K), -1, Optional.empty(), 0);
        }
        return sources;
    }

    /** The tags with a source, in reading order. */
    public List<Element> elements() {
        return List.copyOf(elements);
    }

    /** The sources of the marked content of a page, by its number. */
    Map<Integer, Source> of(int page) {
        return byPage.getOrDefault(page, Map.of());
    }

    private void walk(@Nullable COSBase kid, int page, Optional<Element> around, int depth) {
        COSBase known = kid instanceof COSObject object ? object.getObject() : kid;
        if (depth > DEEPEST) {
            return;
        }
        if (known instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                walk(kids.getObject(i), page, around, depth);
            }
        } else if (known instanceof COSInteger number) {
            around.ifPresent(element -> take(element, page, number.intValue()));
        } else if (known instanceof COSDictionary entries) {
            element(entries, page, around, depth);
        }
    }

    private void element(COSDictionary entries, int page, Optional<Element> around, int depth) {
        COSDictionary on = entries.getCOSDictionary(COSName.PG);
        int here = on == null ? page : pages.getOrDefault(on, page);
        if (entries.containsKey(COSName.MCID)) {
            around.ifPresent(element -> take(element, here, entries.getInt(COSName.MCID)));
            return;
        }
        Optional<Element> own = UserProperties.source(entries.getDictionaryObject(COSName.A))
                .map(source -> new Element(here, new ArrayList<>(), source));
        own.ifPresent(elements::add);
        walk(entries.getDictionaryObject(COSName.K), here, own.or(() -> around), depth + 1);
    }

    private void take(Element element, int page, int number) {
        byPage.computeIfAbsent(page, index -> new HashMap<>()).put(number, element.source());
        if (element.page() == page || element.page() < 0) {
            element.contents().add(number);
        }
    }
}
