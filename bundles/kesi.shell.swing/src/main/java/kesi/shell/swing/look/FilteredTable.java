package kesi.shell.swing.look;

import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import kesi.core.api.text.Message;
import kesi.shell.api.TextTable;
import kesi.shell.swing.Texts;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** A table of texts with its quick filter above. */
final class FilteredTable implements TextTable {

    private final PlainTable table = new PlainTable();
    private final JTextField filter = new JTextField();
    private final JPanel widget = new JPanel(new BorderLayout());

    FilteredTable(Spoken spoken, Message name) {
        table.setName("text.table");
        filter.setName("text.filter");
        filter.putClientProperty("JTextField.leadingIcon", Icons.own("filter"));
        filter.putClientProperty("JTextField.showClearButton", true);
        spoken.bind(name, text -> table.getAccessibleContext().setAccessibleName(text));
        spoken.bind(Texts.of("list.filter"), text -> {
            filter.putClientProperty("JTextField.placeholderText", text);
            filter.getAccessibleContext().setAccessibleName(text);
        });
        Typing.onChange(filter, () -> table.filter(filter.getText()));
        JPanel bar = new Paper(new MigLayout("insets 6 10 6 12, fillx", "[80:240:300][grow]"));
        bar.add(filter, "growx");
        widget.add(bar, BorderLayout.NORTH);
        widget.add(table.inScroll(), BorderLayout.CENTER);
    }

    @Override
    public JComponent widget() {
        return widget;
    }

    @Override
    public void show(List<String> heads, List<List<String>> rows) {
        table.show(heads, rows);
    }

    @Override
    public List<Integer> selected() {
        return table.selectedPlaces();
    }

    @Override
    public void onSelect(Runnable action) {
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                action.run();
            }
        });
    }

    @Override
    public void onOpen(IntConsumer action) {
        Runnable open = () -> selected().stream().findFirst().ifPresent(action::accept);
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    open.run();
                }
            }
        });
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "open");
        table.getActionMap().put("open", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                open.run();
            }
        });
    }
}
