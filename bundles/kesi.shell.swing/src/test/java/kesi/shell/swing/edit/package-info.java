@NullMarked
package kesi.shell.swing.edit;

import org.jspecify.annotations.NullMarked;
