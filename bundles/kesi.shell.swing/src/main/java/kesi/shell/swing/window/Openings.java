package kesi.shell.swing.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Ref;
import kesi.shell.swing.Texts;
import kesi.shell.swing.arrange.OpenPanels;
import kesi.shell.swing.arrange.OpenSearch;
import kesi.shell.swing.part.EditorIds;
import kesi.shell.swing.part.ViewSource;
import kesi.shell.swing.problem.Problems;
import kesi.shell.swing.problem.Problems.Said;
import kesi.shell.swing.task.TaskView;

/**
 * Opens views, perspectives and records in the window. Used on the event dispatch thread.
 *
 * @param notices told what cannot be opened
 */
record Openings(Surroundings around, Contributed contributed, Own own, Stage stage, Consumer<Message> notices) {

    /** The window's own views and problems. */
    record Own(OwnViews views, Problems problems) {}

    void view(String id) {
        if (stage.board().source(id).isEmpty()) {
            notices.accept(Texts.of("view.absent", id));
        } else {
            stage.perspectives().showView(id);
            EditorIds.record(id).ifPresent(around.screen().recent()::opened);
            around.front().came(id);
        }
    }

    void perspective(String id) {
        if (!stage.perspectives().show(id)) {
            notices.accept(Texts.of("perspective.absent", id));
        }
    }

    void record(Ref record, Optional<Evidence> evidence) {
        around.selection().select(List.of(record));
        around.screen().recent().opened(record);
        evidence.ifPresent(around.screen().passages()::show);
        if (!openedByItsArea(record, evidence)) {
            view(OwnViews.DETAIL);
        }
    }

    private boolean openedByItsArea(Ref record, Optional<Evidence> evidence) {
        try {
            return contributed.openers().open(record, evidence);
        } catch (Problem broken) { // an area's way is broken: the record is shown all the same
            own.problems().say(broken);
            return false;
        }
    }

    void source(Evidence evidence) {
        evidence.source()
                .ifPresentOrElse(
                        source -> record(source, Optional.of(evidence)),
                        () -> notices.accept(Texts.of("evidence.outside")));
    }

    void search(String words) {
        around.searches().ask(words);
        view(OwnViews.SEARCH);
    }

    /** The panel of the search over everything, which is opened when it is not. */
    Optional<OpenSearch> search(OpenPanels panels) {
        view(OwnViews.SEARCH);
        return panels.in(OwnViews.SEARCH, OpenSearch.class).findFirst();
    }

    void problems() {
        view(OwnViews.PROBLEMS);
    }

    /** Shows a problem in full, where it can be copied while work goes on. */
    void problem(Said said) {
        problems();
        own.problems().point(said);
    }

    void tasks() {
        view(TaskView.ID);
    }

    /** The views that a person can open by name. */
    List<ViewSource> views() {
        return Stream.concat(contributed.views().all().stream(), own.views().fixed().stream())
                .toList();
    }
}
