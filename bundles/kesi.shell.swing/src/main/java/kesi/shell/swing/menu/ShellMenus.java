package kesi.shell.swing.menu;

import java.util.List;
import java.util.function.Supplier;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.swing.Texts;

/** The window's own menu of views and perspectives. Made anew each time the bar is filled. */
public record ShellMenus(Language language, Doings doings) {

    /** What the menus do. */
    public interface Doings {
        /** Views that can be opened. */
        List<Choice> views();

        /** Perspectives to switch to. */
        List<Choice> perspectives();
    }

    /** Something that can be chosen. */
    public record Choice(Message title, Runnable action) {}

    /** The menu of views and perspectives. */
    public List<JMenu> all() {
        return List.of(view());
    }

    private JMenu view() {
        JMenu menu = menu("menu.view");
        menu.add(choices("menu.perspective", doings::perspectives));
        menu.add(choices("menu.open", doings::views));
        return menu;
    }

    private JMenu choices(String key, Supplier<List<Choice>> choices) {
        JMenu menu = menu(key);
        choices.get().forEach(choice -> {
            JMenuItem item = new JMenuItem(language.say(choice.title()));
            item.addActionListener(event -> choice.action().run());
            menu.add(item);
        });
        return menu;
    }

    private JMenu menu(String key) {
        JMenu menu = new JMenu(language.say(Texts.of(key)));
        menu.setName(key);
        return menu;
    }
}
