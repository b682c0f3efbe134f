/** Layouts as data. */
@NullMarked
package kesi.shell.api.layout;

import org.jspecify.annotations.NullMarked;
