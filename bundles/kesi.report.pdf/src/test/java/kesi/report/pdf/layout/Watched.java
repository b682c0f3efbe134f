package kesi.report.pdf.layout;

import java.io.OutputStream;
import java.util.function.Consumer;
import kesi.core.testing.RecordingTask;
import kesi.report.api.Paper;
import kesi.report.api.PaperSetup;
import kesi.report.fonts.BundledTypefaces;
import kesi.report.pdf.text.Marks;
import kesi.report.pdf.type.FaceShelf;

/** Lays documents out for somebody who looks on. */
public final class Watched {

    private final FaceShelf shelf = new FaceShelf(new BundledTypefaces());

    /** Lays a document out. */
    public void show(PaperSetup.Theme theme, Consumer<Paper> composing, Spectator spectator) {
        PrintedPaper.Making making =
                new PrintedPaper.Making(Marks.read(), Printing.WHEN, new RecordingTask(), spectator);
        PrintedPaper paper = new PrintedPaper(
                OutputStream.nullOutputStream(), PaperSetup.of("职工文化简报", "湖州市总工会", theme), shelf, making);
        composing.accept(paper);
        paper.finish();
    }
}
