package kesi.shell.swing.dock;

import java.awt.FlowLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import kesi.shell.api.layout.Side;
import kesi.shell.swing.dock.Dockables.Dockable;
import kesi.shell.swing.look.Theme;

/**
 * A strip at an edge of the window: one button for each view of the stacks that are minimised there. A click, or the
 * mouse when it rests there, lets the view fly out.
 */
final class EdgeStrip extends JPanel {

    private static final long serialVersionUID = 1L;

    private final Side side;
    private final transient Dockables views;
    private final transient FlyOut flyOut;
    private transient List<Shown> shown = List.of();

    /** What is on the screen. */
    private record Shown(String id, String title, Dockable view) {}

    EdgeStrip(Side side, Dockables views, FlyOut flyOut) {
        this.side = side;
        this.views = views;
        this.flyOut = flyOut;
        setName("strip." + side.name().toLowerCase(java.util.Locale.ROOT));
        setLayout(
                side == Side.BELOW ? new FlowLayout(FlowLayout.LEADING, 4, 2) : new BoxLayout(this, BoxLayout.Y_AXIS));
        setVisible(false);
    }

    /** Shows these views; those that are absent for good are left out. */
    void show(List<String> ids) {
        List<Shown> wanted = ids.stream()
                .flatMap(id -> views.find(id).map(view -> new Shown(id, view.title(), view)).stream())
                .toList();
        if (!wanted.equals(shown)) {
            shown = wanted;
            removeAll();
            wanted.forEach(this::add);
            setVisible(!wanted.isEmpty());
            revalidate();
            repaint();
        }
        setBorder(BorderFactory.createMatteBorder(
                side == Side.BELOW ? 1 : 0,
                side == Side.RIGHT ? 1 : 0,
                0,
                side == Side.LEFT ? 1 : 0,
                Theme.color("Component.borderColor")));
    }

    private void clicked(String view, JButton button) {
        if (flyOut.isOut(view) && flyOut.isEntered()) {
            flyOut.back();
        } else {
            flyOut.show(view, side, button, true);
        }
    }

    private void add(Shown one) {
        JButton button = new JButton(one.view().icon());
        button.setName("strip." + one.id());
        button.setToolTipText(one.title());
        button.getAccessibleContext().setAccessibleName(one.title());
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        if (side == Side.BELOW) {
            button.setText(TabTitle.of(one.view()));
        } else {
            add(Box.createVerticalStrut(4));
        }
        button.addActionListener(event -> clicked(one.id(), button));
        new Hover(flyOut, () -> flyOut.show(one.id(), side, button, false)).watch(button);
        add(button);
    }
}
