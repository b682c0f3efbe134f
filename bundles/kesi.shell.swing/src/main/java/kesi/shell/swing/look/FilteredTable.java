package kesi.shell.swing.look;

import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.shell.api.TextTable;
import kesi.shell.swing.Texts;
import kesi.shell.swing.arrange.OpenList;
import kesi.shell.swing.arrange.OpenPanels;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** A table of texts with its quick filter above. */
final class FilteredTable implements TextTable, OpenList {

    private static final int PAUSE_MS = 180;

    private final PlainTable table = new PlainTable();
    private final JTextField filter = new JTextField();
    private final OpenPanels panels;
    private final Timer pause = new Timer(PAUSE_MS, event -> typed());
    private String told = "";
    private List<String> orders = List.of();
    private final JPanel widget = new JPanel(new BorderLayout());

    FilteredTable(Spoken spoken, Message name, OpenPanels panels) {
        this.panels = panels;
        table.setName("text.table");
        filter.setName("text.filter");
        filter.putClientProperty("JTextField.leadingIcon", Icons.own("filter"));
        filter.putClientProperty("JTextField.showClearButton", true);
        spoken.bind(name, text -> table.getAccessibleContext().setAccessibleName(text));
        spoken.bind(Texts.of("list.filter"), text -> {
            filter.putClientProperty("JTextField.placeholderText", text);
            filter.getAccessibleContext().setAccessibleName(text);
        });
        pause.setRepeats(false);
        Typing.onChange(filter, () -> {
            table.filter(filter.getText());
            pause.restart();
        });
        table.getRowSorter().addRowSorterListener(event -> sorted());
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
    public String type() {
        return "";
    }

    @Override
    public void filter(String words, Map<String, Set<String>> values) {
        if (!values.isEmpty()) {
            throw Problem.usage(Texts.of("list.onlyWords"));
        }
        told = words;
        filter.setText(words);
    }

    @Override
    public void sort(List<String> by) {
        orders = by;
        table.sort(by);
        orders = table.orders();
    }

    @Override
    public void columns(List<String> names) {
        throw Problem.usage(Texts.of("list.onlyWords"));
    }

    @Override
    public void group(String column) {
        throw Problem.usage(Texts.of("list.onlyWords"));
    }

    private void typed() {
        if (!told.equals(filter.getText())) {
            told = filter.getText();
            panels.did(this, "list:filter", Map.of("words", told.isBlank() ? List.of() : List.of(told)));
        }
    }

    private void sorted() {
        if (!orders.equals(table.orders())) {
            orders = table.orders();
            panels.did(this, "list:sort", Map.of("by", orders));
        }
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
