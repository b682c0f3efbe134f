package kesi.shell.swing.list;

import java.awt.BorderLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Timer;
import kesi.core.api.value.Ref;
import kesi.shell.api.Scope;
import kesi.shell.swing.arrange.OpenPanels;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.Typing;
import kesi.shell.swing.record.Followed;
import kesi.shell.swing.record.PanelServices;
import kesi.shell.swing.record.StubNotice;
import kesi.shell.swing.scope.Spoken;

/** The panel of a list of records of one type. */
public final class ListPanel implements ListWork.Shows {

    private static final int TYPING_PAUSE_MS = 180;
    private static final int MOST_SELECTED = 10_000;
    private static final String SOURCE = "shell.list:";

    private final PanelServices services;
    private final Scope scope;
    private final Spoken spoken;
    private final ListModel model;
    private final ListWork work;
    private final RowCache cache = new RowCache();
    private final ListTable table;
    private final ListSorter sorter;
    private final ListBar bar;
    private final Groups groups;
    private final ListHand hand;
    private final StubNotice notice;
    private final RowPages pages;
    private final ListWidths widths;
    private final JPanel panel = new JPanel(new BorderLayout());
    private boolean filling;

    /**
     * A list of that type.
     *
     * @param what the type's name, or that and the id of a saved filter with a {@code #} between them
     * @param opened where it is
     */
    public ListPanel(PanelServices services, ListFolder folder, String what, Opened opened) {
        ListSource source = ListSource.of(services.stores(), folder, what);
        this.services = services;
        this.scope = opened.scope();
        this.spoken = new Spoken(services.language(), scope);
        this.model = new ListModel(services.stores(), source.type(), services.language());
        this.work = new ListWork(source, model, scope, this);
        this.table = new ListTable(services.language(), cache, Shown.nothing(source.type()));
        this.hand = new ListHand(work, table, panel, opened.panels());
        this.widths = new ListWidths(table, work::choices);
        this.sorter = new ListSorter(table, this::sorted);
        this.groups = new Groups(spoken, scope, model, new Groups.Ways(work::wish, hand::within, hand::grouped));
        this.bar = new ListBar(
                spoken,
                new FilterButton(services, scope, spoken, source.type(), work::wish).widget(),
                new Chips(spoken, table, hand::filtered, hand::sorted));
        this.notice = new StubNotice(spoken);
        this.pages = new RowPages(table, model, cache, scope, widths::rowsCame);
        table.setRowSorter(sorter);
        hand.groups(groups::by);
        scope.keep(opened.panels().add(hand));
    }

    /**
     * Where a list is opened.
     *
     * @param scope its lifetime
     * @param panels told that it is there
     */
    public record Opened(Scope scope, OpenPanels panels) {}

    /** The panel's widgets. */
    public JComponent panel() {
        JPanel head = new JPanel(new BorderLayout());
        head.add(bar.widget(), BorderLayout.NORTH);
        head.add(notice, BorderLayout.SOUTH);
        panel.add(head, BorderLayout.NORTH);
        panel.add(groups.widget(), BorderLayout.WEST);
        Scroll scroll = new Scroll(table);
        panel.add(scroll, BorderLayout.CENTER);
        scroll.getViewport().addChangeListener(event -> pages.see());
        listen();
        spoken.named(table, "list.table");
        scope.inEachLanguage(this::inOtherLanguage);
        scope.keep(services.stores().onChange(() -> scope.onScreen(work::begin)));
        Followed.journal(services.stores(), scope, work::catchUp);
        work.begin();
        return panel;
    }

    private void listen() {
        Timer pause =
                new Timer(TYPING_PAUSE_MS, event -> hand.typed(bar.filter().getText()));
        pause.setRepeats(false);
        scope.keep(pause::stop);
        Typing.onChange(bar.filter(), pause::restart);
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !filling) {
                services.selection().select(selected(), SOURCE + table.shown().type());
            }
        });
        new RowActions(table, services, () -> selected().stream().findFirst()).install();
        new HeadMenu(
                        table,
                        spoken,
                        scope,
                        model,
                        new HeadMenu.Ways(work::wish, hand::within, hand::choose, hand::grouped))
                .install();
        table.addPropertyChangeListener("UI", event -> widths.begin()); // the text has another size
        scope.keep(widths.onChange(this::keep));
        new RowClipboard(table, services, scope, model).install();
    }

    private void keep() {
        ListChoices before = work.choices();
        work.keep(new ListChoices(
                widths.columns(before),
                widths.widths(before),
                Sorting.words(work.wish().orders())));
    }

    private void sorted() {
        hand.sorted(sorter.orders());
    }

    @Override
    public void wants(Wish wish) {
        if (!bar.filter().getText().equals(wish.filter())) {
            bar.filter().setText(wish.filter());
        }
        bar.say(wish);
    }

    @Override
    public void busy() {
        bar.busy();
    }

    @Override
    public void forget(Optional<Set<String>> ids) {
        ids.ifPresentOrElse(cache::forget, cache::clear);
    }

    @Override
    public void show(Shown shown) {
        List<Ref> before = selected();
        filling = true;
        if (table.show(shown)) {
            widths.begin();
        }
        sorter.mark(work.wish().orders());
        pages.show(shown);
        Reselection.of(table, shown, before);
        filling = false;
        notice.setVisible(shown.absent());
        bar.count(shown);
        bar.say(work.wish());
        groups.count();
    }

    private void inOtherLanguage() {
        table.retitle(work.wish().orders());
        bar.count(table.shown());
        bar.say(work.wish());
        groups.count();
        work.inOtherLanguage();
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
