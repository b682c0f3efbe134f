package kesi.shell.swing.window;

import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JLabel;
import kesi.core.api.text.Message;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.part.RunningDepartment;
import kesi.shell.swing.scope.Spoken;

/** Which department runs, by the name that people call it, and in which workspace. */
final class PlaceLabel extends JLabel {

    private static final long serialVersionUID = 1L;

    private final transient RunningDepartment running;
    private final transient Spoken spoken;
    private final String folder;
    private transient Message department;

    PlaceLabel(Surroundings around, Spoken spoken) {
        super(Icons.own("folder"));
        this.running = around.screen().department();
        this.spoken = spoken;
        this.folder = folder(around.home());
        this.department = Message.literal(around.department());
        setName("status.place");
        setToolTipText(around.home().toString());
        spoken.scope().inEachLanguage(this::say);
        spoken.scope().keep(running.onChange(() -> spoken.scope().onScreen(this::look)));
        look();
    }

    private static String folder(Path home) {
        return Optional.ofNullable(home.getFileName()).orElse(home).toString();
    }

    /** Departments are read from files. */
    private void look() {
        spoken.scope().inBackground(Texts.of("status.department.reading"), task -> running.title(), title -> {
            title.ifPresent(found -> department = found);
            say();
        });
    }

    private void say() {
        String title = spoken.language().say(department);
        setText(title.isEmpty() ? folder : title + " · " + folder);
    }
}
