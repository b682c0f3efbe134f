package kesi.shell.swing.editor;

import java.awt.Component;
import java.awt.Dialog.ModalityType;
import java.util.Map;
import javax.swing.JDialog;
import javax.swing.SwingUtilities;
import kesi.shell.swing.compare.ComparePanel;
import kesi.shell.swing.compare.Compared;
import kesi.shell.swing.look.Fitting;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.shape.FieldWords;

/** Shows in what unsaved work differs from what is stored. */
final class StoredDialog {

    private final JDialog dialog;
    private final Spoken spoken;
    private final FieldWords words;

    StoredDialog(Component near, Spoken spoken, FieldWords words) {
        this.spoken = spoken;
        this.words = words;
        dialog = new JDialog(SwingUtilities.getWindowAncestor(near), ModalityType.MODELESS);
        dialog.setName("draft.compare");
        dialog.setTitle(spoken.say("draft.compare"));
        spoken.scope().keep(dialog::dispose);
    }

    void open(Map<String, Object> stored, Map<String, Object> unsaved) {
        ComparePanel panel = new ComparePanel(spoken);
        panel.show(Compared.of(stored, unsaved, words, spoken.language()));
        dialog.setContentPane(new javax.swing.JPanel(new java.awt.BorderLayout()));
        dialog.getContentPane().add(panel.widget());
        Fitting.size(dialog, 720, 480);
        dialog.setVisible(true);
    }
}
