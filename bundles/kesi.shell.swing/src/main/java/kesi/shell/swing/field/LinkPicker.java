package kesi.shell.swing.field;

import java.awt.Component;
import java.awt.Dialog.ModalityType;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import kesi.core.api.value.Ref;
import kesi.record.api.Document;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Fitting;
import kesi.shell.swing.look.PlainTable;
import net.miginfocom.swing.MigLayout;

/** A dialog in which a person finds the record that a field is to point at. */
final class LinkPicker {

    private static final int PAGE = 1_000;
    private static final int MOST = 300;

    private final FieldTools tools;
    private final JDialog dialog;
    private final JComboBox<String> types = new JComboBox<>();
    private final JTextField filter = new JTextField(20);
    private final PlainTable table = new PlainTable();
    private List<Document> found = List.of();
    private int asked;

    LinkPicker(FieldTools tools, Component near) {
        this.tools = tools;
        this.dialog = new JDialog(SwingUtilities.getWindowAncestor(near), ModalityType.DOCUMENT_MODAL);
        dialog.setName("link.picker");
        dialog.setTitle(tools.say(Texts.of("field.pick")));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        tools.scope().keep(dialog::dispose);
    }

    /** Asks; nothing happens when the person gives up. */
    void ask(String now, Consumer<Ref> picked) {
        fillTypes(now);
        dialog.setContentPane(content(picked));
        types.addActionListener(event -> search());
        filter.addActionListener(event -> search());
        search();
        Fitting.size(dialog, 640, 460);
        dialog.setVisible(true);
    }

    private JPanel content(Consumer<Ref> picked) {
        JPanel content = new JPanel(new MigLayout("insets 12, fill, wrap 4", "[][grow][][grow]", "[][grow][]"));
        JLabel kind = new JLabel(tools.say(Texts.of("field.pick-type")));
        kind.setLabelFor(types);
        JLabel words = new JLabel(tools.say(Texts.of("field.pick-filter")));
        words.setLabelFor(filter);
        content.add(kind);
        content.add(types, "growx");
        content.add(words);
        content.add(filter, "growx");
        content.add(table.inScroll(), "span 4, grow");
        JButton take = new JButton(tools.say(Texts.of("field.pick-take")));
        take.setName("link.take");
        take.addActionListener(event -> take(picked));
        dialog.getRootPane().setDefaultButton(null);
        content.add(take, "span 4, align right");
        return content;
    }

    private void fillTypes(String now) {
        tools.stores().records().stream()
                .map(Records::known)
                .flatMap(List::stream)
                .map(RecordType::name)
                .sorted()
                .forEach(types::addItem);
        int slash = now.indexOf('/');
        if (slash > 0) {
            types.setSelectedItem(now.substring(0, slash));
        }
    }

    private void search() {
        String type = String.valueOf(types.getSelectedItem());
        String words = filter.getText().strip().toLowerCase(Locale.ROOT);
        int mine = ++asked;
        tools.scope()
                .inBackground(
                        Texts.of("field.pick"),
                        task -> tools.stores()
                                .records()
                                .map(records -> matching(records, type, words))
                                .orElse(List.of()),
                        result -> show(mine, result));
    }

    private static List<Document> matching(Records records, String type, String words) {
        List<Document> all = new java.util.ArrayList<>();
        String after = "";
        List<Document> page = records.list(type, after, PAGE);
        while (!page.isEmpty() && all.size() < MOST) {
            page.stream()
                    .filter(one -> one.title().toLowerCase(Locale.ROOT).contains(words))
                    .limit(MOST - all.size())
                    .forEach(all::add);
            after = page.get(page.size() - 1).ref().id();
            page = records.list(type, after, PAGE);
        }
        return all;
    }

    private void show(int mine, List<Document> result) {
        if (mine == asked) {
            found = result;
            table.show(
                    List.of(tools.say(Texts.of("field.title")), tools.say(Texts.of("field.pick-id"))),
                    result.stream()
                            .map(one -> List.of(one.title(), one.ref().id()))
                            .toList());
        }
    }

    private void take(Consumer<Ref> picked) {
        int row = table.getSelectedRow();
        if (row >= 0) {
            picked.accept(found.get(table.convertRowIndexToModel(row)).ref());
            dialog.dispose();
        }
    }
}
