package kesi.core.provider.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.text.Language;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.LoggerFactory;

/** Starts with the framework property {@code kesi.lang}, Chinese when there is none. Safe for use by any thread. */
@Component(immediate = true)
public final class ChosenLanguage implements Language {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Locale locale;

    @Activate
    public ChosenLanguage(BundleContext context) {
        this(Objects.requireNonNullElse(context.getProperty("kesi.lang"), "zh"));
    }

    ChosenLanguage(String tag) {
        locale = supported(Locale.forLanguageTag(tag));
    }

    @Override
    public Locale current() {
        return locale;
    }

    @Override
    public void use(Locale chosen) {
        locale = supported(chosen);
        listeners.forEach(ChosenLanguage::tell);
    }

    @Override
    public Subscription onChange(Runnable listener) {
        Runnable own = listener::run;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    private static Locale supported(Locale locale) {
        return locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    /** One listener's fault must not keep the others in the old language. */
    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException | LinkageError e) {
            LoggerFactory.getLogger(ChosenLanguage.class).error("A listener failed", e);
        }
    }
}
