package kesi.report.ui.viewer;

import static kesi.report.ui.viewer.Words.plain;

import java.awt.Component;
import java.awt.Image;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.ImageIcon;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import kesi.report.api.Sheet;

/** All pages, small. On the event dispatch thread. */
final class Thumbnails {

    private static final double SCALE = 0.2;

    private final DefaultListModel<Sheet> entries = new DefaultListModel<>();
    private final JList<Sheet> list = plain(new JList<>(entries));
    private boolean following;

    Thumbnails(PageImages images, IntConsumer chosen) {
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Small(images));
        list.addListSelectionListener(event -> {
            if (!following && !event.getValueIsAdjusting() && list.getSelectedIndex() >= 0) {
                chosen.accept(list.getSelectedIndex());
            }
        });
        images.onPainted(list::repaint);
    }

    JComponent widget() {
        return list;
    }

    /** Shows these pages; the one that lies open is marked. */
    void show(List<Sheet> sheets, int open) {
        following = true;
        int same = 0;
        while (same < entries.size()
                && same < sheets.size()
                && entries.get(same).equals(sheets.get(same))) {
            same++;
        }
        if (same < entries.size()) {
            entries.removeRange(same, entries.size() - 1);
        }
        entries.addAll(sheets.subList(same, sheets.size()));
        if (open < entries.size() && list.getSelectedIndex() != open) {
            list.setSelectedIndex(open);
            list.ensureIndexIsVisible(open);
        }
        following = false;
    }

    /** A page with its number below. */
    private static final class Small extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1L;

        private final transient PageImages images;

        Small(PageImages images) {
            this.images = images;
            setHorizontalTextPosition(SwingConstants.CENTER);
            setVerticalTextPosition(SwingConstants.BOTTOM);
            setHorizontalAlignment(SwingConstants.CENTER);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<?> in, Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(in, String.valueOf(index + 1), index, selected, focused);
            plain(this);
            Sheet sheet = (Sheet) value;
            Image picture =
                    images.picture(sheet, SCALE).map(Image.class::cast).orElseGet(() -> Pictures.blank(sheet, SCALE));
            setIcon(new ImageIcon(picture));
            return this;
        }
    }
}
