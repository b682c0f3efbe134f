package kesi.launcher;

import java.util.Locale;
import java.util.Optional;

/** The languages of the product. */
public enum Language {
    ZH,
    EN;

    /** The language of a tag such as {@code zh} or {@code en}, if it is one of ours. */
    public static Optional<Language> of(String tag) {
        return switch (tag.toLowerCase(Locale.ROOT)) {
            case "zh" -> Optional.of(ZH);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    /** The language of a machine: Chinese where the machine speaks Chinese, else English. */
    public static Language of(Locale platform) {
        return platform.getLanguage().equals("zh") ? ZH : EN;
    }

    /** {@code zh} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
