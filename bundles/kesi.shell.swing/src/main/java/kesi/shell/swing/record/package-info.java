/** Panels for records of any type: list, detail, history, links and evidence. */
@NullMarked
package kesi.shell.swing.record;

import org.jspecify.annotations.NullMarked;
