package kesi.report.pdf.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kesi.report.api.Sheet;
import kesi.report.api.block.Source;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of an open file. */
final class FileSheet implements Sheet {

    private static final int QUARTER = 90;

    private final OpenedFile file;
    private final int index;
    private final FileSources sources;
    private final double width;
    private final double height;

    FileSheet(OpenedFile file, PDPage page, int index, FileSources sources) {
        this.file = file;
        this.index = index;
        this.sources = sources;
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() / QUARTER % 2 != 0;
        this.width = turned ? box.getHeight() : box.getWidth();
        this.height = turned ? box.getWidth() : box.getHeight();
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void paint(Graphics2D graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            own.setBackground(Color.WHITE); // the library lays the page itself
            file.use(
                    document -> {
                        new PDFRenderer(document).renderPageToGraphics(index, own);
                        return true;
                    },
                    false);
        } finally {
            own.dispose();
        }
    }

    @Override
    public List<Letter> letters() {
        return file.use(document -> FileLetters.read(document, index).letters(), List.of());
    }

    @Override
    public List<Spot> spots() {
        Map<Integer, Source> marked = sources.of(index);
        if (marked.isEmpty()) {
            return List.of();
        }
        Map<Integer, List<Box>> boxes =
                file.use(document -> FileLetters.read(document, index).marked(), Map.of());
        List<Spot> spots = new ArrayList<>();
        marked.forEach((number, source) ->
                boxes.getOrDefault(number, List.of()).forEach(box -> spots.add(new Spot(box, new Aim.Origin(source)))));
        return spots;
    }
}
