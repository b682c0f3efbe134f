package kesi.chart.ui;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import kesi.chart.api.ChartPlan;
import kesi.chart.api.Charts;
import kesi.core.api.command.Commands;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.record.api.Journal;
import kesi.shell.api.Scope;
import kesi.shell.api.Selection;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import kesi.shell.api.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A chart of the records whose list is looked at; it follows the selection and what is stored. */
@View(id = "chart.chart", title = "%view.chart", icon = "kesi/chart/ui/icon/chart.svg", area = View.Area.RIGHT)
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class ChartView implements ViewPart {

    private static final int CALM_MS = 1_000;

    private final Charts charts;
    private final Selection selection;
    private final Journal journal;
    private final Commands commands;
    private final Workbench workbench;
    private final Language language;

    /** A chart that follows this selection. */
    @Activate
    public ChartView(
            @Reference Charts charts,
            @Reference Selection selection,
            @Reference Journal journal,
            @Reference Commands commands,
            @Reference Workbench workbench,
            @Reference Language language) {
        this.charts = charts;
        this.selection = selection;
        this.journal = journal;
        this.commands = commands;
        this.workbench = workbench;
        this.language = language;
    }

    @Override
    public JComponent create(Scope scope) {
        ChartModel model = new ChartModel(charts);
        Canvas canvas = new Canvas(charts, language);
        Desk desk = new Desk(model, canvas, scope);
        ChartBar bar = new ChartBar(model, language, scope, desk);
        JPanel widget = new JPanel(new BorderLayout());
        widget.add(bar.widget(), BorderLayout.NORTH);
        widget.add(canvas, BorderLayout.CENTER);
        scope.keep(selection.onChange(now -> scope.onScreen(() -> follow(model, now, bar, desk))));
        follow(model, selection.current(), bar, desk);
        long[] seen = {journal.last()};
        scope.every(CALM_MS, () -> {
            if (journal.last() != seen[0]) {
                seen[0] = journal.last();
                desk.changed();
            }
        });
        return widget;
    }

    private static void follow(ChartModel model, List<kesi.core.api.value.Ref> now, ChartBar bar, Desk desk) {
        if (model.follow(now)) {
            bar.fill();
            desk.changed();
        }
    }

    /** What the bar's buttons do. */
    private final class Desk implements ChartBar.Doings {

        private final ChartModel model;
        private final Canvas canvas;
        private final Scope scope;

        Desk(ChartModel model, Canvas canvas, Scope scope) {
            this.model = model;
            this.canvas = canvas;
            this.scope = scope;
        }

        @Override
        public void changed() {
            Optional<ChartPlan> plan = model.plan();
            if (plan.isEmpty()) {
                canvas.show(Optional.empty());
                return;
            }
            scope.inBackground(text("work.count"), task -> model.make(plan.get(), task), chart -> {
                if (model.plan().equals(plan)) {
                    canvas.show(Optional.of(chart));
                }
            });
        }

        @Override
        public void save() {
            model.plan().ifPresent(plan -> {
                String name = JOptionPane.showInputDialog(canvas, language.say(text("save.name")));
                if (name != null && !name.isBlank()) {
                    run(new Arguments(plan).and("save", name.strip()));
                }
            });
        }

        @Override
        public void export() {
            model.plan()
                    .ifPresent(plan -> new ExportFile(canvas, language)
                            .choose()
                            .ifPresent(file -> run(new Arguments(plan).and("out", file.toString()))));
        }

        private void run(Map<String, List<String>> arguments) {
            scope.inBackground(
                    text("work.make"),
                    task -> commands.run("chart:make", arguments, task),
                    outcome -> workbench.notice(outcome.sentence()));
        }

        private Message text(String key) {
            return Message.of(ChartView.class, key);
        }
    }
}
