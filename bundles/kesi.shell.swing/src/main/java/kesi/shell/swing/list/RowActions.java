package kesi.shell.swing.list;

import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import kesi.core.api.value.Ref;
import kesi.shell.swing.menu.ContextMenu;
import kesi.shell.swing.record.PanelServices;

/** A double click and Enter open the leading record; the menu of its commands opens as everywhere. */
record RowActions(JTable table, PanelServices services, Supplier<Optional<Ref>> leading) {

    void install() {
        ContextMenu.on(table, services.workbench());
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    open();
                }
            }
        });
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "open");
        table.getActionMap().put("open", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                open();
            }
        });
    }

    private void open() {
        leading.get().ifPresent(services.workbench()::open);
    }
}
