package kesi.shell.swing.menu;

import java.awt.Component;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import kesi.shell.swing.menu.MenuEntry.Action;
import kesi.shell.swing.menu.MenuEntry.Group;

/**
 * Draws menus. The heads are made anew when a command comes or goes or the language changes, the items of a menu each
 * time it is opened: so thousands of commands cost nothing until they are looked at, and every item says how things
 * stand now.
 */
public final class MenuBar {

    private final JMenuBar bar = new JMenuBar();
    private final CommandItems items;

    /** An empty bar. */
    public MenuBar(CommandItems items) {
        this.items = items;
    }

    /** The widget. */
    public JMenuBar widget() {
        return bar;
    }

    /** Fills the bar: menus of commands, each with what the window's own of the same name has, then the other ones. */
    public void fill(List<Group> groups, MenuWords words, List<JMenu> own) {
        bar.removeAll();
        groups.forEach(group -> bar.add(menu(group, words, more(group, own))));
        own.stream()
                .filter(menu -> menu.getItemCount() > 0)
                .filter(menu -> groups.stream().noneMatch(group -> sameMenu(group, menu)))
                .forEach(bar::add);
        Mnemonics letters = new Mnemonics();
        menus(bar)
                .forEach(menu -> letters.head(
                        menu, menu.getName().substring(menu.getName().indexOf('.') + 1)));
        bar.revalidate();
        bar.repaint();
    }

    private static Stream<JMenu> menus(JMenuBar bar) {
        return IntStream.range(0, bar.getMenuCount()).mapToObj(bar::getMenu);
    }

    private static List<Component> more(Group group, List<JMenu> own) {
        return own.stream()
                .filter(menu -> sameMenu(group, menu))
                .flatMap(menu -> Arrays.stream(menu.getMenuComponents()))
                .toList();
    }

    private static boolean sameMenu(Group group, JMenu own) {
        return ("menu." + group.word()).equals(own.getName());
    }

    /** A menu that fills itself when it is opened. */
    private JMenu menu(Group group, MenuWords words, List<Component> more) {
        JMenu menu = new JMenu(items.language().say(words.of(group.word())));
        menu.setName(group.word());
        onOpening(menu, () -> {
            menu.removeAll();
            group.entries().forEach(entry -> add(menu, entry, words));
            if (!more.isEmpty()) {
                menu.addSeparator();
                more.forEach(menu::add);
            }
            Mnemonics letters = new Mnemonics();
            Arrays.stream(menu.getMenuComponents())
                    .filter(JMenuItem.class::isInstance)
                    .forEach(item -> letters.item((JMenuItem) item));
        });
        return menu;
    }

    /** Adds items to a menu of the window's own. */
    public void add(JComponent menu, MenuEntry entry, MenuWords words) {
        if (entry instanceof Group group) {
            menu.add(menu(group, words, List.of()));
        } else if (entry instanceof Action action) {
            menu.add(items.item(action.command()));
        }
    }

    private static void onOpening(JMenu menu, Runnable action) {
        menu.addMenuListener(new MenuListener() {
            @Override
            public void menuSelected(MenuEvent event) {
                action.run();
            }

            @Override
            public void menuDeselected(MenuEvent event) {
                // the items stay until the menu is opened again
            }

            @Override
            public void menuCanceled(MenuEvent event) {
                // as above
            }
        });
    }
}
