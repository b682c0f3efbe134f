package kesi.shell.swing.follow;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import kesi.core.api.text.Language;
import kesi.core.api.value.Ref;
import kesi.record.api.Entry;
import kesi.record.api.Records;
import kesi.shell.api.Scope;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import kesi.shell.api.WrappingBar;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.PlainTable;
import kesi.shell.swing.record.PanelServices;
import kesi.shell.swing.record.ValueText;
import kesi.shell.swing.scope.Spoken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The versions of the selected record; an earlier one can be made the newest again. */
@View(id = HistoryView.ID, title = "%view.history", icon = "kesi/shell/swing/icon/history.svg", area = View.Area.BOTTOM)
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class HistoryView implements ViewPart {

    static final String ID = "shell.history";

    private final FollowServices services;

    /** A view on these records. */
    @Activate
    public HistoryView(@Reference FollowServices services) {
        this.services = services;
    }

    @Override
    public JComponent create(Scope scope) {
        return new FollowPanel<>(services.panel(), ID, new Versions(services.panel(), scope), scope).widget();
    }

    private static final class Versions implements Aspect<List<Entry>> {

        private static final double TABLE_SHARE = 0.55;

        private final PanelServices services;
        private final Scope scope;
        private final Spoken spoken;
        private final PlainTable table = new PlainTable();
        private final PlainTable changes = new PlainTable();
        private final JButton restore = new JButton();
        private List<Entry> shown = List.of();

        Versions(PanelServices services, Scope scope) {
            this.services = services;
            this.scope = scope;
            this.spoken = new Spoken(services.language(), scope);
        }

        @Override
        public JComponent widget() {
            table.setName("history.table");
            spoken.named(table, "view.history");
            restore.setName("history.restore");
            restore.setEnabled(false);
            spoken.text(restore, "history.restore");
            restore.addActionListener(event -> selected().ifPresent(this::restore));
            table.getSelectionModel().addListSelectionListener(event -> {
                if (!event.getValueIsAdjusting()) {
                    picked();
                }
            });
            JPanel bar = new WrappingBar();
            bar.add(restore);
            JPanel panel = new JPanel(new BorderLayout());
            changes.setName("history.changes");
            spoken.named(changes, "history.changes");
            JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, table.inScroll(), changes.inScroll());
            split.setResizeWeight(TABLE_SHARE);
            panel.add(split, BorderLayout.CENTER);
            panel.add(bar, BorderLayout.SOUTH);
            return panel;
        }

        @Override
        public List<Entry> read(Records records, List<Ref> refs) {
            return new HistoryModel(records).versions(refs.get(0));
        }

        @Override
        public void show(List<Entry> read) {
            shown = read;
            Language language = services.language();
            List<String> heads =
                    List.of("history.version", "column.time", "history.by", "history.why", "column.title").stream()
                            .map(key -> language.say(Texts.of(key)))
                            .toList();
            table.show(
                    heads,
                    read.stream()
                            .map(entry -> List.of(
                                    String.valueOf(entry.version()),
                                    ValueText.of(entry.at()),
                                    entry.by(),
                                    language.say(entry.reason()),
                                    entry.content().isPresent()
                                            ? entry.title()
                                            : language.say(Texts.of("history.wasDeleted", entry.title()))))
                            .toList());
        }

        private void picked() {
            Optional<Entry> version = selected();
            List<Entry> all = shown;
            restore.setEnabled(version.filter(this::isEarlier).isPresent());
            version.ifPresent(entry -> scope.inBackground(
                    Texts.of("detail.loading"),
                    task -> services.stores()
                            .records()
                            .map(records -> new HistoryModel(records).changes(entry, all))
                            .orElse(List.of()),
                    this::changed));
        }

        private void changed(List<HistoryModel.Change> found) {
            Language language = services.language();
            changes.show(
                    List.of("history.sign", "history.place", "history.before", "history.after").stream()
                            .map(key -> language.say(Texts.of(key)))
                            .toList(),
                    found.stream()
                            .map(one -> List.of(one.sign(), language.say(one.place()), one.before(), one.after()))
                            .toList());
        }

        private boolean isEarlier(Entry entry) {
            return entry.content().isPresent() && entry.version() < shown.get(0).version();
        }

        private Optional<Entry> selected() {
            int row = table.getSelectedRow();
            return row < 0 ? Optional.empty() : Optional.of(shown.get(table.convertRowIndexToModel(row)));
        }

        private void restore(Entry version) {
            List<Entry> seen = shown;
            scope.inBackground(
                    Texts.of("history.restore"),
                    task -> services.stores()
                            .records()
                            .map(records -> new HistoryModel(records).restore(version, seen)),
                    done -> services.workbench().notice(Texts.of("history.restored", version.version())));
        }
    }
}
