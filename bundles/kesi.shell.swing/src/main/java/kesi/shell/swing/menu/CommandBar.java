package kesi.shell.swing.menu;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JPanel;
import kesi.core.api.command.Description;
import net.miginfocom.swing.MigLayout;

/** The buttons of the commands that stand in one tool bar. Used on the event dispatch thread. */
public final class CommandBar extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient CommandItems items;
    private final String place;
    private final transient Map<Description, JButton> buttons = new LinkedHashMap<>();

    /**
     * An empty bar.
     *
     * @param place {@code main} or the id of a view, as {@link kesi.core.api.command.Command#toolbar} names it
     */
    public CommandBar(CommandItems items, String place) {
        super(new MigLayout("insets 2 4 2 4, gapx 2, hidemode 3"));
        this.items = items;
        this.place = place;
        setName("toolbar." + place);
        setOpaque(false);
        setVisible(false);
    }

    /** Puts a button there for each command of this place. */
    public void fill() {
        List<Description> here = items.commands().all().stream()
                .filter(command -> command.place().toolbar().equals(place))
                .toList();
        removeAll();
        buttons.clear();
        here.forEach(command -> {
            JButton button = items.button(command);
            buttons.put(command, button);
            add(button);
        });
        setVisible(!here.isEmpty());
        revalidate();
        repaint();
    }

    /** Looks again which commands can run. */
    public void update() {
        buttons.forEach((command, button) -> items.update(button, command));
    }
}
