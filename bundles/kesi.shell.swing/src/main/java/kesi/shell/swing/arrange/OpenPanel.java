package kesi.shell.swing.arrange;

import javax.swing.JComponent;

/** A panel in some view that commands can arrange. Used on the event dispatch thread. */
public interface OpenPanel {

    /** The panel; the view around it names it. */
    JComponent widget();
}
