/** Tests of editor. */
@NullMarked
package kesi.shell.swing.editor;

import org.jspecify.annotations.NullMarked;
