package kesi.report.ui.viewer;

import java.awt.Cursor;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kesi.report.api.Sheet;
import kesi.report.ui.viewer.PageText.Range;

/** What the mouse does on the pages: selects text, follows what leads somewhere. On the event dispatch thread. */
final class PagesMouse extends MouseAdapter {

    private final DocumentModel model;
    private final PagesView pages;
    private final Consumer<Sheet.Aim> follow;
    private final Function<Sheet.Aim, String> words;
    private final Map<Sheet, List<Sheet.Spot>> spots = new HashMap<>();
    private Optional<Spot> pressed = Optional.empty();
    private boolean dragged;

    /**
     * Hears the mouse over pages.
     *
     * @param follow goes where something leads
     * @param words what is said of it while the pointer is over it
     */
    PagesMouse(DocumentModel model, PagesView pages, Consumer<Sheet.Aim> follow, Function<Sheet.Aim, String> words) {
        this.model = model;
        this.pages = pages;
        this.follow = follow;
        this.words = words;
        model.onChange(() -> spots.keySet().retainAll(model.sheets()));
    }

    /** A place on a page, in points. */
    private record Spot(int page, double x, double y) {}

    @Override
    public void mousePressed(MouseEvent event) {
        pages.requestFocusInWindow();
        dragged = false;
        pressed = event.getButton() == MouseEvent.BUTTON1 ? spot(event) : Optional.empty();
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        Optional<Spot> now = spot(event);
        if (pressed.isEmpty()
                || now.isEmpty()
                || pressed.get().page() != now.get().page()) {
            return;
        }
        dragged = true;
        int page = now.get().page();
        int from = letter(pressed.get());
        int to = letter(now.get());
        if (from >= 0) {
            model.select(Optional.of(new DocumentModel.Hit(page, Range.between(from, to))));
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        if (!dragged && pressed.isPresent()) {
            Optional<Sheet.Spot> aimed = aimed(pressed.get());
            aimed.ifPresentOrElse(spot -> follow.accept(spot.aim()), () -> model.select(Optional.empty()));
        }
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        Optional<Sheet.Spot> aimed = spot(event).flatMap(this::aimed);
        pages.setCursor(Cursor.getPredefinedCursor(aimed.isPresent() ? Cursor.HAND_CURSOR : Cursor.TEXT_CURSOR));
        pages.setToolTipText(aimed.map(spot -> words.apply(spot.aim())).orElse(null));
    }

    private int letter(Spot spot) {
        return model.text(spot.page()).nearest(spot.x(), spot.y());
    }

    private Optional<Sheet.Spot> aimed(Spot at) {
        Sheet sheet = model.sheets().get(at.page());
        // Before the document is complete it is not known where its links lead.
        List<Sheet.Spot> known =
                model.isComplete() ? spots.computeIfAbsent(sheet, page -> new ArrayList<>(page.spots())) : List.of();
        return known.stream()
                .filter(spot -> spot.box().contains(at.x(), at.y()))
                .findFirst();
    }

    private Optional<Spot> spot(MouseEvent event) {
        PageStack stack = pages.stack();
        int page = stack.at(event.getY());
        if (page < 0 || page >= model.sheets().size()) {
            return Optional.empty();
        }
        Rectangle place = stack.place(page);
        return Optional.of(
                new Spot(page, (event.getX() - place.x) / stack.scale(), (event.getY() - place.y) / stack.scale()));
    }
}
