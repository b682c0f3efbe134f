/** Tests of palette. */
@NullMarked
package kesi.shell.swing.form;

import org.jspecify.annotations.NullMarked;
