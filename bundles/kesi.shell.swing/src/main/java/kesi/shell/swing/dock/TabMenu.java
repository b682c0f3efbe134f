package kesi.shell.swing.dock;

import java.awt.Point;
import java.util.List;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import kesi.core.api.text.Language;
import kesi.shell.api.layout.Bounds;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.Node.Size;
import kesi.shell.api.layout.Side;
import kesi.shell.api.layout.Ways;
import kesi.shell.swing.Texts;

/** The menu of a tab: what the mouse can do, for the keyboard. */
record TabMenu(Language language) {

    private static final int AWAY = 40;

    void show(ViewTabs tabs, Layout layout, int place, Point at) {
        of(tabs, layout, tabs.ids().get(place)).show(tabs, at.x, at.y);
    }

    private JPopupMenu of(ViewTabs tabs, Layout layout, String id) {
        JPopupMenu menu = new JPopupMenu();
        item(menu, "tab.close", () -> tabs.close(id)).setEnabled(tabs.closable(id));
        List<String> others =
                tabs.ids().stream().filter(other -> !other.equals(id)).toList();
        item(menu, "tab.closeOthers", () -> tabs.close(closable(tabs, others))).setEnabled(!others.isEmpty());
        item(menu, "tab.closeAll", () -> tabs.close(closable(tabs, tabs.ids())));
        menu.addSeparator();
        sizes(menu, tabs, layout, id);
        menu.addSeparator();
        places(menu, tabs, id);
        return menu;
    }

    private void sizes(JPopupMenu menu, ViewTabs tabs, Layout layout, String id) {
        if (layout.floats(id)) {
            item(menu, "tab.dock", () -> tabs.wish(id, "tab:float", now -> now.docked(id)));
            return;
        }
        boolean large =
                layout.stackOf(id).filter(stack -> stack.is(Size.MAXIMISED)).isPresent();
        item(
                menu,
                large ? "tab.restore" : "tab.maximise",
                () -> tabs.wish(id, "tab:maximise", now -> now.maximised(id)));
        item(menu, "tab.minimise", () -> tabs.wish(id, "tab:minimise", now -> now.minimised(id)));
        item(menu, "tab.float", () -> tabs.wish(id, "tab:float", now -> now.floating(id, besides(tabs))));
    }

    private void places(JPopupMenu menu, ViewTabs tabs, String id) {
        for (Side side : List.of(Side.LEFT, Side.RIGHT, Side.ABOVE, Side.BELOW)) {
            item(menu, "tab." + word(side), () -> tabs.move(id, id, side))
                    .setEnabled(tabs.ids().size() > 1);
        }
        JMenu move = new JMenu(language.say(Texts.of("tab.move")));
        for (Side side : List.of(Side.LEFT, Side.RIGHT, Side.ABOVE, Side.BELOW)) {
            String command = "tab:" + word(side);
            move.add(made("tab.move." + word(side), () -> tabs.wish(id, command, now -> Ways.towards(now, id, side))));
        }
        menu.add(move);
    }

    private JMenuItem item(JPopupMenu menu, String key, Runnable action) {
        JMenuItem item = made(key, action);
        menu.add(item);
        return item;
    }

    private JMenuItem made(String key, Runnable action) {
        JMenuItem item = new JMenuItem(language.say(Texts.of(key)));
        item.setName(key);
        item.addActionListener(event -> action.run());
        return item;
    }

    private static String word(Side side) {
        return side.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> closable(ViewTabs tabs, List<String> ids) {
        return ids.stream().filter(tabs::closable).toList();
    }

    private static Bounds besides(ViewTabs tabs) {
        Point corner = tabs.getLocationOnScreen();
        corner.translate(AWAY, AWAY);
        return Screens.floatingAt(corner);
    }
}
