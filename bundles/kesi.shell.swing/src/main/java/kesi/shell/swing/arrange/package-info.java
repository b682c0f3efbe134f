/**
 * What is open in views and can be arranged by commands: lists and searches. Each tells
 * {@link kesi.shell.swing.arrange.OpenPanels} that it is there and what a person does in it by hand; the commands of
 * this package find it there and do the same.
 */
@NullMarked
package kesi.shell.swing.arrange;

import org.jspecify.annotations.NullMarked;
