package kesi.competition.ui.result;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kesi.competition.api.Contests;
import kesi.competition.api.Stage;
import kesi.competition.ui.result.ResultModel.Shown;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Journal;
import kesi.shell.api.Scope;
import kesi.shell.api.Selection;
import kesi.shell.api.Tables;
import kesi.shell.api.TextTable;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Entries and ranking of the selected contest; follows the selection and every change of the store. */
@View(
        id = "competition.result",
        title = "%view.result",
        icon = "kesi/competition/ui/icon/contest.svg",
        area = View.Area.MAIN)
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class ResultView implements ViewPart {

    private static final int GAP = 6;

    private final ResultModel model;
    private final Journal journal;
    private final Selection selection;
    private final Language language;
    private final JLabel title = plainLabel();
    private final JLabel notice = plainLabel();
    private final JComboBox<StageChoice> stages = new JComboBox<>();
    private final Tables tables;
    private @Nullable TextTable table;
    private Optional<Ref> contest = Optional.empty();
    private Shown shown = Shown.NOTHING;
    private boolean filling;

    /** A stage in the chooser. */
    private record StageChoice(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A view on these contests. */
    @Activate
    public ResultView(
            @Reference Contests contests,
            @Reference Journal journal,
            @Reference Selection selection,
            @Reference Language language,
            @Reference Tables tables) {
        this.model = new ResultModel(contests);
        this.journal = journal;
        this.selection = selection;
        this.language = language;
        this.tables = tables;
    }

    @Override
    public JComponent create(Scope scope) {
        JPanel head = new JPanel(new BorderLayout(GAP, 0));
        head.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        head.add(title, BorderLayout.CENTER);
        head.add(stages, BorderLayout.LINE_END);
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(head, BorderLayout.PAGE_START);
        TextTable made = tables.create(scope, Message.of(ResultView.class, "view.result"));
        table = made;
        panel.add(made.widget(), BorderLayout.CENTER);
        panel.add(notice, BorderLayout.PAGE_END);
        stages.addActionListener(event -> chosen(scope));
        stages.putClientProperty("html.disable", Boolean.TRUE);
        if (stages.getRenderer() instanceof JComponent renderer) {
            renderer.putClientProperty("html.disable", Boolean.TRUE);
        }
        follow(scope);
        return panel;
    }

    private void follow(Scope scope) {
        scope.keep(selection.onChange(selected -> scope.onScreen(() -> selected(scope, selected))));
        scope.keep(journal.follow(last -> scope.onScreen(() -> reload(scope))));
        scope.inEachLanguage(this::show);
        selected(scope, selection.current());
    }

    private void selected(Scope scope, List<Ref> records) {
        Optional<Ref> found = ResultModel.contestIn(records);
        if (found.isPresent() && !found.equals(contest)) {
            contest = found;
            reload(scope);
        }
    }

    private void chosen(Scope scope) {
        if (!filling) {
            reload(scope);
        }
    }

    private void reload(Scope scope) {
        Optional<String> stage =
                stages.getSelectedItem() instanceof StageChoice choice ? Optional.of(choice.id()) : Optional.empty();
        contest.ifPresent(ref -> scope.inBackground(
                Message.of(ResultView.class, "task.rank"), task -> model.load(ref, stage), loaded -> {
                    shown = loaded;
                    show();
                }));
    }

    private void show() {
        filling = true;
        stages.removeAllItems();
        shown.stages().forEach(stage -> stages.addItem(choice(stage)));
        shown.stage().ifPresent(stage -> stages.setSelectedItem(choice(stage)));
        stages.setVisible(!shown.stages().isEmpty());
        filling = false;
        title.setText(language.say(shown.title()));
        notice.setText(shown.notice().map(language::say).orElse(" "));
        if (table != null) {
            ResultRows rows = ResultRows.of(shown);
            table.show(
                    texts(rows.heads()), rows.rows().stream().map(this::texts).toList());
        }
    }

    private List<String> texts(List<Message> messages) {
        return messages.stream().map(language::say).toList();
    }

    private static StageChoice choice(Stage stage) {
        return new StageChoice(stage.id(), stage.name());
    }

    /** A label whose text comes from records and is never read as HTML. */
    private static JLabel plainLabel() {
        JLabel label = new JLabel();
        label.putClientProperty("html.disable", Boolean.TRUE);
        label.setBorder(BorderFactory.createEmptyBorder(2, GAP, 2, GAP));
        return label;
    }
}
