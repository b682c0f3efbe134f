package kesi.news.ui.reader;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JToolBar;
import kesi.core.api.json.Json;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.news.api.NewsTypes;
import kesi.record.api.Records;
import kesi.shell.api.Scope;
import kesi.shell.api.Selection;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Reads an item: print or source, joins and names marked, a list of names that jumps from place to place. */
@View(id = ReaderView.ID, title = "%view.reader", icon = "kesi/news/ui/icon/reader.svg", area = View.Area.MAIN)
@Component(service = ViewPart.class, scope = ServiceScope.PROTOTYPE)
public final class ReaderView implements ViewPart {
    static final String ID = "news.reader";
    private static final double SHARE_OF_TEXT = 0.75;
    private static final int TEXT_WIDTH = 600;
    private static final int NAMES_WIDTH = 200;

    private final Reading reading;
    private final Selection selection;
    private final Language language;
    private final ReaderModel model;
    private final MarkedPane pane = new MarkedPane();
    private final JLabel about = plain(new JLabel());
    private final JCheckBox raw = plain(new JCheckBox());
    private final JCheckBox marks = plain(new JCheckBox("", true));
    private final DefaultListModel<String> rows = new DefaultListModel<>();
    private final JList<String> names = plain(new JList<>(rows));

    /** A reader over a store. */
    @Activate
    public ReaderView(
            @Reference Reading reading,
            @Reference Selection selection,
            @Reference Language language,
            @Reference Records records,
            @Reference Json json) {
        this.reading = reading;
        this.selection = selection;
        this.language = language;
        model = new ReaderModel(records, json);
    }

    @Override
    public JComponent create(Scope scope) {
        raw.addActionListener(event -> {
            model.showRaw(raw.isSelected());
            refresh();
        });
        marks.addActionListener(event -> refresh());
        names.addListSelectionListener(event -> jump(event.getValueIsAdjusting()));
        names.setCellRenderer(renderer());
        scope.inEachLanguage(this::label);
        scope.keep(reading.follow(() -> follow(scope)));
        scope.keep(selection.onChange(selected -> followSelection(selected)));
        if (reading.target().isPresent()) {
            follow(scope);
        } else {
            followSelection(selection.current());
        }
        return panel();
    }

    private JComponent panel() {
        JToolBar bar = plain(new JToolBar());
        bar.setFloatable(false);
        bar.add(raw);
        bar.add(marks);
        bar.addSeparator();
        bar.add(about);
        JScrollPane text = new JScrollPane(pane);
        text.setPreferredSize(new Dimension(TEXT_WIDTH, 0));
        JScrollPane mentioned = new JScrollPane(names);
        mentioned.setPreferredSize(new Dimension(NAMES_WIDTH, 0));
        JSplitPane split = plain(new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, text, mentioned));
        split.setResizeWeight(SHARE_OF_TEXT);
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(bar, BorderLayout.NORTH);
        panel.add(split, BorderLayout.CENTER);
        return panel;
    }

    private void followSelection(List<Ref> selected) {
        boolean other = selected.size() == 1
                && selected.get(0).type().equals(NewsTypes.ITEM)
                && !reading.target().map(Reading.Target::item).equals(Optional.of(selected.get(0)));
        if (other) {
            reading.show(new Reading.Target(selected.get(0), Optional.empty()));
        }
    }

    private void follow(Scope scope) {
        reading.target()
                .ifPresent(target -> scope.inBackground(
                        Message.of(ReaderView.class, "reader.loading"), task -> model.load(target.item()), loaded -> {
                            model.show(loaded, target.passage());
                            fillNames();
                            refresh();
                        }));
    }

    private void fillNames() {
        rows.clear();
        for (ReaderModel.Name name : model.names()) {
            rows.addElement(name.name() + "  " + name.places().size());
        }
    }

    private void jump(boolean adjusting) {
        int row = names.getSelectedIndex();
        if (!adjusting && row >= 0) {
            model.next(model.names().get(row));
            refresh();
        }
    }

    private void refresh() {
        model.text().ifPresent(text -> pane.show(text, model.marked(), marks.isSelected()));
        about.setText(model.about().map(language::say).orElse(""));
    }

    private void label() {
        raw.setText(language.say(Message.of(ReaderView.class, "reader.raw")));
        marks.setText(language.say(Message.of(ReaderView.class, "reader.marks")));
        refresh();
    }

    private static DefaultListCellRenderer renderer() {
        return plain(new DefaultListCellRenderer());
    }

    /** Tells Swing to show texts literally. */
    private static <C extends JComponent> C plain(C widget) {
        widget.putClientProperty("html.disable", Boolean.TRUE);
        return widget;
    }
}
