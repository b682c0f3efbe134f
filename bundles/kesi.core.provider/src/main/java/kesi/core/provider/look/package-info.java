/**
 * The page {@code look} and its commands. They stand here and not in the window, so that the look can be chosen without
 * a display and the language holds for the console, too.
 */
@NullMarked
package kesi.core.provider.look;

import org.jspecify.annotations.NullMarked;
