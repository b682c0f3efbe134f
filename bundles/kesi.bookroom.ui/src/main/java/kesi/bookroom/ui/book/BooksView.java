package kesi.bookroom.ui.book;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import kesi.bookroom.ui.Shelves;
import kesi.bookroom.ui.TextTable;
import kesi.core.api.json.Json;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.record.api.Journal;
import kesi.record.api.Records;
import kesi.shell.api.Scope;
import kesi.shell.api.Selection;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The books with their free copies; follows the store, tells the selection. */
@View(id = "bookroom.books", title = "%view.books", icon = "kesi/bookroom/ui/icon/bookroom.svg")
@Component(scope = ServiceScope.PROTOTYPE)
public final class BooksView implements ViewPart {

    private static final int GAP = 6;

    private final BooksModel model;
    private final Journal journal;
    private final Selection selection;
    private final Language language;
    private final TextTable table = new TextTable();
    private final JTextField filter = new JTextField();
    private final JLabel label = new JLabel();
    private List<BooksModel.Line> all = List.of();
    private List<BooksModel.Line> shown = List.of();

    /** A view on these records. */
    @Activate
    public BooksView(
            @Reference Records records,
            @Reference Json json,
            @Reference Journal journal,
            @Reference Selection selection,
            @Reference Language language) {
        this.model = new BooksModel(new Shelves(records, json));
        this.journal = journal;
        this.selection = selection;
        this.language = language;
    }

    @Override
    public JComponent create(Scope scope) {
        label.putClientProperty("html.disable", Boolean.TRUE);
        label.setLabelFor(filter);
        JPanel head = new JPanel(new BorderLayout(GAP, 0));
        head.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
        head.add(label, BorderLayout.LINE_START);
        head.add(filter, BorderLayout.CENTER);
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(head, BorderLayout.PAGE_START);
        panel.add(new JScrollPane(table), BorderLayout.CENTER);
        filter.getDocument().addDocumentListener(new Typing());
        table.onSelect(row -> selection.select(List.of(shown.get(row).ref())));
        scope.keep(journal.follow(last -> scope.onScreen(() -> reload(scope))));
        scope.inEachLanguage(this::show);
        reload(scope);
        return panel;
    }

    private void reload(Scope scope) {
        scope.inBackground(text("task.books"), task -> model.load(), lines -> {
            all = lines;
            show();
        });
    }

    private void show() {
        shown = BooksModel.filtered(all, filter.getText());
        label.setText(language.say(text("filter")));
        table.getAccessibleContext().setAccessibleName(language.say(text("view.books")));
        table.show(
                BooksModel.heads().stream()
                        .map(head -> language.say(text(head)))
                        .toList(),
                shown.stream().map(BooksModel.Line::cells).toList());
    }

    private static Message text(String key) {
        return Message.of(BooksView.class, key);
    }

    /** Filters while somebody types. */
    private final class Typing implements DocumentListener {

        @Override
        public void insertUpdate(DocumentEvent event) {
            show();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            show();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            show();
        }
    }
}
