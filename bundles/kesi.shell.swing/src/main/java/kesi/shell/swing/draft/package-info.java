/**
 * Unsaved work that survives a crash. {@link kesi.shell.swing.draft.DraftFolder} keeps one file for each record, whole
 * or not at all; {@link kesi.shell.swing.draft.DraftKeeper} writes them soon after each change. Drafts hold trees, so
 * one whose plug-in is absent waits until it is back.
 */
@NullMarked
package kesi.shell.swing.draft;

import org.jspecify.annotations.NullMarked;
