/** Starts from what is installed, and back when that is damaged. */
@NullMarked
package kesi.launcher.generation;

import org.jspecify.annotations.NullMarked;
