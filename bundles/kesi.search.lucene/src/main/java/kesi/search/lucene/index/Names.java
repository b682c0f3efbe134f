package kesi.search.lucene.index;

/**
 * How the index calls its fields. Record fields carry a prefix for the way they are kept, so that fields of the same
 * name and another kind in two record types do not disturb each other.
 */
public final class Names {

    /** The reference {@code type/id}: term, stored, and sorted by to make orders stable. */
    public static final String KEY = "key";

    /** The record type: term. */
    public static final String TYPE = "type";

    /** Marks records that are indexed by their title alone since their type was absent: the type's name. */
    public static final String STUB = "stub";

    /** Units of all texts, each value between the marks of its field. */
    public static final String ALL = "all";

    /** Units of the title. */
    public static final String TITLE = "title";

    /** The raw title, stored. */
    public static final String RAW_TITLE = "rawtitle";

    /** The raw texts, stored, for passages and marks. */
    public static final String RAW_TEXT = "rawtext";

    /** The record's version, for comparing with the store. */
    public static final String VERSION = "version";

    /** The number of the change in the journal: the newest first where nothing else orders. */
    public static final String CHANGE = "change";

    /** The days that all dates span. */
    public static final String DAYS = "days";

    private Names() {}

    /** Folded keyword terms of a record field. */
    public static String keyword(String field) {
        return "k:" + field;
    }

    /** Raw values of a record field, for counting. */
    public static String counted(String field) {
        return "c:" + field;
    }

    /** Sort keys of words. */
    public static String words(String field) {
        return "w:" + field;
    }

    /** Sort values of numbers. */
    public static String number(String field) {
        return "n:" + field;
    }

    /** Sort values of dates: the first day since 1970. */
    public static String date(String field) {
        return "d:" + field;
    }

    /** The term that stands before each value of a text field; no text folds to it. */
    public static String opening(String field) {
        return "\u0001" + field;
    }

    /** The term that stands after each value of a text field. */
    public static String closing(String field) {
        return "\u0002" + field;
    }
}
