package kesi.report.ui.produced;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.swing.JComponent;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Outcome;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.record.api.Committed;
import kesi.record.api.Journal;
import kesi.report.api.Preview;
import kesi.report.api.Reports;
import kesi.report.ui.OpenDocument;
import kesi.report.ui.produced.ProducedModel.Shown;
import kesi.report.ui.produced.Step.Call;
import kesi.shell.api.Scope;
import kesi.shell.api.Tables;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import kesi.shell.api.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Lists the files that reports were written to; shows, opens, makes again and compares the chosen ones. */
@View(id = ProducedView.ID, title = "%view.produced", icon = "kesi/report/ui/icon/produced.svg")
@Component(scope = ServiceScope.PROTOTYPE)
public final class ProducedView implements ViewPart {

    /** The public name. */
    public static final String ID = "report.produced";

    private static final String TYPE = "report.produced";

    private final Commands commands;
    private final Reports reports;
    private final Preview preview;
    private final Language language;
    private final Workbench workbench;
    private final Tables tables;
    private final Journal journal;
    private final ProducedModel model;
    private final OpenDocument document = new OpenDocument();
    private Shown shown = Shown.NOTHING;
    private boolean there;

    @Activate
    public ProducedView(
            @Reference Commands commands,
            @Reference Reports reports,
            @Reference Preview preview,
            @Reference Language language,
            @Reference Workbench workbench,
            @Reference Tables tables,
            @Reference Journal journal) {
        this.commands = commands;
        this.reports = reports;
        this.preview = preview;
        this.language = language;
        this.workbench = workbench;
        this.tables = tables;
        this.journal = journal;
        this.model = new ProducedModel(commands, reports, language, Clock.systemDefaultZone());
    }

    @Override
    public JComponent create(Scope scope) {
        ProducedPane made = new ProducedPane(scope, tables, language, workbench);
        scope.onEnd(document::close);
        made.onSelect(() -> enable(made));
        made.onStep(step -> take(step, scope, made));
        made.onRefresh(() -> load(scope, made));
        scope.inEachLanguage(() -> show(made));
        scope.keep(reports.onChange(() -> scope.onScreen(() -> show(made))));
        scope.keep(commands.onChange(() -> scope.onScreen(() -> commandsChanged(scope, made))));
        scope.keep(journal.followOwn(committed -> committed(committed, scope, made)));
        load(scope, made);
        return made.widget();
    }

    private void load(Scope scope, ProducedPane on) {
        there = model.isThere();
        scope.inBackground(text("task.history"), model::load, found -> {
            shown = found;
            show(on);
        });
    }

    private void committed(Committed committed, Scope scope, ProducedPane on) {
        if (committed.versions().stream().anyMatch(each -> each.ref().type().equals(TYPE))) {
            scope.onScreen(() -> load(scope, on));
        }
    }

    private void commandsChanged(Scope scope, ProducedPane on) {
        if (there == model.isThere()) {
            enable(on);
        } else {
            load(scope, on);
        }
    }

    private void show(ProducedPane on) {
        on.show(model.heads(), model.rows(shown.files()));
        enable(on);
    }

    private void enable(ProducedPane on) {
        List<ProducedFile> chosen = chosen(on);
        on.tell(model.told(shown, chosen));
        for (Step step : Step.values()) {
            on.enable(step, model.refusal(step, chosen).map(language::say));
        }
    }

    private List<ProducedFile> chosen(ProducedPane on) {
        return on.selected().stream()
                .filter(place -> place < shown.files().size())
                .map(shown.files()::get)
                .toList();
    }

    private void take(Step step, Scope scope, ProducedPane on) {
        List<ProducedFile> files = chosen(on);
        if (model.refusal(step, files).isPresent()) {
            return;
        }
        if (step == Step.PREVIEW) {
            files.get(0).path().ifPresent(file -> preview(file, scope, on));
        } else {
            scope.inBackground(
                    text("task." + step.key()),
                    task -> model.call(step, files),
                    found -> found.ifPresent(call -> take(step, call, scope, on)));
        }
    }

    private void take(Step step, Call call, Scope scope, ProducedPane on) {
        if (step == Step.AGAIN) {
            workbench.runCommand(call.command(), call.arguments());
        } else {
            scope.inBackground(text("task." + step.key()), task -> model.run(call, task), outcome -> {
                if (step == Step.COMPARE) {
                    compared(outcome, on);
                } else {
                    workbench.notice(outcome.sentence());
                }
            });
        }
    }

    private void preview(Path file, Scope scope, ProducedPane on) {
        scope.inBackground(text("task.open"), task -> preview.open(file), painted -> {
            on.viewer().begin();
            document.show(painted);
            on.viewer().finish(painted);
            on.front(0);
        });
    }

    private void compared(Outcome outcome, ProducedPane on) {
        on.differences(outcome);
        on.front(1);
    }

    private static Message text(String key) {
        return Message.of(ProducedView.class, key);
    }
}
