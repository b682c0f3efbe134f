package kesi.shell.swing.record;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of texts in lists: as the Chinese collation of the JDK has it, near enough for looking things up. */
final class ChineseOrder {

    static final Comparator<String> COMPARATOR = ChineseOrder::compare;
    private static final Collator COLLATOR = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);

    private ChineseOrder() {}

    private static int compare(String a, String b) {
        synchronized (COLLATOR) {
            return COLLATOR.compare(a, b);
        }
    }
}
