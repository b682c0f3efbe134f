package kesi.shell.swing.menu;

import java.util.List;
import java.util.Optional;
import javax.swing.JPopupMenu;
import kesi.core.api.command.Description;
import kesi.core.api.command.Needs;
import kesi.core.api.value.Ref;

/** The menu of selected records: all commands that take such a record, those of its very type first. */
public record RecordMenu(CommandItems items) {

    /** The commands for records of which the first leads; none without a record. */
    public List<Description> commands(List<Ref> records) {
        Optional<String> type = records.stream().findFirst().map(Ref::type);
        return type.stream()
                .flatMap(one -> items.commands().all().stream()
                        .filter(command -> Needs.of(command).takes(one)))
                .sorted((a, b) -> Boolean.compare(ofAnyType(a), ofAnyType(b)))
                .toList();
    }

    /** The menu, with a line between the commands of the type and those of any record. */
    public JPopupMenu menu(List<Ref> records) {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("record.menu");
        List<Description> commands = commands(records);
        for (int i = 0; i < commands.size(); i++) {
            if (i > 0 && ofAnyType(commands.get(i)) != ofAnyType(commands.get(i - 1))) {
                menu.addSeparator();
            }
            menu.add(items.item(commands.get(i)));
        }
        return menu;
    }

    private static boolean ofAnyType(Description command) {
        return Needs.of(command).recordType().isEmpty();
    }
}
