package kesi.core.api.task;

import kesi.core.api.text.Message;

/**
 * A part of a piece of work, as {@link Task#part} began it.
 *
 * @param depth 0 for a part of the whole, 1 for a part of that, and so on
 * @param title what it is called
 * @param fraction done of this part, 0 to 1
 */
public record Step(int depth, Message title, double fraction) {}
