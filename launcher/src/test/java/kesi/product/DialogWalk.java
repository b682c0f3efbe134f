package kesi.product;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.GraphicsConfiguration;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JDialog;

/**
 * Opens the dialogs of the window one after the other: the form of every command that asks for something, every wizard,
 * the palette, the keys, the form that tells what is missing.
 */
final class DialogWalk {
    private static final String COMMANDS = "kesi.core.api.command.Commands";

    private final OpenWindow window;
    private final Insides inside;
    private final Workbench workbench;
    private final BiConsumer<String, Callable<Set<String>>> told;
    private final Callable<Set<String>> look;

    /**
     * A walk that has not begun.
     *
     * @param look finds what is wrong on the screen
     * @param told told of each place how to look at it, while it is open
     */
    DialogWalk(OpenWindow window, Callable<Set<String>> look, BiConsumer<String, Callable<Set<String>>> told) {
        this.window = window;
        this.inside = new Insides(window.product());
        this.workbench = new Workbench(window.product());
        this.look = look;
        this.told = told;
    }

    /** The commands whose forms can be opened now, in their order. */
    List<String> forms() {
        return inside.services("kesi.core.api.command.Handler")
                .map(service -> String.valueOf(service.getProperty("kesi.command.name")))
                .distinct()
                .sorted()
                .filter(name -> !inside.parameters(COMMANDS, name).isEmpty())
                .filter(this::canRun)
                .toList();
    }

    private boolean canRun(String name) {
        try {
            Object commands = inside.instance(COMMANDS);
            Object found = ((Optional<?>)
                            commands.getClass().getMethod("find", String.class).invoke(commands, name))
                    .orElseThrow();
            Optional<?> refusal = (Optional<?>)
                    commands.getClass().getMethod("refusal", found.getClass()).invoke(commands, found);
            return refusal.isEmpty();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }

    /** One in so many forms, beginning with that one. */
    void forms(int first, int step) throws InterruptedException {
        List<String> names = forms();
        for (int i = first; i < names.size(); i += step) {
            open("form of " + names.get(i), "command.form", names.get(i));
        }
    }

    /** What there is one of. */
    void others() throws InterruptedException {
        open("palette", "palette", "palette:open");
        open("keys", "keys", "key:edit");
        for (String wizard : wizards().toList()) {
            window.command("wizard:show", wizard);
            JDialog dialog = shown("wizard");
            see("wizard " + wizard, dialog);
            press(dialog, "wizard.next");
            window.settle();
            see("wizard " + wizard + " further", dialog);
            close(dialog);
        }
    }

    private Stream<String> wizards() {
        return inside.services("kesi.shell.api.WizardPart")
                .map(service -> String.valueOf(service.getProperty("kesi.wizard.id")))
                .sorted();
    }

    private void open(String place, String dialog, String command) throws InterruptedException {
        workbench.runCommand(command);
        JDialog shown = shown(dialog);
        see(place, shown);
        close(shown);
    }

    private void see(String place, JDialog dialog) {
        told.accept(place, () -> {
            Set<String> faults = look.call();
            beyondTheScreen(dialog).ifPresent(faults::add);
            return faults;
        });
    }

    private static Optional<String> beyondTheScreen(Window dialog) throws InterruptedException {
        return OpenWindow.ask(() -> {
            GraphicsConfiguration screen = dialog.getGraphicsConfiguration();
            Rectangle room = screen.getBounds();
            return room.contains(dialog.getBounds())
                    ? Optional.<String>empty()
                    : Optional.of("beyond the screen: " + dialog.getName() + " " + dialog.getBounds());
        });
    }

    private JDialog shown(String name) throws InterruptedException {
        window.await(name, () -> dialogs(name).findFirst().isPresent());
        return OpenWindow.ask(() -> dialogs(name).findFirst().orElseThrow());
    }

    private static Stream<JDialog> dialogs(String name) {
        return Stream.of(Window.getWindows())
                .filter(JDialog.class::isInstance)
                .map(JDialog.class::cast)
                .filter(one -> name.equals(one.getName()) && one.isShowing());
    }

    private static void press(Dialog dialog, String name) throws InterruptedException {
        OpenWindow.ask(() -> {
            OnScreen.below(dialog)
                    .filter(one -> name.equals(one.getName()))
                    .filter(JButton.class::isInstance)
                    .map(JButton.class::cast)
                    .filter(Component::isEnabled)
                    .forEach(JButton::doClick);
            return true;
        });
    }

    private void close(JDialog dialog) throws InterruptedException {
        OpenWindow.ask(() -> {
            dialog.dispose();
            return true;
        });
        window.await("closed", () -> !dialog.isShowing());
    }
}
