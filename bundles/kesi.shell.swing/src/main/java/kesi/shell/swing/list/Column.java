package kesi.shell.swing.list;

import kesi.core.api.text.Message;
import kesi.record.api.spi.Field;

/**
 * A column that a list can show.
 *
 * @param name {@code title}, a field's name, or {@code changed}
 * @param label what its head says
 * @param kind how its values compare
 * @param shown whether it is there from the start
 */
record Column(String name, Message label, Field.Kind kind, boolean shown) {

    static final String TITLE = "title";
    static final String CHANGED = "changed";

    boolean isNumber() {
        return kind == Field.Kind.NUMBER;
    }

    /** Whether its values are few enough to choose from. */
    boolean isChoice() {
        return kind == Field.Kind.KEYWORD || kind == Field.Kind.LINK;
    }
}
