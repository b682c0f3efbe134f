package kesi.shell.swing.menu;

import kesi.core.api.command.Description;
import kesi.core.api.text.Message;

/**
 * Something that stands in menus and palette as commands do and leads to a command.
 *
 * @param entry how it is shown; its name is that of no command
 * @param kind what the palette calls it
 * @param action does it
 */
public record Offer(Description entry, Message kind, Runnable action) {}
