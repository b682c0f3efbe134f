package kesi.shell.swing.record;

import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import kesi.core.api.value.Ref;
import kesi.shell.api.Scope;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.Paper;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.Tinted;
import kesi.shell.swing.look.Typing;
import kesi.shell.swing.record.RecordListModel.Shown;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** The panel of a list of records. */
final class RecordList {

    private static final int TYPING_PAUSE_MS = 180;

    private final PanelServices services;
    private final Scope scope;
    private final Spoken spoken;
    private final RecordListModel model;
    private final RecordTable table;
    private final ArrangingSorter sorter;
    private final JTextField filter = new JTextField();
    private final Tinted count = new Tinted("", Tinted.QUIET);
    private final StubNotice notice;
    private boolean filling;

    RecordList(PanelServices services, String type, Scope scope) {
        this.services = services;
        this.scope = scope;
        this.spoken = new Spoken(services.language(), scope);
        this.model = new RecordListModel(services.stores(), type);
        this.table = new RecordTable(services.language());
        this.sorter = new ArrangingSorter(table.getModel(), this::arrange);
        this.notice = new StubNotice(spoken);
        table.setRowSorter(sorter);
    }

    JComponent panel() {
        JPanel head = new JPanel(new BorderLayout());
        head.add(bar(), BorderLayout.NORTH);
        head.add(notice, BorderLayout.SOUTH);
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(head, BorderLayout.NORTH);
        panel.add(new Scroll(table), BorderLayout.CENTER);
        listen();
        scope.inEachLanguage(table::retitle);
        scope.keep(services.stores().onChange(() -> scope.onScreen(() -> read(model::load))));
        Followed.journal(services.stores(), scope, () -> read(model::catchUp));
        read(model::load);
        return panel;
    }

    private JPanel bar() {
        JPanel bar = new Paper(new MigLayout("insets 8 10 8 12, fillx", "[80:280:340]16[grow, right]"));
        filter.setName("record.filter");
        filter.putClientProperty("JTextField.leadingIcon", Icons.own("filter"));
        filter.putClientProperty("JTextField.showClearButton", true);
        spoken.bind(Texts.of("list.filter"), text -> {
            filter.putClientProperty("JTextField.placeholderText", text);
            filter.getAccessibleContext().setAccessibleName(text);
        });
        count.setName("record.count");
        bar.add(filter, "growx");
        bar.add(count);
        return bar;
    }

    private void listen() {
        Timer pause = new Timer(TYPING_PAUSE_MS, event -> arrange());
        pause.setRepeats(false);
        scope.keep(pause::stop);
        Typing.onChange(filter, pause::restart);
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !filling) {
                services.selection().select(selected());
            }
        });
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    openSelected();
                }
            }
        });
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "open");
        table.getActionMap().put("open", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                openSelected();
            }
        });
    }

    private void openSelected() {
        selected().stream().findFirst().ifPresent(services.workbench()::open);
    }

    private List<Ref> selected() {
        return Arrays.stream(table.getSelectedRows())
                .filter(row -> row < table.rows().size())
                .mapToObj(row -> table.rows().get(row).ref())
                .toList();
    }

    private void read(java.util.function.Consumer<kesi.core.api.task.Task> reading) {
        String words = filter.getText();
        scope.inBackground(
                Texts.of("list.loading"),
                task -> {
                    reading.accept(task);
                    return model.arrange(words, sorter.orders());
                },
                this::show);
    }

    private void arrange() {
        String words = filter.getText();
        scope.inBackground(Texts.of("list.arranging"), task -> model.arrange(words, sorter.orders()), this::show);
    }

    private void show(Shown shown) {
        List<Ref> before = selected();
        filling = true;
        table.show(shown.columns(), shown.rows());
        for (int row = 0; row < shown.rows().size() && !before.isEmpty(); row++) {
            if (before.contains(shown.rows().get(row).ref())) {
                table.addRowSelectionInterval(row, row);
            }
        }
        filling = false;
        notice.setVisible(shown.absent());
        boolean whole = shown.rows().size() == shown.total();
        count.setText(
                whole
                        ? spoken.say("list.count", shown.total())
                        : spoken.say("list.some", shown.rows().size(), shown.total()));
    }
}
