package kesi.shell.swing.list;

import java.awt.BorderLayout;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Timer;
import kesi.core.api.task.Task;
import kesi.core.api.value.Ref;
import kesi.shell.api.Scope;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.Typing;
import kesi.shell.swing.record.Followed;
import kesi.shell.swing.record.PanelServices;
import kesi.shell.swing.record.StubNotice;
import kesi.shell.swing.scope.Spoken;

/** The panel of a list of records of one type. */
public final class ListPanel {

    private static final int TYPING_PAUSE_MS = 180;
    private static final int MOST_SELECTED = 10_000;
    private static final String SOURCE = "shell.list:";

    private final PanelServices services;
    private final ListFolder folder;
    private final String type;
    private final String filter;
    private final Scope scope;
    private final Spoken spoken;
    private final ListModel model;
    private final RowCache cache = new RowCache();
    private final ListTable table;
    private final ListSorter sorter;
    private final ListBar bar;
    private final StubNotice notice;
    private final RowPages pages;
    private final ListWidths widths;
    private Wish wish = Wish.ALL;
    private ListChoices choices = ListChoices.NONE;
    private boolean filling;
    private long turn;

    /**
     * A list of that type.
     *
     * @param what the type's name, or that and the id of a saved filter with a {@code #} between them
     */
    public ListPanel(PanelServices services, ListFolder folder, String what, Scope scope) {
        this.services = services;
        this.folder = folder;
        int parted = what.indexOf('#');
        this.type = parted < 0 ? what : what.substring(0, parted);
        this.filter = parted < 0 ? "" : what.substring(parted + 1);
        this.scope = scope;
        this.spoken = new Spoken(services.language(), scope);
        this.model = new ListModel(services.stores(), type, services.language());
        this.table = new ListTable(services.language(), cache, Shown.nothing(type));
        this.widths = new ListWidths(table, () -> choices);
        this.sorter = new ListSorter(table, this::sorted);
        this.bar = new ListBar(spoken, new FilterButton(services, scope, spoken, type, this::wish).widget());
        this.notice = new StubNotice(spoken);
        this.pages = new RowPages(table, model, cache, scope, widths::rowsCame);
        table.setRowSorter(sorter);
    }

    /** The panel's widgets. */
    public JComponent panel() {
        JPanel head = new JPanel(new BorderLayout());
        head.add(bar.widget(), BorderLayout.NORTH);
        head.add(notice, BorderLayout.SOUTH);
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(head, BorderLayout.NORTH);
        Scroll scroll = new Scroll(table);
        panel.add(scroll, BorderLayout.CENTER);
        scroll.getViewport().addChangeListener(event -> pages.see());
        listen();
        spoken.named(table, "list.table");
        scope.inEachLanguage(this::inOtherLanguage);
        scope.keep(services.stores().onChange(() -> scope.onScreen(this::begin)));
        Followed.journal(services.stores(), scope, this::catchUp);
        begin();
        return panel;
    }

    private Wish wish() {
        return wish;
    }

    private void listen() {
        Timer pause = new Timer(TYPING_PAUSE_MS, event -> typed());
        pause.setRepeats(false);
        scope.keep(pause::stop);
        Typing.onChange(bar.filter(), pause::restart);
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !filling) {
                services.selection().select(selected(), SOURCE + type);
            }
        });
        new RowActions(table, services, () -> selected().stream().findFirst()).install();
        new HeadMenu(table, spoken, scope, model, new HeadMenu.Ways(this::wish, this::within, this::choose)).install();
        table.addPropertyChangeListener("UI", event -> widths.begin()); // the text has another size
        scope.keep(widths.onChange(() ->
                keep(new ListChoices(widths.columns(choices), widths.widths(choices), Sorting.words(wish.orders())))));
        new RowClipboard(table, services, scope, model).install();
    }

    private void begin() {
        scope.inBackground(Texts.of("list.loading"), task -> start(), start -> {
            choices = start.choices();
            wish = start.wish();
            bar.filter().setText(wish.filter());
            reload();
        });
    }

    private record Start(ListChoices choices, Wish wish) {}

    private Start start() {
        ListChoices kept = folder.load(filter.isEmpty() ? type : type + "-" + filter);
        var filters =
                services.stores().records().filter(records -> !filter.isEmpty()).map(FilterRecords::new);
        List<String> columns = filters.map(all -> all.columns(filter)).orElse(List.of());
        return new Start(
                columns.isEmpty() ? kept : new ListChoices(columns, kept.widths(), kept.sort()),
                filters.flatMap(all -> all.wish(filter)).orElseGet(() -> wish.sorted(kept.orders())));
    }

    private void reload() {
        List<String> columns = choices.columns();
        read(task -> {
            model.choose(columns);
            model.load(task);
        });
    }

    /** The records are listed first and sorted and filtered then, which may take a while. */
    private void read(Consumer<Task> reading) {
        scope.inBackground(
                Texts.of("list.loading"),
                task -> {
                    reading.accept(task);
                    return model.arrange(Wish.ALL, task);
                },
                shown -> {
                    cache.clear();
                    show(shown);
                    if (!wish.equals(Wish.ALL)) {
                        arrange();
                    }
                });
    }

    private void catchUp() {
        Wish wanted = wish;
        scope.inBackground(
                Texts.of("list.loading"),
                task -> {
                    var changed = model.catchUp(task);
                    return new Caught(changed, model.arrange(wanted, task));
                },
                caught -> {
                    caught.changed().ifPresentOrElse(cache::forget, cache::clear);
                    if (wanted.equals(wish)) {
                        show(caught.shown());
                    } else {
                        arrange();
                    }
                });
    }

    private record Caught(java.util.Optional<java.util.Set<String>> changed, Shown shown) {}

    private void typed() {
        wish = wish.withFilter(bar.filter().getText());
        arrange();
    }

    private void sorted() {
        wish = wish.sorted(sorter.orders());
        arrange();
        keep(new ListChoices(choices.columns(), choices.widths(), Sorting.words(wish.orders())));
    }

    private void within(java.util.Map<String, java.util.Set<String>> only) {
        wish = wish.within(only);
        arrange();
    }

    private void choose(List<String> columns) {
        keep(new ListChoices(columns, choices.widths(), Sorting.words(wish.orders())));
        reload();
    }

    private void keep(ListChoices now) {
        if (!now.equals(choices)) {
            choices = now;
            scope.inBackground(
                    Texts.of("list.keeping"),
                    task -> {
                        folder.save(filter.isEmpty() ? type : type + "-" + filter, now);
                        return now;
                    },
                    done -> {});
        }
    }

    private void arrange() {
        Wish wanted = wish;
        bar.busy();
        scope.inBackground(Texts.of("list.arranging"), task -> model.arrange(wanted, task), latest());
    }

    /** Shows an order unless a later one was asked for meanwhile: they may be done in any order. */
    private Consumer<Shown> latest() {
        turn++;
        long mine = turn;
        return shown -> {
            if (mine == turn) {
                show(shown);
            }
        };
    }

    private void show(Shown shown) {
        List<Ref> before = selected();
        filling = true;
        if (table.show(shown)) {
            sorter.mark(wish.orders());
            widths.begin();
        }
        pages.show(shown);
        Reselection.of(table, shown, before);
        filling = false;
        notice.setVisible(shown.absent());
        bar.count(shown, wish);
    }

    private void inOtherLanguage() {
        table.retitle(wish.orders());
        bar.count(table.shown(), wish);
        if (wish.needsValues()) {
            scope.inBackground(
                    Texts.of("list.arranging"),
                    task -> {
                        model.forgetValues();
                        return model.arrange(wish, task);
                    },
                    latest());
        }
    }

    private List<Ref> selected() {
        Shown shown = table.shown();
        return Arrays.stream(table.getSelectedRows())
                .filter(row -> row < shown.size())
                .limit(MOST_SELECTED)
                .mapToObj(shown::ref)
                .toList();
    }
}
