package kesi.shell.swing.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kesi.core.api.task.Task;
import kesi.shell.api.Scope;
import kesi.shell.swing.Texts;

/**
 * What a list wants to show, and the reading, filtering and sorting behind it. Used on the event dispatch thread; what
 * takes long is done in the background.
 */
final class ListWork {

    private final ListSource source;
    private final ListModel model;
    private final Scope scope;
    private final Shows screen;
    private final List<UnaryOperator<Wish>> early = new ArrayList<>();
    private Wish wish = Wish.ALL;
    private ListChoices choices = ListChoices.NONE;
    private boolean begun;
    private long turn;

    /** The screen of a list. */
    interface Shows {

        /** Rows are being filtered and sorted. */
        void busy();

        /** Something else is wanted. */
        void wants(Wish wish);

        /** Rows that were read before are not what they were: these, or all. */
        void forget(Optional<Set<String>> ids);

        /** These rows are to be shown. */
        void show(Shown shown);
    }

    ListWork(ListSource source, ListModel model, Scope scope, Shows screen) {
        this.source = source;
        this.model = model;
        this.scope = scope;
        this.screen = screen;
    }

    Wish wish() {
        return wish;
    }

    ListChoices choices() {
        return choices;
    }

    /** Reads everything, as it was left; what was wanted meanwhile is put on top. */
    void begin() {
        begun = false;
        Wish before = wish;
        scope.inBackground(Texts.of("list.loading"), task -> source.start(), start -> {
            choices = start.choices();
            wish = before.equals(Wish.ALL) ? start.wish() : before;
            early.forEach(change -> wish = change.apply(wish));
            early.clear();
            begun = true;
            screen.wants(wish);
            reload();
        });
    }

    /** Wants something else. */
    void want(UnaryOperator<Wish> change) {
        wish = change.apply(wish);
        screen.wants(wish);
        if (begun) {
            arrange();
        } else {
            early.add(change);
        }
    }

    /** Shows these columns, none for those from the start. */
    void choose(List<String> columns) {
        keep(new ListChoices(columns, choices.widths(), Sorting.words(wish.orders())));
        reload();
    }

    /** Remembers how the list is left. */
    void keep(ListChoices now) {
        if (!now.equals(choices)) {
            choices = now;
            scope.inBackground(Texts.of("list.keeping"), task -> source.keep(now), done -> {});
        }
    }

    /** Records changed. */
    void catchUp() {
        Wish wanted = wish;
        scope.inBackground(
                Texts.of("list.loading"),
                task -> {
                    Optional<Set<String>> changed = model.catchUp(task);
                    return new Caught(changed, model.arrange(wanted, task));
                },
                caught -> {
                    screen.forget(caught.changed());
                    if (wanted.equals(wish)) {
                        screen.show(caught.shown());
                    } else {
                        arrange();
                    }
                });
    }

    private record Caught(Optional<Set<String>> changed, Shown shown) {}

    /** Words of the rows are in another language now. */
    void inOtherLanguage() {
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

    /** The records are listed first and sorted and filtered then, which may take a while. */
    private void reload() {
        List<String> columns = choices.columns();
        scope.inBackground(
                Texts.of("list.loading"),
                task -> {
                    model.choose(columns);
                    model.load(task);
                    return all(task);
                },
                shown -> {
                    screen.forget(Optional.empty());
                    screen.show(shown);
                    if (!wish.equals(Wish.ALL)) {
                        arrange();
                    }
                });
    }

    private Shown all(Task task) {
        return model.arrange(Wish.ALL, task);
    }

    private void arrange() {
        Wish wanted = wish;
        screen.busy();
        scope.inBackground(Texts.of("list.arranging"), task -> model.arrange(wanted, task), latest());
    }

    /** Shows an order unless a later one was asked for meanwhile: they may be done in any order. */
    private Consumer<Shown> latest() {
        turn++;
        long mine = turn;
        return shown -> {
            if (mine == turn) {
                screen.show(shown);
            }
        };
    }
}
