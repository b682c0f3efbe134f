package kesi.report.pdf.preview;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kesi.report.api.Sheet;
import kesi.report.api.block.Source;
import kesi.report.pdf.file.Onlooker;
import kesi.report.pdf.file.PageCanvas;
import kesi.report.pdf.file.Tag;

/** A page as the instructions that draw it. */
final class DrawnSheet implements Sheet {

    private final Resources resources;
    private final double width;
    private final double height;
    private final Function<PageCanvas.Target, Aim.Within> places;
    private volatile List<Onlooker.Link> links = List.of();
    private volatile Packed page = Packed.EMPTY;
    private volatile Packed foot = Packed.EMPTY;
    private volatile List<Optional<Source>> sources = List.of();

    DrawnSheet(Resources resources, double[] size, Function<PageCanvas.Target, Aim.Within> places) {
        this.resources = resources;
        this.width = size[0];
        this.height = size[1];
        this.places = places;
    }

    void drawn(Onlooker.Drawing drawing) {
        sources = drawing.tags().stream().map(Tag::source).toList();
        links = List.copyOf(drawing.links());
        page = Packed.of(drawing.instructions());
    }

    void foot(byte[] drawing) {
        foot = Packed.of(drawing);
    }

    void clear() {
        page = Packed.EMPTY;
        foot = Packed.EMPTY;
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
            own.translate(0, height);
            own.scale(1, -1);
            run(new PaintBrush(own, resources));
        } finally {
            own.dispose();
        }
    }

    @Override
    public List<Letter> letters() {
        return read().letters();
    }

    @Override
    public List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        links.forEach(link -> spots.add(new Spot(box(link.box()), places.apply(link.target()))));
        for (Map.Entry<Integer, List<Box>> piece : read().marked().entrySet()) {
            Optional<Source> source = piece.getKey() < sources.size() ? sources.get(piece.getKey()) : Optional.empty();
            source.ifPresent(origin ->
                    piece.getValue().forEach(box -> spots.add(new Spot(box, new Aim.Origin(origin)))));
        }
        return spots;
    }

    private Box box(double[] box) {
        return new Box(box[0], height - box[3], box[2] - box[0], box[3] - box[1]);
    }

    private LetterReader read() {
        LetterReader reader = new LetterReader(resources, height);
        run(reader);
        return reader;
    }

    private void run(Brush brush) {
        new Instructions(resources, brush).run(page.bytes());
        new Instructions(resources, brush).run(foot.bytes());
    }
}
