/** What bundles contribute to the window, known by its metadata alone until it is used. */
@NullMarked
package kesi.shell.swing.part;

import org.jspecify.annotations.NullMarked;
