package kesi.shell.swing.menu;

import java.util.ArrayList;
import java.util.List;

/** All tool bars of the window, kept in step with the commands for as long as they are used. For the event thread. */
public final class CommandBars {

    private final CommandItems items;
    private final List<CommandBar> bars = new ArrayList<>();

    /** No bar yet. */
    public CommandBars(CommandItems items) {
        this.items = items;
    }

    /** A new bar of the commands that name this place. */
    public CommandBar of(String place) {
        CommandBar bar = new CommandBar(items, place);
        bar.fill();
        bars.add(bar);
        return bar;
    }

    /** Commands came or went, or the language changed. */
    public void fill() {
        forget();
        bars.forEach(CommandBar::fill);
    }

    /** What is selected or in front has changed. */
    public void update() {
        forget();
        bars.forEach(CommandBar::update);
    }

    /** A bar that stands nowhere any more belonged to a view that was closed. */
    private void forget() {
        bars.removeIf(bar -> bar.getParent() == null);
    }
}
