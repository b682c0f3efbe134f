package kesi.report.ui;

import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kesi.core.api.problem.Cancelled;
import kesi.core.api.problem.Problem;
import kesi.report.api.Preview;
import kesi.report.api.Sheet;
import kesi.shell.api.Scope;

/**
 * Lays a report out again a moment after each change of what is wanted, on a thread of its own; what is under way for
 * the earlier wish ends then. Used on the event dispatch thread.
 */
final class LivePreview {

    private static final int REST_MS = 250;

    private final Scope scope;
    private final ReportsModel model;
    private final Screen screen;
    private final ScheduledExecutorService executor;
    private Optional<Request> wanted = Optional.empty();
    private QuietTask running = new QuietTask();

    LivePreview(Scope scope, ReportsModel model, Screen screen) {
        this.scope = scope;
        this.model = model;
        this.screen = screen;
        this.executor = scope.executor("preview");
        scope.onEnd(() -> running.cancel());
    }

    /** Where pages are shown; called on the event dispatch thread. */
    interface Screen {

        /** The first page of a new document. */
        void first(Sheet page);

        void next(Sheet page);

        void whole(Preview.Painted painted);

        /** It cannot be laid out; the pages before stay. */
        void refused(Problem problem);

        /** Something is broken. */
        void failed(RuntimeException broken);
    }

    /** Wants this request, after a short rest; the same as before changes nothing. */
    void want(Optional<Request> request) {
        if (!request.equals(wanted)) {
            wanted = request;
            make(REST_MS);
        }
    }

    /** Lays out anew at once: the data may have changed. */
    void again() {
        make(0);
    }

    private void make(int rest) {
        running.cancel();
        QuietTask task = new QuietTask();
        running = task;
        if (scope.isOpen()) {
            wanted.ifPresent(request -> executor.schedule(() -> make(request, task), rest, TimeUnit.MILLISECONDS));
        }
    }

    private void make(Request request, QuietTask task) {
        try {
            task.checkCancelled();
            boolean[] begun = {false};
            Preview.Painted painted = model.paint(
                    request,
                    page -> {
                        boolean first = !begun[0];
                        begun[0] = true;
                        show(task, () -> {
                            if (first) {
                                screen.first(page);
                            } else {
                                screen.next(page);
                            }
                        });
                    },
                    task);
            scope.onScreen(() -> finish(task, painted));
        } catch (Cancelled superseded) {
            task.cancel(); // nothing to tell: somebody wants something else
        } catch (Problem e) {
            show(task, () -> screen.refused(e));
        } catch (RuntimeException e) { // an edge: whatever a report throws is told
            show(task, () -> screen.failed(e));
        }
    }

    private void finish(QuietTask task, Preview.Painted painted) {
        if (task.cancelled()) {
            painted.close();
        } else {
            screen.whole(painted);
        }
    }

    private void show(QuietTask task, Runnable action) {
        scope.onScreen(() -> {
            if (!task.cancelled()) {
                action.run();
            }
        });
    }
}
