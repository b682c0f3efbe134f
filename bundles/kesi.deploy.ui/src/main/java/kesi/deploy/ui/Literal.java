package kesi.deploy.ui;

import javax.swing.JComponent;

/** Components that show text as it is, never as HTML. */
public final class Literal {

    private Literal() {}

    /** The component, which shows its text literally from now on. */
    public static <C extends JComponent> C of(C component) {
        component.putClientProperty("html.disable", Boolean.TRUE);
        return component;
    }
}
