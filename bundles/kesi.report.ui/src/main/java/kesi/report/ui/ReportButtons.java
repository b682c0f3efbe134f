package kesi.report.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.JButton;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.report.api.Preview;
import kesi.report.ui.viewer.DocumentViewer;

/** The buttons of the screen. On the event dispatch thread. */
final class ReportButtons {

    private final JButton again = new JButton();
    private final JButton save = new JButton();
    private final JButton print = new JButton();
    private final JButton open = new JButton();
    private Optional<Request> request = Optional.empty();

    ReportButtons(
            ReportFiles files,
            DocumentViewer viewer,
            Runnable remake,
            BiConsumer<Preview.Painted, DocumentViewer> opened) {
        again.addActionListener(event -> remake.run());
        save.addActionListener(event -> request.ifPresent(wanted -> files.save(wanted, save)));
        print.addActionListener(event -> files.print(viewer.sheets(), print));
        open.addActionListener(event -> files.open(open, painted -> opened.accept(painted, viewer)));
    }

    List<JButton> all() {
        return List.of(save, print, again, open);
    }

    /** What can be saved now. */
    void enable(Optional<Request> ready) {
        request = ready;
        again.setEnabled(ready.isPresent());
        save.setEnabled(ready.isPresent());
    }

    void label(Language language) {
        label(again, "button.again", language);
        label(save, "button.save", language);
        label(print, "button.print", language);
        label(open, "button.open", language);
    }

    private static void label(JButton button, String key, Language language) {
        button.setText(language.say(Message.of(ReportButtons.class, key)));
        button.setToolTipText(language.say(Message.of(ReportButtons.class, key + ".tip")));
    }
}
