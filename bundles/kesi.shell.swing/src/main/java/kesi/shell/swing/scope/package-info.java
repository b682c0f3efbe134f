/** Lifetimes: what a view keeps is closed when it ends. */
@NullMarked
package kesi.shell.swing.scope;

import org.jspecify.annotations.NullMarked;
