package kesi.shell.swing.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import kesi.core.api.text.Message;
import kesi.core.testing.DirectTasks;
import kesi.core.testing.FixedLanguage;
import kesi.core.testing.TestJson;
import kesi.shell.api.View.Area;
import kesi.shell.api.ViewPart;
import kesi.shell.swing.dock.Dockables.Dockable;
import kesi.shell.swing.part.Contributions;
import kesi.shell.swing.part.Openers;
import kesi.shell.swing.part.ViewInfo;
import kesi.shell.swing.part.ViewSource;
import kesi.shell.swing.problem.Problems;
import kesi.shell.swing.scope.ExitWork;
import kesi.shell.swing.scope.Owner;
import kesi.shell.swing.scope.ScopeHome;
import kesi.shell.swing.scope.StateFolder;
import kesi.shell.swing.scope.StateShelf;
import kesi.shell.swing.scope.ViewScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewBoardTest {

    private static final String ID = "news.items";

    @TempDir
    Path folder;

    private final Contributions<ViewSource> views = new Contributions<>();
    private final List<Throwable> problems = new ArrayList<>();
    private ViewBoard board;

    @BeforeEach
    void open() {
        FixedLanguage language = FixedLanguage.chinese();
        StateShelf states = new StateShelf(new StateFolder(folder, TestJson.create()), problems::add);
        ScopeHome home = new ScopeHome(language, new DirectTasks(), problems::add, states, new ExitWork());
        Contributed bundles =
                new Contributed(views, new Contributions<>(), new Openers(), List::of, bundle -> Optional.empty());
        board = new ViewBoard(
                bundles,
                id -> Optional.empty(),
                id -> Optional.empty(),
                language,
                new ViewScope(home, Owner.SHELL),
                new Problems());
    }

    @Test
    void aViewWhoseBundleLeavesIsGivenBack() {
        Given given = opened();

        views.remove(given::equals);
        board.left(given);

        assertThat(given.open).isEmpty();
        assertThat(board.find(ID)).isEmpty();
    }

    @Test
    void aViewThatIsStillHereStaysWhenAnotherOfItsNameLeaves() {
        Given given = opened();
        Given other = new Given();
        views.add(other);

        views.remove(other::equals);
        board.left(other);

        assertThat(given.open).hasSize(1);
    }

    @Test
    void aViewThatLeftUnseenIsGivenBackWithTheOneThatCameAfterIt() {
        Given unseen = opened();
        views.remove(unseen::equals);
        Given next = new Given();
        views.add(next);

        views.remove(next::equals);
        board.left(next);

        assertThat(unseen.open).isEmpty();
    }

    @Test
    void aViewThatLeftIsNotOpenedByWhoStillHoldsItsPlace() {
        Given given = new Given();
        views.add(given);
        Dockable held = board.find(ID).orElseThrow();
        held.shown();

        views.remove(given::equals);
        board.left(given);
        held.shown();

        assertThat(given.open).isEmpty();
    }

    @Test
    void aBoardThatWasDisposedOpensNothingMore() {
        Given given = opened();

        board.dispose();

        assertThat(given.open).isEmpty();
        assertThat(board.find(ID)).isEmpty();
    }

    private Given opened() {
        Given given = new Given();
        views.add(given);
        board.find(ID).orElseThrow().shown();
        assertThat(given.open).hasSize(1);
        return given;
    }

    /** A view of a bundle, and its instances that were not given back. */
    private static final class Given implements ViewSource {

        private final List<ViewPart> open = new ArrayList<>();

        @Override
        public ViewInfo info() {
            return new ViewInfo(ID, Message.literal("items"), Optional.empty(), Area.MAIN, "kesi.news.ui");
        }

        @Override
        public ViewPart open() {
            ViewPart part = scope -> new JLabel("items");
            open.add(part);
            return part;
        }

        @Override
        public void release(ViewPart view) {
            open.remove(view);
        }
    }
}
