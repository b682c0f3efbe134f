package kesi.report.ui.viewer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kesi.report.api.Sheet;

/** How large pages are shown. */
sealed interface Zoom {

    /** The largest; beyond it a page's picture would need too much memory. */
    double MOST = 3;

    /** The smallest. */
    double LEAST = 0.1;

    /** Pixels a point at 100 %, before the screen's own scale. */
    double PIXELS = 96 / 72.0;

    /** A page as wide as the room for it. */
    record FitWidth() implements Zoom {}

    /** A whole page. */
    record FitPage() implements Zoom {}

    /** A share of the size on paper; 1 is 100 %. */
    record Percent(double share) implements Zoom {
        public Percent {
            share = Math.max(LEAST, Math.min(MOST, share));
        }
    }

    /** The page by which a scale for all is found. */
    static Sheet widest(List<Sheet> sheets) {
        return sheets.stream().max(Comparator.comparingDouble(Sheet::width)).orElseThrow();
    }

    /** Pixels a point for a page in a room of that width and height in pixels. */
    default double scale(Sheet sheet, double width, double height) {
        double wide = Math.max(1, width) / sheet.width();
        double wanted;
        if (this instanceof Percent percent) {
            wanted = percent.share() * PIXELS;
        } else if (this instanceof FitWidth) {
            wanted = wide;
        } else {
            wanted = Math.min(wide, Math.max(1, height) / sheet.height());
        }
        return Math.max(LEAST * PIXELS, Math.min(MOST * PIXELS, wanted));
    }

    /** A percentage as a person types it, for example {@code 120%} or {@code 120}; empty when it is none. */
    static Optional<Zoom> typed(String text) {
        String digits = text.replace("%", "").replace("％", "").strip();
        return digits.matches("\\d{1,4}")
                ? Optional.of(new Percent(Integer.parseInt(digits) / 100.0))
                : Optional.empty();
    }
}
