package kesi.shell.swing.dock;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import kesi.core.api.text.Language;
import kesi.shell.swing.Texts;

/** The menu of a tab: what the mouse can do, for the keyboard. */
record TabMenu(Language language) {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 420;

    void show(ViewTabs tabs, int place, Point at) {
        String id = tabs.ids().get(place);
        JPopupMenu menu = new JPopupMenu();
        item(menu, "tab.close", () -> tabs.close(id)).setEnabled(tabs.closable(id));
        item(menu, "tab.closeOthers", () -> closeOthers(tabs, id));
        menu.addSeparator();
        item(menu, "tab.left", () -> tabs.wish(layout -> layout.put(id, id, Side.LEFT)));
        item(menu, "tab.right", () -> tabs.wish(layout -> layout.put(id, id, Side.RIGHT)));
        item(menu, "tab.above", () -> tabs.wish(layout -> layout.put(id, id, Side.ABOVE)));
        item(menu, "tab.below", () -> tabs.wish(layout -> layout.put(id, id, Side.BELOW)));
        item(menu, "tab.float", () -> tabs.wish(layout -> layout.floating(id, besides(tabs))));
        menu.show(tabs, at.x, at.y);
    }

    private JMenuItem item(JPopupMenu menu, String key, Runnable action) {
        JMenuItem item = new JMenuItem(language.say(Texts.of(key)));
        item.addActionListener(event -> action.run());
        menu.add(item);
        return item;
    }

    private static void closeOthers(ViewTabs tabs, String id) {
        List<String> others = tabs.ids().stream()
                .filter(other -> !other.equals(id) && tabs.closable(other))
                .toList();
        others.forEach(tabs::close);
    }

    private static Rectangle besides(ViewTabs tabs) {
        Point corner = tabs.getLocationOnScreen();
        return new Rectangle(corner.x + 40, corner.y + 40, WIDTH, HEIGHT);
    }
}
