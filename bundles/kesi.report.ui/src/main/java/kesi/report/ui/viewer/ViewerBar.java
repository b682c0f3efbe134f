package kesi.report.ui.viewer;

import static kesi.report.ui.viewer.Words.plain;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.JToolBar;

/** The row of controls over the pages. On the event dispatch thread. */
final class ViewerBar {

    private static final int[] SHARES = {50, 75, 100, 125, 150, 200, 300};

    private final Words words;
    private final ViewerActions actions;
    private final JToolBar bar = plain(new JToolBar());
    private final JTextField page = plain(new Narrow(3, 2));
    private final JLabel count = plain(new JLabel());
    private final JComboBox<String> zoom = plain(new Zooms());
    private final JTextField search = plain(new Narrow(12, 1));
    private final JLabel found = plain(new JLabel());
    private final List<Named> named = new ArrayList<>();
    private boolean filling;

    private record Named(JComponent widget, String key) {}

    ViewerBar(Words words, ViewerActions actions) {
        this.words = words;
        this.actions = actions;
        bar.setFloatable(false);
        button("‹", "page.back", () -> actions.turn(-1));
        add(page, "page.number");
        bar.add(count);
        button("›", "page.on", () -> actions.turn(1));
        bar.addSeparator();
        button("−", "zoom.out", () -> actions.zoomBy(-1));
        add(zoom, "zoom.choice");
        button("+", "zoom.in", () -> actions.zoomBy(1));
        bar.addSeparator();
        add(search, "search.field");
        button("↑", "search.back", () -> actions.find(search.getText(), -1));
        button("↓", "search.on", () -> actions.find(search.getText(), 1));
        bar.add(found);
        page.addActionListener(event -> typedPage());
        zoom.addActionListener(event -> typedZoom());
        search.addActionListener(event -> actions.find(search.getText(), 1));
    }

    JComponent widget() {
        return bar;
    }

    /** Adds a control of somebody else behind a gap. */
    void add(JComponent more) {
        bar.add(more);
    }

    /** Puts the keys into the field for searching. */
    void toSearch() {
        search.requestFocusInWindow();
        search.selectAll();
    }

    String searched() {
        return search.getText();
    }

    /** Names everything in the language that was chosen. */
    void label() {
        named.forEach(one -> words.name(one.widget(), one.key()));
        filling = true;
        int chosen = zoom.getSelectedIndex();
        zoom.removeAllItems();
        zoom.addItem(words.say("zoom.width"));
        zoom.addItem(words.say("zoom.page"));
        for (int share : SHARES) {
            zoom.addItem(share + "%");
        }
        zoom.setSelectedIndex(Math.max(0, chosen));
        filling = false;
    }

    /** Shows where the document lies open. */
    void show(DocumentModel model, Zoom now) {
        int pages = model.sheets().size();
        if (!page.hasFocus() || page.getText().isBlank()) {
            page.setText(pages == 0 ? "" : String.valueOf(model.page() + 1));
        }
        count.setText(pages == 0 ? "" : words.say(model.isComplete() ? "page.of" : "page.so-far", pages));
        found.setText(found(model));
        if (now instanceof Zoom.Percent percent && !zoom.isPopupVisible()) {
            filling = true;
            zoom.setSelectedItem(Math.round(percent.share() * 100) + "%");
            filling = false;
        }
    }

    private String found(DocumentModel model) {
        if (search.getText().isBlank()) {
            return "";
        }
        return model.hits().isEmpty()
                ? words.say("search.none")
                : words.say("search.place", model.hitIndex() + 1, model.hits().size());
    }

    private void typedPage() {
        String typed = page.getText().strip();
        if (typed.matches("\\d{1,6}")) {
            actions.open(Integer.parseInt(typed) - 1);
        }
        page.selectAll();
    }

    private void typedZoom() {
        if (filling) {
            return;
        }
        switch (zoom.getSelectedIndex()) {
            case 0 -> actions.zoom(new Zoom.FitWidth());
            case 1 -> actions.zoom(new Zoom.FitPage());
            default -> {
                Optional<Zoom> typed = Zoom.typed(String.valueOf(zoom.getSelectedItem()));
                typed.ifPresent(actions::zoom);
            }
        }
    }

    private void button(String sign, String key, Runnable action) {
        JButton button = plain(new JButton(sign));
        button.addActionListener(event -> action.run());
        add(button, key);
    }

    private void add(JComponent widget, String key) {
        named.add(new Named(widget, key));
        bar.add(widget);
    }

    /** A field as wide as its columns in every size of type, and never narrower than the least of them. */
    private static final class Narrow extends JTextField {
        private static final long serialVersionUID = 1L;

        private final int least;

        Narrow(int columns, int least) {
            super(columns);
            this.least = least;
        }

        @Override
        public Dimension getMinimumSize() {
            Dimension wanted = getPreferredSize();
            return new Dimension(wanted.width - (getColumns() - least) * getColumnWidth(), wanted.height);
        }

        @Override
        public Dimension getMaximumSize() {
            return getPreferredSize();
        }
    }

    /** A choice that stays as wide as its items. */
    private static final class Zooms extends JComboBox<String> {
        private static final long serialVersionUID = 1L;

        @Override
        public Dimension getMaximumSize() {
            return getPreferredSize();
        }
    }
}
