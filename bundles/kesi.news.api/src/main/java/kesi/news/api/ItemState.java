package kesi.news.api;

import java.util.Locale;

/** How far the work on an item is. */
public enum ItemState {
    IMPORTED,
    SEGMENTED,
    PROOFREAD,
    INDEXED,
    RELEASED,
    /** Taken back; a tombstone stays. */
    WITHDRAWN;

    /** The word in queries and files, for example {@code segmented}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
