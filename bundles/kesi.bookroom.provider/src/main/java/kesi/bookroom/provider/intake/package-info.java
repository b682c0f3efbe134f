/** Reading book lists. */
@NullMarked
package kesi.bookroom.provider.intake;

import org.jspecify.annotations.NullMarked;
