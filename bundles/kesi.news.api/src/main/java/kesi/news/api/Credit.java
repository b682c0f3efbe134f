package kesi.news.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who wrote, photographed, edited or issued an item.
 *
 * @param raw the words of the source
 * @param role what was done
 * @param names the names in it
 * @param expansion the full name of an organisation that it names in short or without its region
 * @param source where it stands in the file
 */
public record Credit(
        String raw, Role role, List<String> names, Optional<Expansion> expansion, Optional<Stretch> source) {
    public Credit {
        names = List.copyOf(names);
    }

    /** What was done. */
    public enum Role {
        TEXT,
        PHOTO,
        EDITOR,
        /** Where it was taken from. */
        ORIGIN,
        /** Who issued a notice. */
        ISSUER;

        /** The word in files, for example {@code photo}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A full name that was concluded; the raw name stays beside it.
     *
     * @param name the full name
     * @param rule how it was won
     * @param evidence the passage of the item that supports it, where there is one
     */
    public record Expansion(String name, Rule rule, Optional<Span> evidence) {}

    /** How a full name was won. */
    public enum Rule {
        /** 总 stands for 总工会; nothing in the text contradicts or supports it. */
        SHORT_FORM,
        /** The text has the full name itself. */
        NAMED_IN_TEXT,
        /** The text has the region with what it belongs to. */
        REGION_IN_TEXT;

        /** The word in files, for example {@code named-in-text}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
