package kesi.bench.hour;

import java.awt.Dialog;
import java.awt.event.WindowEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.RowSorter;
import javax.swing.text.JTextComponent;
import kesi.bench.window.PlugIn;

/**
 * A scripted hour of mixed work, without the pauses in which a person thinks: perspectives, lists, editors, undo, save,
 * palette, search, tabs, theme, size, language, areas that leave and come back. Prints how long the event thread was
 * away, and in whose code; a hostile plug-in stands beside it and does its worst.
 */
public final class Hour {
    private static final List<String> PERSPECTIVES =
            List.of("perspective.news", "perspective.competition", "perspective.heritage");
    private static final List<String> TYPED = List.of("daoru", "jisai", "wenti", "report", "检索", "zzz");
    private static final List<String> VIEWS =
            List.of("shell.search", "shell.problems", "shell.tasks", "shell.output", "shell.navigator", "shell.detail");

    private final Hand hand;

    private Hour(Hand hand) {
        this.hand = hand;
    }

    /** @param arguments the distribution, a workspace that has records, and how many rounds */
    public static void main(String[] arguments) throws Exception {
        Pauses pauses = new Pauses();
        java.awt.Frame window = Product.open(Path.of(arguments[0]), Path.of(arguments[1]));
        Hand hand = new Hand(pauses);
        Hand.settle();
        hostile();
        pauses.start();
        Hour hour = new Hour(hand);
        long began = System.nanoTime();
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            hour.round(round);
        }
        pauses.close();
        Report.print(pauses.all(), hand.actions(), (System.nanoTime() - began) / 1e9);
        java.awt.EventQueue.invokeLater(
                () -> window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING)));
        Thread.sleep(10_000);
        Runtime.getRuntime().halt(0);
    }

    /** A plug-in that holds up the window: what it does itself is told apart. */
    private static void hostile() throws Exception {
        Path jar = PlugIn.NUISANCE.write(Files.createTempFile("nuisance", ".jar"));
        Product.install("bench:nuisance", jar).start();
        Product.run("view:show", "--id", PlugIn.NUISANCE.name());
    }

    private void round(int number) throws Exception {
        for (String perspective : PERSPECTIVES) {
            hand.press(perspective);
            read();
            edit(number);
            arrange();
        }
        find(number);
        if (number % 4 == 1) {
            look();
        }
        if (number % 5 == 2) {
            comeAndGo();
        }
    }

    private void read() throws InterruptedException {
        for (int i = 0; i < 8; i++) {
            hand.select();
        }
        hand.act(
                "another tab",
                () -> hand.any(hand.all(JTabbedPane.class).stream()
                                .filter(tabs -> tabs.getTabCount() > 1)
                                .toList())
                        .ifPresent(tabs -> tabs.setSelectedIndex((tabs.getSelectedIndex() + 1) % tabs.getTabCount())));
    }

    private void edit(int number) throws InterruptedException {
        hand.select();
        hand.press("detail.edit");
        hand.act(
                "type into an editor",
                () -> hand.any(hand.all(JTextComponent.class).stream()
                                .filter(field -> String.valueOf(field.getName()).startsWith("field."))
                                .filter(JTextComponent::isEditable)
                                .toList())
                        .ifPresent(field -> field.replaceSelection("改" + number)));
        hand.press("editor.undo");
        hand.press("editor.redo");
        hand.press(number % 2 == 0 ? "editor.revert" : "editor.save");
        closeDialogs();
    }

    private void arrange() throws InterruptedException {
        hand.act(
                "sort a list",
                () -> hand.any(hand.all(JTable.class).stream()
                                .filter(table -> table.getRowSorter() != null && table.getColumnCount() > 0)
                                .toList())
                        .ifPresent(table -> sort(table.getRowSorter())));
        hand.type("list.filter", "职工");
        hand.type("list.filter", "");
        hand.type("navigator.filter", "bao");
        hand.type("navigator.filter", "");
    }

    private static void sort(RowSorter<?> sorter) {
        sorter.toggleSortOrder(0);
    }

    private void find(int number) throws Exception {
        hand.behind("open the palette", () -> Product.run("palette:open"));
        hand.type("palette.text", TYPED.get(number % TYPED.size()));
        closeDialogs();
        hand.behind("show a view", () -> Product.run("view:show", "--id", VIEWS.get(number % VIEWS.size())));
        hand.behind("search", () -> Product.run("news:search", "职工"));
    }

    private void look() throws Exception {
        hand.press("status.language");
        hand.press("status.language");
        hand.behind("switch the theme", () -> Product.run("look:switch"));
        hand.behind("grow", () -> Product.run("preference:set", "look.font-size", "150"));
        hand.behind("shrink", () -> Product.run("preference:set", "look.font-size", "100"));
        hand.behind("switch the theme", () -> Product.run("look:switch"));
        hand.behind("reset", () -> Product.run("layout:reset"));
    }

    private void comeAndGo() throws Exception {
        for (String name : List.of("kesi.heritage.ui", "kesi.competition.provider", "kesi.news.ui")) {
            hand.behind("stop " + name, () -> {
                Product.bundle(name).stop();
                return true;
            });
            hand.behind("start " + name, () -> {
                Product.bundle(name).start();
                return true;
            });
        }
    }

    private void closeDialogs() throws InterruptedException {
        hand.act("close dialogs", () -> hand.all(Dialog.class).forEach(Dialog::dispose));
    }
}
