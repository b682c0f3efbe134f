package kesi.shell.swing.notice;

import java.util.List;
import kesi.core.api.text.Message;

/**
 * What a slip in the corner says.
 *
 * @param title what it is about
 * @param sentence what happened
 * @param bad whether something went wrong
 * @param ways where it leads, the first one first
 */
public record Slip(Message title, Message sentence, boolean bad, List<Way> ways) {

    public Slip {
        ways = List.copyOf(ways);
    }

    /** A button. */
    public record Way(Message label, Runnable action) {}
}
