/**
 * Records while they are edited. {@link kesi.shell.swing.edit.ValueLine} is the line of values with undo and redo,
 * {@link kesi.shell.swing.edit.OpenEdit} one record in work, {@link kesi.shell.swing.edit.OpenEdits} all of them with
 * their drafts, {@link kesi.shell.swing.edit.CommitLine} what this desktop committed and can take back. All of these
 * hold trees and no class of a plug-in, so that they outlive the bundle whose editor shows them.
 */
@NullMarked
package kesi.shell.swing.edit;

import org.jspecify.annotations.NullMarked;
