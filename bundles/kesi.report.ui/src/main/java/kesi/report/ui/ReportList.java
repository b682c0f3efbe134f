package kesi.report.ui;

import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import kesi.core.api.text.Language;
import kesi.report.api.Reports.Description;

/** The list of reports. */
final class ReportList {

    private final DefaultListModel<Description> entries = new DefaultListModel<>();
    private final JList<Description> list = new JList<>(entries);
    private boolean filling;

    ReportList(Language language, Consumer<String> chosen) {
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Titles(language));
        list.addListSelectionListener(event -> {
            Description report = list.getSelectedValue();
            if (!filling && !event.getValueIsAdjusting() && report != null) {
                chosen.accept(report.name());
            }
        });
    }

    JComponent widget() {
        return list;
    }

    /** Shows these reports; the one that was chosen stays so when it is among them. */
    void show(List<Description> reports) {
        Description before = list.getSelectedValue();
        filling = true;
        entries.clear();
        entries.addAll(reports);
        if (before != null) {
            reports.stream()
                    .filter(report -> report.name().equals(before.name()))
                    .findFirst()
                    .ifPresent(report -> list.setSelectedValue(report, true));
        }
        filling = false;
    }

    /** Shows a report by its title, with its help as the tool tip. */
    private static final class Titles extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1L;

        private final transient Language language;

        Titles(Language language) {
            this.language = language;
        }

        @Override
        public Component getListCellRendererComponent(
                JList<?> in, Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(in, "", index, selected, focused);
            if (value instanceof Description report) {
                setText(language.say(report.title()));
                setToolTipText(language.say(report.help()));
            }
            return this;
        }
    }
}
