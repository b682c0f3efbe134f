package kesi.report.ui;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JSplitPane;
import kesi.core.api.command.Parameter;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.report.api.Preview;
import kesi.report.api.Reports;
import kesi.report.api.Sheet;
import kesi.report.ui.viewer.DocumentViewer;
import kesi.shell.api.Scope;
import kesi.shell.api.Selection;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import kesi.shell.api.Workbench;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Lists reports, asks for what the chosen one needs, shows its pages as one types, prints and saves it. */
@View(id = ReportsView.ID, title = "%view.reports", icon = "kesi/report/ui/icon/report.svg")
@Component(scope = ServiceScope.PROTOTYPE)
public final class ReportsView implements ViewPart {

    static final String ID = "report.reports";
    private static final int SIDE = 300;

    private final Reports reports;
    private final Preview preview;
    private final Language language;
    private final Workbench workbench;
    private final Selection selection;
    private final ReportsModel model;
    private final ReportList list;
    private final ParameterForm form;
    private final ReportSide side = new ReportSide();
    private final OpenDocument document = new OpenDocument();
    private String refusal = "";
    private @Nullable LivePreview live;
    private @Nullable ReportButtons buttons;

    @Activate
    public ReportsView(
            @Reference Reports reports,
            @Reference Preview preview,
            @Reference Language language,
            @Reference Workbench workbench,
            @Reference Selection selection) {
        this.reports = reports;
        this.preview = preview;
        this.language = language;
        this.workbench = workbench;
        this.selection = selection;
        this.model = new ReportsModel(reports, preview);
        this.list = new ReportList(language, this::choose);
        this.form = new ParameterForm(model, language, this::changed);
    }

    @Override
    public JComponent create(Scope scope) {
        DocumentViewer viewer = new DocumentViewer(
                scope, language, source -> source.record().ifPresent(workbench::open), workbench::say);
        scope.onEnd(document::close);
        live = new LivePreview(scope, model, new Shown(viewer));
        buttons =
                new ReportButtons(new ReportFiles(scope, model, preview, workbench), viewer, this::again, this::opened);
        JSplitPane view = new JSplitPane(
                JSplitPane.HORIZONTAL_SPLIT, side.widget(list.widget(), form.widget(), buttons.all()), viewer.widget());
        view.setDividerLocation(SIDE);
        view.setBorder(null);
        scope.inEachLanguage(this::refreshTexts);
        scope.keep(reports.onChange(() -> scope.onScreen(this::refresh)));
        scope.keep(selection.onChange(this::offer));
        refresh();
        return view;
    }

    private void refresh() {
        model.refresh();
        list.show(model.reports());
        form.rebuild();
        changed();
    }

    private void choose(String report) {
        if (model.chosen().filter(now -> now.name().equals(report)).isEmpty()) {
            model.choose(report);
            offer(selection.current());
            form.rebuild();
            changed();
        }
    }

    /** Fills in records that are selected elsewhere, where the report wants such and nothing was typed. */
    private void offer(List<Ref> records) {
        boolean taken = records.stream().anyMatch(record -> model.offer(record).isPresent());
        if (taken) {
            form.rebuild();
            changed();
        }
    }

    private void refreshTexts() {
        if (buttons != null) {
            buttons.label(language);
        }
        list.widget().getAccessibleContext().setAccessibleName(say("view.reports"));
        list.show(model.reports());
        form.rebuild();
        changed();
    }

    private void changed() {
        refusal = "";
        tell();
        if (buttons != null) {
            buttons.enable(model.request());
        }
        if (live != null) {
            live.want(model.request());
        }
    }

    private void again() {
        if (live != null) {
            live.again();
        }
    }

    /** A file from elsewhere is shown; what was wanted before comes back with the next change or on demand. */
    private void opened(Preview.Painted painted, DocumentViewer viewer) {
        viewer.begin();
        document.show(painted);
        viewer.finish(painted);
    }

    private void tell() {
        side.say(refusal.isEmpty() ? hint() : refusal, say("hint.name"));
    }

    private String hint() {
        if (model.reports().isEmpty()) {
            return say("hint.none");
        }
        if (model.chosen().isEmpty()) {
            return say("hint.choose");
        }
        Optional<Parameter> missing = model.missing().stream().findFirst();
        return missing.map(parameter -> say("hint.missing", parameter.label())).orElse("");
    }

    private String say(String key, Object... arguments) {
        return language.say(Message.of(ReportsView.class, key, arguments));
    }

    /** Shows what is laid out. */
    private final class Shown implements LivePreview.Screen {

        private final DocumentViewer viewer;

        Shown(DocumentViewer viewer) {
            this.viewer = viewer;
        }

        @Override
        public void first(Sheet page) {
            document.close();
            viewer.begin();
            viewer.add(page);
        }

        @Override
        public void next(Sheet page) {
            viewer.add(page);
        }

        @Override
        public void whole(Preview.Painted painted) {
            document.show(painted);
            viewer.finish(painted);
        }

        @Override
        public void refused(Problem problem) {
            refusal = language.say(problem.sentence());
            tell();
        }

        @Override
        public void failed(RuntimeException broken) {
            workbench.say(broken);
        }
    }
}
