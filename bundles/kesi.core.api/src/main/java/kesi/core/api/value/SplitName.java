package kesi.core.api.value;

/**
 * A name in two. For units this is their first character and the rest, which orders them well enough.
 *
 * @param surname one or two characters; the whole where there is no more
 * @param given the rest; may be empty
 */
record SplitName(String surname, String given) {

    static SplitName of(String name) {
        String whole = name.strip();
        int first = whole.offsetByCodePoints(0, Math.min(1, whole.codePointCount(0, whole.length())));
        int end = Surnames.isDouble(whole) ? 2 : first;
        return new SplitName(whole.substring(0, end), whole.substring(end));
    }

    /** Whether the given name has two characters or more. */
    boolean isLong() {
        return given.codePointCount(0, given.length()) > 1;
    }
}
