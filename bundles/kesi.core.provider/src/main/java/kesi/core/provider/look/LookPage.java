package kesi.core.provider.look;

import java.util.Locale;
import java.util.Objects;
import kesi.core.api.look.Look;
import kesi.core.api.preference.PreferencePage;
import kesi.core.api.preference.PreferencePart;
import kesi.core.api.preference.Preferences;
import kesi.core.api.text.Language;
import kesi.core.api.text.Language.Subscription;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The page {@code look}; keeps the language what was chosen. A language that was asked for at the start ({@code
 * kesi.lang.asked}) holds until another is chosen.
 */
@PreferencePage(id = Look.PAGE, title = "%look.title", order = 10)
@Component(immediate = true, service = PreferencePart.class)
public final class LookPage implements PreferencePart<Look> {

    private final Preferences preferences;
    private final Language language;
    private final Locale machine;
    private final Subscription following;
    private volatile Look.Tongue before;

    @Activate
    public LookPage(BundleContext context, @Reference Preferences preferences, @Reference Language language) {
        this.preferences = preferences;
        this.language = language;
        this.machine = language.current();
        boolean asked = Boolean.parseBoolean(Objects.requireNonNullElse(context.getProperty("kesi.lang.asked"), ""));
        this.before = asked ? preferences.read(Look.PAGE, Look.class).language() : Look.Tongue.SYSTEM;
        this.following = preferences.onChange(this::changed);
        changed(Look.PAGE);
    }

    @Deactivate
    void stop() {
        following.close();
    }

    private void changed(String page) {
        if (!page.equals(Look.PAGE)) {
            return;
        }
        Look.Tongue chosen = preferences.read(Look.PAGE, Look.class).language();
        if (chosen != before) {
            before = chosen;
            Locale locale = chosen.locale().orElse(machine);
            if (!language.current().getLanguage().equals(locale.getLanguage())) {
                language.use(locale);
            }
        }
    }
}
