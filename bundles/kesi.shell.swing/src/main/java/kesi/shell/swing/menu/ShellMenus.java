package kesi.shell.swing.menu;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.swing.ButtonGroup;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.swing.Texts;

/** The window's own menus: view, language, help. Made anew each time the bar is filled. */
public record ShellMenus(Language language, Doings doings) {

    /** What the menus do. */
    public interface Doings {
        /** Views that can be opened. */
        List<Choice> views();

        /** Perspectives to switch to. */
        List<Choice> perspectives();

        /** Switches between light and dark. */
        void switchTheme();

        /** Opens the palette. */
        void palette();

        /** Whether there is a command of this name, which then stands in the menus by itself. */
        boolean has(String command);

        /** Tells what this is. */
        void about();
    }

    /** Something that can be chosen. */
    public record Choice(Message title, Runnable action) {}

    /** View with the languages, and help. */
    public List<JMenu> all() {
        return List.of(view(), help());
    }

    private JMenu view() {
        JMenu menu = menu("menu.view");
        menu.add(choices("menu.perspective", doings::perspectives));
        menu.add(choices("menu.open", doings::views));
        menu.addSeparator();
        unlessThere("look:switch", () -> menu.add(item("menu.theme", doings::switchTheme)));
        menu.add(languages());
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

    private JMenu languages() {
        JMenu menu = menu("menu.language");
        ButtonGroup group = new ButtonGroup();
        List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH).forEach(locale -> {
            JRadioButtonMenuItem item = new JRadioButtonMenuItem(
                    language.say(Texts.of("language." + locale.getLanguage())),
                    locale.getLanguage().equals(language.current().getLanguage()));
            item.setName("language." + locale.getLanguage());
            item.addActionListener(event -> language.use(locale));
            group.add(item);
            menu.add(item);
        });
        return menu;
    }

    private JMenu help() {
        JMenu menu = menu("menu.help");
        unlessThere("help:about", () -> menu.add(item("menu.about", doings::about)));
        return menu;
    }

    private JMenu menu(String key) {
        JMenu menu = new JMenu(language.say(Texts.of(key)));
        menu.setName(key);
        return menu;
    }

    /** The window's own way stands in until a bundle brings the command. */
    private void unlessThere(String command, Runnable add) {
        if (!doings.has(command)) {
            add.run();
        }
    }

    private JMenuItem item(String key, Runnable action) {
        JMenuItem item = new JMenuItem(language.say(Texts.of(key)));
        item.setName(key);
        item.addActionListener(event -> action.run());
        return item;
    }
}
