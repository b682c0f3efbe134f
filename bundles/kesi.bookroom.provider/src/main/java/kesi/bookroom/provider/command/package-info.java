/** The commands of the area, one class each. */
@NullMarked
package kesi.bookroom.provider.command;

import org.jspecify.annotations.NullMarked;
