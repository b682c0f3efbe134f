/**
 * Help in the window. {@link kesi.shell.swing.help.Markdown} reads a page into {@link kesi.shell.swing.help.Block}s,
 * {@link kesi.shell.swing.help.PagePanel} draws them with widgets alone, for no text here is ever taken for HTML;
 * {@link kesi.shell.swing.help.HelpTrail} knows which page is open and which were before, {@link
 * kesi.shell.swing.help.HelpContext} which page helps with what has the focus.
 */
@NullMarked
package kesi.shell.swing.help;

import org.jspecify.annotations.NullMarked;
