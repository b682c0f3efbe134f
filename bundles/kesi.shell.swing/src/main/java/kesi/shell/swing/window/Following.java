package kesi.shell.swing.window;

import javax.swing.JFrame;
import kesi.shell.swing.key.KeyClashes;
import kesi.shell.swing.key.KeyDispatch;
import kesi.shell.swing.navigator.NavigatorView;
import kesi.shell.swing.problem.Problems;
import kesi.shell.swing.scope.ViewScope;
import kesi.shell.swing.script.Hands;

/** Ties the window to everything that changes while it is open; all ties end with its scope. */
record Following(Surroundings around, Contributed contributed, Stage stage, ViewScope scope) {

    void begin(NavigatorView navigator, Errands errands, JFrame frame, Problems problems) {
        arrivals(new Arrivals(around.front(), stage, navigator));
        scope.keep(around.shelf().onChange(() -> scope.onScreen(stage.perspectives()::refresh)));
        Soon retitle = new Soon(stage.desk()::retitle); // once for all views that say something new together
        scope.inEachLanguage(retitle::ask);
        stage.board().onSign(retitle::ask);
        stage.board().toolsOf(errands.bars()::of);
        stage.board().onChosen(around.front()::came);
        stage.board().onCame(around.front()::came);
        scope.keep(new FocusWatch(id -> focused(id, errands.hands())).start());
        stage.board().onChosen(id -> errands.hands().did("view:show", id));
        stage.board().onHands(errands.hands()::did);
        keys(errands, frame, problems);
    }

    /** The keyboard went into a view: commands about the view in front now mean that one. */
    private void focused(String id, Hands hands) {
        if (around.front().current().filter(id::equals).isEmpty()) {
            hands.did("view:show", id);
        }
        around.front().came(id);
    }

    /** From now on every change of the arrangement is kept soon. */
    void keep(ShellFrame frame) {
        stage.desk().onChange(stage.perspectives()::saveSoon);
        frame.onMove(() -> {
            frame.remember(stage.memory());
            stage.perspectives().saveSoon();
        });
    }

    private void arrivals(Arrivals arrivals) {
        contributed.views().all().forEach(view -> stage.memory().learn(view.info()));
        scope.keep(contributed.views().follow(arrivals::viewCame, arrivals::viewLeft));
        scope.keep(contributed.perspectives().follow(arrivals::perspectiveCame, arrivals::perspectiveLeft));
        stage.desk().onChange(arrivals::settleFront);
    }

    private void keys(Errands errands, JFrame frame, Problems problems) {
        Soon clashes = new Soon(new KeyClashes(around.keys(), problems::say)::look);
        scope.keep(around.keys().onChange(clashes::ask));
        clashes.ask();
        scope.keep(new KeyDispatch(frame, around.keys(), errands::run).start());
    }
}
