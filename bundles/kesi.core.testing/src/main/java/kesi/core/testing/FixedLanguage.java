package kesi.core.testing;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import kesi.core.api.text.Language;

/** A language for tests: starts as told and changes when told. */
public final class FixedLanguage implements Language {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Locale locale;

    /** A language that is this locale until it is told otherwise. */
    public FixedLanguage(Locale locale) {
        this.locale = locale;
    }

    /** Chinese. */
    public static FixedLanguage chinese() {
        return new FixedLanguage(Locale.SIMPLIFIED_CHINESE);
    }

    /** English. */
    public static FixedLanguage english() {
        return new FixedLanguage(Locale.ENGLISH);
    }

    @Override
    public Locale current() {
        return locale;
    }

    @Override
    public void use(Locale chosen) {
        locale = chosen;
        listeners.forEach(Runnable::run);
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
