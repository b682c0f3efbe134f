package kesi.shell.swing.window;

import java.util.List;
import kesi.shell.api.View.Area;
import kesi.shell.swing.dock.DockDesk;
import kesi.shell.swing.navigator.NavigatorView;
import kesi.shell.swing.part.PerspectiveInfo;
import kesi.shell.swing.part.ViewSource;

/** What the window does when views and perspectives come and go while it is open. */
record Arrivals(
        Front front,
        ViewBoard board,
        DockDesk desk,
        PerspectiveDesk perspectives,
        NavigatorView navigator,
        Recollection memory) {

    /** The view in front may have been closed or covered: then one of the middle comes to the front. */
    void settleFront() {
        List<String> fronts = desk.layout()
                .fronts()
                .filter(id -> board.source(id).isPresent())
                .toList();
        boolean there = front.current().filter(fronts::contains).isPresent();
        if (!there) {
            front.came(fronts.stream()
                    .filter(id -> board.areaOf(id) == Area.MAIN)
                    .findFirst()
                    .or(() -> fronts.stream().findFirst())
                    .orElse(""));
        }
    }

    void viewCame(ViewSource view) {
        OnScreen.soon(() -> {
            memory.learn(view.info());
            desk.draw();
            navigator.refresh();
        });
    }

    void viewLeft(ViewSource view) {
        OnScreen.andWait(() -> {
            board.left(view);
            desk.draw();
            settleFront();
            navigator.refresh();
        });
    }

    void perspectiveCame(PerspectiveInfo perspective) {
        OnScreen.soon(() -> {
            perspectives.came(perspective);
            navigator.refresh();
        });
    }

    void perspectiveLeft(PerspectiveInfo perspective) {
        OnScreen.andWait(() -> {
            perspectives.left(perspective);
            navigator.refresh();
        });
    }
}
