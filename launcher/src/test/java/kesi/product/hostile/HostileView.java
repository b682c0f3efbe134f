package kesi.product.hostile;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import kesi.shell.api.Scope;
import kesi.shell.api.ViewPart;

/** A view that throws when the property {@code hostile.create} is set, and buttons that throw and never return. */
public final class HostileView implements ViewPart {

    @Override
    public JComponent create(Scope scope) {
        if (Boolean.getBoolean("hostile.create")) {
            throw new NoClassDefFoundError("kesi/hostile/Gone");
        }
        JPanel panel = new JPanel();
        panel.add(button("hostile.throw", HostileView::fail));
        panel.add(button("hostile.block", HostileView::block));
        return panel;
    }

    private static JButton button(String name, Runnable action) {
        JButton button = new JButton(name);
        button.setName(name);
        button.addActionListener(event -> action.run());
        return button;
    }

    private static void fail() {
        throw new IllegalStateException("a listener throws");
    }

    /** Does not listen to an interrupt either. */
    private static void block() {
        while (!Boolean.getBoolean("hostile.released")) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                continue; // it is hostile
            }
        }
    }
}
