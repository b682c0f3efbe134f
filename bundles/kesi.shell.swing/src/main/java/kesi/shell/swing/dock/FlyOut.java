package kesi.shell.swing.dock;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.beans.PropertyChangeListener;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import kesi.core.api.text.Language;
import kesi.shell.api.layout.Side;
import kesi.shell.swing.Texts;
import kesi.shell.swing.dock.Dockables.Dockable;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.Theme;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * A view of a minimised stack, shown over the others beside its strip for as long as a person works in it: it goes back
 * when the focus leaves it, with Escape, or, if it never had the focus, when the mouse leaves. The layout stays as it
 * is. Used on the event dispatch thread.
 */
final class FlyOut {

    private static final double SHARE = 0.38;

    private final JComponent desk;
    private final Dockables views;
    private final Language language;
    private final Consumer<String> restore;
    private final JPanel sheet = new JPanel(new BorderLayout());
    private final PropertyChangeListener focus = event -> focusWent(event.getNewValue());
    private @Nullable Shown shown;
    private boolean entered;

    private record Shown(String view, Component from) {}

    /**
     * Nothing is out.
     *
     * @param desk what it lies over
     * @param restore puts the stack of a view back to where it stood
     */
    FlyOut(JComponent desk, Dockables views, Language language, Consumer<String> restore) {
        this.desk = desk;
        this.views = views;
        this.language = language;
        this.restore = restore;
        sheet.setName("flyout");
        sheet.setFocusCycleRoot(true);
        sheet.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ESCAPE"), "back");
        sheet.getActionMap().put("back", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                backTo();
            }
        });
        desk.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                back();
            }
        });
    }

    /** Whether a view is out. */
    boolean isOut(String view) {
        return shown != null && shown.view().equals(view);
    }

    /** Whether a person works in what is out. */
    boolean isEntered() {
        return shown != null && entered;
    }

    /** Whether a point of the screen is on what is out. */
    boolean covers(Point screen) {
        return shown != null
                && sheet.isShowing()
                && new Rectangle(sheet.getLocationOnScreen(), sheet.getSize()).contains(screen);
    }

    /**
     * Shows a view.
     *
     * @param from the button in the strip, which gets the focus back
     * @param enter whether the view gets the focus
     */
    void show(String view, Side side, Component from, boolean enter) {
        Optional<Dockable> found = views.find(view);
        JLayeredPane room = SwingUtilities.getRootPane(desk) == null
                ? null
                : SwingUtilities.getRootPane(desk).getLayeredPane();
        if (found.isEmpty() || room == null) {
            return;
        }
        if (!isOut(view)) {
            back();
            fill(view, found.get());
            place(room, side);
            shown = new Shown(view, from);
            KeyboardFocusManager.getCurrentKeyboardFocusManager()
                    .addPropertyChangeListener("permanentFocusOwner", focus);
            found.get().shown();
        }
        if (enter) {
            enter();
            views.came(view);
        }
    }

    /** Puts what is out back into the strip. */
    void back() {
        if (shown != null) {
            KeyboardFocusManager.getCurrentKeyboardFocusManager()
                    .removePropertyChangeListener("permanentFocusOwner", focus);
            shown = null;
            entered = false;
            java.awt.Container room = sheet.getParent();
            sheet.removeAll();
            if (room != null) {
                room.remove(sheet);
                room.repaint();
            }
        }
    }

    private void backTo() {
        Shown was = shown;
        back();
        if (was != null) {
            was.from().requestFocusInWindow();
        }
    }

    private void fill(String view, Dockable found) {
        JLabel title = new JLabel(found.title(), found.icon(), JLabel.LEADING);
        JButton restored = small("flyout.restore", "tab.restore", "pin", () -> {
            back();
            restore.accept(view);
        });
        JButton away = small("flyout.back", "tab.minimise", "close", this::backTo);
        JPanel head = new JPanel(new MigLayout("insets 4 10 4 6, fillx", "[grow, 0::]4[]2[]"));
        head.add(title, "growx, wmin 0");
        head.add(restored);
        head.add(away);
        sheet.add(head, BorderLayout.NORTH);
        sheet.add(found.widget(), BorderLayout.CENTER);
        sheet.setBorder(BorderFactory.createLineBorder(Theme.color("Component.accentColor")));
        sheet.getAccessibleContext().setAccessibleName(found.title());
    }

    private JButton small(String name, String key, String icon, Runnable action) {
        JButton button = new JButton(Icons.own(icon, 14));
        String text = language.say(Texts.of(key));
        button.setName(name);
        button.setToolTipText(text);
        button.getAccessibleContext().setAccessibleName(text);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(event -> action.run());
        return button;
    }

    private void place(JLayeredPane room, Side side) {
        Rectangle whole = SwingUtilities.convertRectangle(desk.getParent(), desk.getBounds(), room);
        int wide = (int) (whole.width * SHARE);
        int high = (int) (whole.height * SHARE);
        sheet.setBounds(
                switch (side) {
                    case RIGHT -> new Rectangle(whole.x + whole.width - wide, whole.y, wide, whole.height);
                    case BELOW -> new Rectangle(whole.x, whole.y + whole.height - high, whole.width, high);
                    default -> new Rectangle(whole.x, whole.y, wide, whole.height);
                });
        room.add(sheet, JLayeredPane.PALETTE_LAYER);
        sheet.revalidate();
        sheet.validate();
        room.repaint();
    }

    private void enter() {
        entered = true;
        if (!FirstWidget.in(sheet.getComponent(sheet.getComponentCount() - 1))
                .map(Component::requestFocusInWindow)
                .orElse(false)) {
            sheet.requestFocusInWindow();
        }
    }

    /** A dialog that the view opened, and its menus, belong to it. */
    private void focusWent(@Nullable Object owner) {
        if (!(owner instanceof Component at)) {
            return;
        }
        if (SwingUtilities.isDescendingFrom(at, sheet)) {
            entered = true;
        } else if (entered && SwingUtilities.getWindowAncestor(at) == SwingUtilities.getWindowAncestor(desk)) {
            back();
        }
    }
}
