package kesi.shell.swing.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The entries of the palette, prepared for comparing. It is made once and kept until commands, views or keys change.
 * Immutable; safe for use by any thread.
 */
public final class PaletteIndex {

    private static final int NAMED = 200;

    private final Pinyin pinyin;
    private final List<Prepared> all;

    /**
     * An entry with its texts.
     *
     * @param lines the Chinese title, the English one, the name
     */
    record Prepared(PaletteEntry entry, List<Line> lines) {

        /** How well it fits; negative when it does not. */
        int score(Match match) {
            int best = -1;
            for (int i = 0; i < lines.size(); i++) {
                best = Math.max(best, match.score(lines.get(i)));
            }
            return best;
        }

        Line shown(boolean chinese) {
            return lines.get(chinese ? 0 : 1);
        }
    }

    /** An index of these entries. */
    public PaletteIndex(List<PaletteEntry> entries) {
        this(entries, Pinyin.table());
    }

    private PaletteIndex(List<PaletteEntry> entries, Pinyin pinyin) {
        this.pinyin = pinyin;
        all = entries.stream().map(entry -> prepared(entry, pinyin)).toList();
    }

    /** Reads what every index needs, on any thread and ahead of the first one. */
    public static void prepare() {
        Pinyin.table();
    }

    /** An index of other entries, made quicker because the readings of characters are known. */
    public PaletteIndex renewed(List<PaletteEntry> entries) {
        return new PaletteIndex(entries, pinyin);
    }

    List<Prepared> all() {
        return all;
    }

    /** A whole name is never hidden behind something that fits by chance. */
    static int score(Prepared one, Match match, String typed) {
        int score = one.score(match);
        return score >= 0 && one.entry().name().equals(typed) ? score + NAMED * 16 : score;
    }

    private static Prepared prepared(PaletteEntry entry, Pinyin pinyin) {
        List<Line> lines = new ArrayList<>();
        Stream.of(entry.title().in(Locale.CHINESE), entry.title().in(Locale.ENGLISH), entry.name())
                .forEach(text -> lines.add(new Line(text, pinyin)));
        return new Prepared(entry, List.copyOf(lines));
    }
}
