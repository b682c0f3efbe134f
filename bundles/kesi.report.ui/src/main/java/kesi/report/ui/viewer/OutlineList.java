package kesi.report.ui.viewer;

import static kesi.report.ui.viewer.Words.plain;

import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import kesi.report.api.Preview.Heading;

/** The headings of a document; choosing one goes there. On the event dispatch thread. */
final class OutlineList {

    private static final int STEP = 14;

    private final DefaultListModel<Heading> entries = new DefaultListModel<>();
    private final JList<Heading> list = plain(new JList<>(entries));
    private List<Heading> shown = List.of();

    OutlineList(Consumer<Heading> chosen) {
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Indented());
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && list.getSelectedValue() != null) {
                chosen.accept(list.getSelectedValue());
            }
        });
    }

    JComponent widget() {
        return list;
    }

    /** Shows these headings. */
    void show(List<Heading> headings) {
        if (!headings.equals(shown)) {
            shown = headings;
            entries.clear();
            entries.addAll(headings);
        }
    }

    /** A heading under the one it belongs to, with its page. */
    private static final class Indented extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> in, Object value, int index, boolean selected, boolean focused) {
            Heading heading = (Heading) value;
            super.getListCellRendererComponent(in, "", index, selected, focused);
            plain(this);
            setText(heading.title() + "  " + (heading.page() + 1));
            setToolTipText(heading.title());
            setBorder(BorderFactory.createEmptyBorder(3, 4 + STEP * (heading.level() - 1), 3, 4));
            return this;
        }
    }
}
