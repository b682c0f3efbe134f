package kesi.report.pdf.layout;

import java.util.Locale;
import java.util.Optional;
import kesi.report.api.PaperSetup;
import kesi.report.api.block.Block;

/** The looks of a document. Immutable. */
public interface Theme {

    /** The theme of that name. */
    static Theme of(PaperSetup setup) {
        return switch (setup.theme()) {
            case OFFICIAL -> OfficialTheme.of(setup.landscape());
            case PLAIN -> PlainTheme.of(setup.landscape());
        };
    }

    /** The pages. */
    PageShape shape();

    /** How a paragraph of that part is set. */
    TextStyle style(Block.Style part);

    /** How a heading is set; levels 1 to 6. */
    TextStyle heading(int level);

    /** How the cells of tables are set. */
    TextStyle cell();

    /** How the heads of tables are set. */
    TextStyle head();

    /** How the foot of pages is set. */
    TextStyle foot();

    /** What the foot of a page says. */
    String footText(Folio folio);

    /**
     * A page's number.
     *
     * @param number 1 and up; covers are not counted
     * @param pages how many numbered pages there are
     * @param totalled whether the foot is to say how many
     * @param language of the document
     */
    record Folio(int number, int pages, boolean totalled, Locale language) {}

    /** The same looks on other pages. */
    Theme on(PageShape shape);

    /** The running head of documents that have none of their own. */
    default Optional<String> headText() {
        return Optional.empty();
    }

    /** A picture beside the running head. */
    default Optional<Logo> logo() {
        return Optional.empty();
    }

    /**
     * A picture in the head.
     *
     * @param content the bytes of a PNG or JPEG file
     * @param heightMm how high it is printed, in millimetres
     */
    @SuppressWarnings("ArrayRecordComponent") // read once a document, never compared
    record Logo(byte[] content, double heightMm) {}

    /** Where the foot's text starts or ends: its base line above the page's lower edge, and its side. */
    Foot footPlace(int number);

    /** Remarks for the file's metadata in the document's language; may be empty. */
    String remarks(Locale language);

    /**
     * The place of a page's foot.
     *
     * @param baseline above the page's lower edge, in points
     * @param align left, centre or right in the type area
     * @param inset from the type area's edge, in points
     */
    record Foot(double baseline, TextStyle.Alignment align, double inset) {}
}
