package kesi.core.api.value;

import java.util.Comparator;

/**
 * How lists of people and units are ordered in print. Neither the JDK's collator nor ICU's stroke order does this: they
 * know no surnames, and the latter counts strokes as Taiwan does. What is no hanzi stands behind, in the order of
 * Unicode. Two names are equal only when they are the same text. Safe for use by any thread; the first comparison reads
 * a table, which takes a few milliseconds.
 */
public enum NameOrder implements Comparator<String> {

    /**
     * By 姓氏笔画: the strokes of the first character, then the kinds of its strokes (横竖撇点折); of one surname those with
     * a single given name first (单名在前), then character by character. A surname of one character stands before those
     * of two that begin with it.
     */
    STROKE {
        @Override
        public int compare(String one, String other) {
            SplitName a = SplitName.of(one);
            SplitName b = SplitName.of(other);
            int order = Strokes.compare(a.surname(), b.surname());
            order = order != 0 ? order : Boolean.compare(a.isLong(), b.isLong());
            order = order != 0 ? order : Strokes.compare(a.given(), b.given());
            return order != 0 ? order : one.compareTo(other);
        }
    },

    /**
     * By pinyin: syllable by syllable, with its tone, surnames in their own reading (单 shàn, 曾 zēng, 尉迟 yù chí); those
     * that sound alike by strokes.
     */
    PINYIN {
        @Override
        public int compare(String one, String other) {
            int order = Readings.compare(SplitName.of(one), SplitName.of(other));
            return order != 0 ? order : one.compareTo(other);
        }
    };

    /**
     * The heading under which an index lists a name: for strokes the number of strokes of the first character, for
     * pinyin its first letter in capitals; {@code #} for what is no hanzi.
     */
    public String heading(String name) {
        return this == STROKE ? Strokes.heading(name) : Readings.heading(SplitName.of(name));
    }
}
