package kesi.report.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kesi.report.api.Preview;

/** The pages of a report that was printed to be looked at; its file goes when it is closed. Safe for any thread. */
final class PrintedPages implements AutoCloseable {

    private final Path file;
    private final Preview.Pages pages;
    private boolean closed;

    PrintedPages(Path file, Preview.Pages pages) {
        this.file = file;
        this.pages = pages;
    }

    int count() {
        return pages.count();
    }

    /** Draws a page; once closed, an empty picture. */
    synchronized BufferedImage draw(int index, double scale) {
        return closed ? new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB) : pages.draw(index, scale);
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            pages.close();
            delete(file);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
