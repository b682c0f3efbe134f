package kesi.report.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kesi.report.api.Preview;

/** A preview of two blank pages for tests. */
final class BlankPages implements Preview {

    private final List<Path> opened = new ArrayList<>();
    private int closed;

    List<Path> opened() {
        return opened;
    }

    int closed() {
        return closed;
    }

    @Override
    public Pages open(Path file) {
        if (!Files.exists(file)) {
            throw new IllegalStateException("Nothing to open");
        }
        opened.add(file);
        return new Pages() {
            @Override
            public int count() {
                return 2;
            }

            @Override
            public BufferedImage draw(int index, double scale) {
                return new BufferedImage(100 + index, 100, BufferedImage.TYPE_INT_RGB);
            }

            @Override
            public void close() {
                closed++;
            }
        };
    }
}
