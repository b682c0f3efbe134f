package kesi.shell.swing.window;

import java.util.List;
import kesi.shell.api.View.Area;
import kesi.shell.swing.navigator.NavigatorView;
import kesi.shell.swing.part.Front;
import kesi.shell.swing.part.PerspectiveInfo;
import kesi.shell.swing.part.ViewSource;
import kesi.shell.swing.scope.OnScreen;

/** What the window does when views and perspectives come and go while it is open. */
record Arrivals(Front front, Stage stage, NavigatorView navigator) {

    /** The view in front may have been closed or covered: then one of the middle comes to the front. */
    void settleFront() {
        List<String> fronts = stage.desk()
                .layout()
                .fronts()
                .filter(id -> stage.board().source(id).isPresent())
                .toList();
        boolean there = front.current().filter(fronts::contains).isPresent();
        if (!there) {
            front.came(fronts.stream()
                    .filter(id -> stage.board().areaOf(id) == Area.MAIN)
                    .findFirst()
                    .or(() -> fronts.stream().findFirst())
                    .orElse(""));
        }
    }

    void viewCame(ViewSource view) {
        OnScreen.soon(() -> {
            stage.memory().learn(view.info());
            stage.desk().draw();
            navigator.refresh();
        });
    }

    void viewLeft(ViewSource view) {
        OnScreen.andWait(() -> {
            stage.board().left(view);
            stage.desk().draw();
            settleFront();
            navigator.refresh();
        });
    }

    void perspectiveCame(PerspectiveInfo perspective) {
        OnScreen.soon(() -> {
            stage.perspectives().came(perspective);
            navigator.refresh();
        });
    }

    void perspectiveLeft(PerspectiveInfo perspective) {
        OnScreen.andWait(() -> {
            stage.perspectives().left(perspective);
            navigator.refresh();
        });
    }
}
