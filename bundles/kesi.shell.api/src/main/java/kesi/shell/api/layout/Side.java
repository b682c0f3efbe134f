package kesi.shell.api.layout;

/** Where a view goes when it is put at others. */
public enum Side {
    LEFT,
    RIGHT,
    ABOVE,
    BELOW,
    /** Behind or before them, as a tab. */
    AMONG;

    /** Whether it is to the left or to the right. */
    public boolean isBeside() {
        return this == LEFT || this == RIGHT;
    }

    /** Whether it is to the left or above. */
    public boolean comesFirst() {
        return this == LEFT || this == ABOVE;
    }

    static Side of(boolean beside, boolean first) {
        if (beside) {
            return first ? LEFT : RIGHT;
        }
        return first ? ABOVE : BELOW;
    }
}
