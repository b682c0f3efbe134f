package kesi.shell.swing.menu;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import kesi.core.api.command.Description;
import kesi.core.api.text.Language;
import kesi.shell.swing.menu.MenuEntry.Action;
import kesi.shell.swing.menu.MenuEntry.Group;

/** Draws menus. It is filled anew when a command comes or goes or the language changes. */
public final class MenuBar {

    private final JMenuBar bar = new JMenuBar();
    private final Language language;
    private final Consumer<Description> run;

    /**
     * An empty bar.
     *
     * @param run starts a command
     */
    public MenuBar(Language language, Consumer<Description> run) {
        this.language = language;
        this.run = run;
    }

    /** The widget. */
    public JMenuBar widget() {
        return bar;
    }

    /** Fills the bar: the commands' menus, then the window's own. */
    public void fill(List<Group> groups, MenuWords words, List<JMenu> own) {
        bar.removeAll();
        groups.forEach(group -> bar.add(menu(group, words)));
        own.forEach(bar::add);
        bar.revalidate();
        bar.repaint();
    }

    private JMenu menu(Group group, MenuWords words) {
        JMenu menu = new JMenu(language.say(words.of(group.word())));
        menu.setName(group.word());
        group.entries().forEach(entry -> add(menu, entry, words));
        return menu;
    }

    private void add(JComponent menu, MenuEntry entry, MenuWords words) {
        if (entry instanceof Group group) {
            menu.add(menu(group, words));
        } else if (entry instanceof Action action) {
            menu.add(item(action.command()));
        }
    }

    private JMenuItem item(Description command) {
        JMenuItem item = new JMenuItem(language.say(command.title()));
        item.setName(command.name());
        item.setToolTipText(language.say(command.help()));
        KeyStroke keys = command.keys().isEmpty() ? null : KeyStroke.getKeyStroke(command.keys());
        if (keys != null) {
            item.setAccelerator(keys);
        }
        item.addActionListener(event -> run.accept(command));
        return item;
    }
}
