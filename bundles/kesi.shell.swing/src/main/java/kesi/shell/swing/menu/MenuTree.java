package kesi.shell.swing.menu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kesi.core.api.command.Description;
import kesi.shell.swing.menu.MenuEntry.Action;
import kesi.shell.swing.menu.MenuEntry.Group;

/** Sorts commands into menus by the paths that they name. A menu of one command gives its place to the command. */
public final class MenuTree {

    private static final List<String> ORDER = List.of(
            "file", "edit", "view", "record", "records", "news", "competition", "heritage", "report", "reports");
    private static final List<String> LAST = List.of("tools", "window", "help");

    private MenuTree() {}

    /** The menus of the menu bar, the usual ones first. */
    public static List<Group> of(List<Description> commands) {
        return groups(
                        commands.stream()
                                .filter(command -> !command.menu().isEmpty())
                                .toList(),
                        0)
                .sorted(Comparator.comparingInt(MenuTree::place).thenComparing(Group::word))
                .toList();
    }

    private static Stream<Group> groups(List<Description> commands, int depth) {
        Map<String, List<Description>> byWord = new LinkedHashMap<>();
        commands.stream()
                .filter(command -> command.menu().size() > depth)
                .forEach(command -> byWord.computeIfAbsent(command.menu().get(depth), word -> new ArrayList<>())
                        .add(command));
        return byWord.entrySet().stream().map(entry -> new Group(entry.getKey(), entries(entry.getValue(), depth + 1)));
    }

    private static List<MenuEntry> entries(List<Description> commands, int depth) {
        Stream<MenuEntry> menus = groups(commands, depth).map(MenuTree::alone);
        Stream<MenuEntry> here = commands.stream()
                .filter(command -> command.menu().size() == depth)
                .sorted(Comparator.comparing(Description::name))
                .map(Action::new);
        return Stream.concat(menus, here).toList();
    }

    private static MenuEntry alone(Group group) {
        return group.entries().size() == 1 && group.entries().get(0) instanceof Action action ? action : group;
    }

    private static int place(Group group) {
        int place = ORDER.indexOf(group.word());
        return place < 0 ? ORDER.size() + 1 + LAST.indexOf(group.word()) : place;
    }
}
