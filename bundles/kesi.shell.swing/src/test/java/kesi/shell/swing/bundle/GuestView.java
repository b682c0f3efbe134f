package kesi.shell.swing.bundle;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.Timer;
import kesi.shell.api.Scope;
import kesi.shell.api.ViewPart;

/** The view of a bundle that comes and goes. */
public final class GuestView implements ViewPart {

    static {
        System.setProperty("guest.view.loaded", "true");
    }

    @Override
    public JComponent create(Scope scope) {
        JLabel label = new JLabel("\u5ba2\u4eba");
        label.setName("guest.label");
        Timer timer = new Timer(50, event -> label.repaint());
        timer.start();
        scope.keep(timer::stop);
        scope.every(50, label::repaint);
        scope.inEachLanguage(label::repaint);
        return label;
    }
}
