package kesi.report.ui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import kesi.core.api.command.Parameter;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.report.api.Preview;
import kesi.report.api.Reports;
import kesi.shell.api.Scope;
import kesi.shell.api.Selection;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import kesi.shell.api.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Lists reports, asks for what the chosen one needs, shows its pages and saves it. */
@View(id = ReportsView.ID, title = "%view.reports", icon = "kesi/report/ui/icon/report.svg")
@Component(scope = ServiceScope.PROTOTYPE)
public final class ReportsView implements ViewPart {

    static final String ID = "report.reports";
    private static final int GAP = 8;
    private static final int SIDE = 300;

    private final Reports reports;
    private final Language language;
    private final Workbench workbench;
    private final Selection selection;
    private final ReportsModel model;
    private final ReportList list;
    private final ParameterForm form;
    private final JLabel hint = new JLabel(" ");
    private final JButton show = new JButton();
    private final JButton save = new JButton();

    @Activate
    public ReportsView(
            @Reference Reports reports,
            @Reference Preview preview,
            @Reference Language language,
            @Reference Workbench workbench,
            @Reference Selection selection) {
        this.reports = reports;
        this.language = language;
        this.workbench = workbench;
        this.selection = selection;
        this.model = new ReportsModel(reports, preview);
        this.list = new ReportList(language, this::choose);
        this.form = new ParameterForm(model, language, this::refreshButtons);
    }

    @Override
    public JComponent create(Scope scope) {
        PagePanel pages = new PagePanel(scope, language);
        show.addActionListener(event -> show(scope, pages));
        save.addActionListener(event -> save(scope));
        scope.inEachLanguage(this::refreshTexts);
        scope.keep(reports.onChange(() -> scope.onScreen(this::refresh)));
        scope.keep(selection.onChange(this::offer));
        refresh();
        JSplitPane view = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, side(), pages.widget());
        view.setDividerLocation(SIDE);
        view.setBorder(null);
        return view;
    }

    private JComponent side() {
        JPanel buttons = new JPanel(new BorderLayout(GAP, GAP));
        Box row = Box.createHorizontalBox();
        row.add(show);
        row.add(Box.createHorizontalStrut(GAP));
        row.add(save);
        buttons.add(row, BorderLayout.NORTH);
        buttons.add(hint, BorderLayout.SOUTH);
        JPanel below = new JPanel(new BorderLayout(GAP, GAP));
        below.add(new JScrollPane(form.widget()), BorderLayout.CENTER);
        below.add(buttons, BorderLayout.SOUTH);
        JSplitPane side = new JSplitPane(JSplitPane.VERTICAL_SPLIT, new JScrollPane(list.widget()), below);
        side.setResizeWeight(0.4);
        side.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        side.setPreferredSize(new Dimension(SIDE, SIDE));
        return side;
    }

    private void refresh() {
        model.refresh();
        list.show(model.reports());
        form.rebuild();
        refreshButtons();
    }

    private void choose(String report) {
        if (model.chosen().filter(now -> now.name().equals(report)).isEmpty()) {
            model.choose(report);
            offer(selection.current());
            form.rebuild();
            refreshButtons();
        }
    }

    /** Fills in records that are selected elsewhere, where the report wants such and nothing was typed. */
    private void offer(List<Ref> records) {
        boolean taken = records.stream().anyMatch(record -> model.offer(record).isPresent());
        if (taken) {
            form.rebuild();
            refreshButtons();
        }
    }

    private void refreshTexts() {
        show.setText(say("button.show"));
        save.setText(say("button.save"));
        list.show(model.reports());
        form.rebuild();
        refreshButtons();
    }

    private void refreshButtons() {
        boolean ready = model.request().isPresent();
        show.setEnabled(ready);
        save.setEnabled(ready);
        hint.setText(hint());
        hint.setToolTipText(hint.getText().isBlank() ? null : hint.getText()); // in large type it may be cut off
    }

    private String hint() {
        if (model.reports().isEmpty()) {
            return say("hint.none");
        }
        if (model.chosen().isEmpty()) {
            return say("hint.choose");
        }
        Optional<Parameter> missing = model.missing().stream().findFirst();
        return missing.map(parameter -> say("hint.missing", parameter.label())).orElse(" ");
    }

    private void show(Scope scope, PagePanel pages) {
        model.request()
                .ifPresent(request -> scope.inBackground(
                        text("task.show"), task -> model.paint(request, page -> {}, task), pages::show));
    }

    private void save(Scope scope) {
        Optional<Request> request = model.request();
        JFileChooser chooser = new JFileChooser();
        chooser.setSelectedFile(Path.of(model.fileName()).toFile());
        if (request.isPresent() && chooser.showSaveDialog(save) == JFileChooser.APPROVE_OPTION) {
            Path file = chooser.getSelectedFile().toPath();
            scope.inBackground(
                    text("task.save"),
                    task -> model.save(request.get(), file, task),
                    rendered -> workbench.notice(
                            text("notice.saved", rendered.file().toString(), rendered.pages())));
        }
    }

    private String say(String key, Object... arguments) {
        return language.say(text(key, arguments));
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(ReportsView.class, key, arguments);
    }
}
