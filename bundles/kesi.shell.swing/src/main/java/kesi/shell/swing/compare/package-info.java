/**
 * Two versions of a record on the screen: {@link kesi.shell.swing.compare.ComparePanel} tells field by field what was
 * added, removed and changed, by colour and by sign, and within long texts by characters or words.
 */
@NullMarked
package kesi.shell.swing.compare;

import org.jspecify.annotations.NullMarked;
