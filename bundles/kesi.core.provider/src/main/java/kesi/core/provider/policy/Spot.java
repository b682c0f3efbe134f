package kesi.core.provider.policy;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1
 */
record Spot(int line, int column) {

    /** Where a text begins. */
    static final Spot START = new Spot(1, 1);

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
