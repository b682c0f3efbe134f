package kesi.report.ui.viewer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.function.Function;
import kesi.report.api.Sheet.Box;

/** Paints what was found and what is selected over a page. The paper is white in every theme. */
final class PageMarks {

    private static final Color HIT = new Color(0xFF, 0xD5, 0x00, 110);
    private static final Color CURRENT_HIT = new Color(0xFF, 0x7A, 0x00, 150);
    private static final Color SELECTED = new Color(0x2B, 0x6C, 0xD4, 90);

    private final DocumentModel model;

    PageMarks(DocumentModel model) {
        this.model = model;
    }

    /** Paints them; {@code place} tells where a box of the page stands on the screen. */
    void paint(Graphics2D graphics, int page, Function<Box, Shape> place) {
        for (DocumentModel.Hit hit : model.hits()) {
            if (hit.page() == page) {
                boolean current = model.currentHit().filter(hit::equals).isPresent();
                mark(graphics, hit, current ? CURRENT_HIT : HIT, place);
            }
        }
        model.selection()
                .filter(chosen -> chosen.page() == page)
                .ifPresent(chosen -> mark(graphics, chosen, SELECTED, place));
    }

    private void mark(Graphics2D graphics, DocumentModel.Hit letters, Color colour, Function<Box, Shape> place) {
        graphics.setColor(colour);
        model.text(letters.page()).boxes(letters.range()).forEach(box -> graphics.fill(place.apply(box)));
    }
}
