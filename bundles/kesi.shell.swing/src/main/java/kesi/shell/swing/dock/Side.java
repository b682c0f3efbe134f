package kesi.shell.swing.dock;

/** Where a view goes when it is put at others. */
public enum Side {
    LEFT,
    RIGHT,
    ABOVE,
    BELOW,
    /** Behind or before them, as a tab. */
    AMONG;

    boolean isBeside() {
        return this == LEFT || this == RIGHT;
    }

    boolean comesFirst() {
        return this == LEFT || this == ABOVE;
    }
}
