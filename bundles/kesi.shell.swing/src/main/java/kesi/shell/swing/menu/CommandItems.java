package kesi.shell.swing.menu;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Keys;
import kesi.core.api.command.Stroke;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.swing.key.KeyStrokes;
import kesi.shell.swing.look.Icons;

/**
 * Widgets that start commands: everywhere with the same title, key, and reason when the command cannot run.
 *
 * @param run starts a command
 */
public record CommandItems(Commands commands, Keys keys, Language language, Consumer<Description> run) {

    /** An item that shows its key but leaves pressing it to the window, so that no key works twice. */
    private static final class Item extends JMenuItem {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean processKeyBinding(
                KeyStroke key, java.awt.event.KeyEvent event, int condition, boolean pressed) {
            return false;
        }
    }

    /** A menu item as things stand now. */
    public JMenuItem item(Description command) {
        JMenuItem item = new Item();
        item.setText(language.say(command.title()));
        keys.of(command.name()).map(KeyStrokes.here()::swing).ifPresent(item::setAccelerator);
        icon(command).ifPresent(item::setIcon);
        return dressed(item, command);
    }

    /** A button of a tool bar; {@link #update} brings it up to date. */
    public JButton button(Description command) {
        JButton button = new JButton(icon(command).orElseGet(() -> Icons.own("command", 18)));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setFocusable(true);
        return dressed(button, command);
    }

    /** Whether it can run now, and if not, why. */
    public void update(AbstractButton widget, Description command) {
        Optional<Message> refusal = commands.refusal(command);
        widget.setEnabled(refusal.isEmpty());
        widget.setToolTipText(tip(command, refusal));
        widget.getAccessibleContext().setAccessibleDescription(widget.getToolTipText());
    }

    private <B extends AbstractButton> B dressed(B widget, Description command) {
        widget.setName(command.name());
        widget.getAccessibleContext().setAccessibleName(language.say(command.title()));
        widget.addActionListener(event -> run.accept(command));
        update(widget, command);
        return widget;
    }

    private String tip(Description command, Optional<Message> refusal) {
        Optional<Stroke> key = keys.of(command.name());
        String title = language.say(command.title())
                + key.map(KeyStrokes.here()::shown)
                        .map(text -> " (" + text + ")")
                        .orElse("");
        return refusal.map(reason -> title + ": " + language.say(reason))
                .orElseGet(() -> language.say(command.help()).equals(language.say(command.title()))
                        ? title
                        : title + ": " + language.say(command.help()));
    }

    private static Optional<Icon> icon(Description command) {
        if (command.place().icon().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Icons.of(Optional.of(new URL(command.place().icon())), "command"));
        } catch (MalformedURLException e) { // the bundle has just left
            return Optional.empty();
        }
    }
}
