package kesi.shell.swing.help;

import java.awt.Dialog.ModalExclusionType;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.KeyStroke;
import javax.swing.WindowConstants;
import kesi.shell.api.Workbench;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Fitting;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.scope.ViewScope;

/** Help beside a dialog, which keeps the main window out of reach while it is open. */
final class HelpWindow {

    private final JDialog window;

    /**
     * A window above a dialog.
     *
     * @param scope closed with the window
     */
    HelpWindow(Window owner, HelpModel model, Workbench workbench, ViewScope scope) {
        window = new JDialog(owner, model.language().say(Texts.of("view.help")));
        window.setName("help.window");
        window.setModalExclusionType(ModalExclusionType.TOOLKIT_EXCLUDE);
        window.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        window.setContentPane(
                (JComponent) new HelpPanel(model, workbench, new Spoken(model.language(), scope)).widget());
        window.getRootPane()
                .registerKeyboardAction(
                        event -> window.dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        window.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                scope.close();
            }
        });
        Fitting.size(window, 820, 560);
    }

    void open() {
        window.setVisible(true);
    }
}
