package kesi.report.pdf.layout;

import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import kesi.core.testing.RecordingTask;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.api.PaperSetup.Theme;
import kesi.report.fonts.BundledTypefaces;
import kesi.report.pdf.text.Marks;
import kesi.report.pdf.type.FaceShelf;

/** Prints documents to memory. */
public final class Printing {

    static final OffsetDateTime WHEN = OffsetDateTime.parse("2023-11-05T08:00:00+08:00");

    private final FaceShelf shelf = new FaceShelf(new BundledTypefaces());
    private int pages;

    /** Prints a document in a theme. */
    public byte[] print(Theme theme, Consumer<Paper> composing) {
        return print(PaperSetup.of("职工文化简报", "湖州市总工会", theme), composing);
    }

    byte[] print(PaperSetup setup, Consumer<Paper> composing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintedPaper paper =
                new PrintedPaper(out, setup, shelf, new PrintedPaper.Making(Marks.read(), WHEN, new RecordingTask()));
        composing.accept(paper);
        pages = paper.finish();
        return out.toByteArray();
    }

    int pages() {
        return pages;
    }
}
