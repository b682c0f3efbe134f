package kesi.shell.swing.window;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.core.api.task.Call;
import kesi.core.api.task.Running.State;
import kesi.shell.api.View.Area;
import kesi.shell.api.Workbench;
import kesi.shell.swing.Texts;
import kesi.shell.swing.help.HelpKey;
import kesi.shell.swing.help.HelpServices;
import kesi.shell.swing.notice.Slip;
import kesi.shell.swing.notice.Slip.Way;
import kesi.shell.swing.notice.Slips;
import kesi.shell.swing.part.CoreServices;
import kesi.shell.swing.part.EditorIds;
import kesi.shell.swing.problem.ProblemDoings;
import kesi.shell.swing.problem.ProblemsView;
import kesi.shell.swing.problem.Source;
import kesi.shell.swing.task.Endings;
import kesi.shell.swing.task.Opening;
import kesi.shell.swing.task.TaskDoings;
import kesi.shell.swing.task.TaskLine;
import kesi.shell.swing.task.TaskView;
import kesi.shell.swing.welcome.WelcomeView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What guides a person through the window: help, tasks, notifications, problems. On the event dispatch thread. */
@Component(service = Guide.class)
public final class Guide {

    private final CoreServices core;
    private final HelpServices help;
    private final Slips slips;
    private final Workbench workbench;

    /** A guide for a window that is not open yet. */
    @Activate
    public Guide(
            @Reference CoreServices core,
            @Reference HelpServices help,
            @Reference Slips slips,
            @Reference Workbench workbench) {
        this.core = core;
        this.help = help;
        this.slips = slips;
        this.workbench = workbench;
    }

    /** Takes its places in a window, before the window opens. */
    public void attach(Shell shell) {
        Doings doings = new Doings(shell);
        shell.own().add(TaskView.ID, Area.BOTTOM, "output", new TaskView(core.tasks(), core.language(), doings));
        shell.own()
                .add(
                        OwnViews.PROBLEMS,
                        Area.BOTTOM,
                        "warning",
                        new ProblemsView(shell.problems(), core.language(), doings));
        HelpKey.install(help, core.language(), workbench, shell.scope());
        slips.attach(shell.window(), shell.scope());
        new Endings(core.tasks(), shell::isLookedAway, line -> tell(line, doings)).follow(shell.scope());
    }

    /** Shows the welcome page in a workspace that was never open in a window before. */
    public void welcome(Shell shell) {
        if (!java.nio.file.Files.exists(shell.around().home().resolve("layout"))) {
            workbench.showView(WelcomeView.ID);
        }
    }

    private void tell(TaskLine line, Doings doings) {
        line.end().ifPresent(end -> {
            boolean bad = line.state() != State.DONE;
            List<Way> ways = line
                    .outcome()
                    .map(outcome -> Opening.of(outcome, java.nio.file.Files::exists))
                    .orElse(List.of())
                    .stream()
                    .map(way -> new Way(label(way), () -> doings.open(line, way)))
                    .toList();
            Way all = new Way(Texts.of("task.show"), () -> workbench.showView(bad ? OwnViews.PROBLEMS : TaskView.ID));
            slips.show(
                    new Slip(line.title(), end.sentence(), bad, ways.isEmpty() ? List.of(all) : ways), core.language());
        });
    }

    private static kesi.core.api.text.Message label(Opening way) {
        if (way instanceof Opening.ToFile) {
            return Texts.of("task.open.file");
        }
        return Texts.of(way instanceof Opening.ToRecord ? "task.open.record" : "task.result");
    }

    private final class Doings implements TaskDoings, ProblemDoings {

        private final Shell shell;

        Doings(Shell shell) {
            this.shell = shell;
        }

        @Override
        public void open(TaskLine line, Opening way) {
            if (way instanceof Opening.ToRecord to) {
                workbench.open(to.record());
            } else if (way instanceof Opening.ToFile to) {
                shell.scope().inBackground(Texts.of("task.open.file"), task -> open(to.file()), done -> {});
            } else if (way instanceof Opening.ToOutcome to) {
                shell.errands().show(line.title(), to.outcome());
            }
        }

        @Override
        public void retry(Call call) {
            core.commands().start(call.command(), call.arguments());
            workbench.notice(Texts.of("task.retried", call.command()));
        }

        @Override
        public void open(Source source) {
            Optional<kesi.core.api.value.Ref> record = source.record();
            if (record.isPresent() && !source.field().isEmpty()) {
                workbench.showView(EditorIds.of(record.get()));
                FieldFocus.on(shell.window(), source.field());
            } else {
                record.ifPresent(workbench::open);
            }
        }

        @Override
        public List<List<String>> installed() {
            return shell.contributed().installed().get();
        }

        private Path open(Path file) {
            try {
                Desktop.getDesktop().open(file.toFile());
                return file;
            } catch (IOException | UnsupportedOperationException e) {
                throw Problem.failed(Texts.of("task.file.unopened", file), e);
            }
        }
    }
}
