package kesi.report.pdf.preview;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import kesi.report.api.Preview;
import kesi.report.api.Sheet;
import kesi.report.pdf.file.Leaf;
import kesi.report.pdf.file.Onlooker;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.TaggedDocument;
import kesi.report.pdf.layout.Spectator;
import kesi.report.pdf.type.Faces;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the pages of a document while it is laid out. Written on the thread that lays out; pages may be painted by any
 * thread as soon as they are handed over.
 */
final class Recorder implements Spectator {

    private final Resources resources;
    private final Consumer<Sheet> taker;
    private final List<DrawnSheet> sheets = new ArrayList<>();
    private final Map<Integer, DrawnSheet> byPage = new HashMap<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private @Nullable Faces faces;

    /** Hands each page over when it is set. */
    Recorder(ShapeShelf shelf, Consumer<Sheet> taker) {
        this.resources = new Resources(shelf);
        this.taker = taker;
    }

    private record Bookmark(int level, PageCanvas.Target target) {}

    @Override
    public void faces(Faces used) {
        faces = used;
    }

    @Override
    public void begun(int index, Leaf leaf, double[] size) {
        DrawnSheet sheet = new DrawnSheet(resources, size, this::place);
        synchronized (this) {
            sheets.add(index, sheet);
            byPage.put(leaf.page(), sheet);
        }
    }

    @Override
    public void drawn(Leaf leaf, Onlooker.Drawing drawing) {
        learn();
        DrawnSheet sheet = sheet(leaf);
        sheet.drawn(drawing);
        taker.accept(sheet);
    }

    @Override
    public void foot(Leaf leaf, byte[] drawing) {
        learn();
        sheet(leaf).foot(drawing);
    }

    @Override
    public void picture(String name, TaggedDocument.Image image) {
        resources.picture(name, image);
    }

    @Override
    public void shared(String name, byte[] drawing, double[] matrix) {
        resources.form(name, new Resources.Form(drawing, new AffineTransform(matrix)));
    }

    @Override
    public void bookmark(int level, PageCanvas.Target target) {
        bookmarks.add(new Bookmark(level, target));
    }

    /** The whole document, once it is complete. */
    Preview.Painted painted() {
        List<Preview.Heading> outline = bookmarks.stream()
                .map(bookmark -> new Preview.Heading(
                        bookmark.level(),
                        bookmark.target().title(),
                        place(bookmark.target()).page(),
                        place(bookmark.target()).top()))
                .toList();
        return new DrawnDocument(List.copyOf(sheets), outline);
    }

    private void learn() {
        resources.learn(Objects.requireNonNull(faces).used());
    }

    private DrawnSheet sheet(Leaf leaf) {
        return Objects.requireNonNull(byPage.get(leaf.page()));
    }

    private synchronized Sheet.Aim.Within place(PageCanvas.Target target) {
        DrawnSheet sheet = byPage.get(target.page());
        return sheet == null
                ? new Sheet.Aim.Within(0, 0)
                : new Sheet.Aim.Within(sheets.indexOf(sheet), sheet.height() - target.top());
    }
}
