package kesi.shell.swing.look;

import java.awt.EventQueue;
import java.awt.Toolkit;
import java.beans.PropertyChangeListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.look.Look;
import kesi.core.api.preference.Preferences;
import kesi.core.api.text.Language;
import kesi.core.api.text.Language.Subscription;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives the window the look that holds, and another one when another is chosen. Touches nothing of AWT before {@link
 * #use} is called, so that it may stand in a run without a display.
 */
@Component(service = Looks.class)
public final class Looks {

    private final Preferences preferences;
    private final Language language;
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private Look shown = Look.USUAL;
    private Theme theme = Theme.LIGHT;

    /** The looks that those preferences say. */
    @Activate
    public Looks(@Reference Preferences preferences, @Reference Language language) {
        this.preferences = preferences;
        this.language = language;
    }

    /** The window is about to open: gives it what holds and follows what is chosen. On the event dispatch thread. */
    public void use() {
        SwingTexts.use(language);
        shown = chosen();
        dress(Theme.of(shown));
        subscriptions.add(preferences.onChange(page -> {
            if (page.equals(Look.PAGE)) {
                EventQueue.invokeLater(this::change);
            }
        }));
        followSystem();
        subscriptions.add(language.onChange(() -> EventQueue.invokeLater(() -> SwingTexts.use(language))));
    }

    /** What is shown. On the event dispatch thread. */
    public Look shown() {
        return shown;
    }

    /** Calls the listener on the event dispatch thread after each change of what is shown, until it is closed. */
    public Subscription follow(Runnable listener) {
        followers.add(listener);
        return () -> followers.remove(listener);
    }

    /** The window closed, or its bundle stops. */
    @Deactivate
    public void end() {
        subscriptions.forEach(Subscription::close);
        subscriptions.clear();
        followers.clear();
    }

    /** The desktop may change its theme while the window is open. */
    private void followSystem() {
        Toolkit toolkit = Toolkit.getDefaultToolkit();
        PropertyChangeListener listener = event -> EventQueue.invokeLater(this::change);
        SystemLook.TOLD.forEach(property -> toolkit.addPropertyChangeListener(property, listener));
        subscriptions.add(
                () -> SystemLook.TOLD.forEach(property -> toolkit.removePropertyChangeListener(property, listener)));
    }

    private void change() {
        Look now = chosen();
        Theme next = Theme.of(now);
        boolean same = next == theme && now.fontSize() == shown.fontSize() && now.density() == shown.density();
        shown = now;
        if (!same) {
            dress(next);
            followers.forEach(Piecework::soon);
            Piecework.soon(Dressing::everything); // after them: who builds anew moves what is dressed
        }
    }

    private Look chosen() {
        return preferences.read(Look.PAGE, Look.class);
    }

    private void dress(Theme next) {
        theme = next;
        next.use(shown.fontSize(), shown.density());
    }
}
