package kesi.shell.swing.list;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.JTable;
import javax.swing.TransferHandler;
import kesi.core.api.value.Ref;
import kesi.record.api.spi.RecordType;
import kesi.shell.api.Scope;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Tsv;
import kesi.shell.swing.record.PanelServices;

/** Copies the selected rows of a list and drags them out, as text that spreadsheets take and as references. */
record RowClipboard(ListTable table, PanelServices services, Scope scope, ListModel model) {

    private static final int MOST_ROWS = 10_000;

    void install() {
        table.setDragEnabled(true);
        table.setTransferHandler(new Drag());
        table.getActionMap().put(TransferHandler.getCopyAction().getValue(javax.swing.Action.NAME), new Copy());
        table.getActionMap().put(TransferHandler.getPasteAction().getValue(javax.swing.Action.NAME), new Paste());
    }

    /** What goes onto the clipboard: heads and rows; rows that are not on the screen are read in the background. */
    void copy() {
        Shown shown = table.shown();
        List<String> ids = selected(shown);
        if (!ids.isEmpty()) {
            scope.inBackground(Texts.of("list.copying"), task -> rows(ids, shown.columns()), rows -> {
                table.getToolkit()
                        .getSystemClipboard()
                        .setContents(new RowTransfer(refs(shown, ids), text(rows, shown.columns())), null);
                services.workbench().notice(Texts.of("list.copied", rows.size()));
            });
        }
    }

    private List<Row> rows(List<String> ids, Columns columns) {
        var byId = model.read(ids, columns).stream()
                .collect(java.util.stream.Collectors.toMap(row -> row.ref().id(), row -> row));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    private List<String> selected(Shown shown) {
        return Arrays.stream(table.getSelectedRows())
                .filter(row -> row < shown.size())
                .limit(MOST_ROWS)
                .mapToObj(shown::id)
                .toList();
    }

    private static List<Ref> refs(Shown shown, List<String> ids) {
        return ids.stream().map(id -> new Ref(shown.type(), id)).toList();
    }

    private String text(List<Row> rows, Columns columns) {
        List<String> heads = columns.stream()
                .map(column -> services.language().say(column.label()))
                .toList();
        List<List<String>> cells = rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> Cells.text(cell, services.language()))
                        .toList())
                .toList();
        return Tsv.write(java.util.stream.Stream.concat(java.util.stream.Stream.of(heads), cells.stream())
                .toList());
    }

    /** Shows the rows of the clipboard before they become records. Only text is taken. */
    void paste() {
        Optional<RecordType<?>> type = services.stores().records().stream()
                .flatMap(records -> records.known().stream())
                .filter(known -> known.name().equals(table.shown().type()))
                .findFirst();
        String text = clipboard();
        if (type.isEmpty() || text.isBlank()) {
            services.workbench().notice(Texts.of(type.isEmpty() ? "stub.notice" : "paste.nothing"));
        } else {
            dialog(type.get(), text).open();
        }
    }

    private <T extends Record> PasteDialog dialog(RecordType<T> type, String text) {
        PasteModel<T> rows = new PasteModel<>(type, services.json(), Tsv.read(text));
        return new PasteDialog(rows, services, scope, PasteDialog.owner(table));
    }

    private String clipboard() {
        try {
            var clipboard = table.getToolkit().getSystemClipboard();
            return clipboard.isDataFlavorAvailable(DataFlavor.stringFlavor)
                            && clipboard.getData(DataFlavor.stringFlavor) instanceof String text
                    ? text
                    : "";
        } catch (UnsupportedFlavorException | IOException | IllegalStateException gone) {
            return ""; // another program took the clipboard meanwhile
        }
    }

    private final class Paste extends AbstractAction {

        private static final long serialVersionUID = 1L;

        @Override
        public void actionPerformed(java.awt.event.ActionEvent event) {
            paste();
        }
    }

    private final class Copy extends AbstractAction {

        private static final long serialVersionUID = 1L;

        @Override
        public void actionPerformed(java.awt.event.ActionEvent event) {
            copy();
        }
    }

    private final class Drag extends TransferHandler {

        private static final long serialVersionUID = 1L;

        @Override
        public int getSourceActions(javax.swing.JComponent component) {
            return COPY | LINK;
        }

        @Override
        protected java.awt.datatransfer.Transferable createTransferable(javax.swing.JComponent component) {
            Shown shown = table.shown();
            List<Row> read = IntStream.of(((JTable) component).getSelectedRows())
                    .limit(MOST_ROWS)
                    .mapToObj(table::row)
                    .flatMap(java.util.Optional::stream)
                    .toList();
            return new RowTransfer(refs(shown, selected(shown)), text(read, shown.columns()));
        }
    }
}
