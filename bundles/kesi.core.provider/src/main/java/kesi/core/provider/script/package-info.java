/** Writes down what a person starts, as lines that the console understands. */
@NullMarked
package kesi.core.provider.script;

import org.jspecify.annotations.NullMarked;
