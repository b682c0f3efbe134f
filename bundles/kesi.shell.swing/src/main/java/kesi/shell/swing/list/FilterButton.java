package kesi.shell.swing.list;

import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JOptionPane;
import kesi.shell.api.Scope;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.record.PanelServices;
import kesi.shell.swing.scope.Spoken;

/** Saves how a list is filtered and sorted, under a name that a person gives. */
record FilterButton(PanelServices services, Scope scope, Spoken spoken, String type, Supplier<Wish> wish) {

    JButton widget() {
        JButton button = new JButton(Icons.own("save"));
        button.setName("record.filter.save");
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        spoken.named(button, "filter.save");
        button.addActionListener(event -> ask(button));
        return button;
    }

    private void ask(JButton button) {
        String name = JOptionPane.showInputDialog(
                button, spoken.say("filter.name"), spoken.say("filter.save"), JOptionPane.PLAIN_MESSAGE);
        if (name != null && !name.isBlank()) {
            save(name.strip());
        }
    }

    void save(String name) {
        Wish wanted = wish.get();
        scope.inBackground(
                Texts.of("filter.save"),
                task -> services.stores()
                        .records()
                        .map(records -> new FilterRecords(records).save(name, type, wanted, java.util.List.of())),
                done -> services.workbench().notice(Texts.of("filter.saved", name)));
    }
}
