package kesi.report.ui;

import java.util.Optional;
import kesi.report.api.Preview;

/** The document that is shown; it is closed when another is. Used by one thread. */
public final class OpenDocument implements AutoCloseable {

    private Optional<Preview.Painted> open = Optional.empty();

    /** Shows a document in place of the one before. */
    public void show(Preview.Painted painted) {
        close();
        open = Optional.of(painted);
    }

    @Override
    public void close() {
        open.ifPresent(Preview.Painted::close);
        open = Optional.empty();
    }
}
