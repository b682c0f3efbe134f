package kesi.core.api.text;

import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** The language that the person at this workbench reads now. A service; safe for use by any thread. */
@ProviderType
public interface Language {

    /** {@link Locale#SIMPLIFIED_CHINESE} or {@link Locale#ENGLISH}. */
    Locale current();

    /** Changes the language while running and tells every listener. Locales other than Chinese mean English. */
    void use(Locale locale);

    /**
     * Calls the listener after each change, on the thread that made it, until the returned handle is closed.
     *
     * @return the handle; closing it twice does nothing
     */
    Subscription onChange(Runnable listener);

    /** The message in the current language. */
    default String say(Message message) {
        return message.in(current());
    }

    /** Ends a listener's life. Closing never throws. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
