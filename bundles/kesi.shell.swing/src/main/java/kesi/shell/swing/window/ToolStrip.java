package kesi.shell.swing.window;

import java.awt.Font;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.Theme;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** The strip below the menus: where one is, the search box, palette and theme. */
final class ToolStrip extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JLabel place = new JLabel();
    private final JTextField search = new JTextField();
    private final transient Spoken spoken;

    ToolStrip(Spoken spoken, Consumer<String> find, Runnable palette, Runnable theme) {
        super(new MigLayout("insets 6 14 6 10, fillx, hidemode 3", "[200::, left][grow, center][200::, right]"));
        this.spoken = spoken;
        setName("tools");
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Theme.color("Component.borderColor")));
        place.setFont(place.getFont().deriveFont(Font.BOLD, place.getFont().getSize2D() + 3));
        add(place);
        add(searchBox(find), "w 200:460:560, h 32!");
        add(button("palette", "tool.palette", palette), "split 2");
        add(button("theme", "tool.theme", theme));
    }

    /** Says which perspective is in front. */
    void say(String perspective) {
        place.setText(perspective);
    }

    /** Whether there is something to search in. */
    void searchable(boolean there) {
        search.setEnabled(there);
    }

    /** Puts the cursor into the search box. */
    void focusSearch() {
        search.requestFocusInWindow();
        search.selectAll();
    }

    private JTextField searchBox(Consumer<String> find) {
        search.setName("tool.search");
        spoken.bind(Texts.of("tool.search"), text -> {
            search.putClientProperty("JTextField.placeholderText", text);
            search.getAccessibleContext().setAccessibleName(text);
        });
        search.putClientProperty("JTextField.leadingIcon", Icons.own("search"));
        search.putClientProperty("JTextField.showClearButton", true);
        search.putClientProperty("JComponent.roundRect", true);
        search.addActionListener(event -> find.accept(search.getText().strip()));
        return search;
    }

    private JButton button(String icon, String key, Runnable action) {
        JButton button = spoken.named(new JButton(Icons.own(icon, 18)), key);
        button.setName(key);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(event -> action.run());
        return button;
    }
}
