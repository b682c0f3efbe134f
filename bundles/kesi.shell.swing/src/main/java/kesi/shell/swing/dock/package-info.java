/** Views side by side and behind each other: a layout is pure data, a dock area draws it and changes it by hand. */
@NullMarked
package kesi.shell.swing.dock;

import org.jspecify.annotations.NullMarked;
