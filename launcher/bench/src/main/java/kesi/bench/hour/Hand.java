package kesi.bench.hour;

import java.awt.Component;
import java.awt.EventQueue;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.swing.AbstractButton;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;

/** Clicks and types in the open window, one thing after the other, each when the window has done the one before. */
final class Hand {
    private static final int PATIENCE_SECONDS = 60;
    private static final int SETTLE_MS = 5;
    private static final int CALM = 3;

    private final Pauses pauses;
    private final Random chance = new Random(1);
    private int actions;

    Hand(Pauses pauses) {
        this.pauses = pauses;
    }

    /** How many things were done. */
    int actions() {
        return actions;
    }

    /** One of some things, by chance. */
    <T> Optional<T> any(List<T> things) {
        return things.isEmpty() ? Optional.empty() : Optional.of(things.get(chance.nextInt(things.size())));
    }

    /** Does something on the event thread and waits until nothing is left to do there; it may open a dialog. */
    void act(String what, Runnable action) throws InterruptedException {
        pauses.doing(what);
        actions++;
        EventQueue.invokeLater(action);
        settle();
    }

    /** Does something on this thread, then waits for the window. */
    void behind(String what, Callable<?> action) throws Exception {
        pauses.doing(what);
        actions++;
        action.call();
        settle();
    }

    /** Presses a button that shows; nothing where it does not, or may not be pressed. */
    void press(String name) throws InterruptedException {
        act(
                "press " + name,
                () -> find(AbstractButton.class, name)
                        .filter(Component::isEnabled)
                        .ifPresent(button -> button.doClick(0)));
    }

    /** Types into a field, letter by letter. */
    void type(String name, String text) throws InterruptedException {
        act("empty " + name, () -> find(JTextComponent.class, name).ifPresent(field -> field.setText("")));
        for (char letter : text.toCharArray()) {
            act(
                    "type into " + name,
                    () -> find(JTextComponent.class, name)
                            .ifPresent(field -> field.replaceSelection(String.valueOf(letter))));
        }
    }

    /** Selects some row of some table and brings it into sight. */
    void select() throws InterruptedException {
        act(
                "select a row",
                () -> any(all(JTable.class).stream()
                                .filter(table -> table.getRowCount() > 0)
                                .toList())
                        .ifPresent(this::select));
    }

    private void select(JTable table) {
        int row = chance.nextInt(table.getRowCount());
        table.setRowSelectionInterval(row, row);
        table.scrollRectToVisible(table.getCellRect(row, 0, true));
    }

    /** What shows, by type and name. On the event thread. */
    <C extends Component> Optional<C> find(Class<C> type, String name) {
        return all(type).stream().filter(one -> name.equals(one.getName())).findFirst();
    }

    /** Everything of a type that shows. On the event thread. */
    <C extends Component> List<C> all(Class<C> type) {
        return Product.components().filter(type::isInstance).map(type::cast).toList();
    }

    /** Asks on the event thread. A dialog that holds the answer up is waited for no longer than a minute. */
    static <T> T ask(Callable<T> question) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(question);
        EventQueue.invokeLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the event thread answers at once for some times: what was begun in the background came back. */
    static void settle() throws InterruptedException {
        int calm = 0;
        while (calm < CALM) {
            long asked = System.nanoTime();
            ask(() -> true);
            calm = System.nanoTime() - asked < TimeUnit.MILLISECONDS.toNanos(2) ? calm + 1 : 0;
            Thread.sleep(SETTLE_MS);
        }
    }
}
