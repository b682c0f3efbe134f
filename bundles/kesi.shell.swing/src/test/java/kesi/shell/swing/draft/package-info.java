@NullMarked
package kesi.shell.swing.draft;

import org.jspecify.annotations.NullMarked;
