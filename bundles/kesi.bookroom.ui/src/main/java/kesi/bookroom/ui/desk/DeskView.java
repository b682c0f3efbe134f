package kesi.bookroom.ui.desk;

import java.awt.BorderLayout;
import java.time.LocalDate;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import kesi.bookroom.api.BookroomTypes;
import kesi.bookroom.ui.Shelves;
import kesi.bookroom.ui.TextTable;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Outcome;
import kesi.core.api.json.Json;
import kesi.core.api.task.Work;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.record.api.Journal;
import kesi.record.api.Records;
import kesi.shell.api.Scope;
import kesi.shell.api.Selection;
import kesi.shell.api.View;
import kesi.shell.api.ViewPart;
import kesi.shell.api.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The desk: a selected book is lent, a selected loan comes back. */
@View(id = "bookroom.desk", title = "%view.desk", icon = "kesi/bookroom/ui/icon/desk.svg", area = View.Area.BOTTOM)
@Component(scope = ServiceScope.PROTOTYPE)
public final class DeskView implements ViewPart {

    private final DeskModel model;
    private final Journal journal;
    private final Selection selection;
    private final Workbench workbench;
    private final Language language;
    private final DeskForm form = new DeskForm();
    private final TextTable table = new TextTable();
    private List<DeskModel.Line> out = List.of();

    /** A desk for these records. */
    @Activate
    public DeskView(
            @Reference Records records,
            @Reference Json json,
            @Reference Commands commands,
            @Reference Journal journal,
            @Reference Selection selection,
            @Reference Workbench workbench,
            @Reference Language language) {
        this.model = new DeskModel(new Shelves(records, json), commands);
        this.journal = journal;
        this.selection = selection;
        this.workbench = workbench;
        this.language = language;
    }

    @Override
    public JComponent create(Scope scope) {
        form.lend.addActionListener(event -> run(scope, lending()));
        form.back.addActionListener(event -> run(scope, takingBack()));
        table.onSelect(this::chosen);
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(form, BorderLayout.PAGE_START);
        panel.add(new JScrollPane(table), BorderLayout.CENTER);
        scope.keep(selection.onChange(this::selected));
        scope.keep(journal.follow(last -> scope.onScreen(() -> reload(scope))));
        scope.inEachLanguage(this::show);
        selected(selection.current());
        reload(scope);
        return panel;
    }

    private Work<Outcome> lending() {
        String book = form.book.getText();
        String reader = form.reader.getText();
        String card = form.card.getText();
        return task -> model.lend(book, reader, card, task);
    }

    private Work<Outcome> takingBack() {
        String book = form.book.getText();
        String card = form.card.getText();
        return task -> model.takeBack(book, card, task);
    }

    private void run(Scope scope, Work<Outcome> work) {
        scope.inBackground(text("task.desk"), work, outcome -> {
            workbench.notice(outcome.sentence());
            form.clear();
            reload(scope);
        });
    }

    private void chosen(int row) {
        DeskModel.Line line = out.get(row);
        form.book.setText(line.book().id());
        form.reader.setText(line.reader());
        form.card.setText(line.card());
    }

    private void selected(List<Ref> records) {
        records.stream()
                .filter(ref -> ref.type().equals(BookroomTypes.BOOK))
                .findFirst()
                .ifPresent(book -> form.book.setText(book.id()));
    }

    private void reload(Scope scope) {
        scope.inBackground(text("task.desk"), task -> model.out(LocalDate.now()), lines -> {
            out = lines;
            show();
        });
    }

    private void show() {
        form.say(key -> language.say(text(key)));
        table.getAccessibleContext().setAccessibleName(language.say(text("view.desk")));
        table.show(
                DeskModel.heads().stream().map(head -> language.say(text(head))).toList(),
                out.stream()
                        .map(line -> List.of(
                                line.due().toString(),
                                language.say(line.state()),
                                line.title(),
                                line.reader(),
                                line.card()))
                        .toList());
    }

    private static Message text(String key) {
        return Message.of(DeskView.class, key);
    }
}
