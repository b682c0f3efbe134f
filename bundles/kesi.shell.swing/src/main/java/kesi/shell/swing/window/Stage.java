package kesi.shell.swing.window;

import javax.swing.JFrame;
import kesi.shell.swing.dock.DockDesk;
import kesi.shell.swing.dock.StandardLayout;
import kesi.shell.swing.navigator.NavigatorModel;
import kesi.shell.swing.part.ViewSource;
import kesi.shell.swing.problem.Problems;
import kesi.shell.swing.scope.ViewScope;

/**
 * What stands in the window and what is known of it.
 *
 * @param desk where it stands
 * @param board the views
 * @param perspectives the perspectives
 * @param memory what the window knows from earlier
 */
record Stage(DockDesk desk, ViewBoard board, PerspectiveDesk perspectives, Recollection memory) {

    /** Where a stage is set up. */
    record Room(JFrame frame, OwnViews own, ViewScope scope, Problems problems) {}

    /** An empty stage. */
    static Stage of(Surroundings around, Contributed contributed, Room room) {
        Recollection memory = new Recollection(around.shelf());
        ViewBoard board =
                new ViewBoard(contributed, room.own(), memory::view, around.language(), room.scope(), room.problems());
        DockDesk desk = new DockDesk(room.frame(), board, around.language());
        PerspectiveDesk perspectives = new PerspectiveDesk(
                contributed.perspectives(),
                desk,
                new StandardLayout(board::areaOf),
                memory,
                new PerspectiveDesk.Store(around.shelf(), room.problems(), room.scope()));
        return new Stage(desk, board, perspectives, memory);
    }

    /** What the navigator shows of it. */
    NavigatorModel navigator(Surroundings around, Contributed contributed) {
        return new NavigatorModel(
                around.stores(),
                perspectives::all,
                () -> contributed.views().all().stream().map(ViewSource::info).toList(),
                type -> OwnViews.LIST + type,
                around.language());
    }
}
