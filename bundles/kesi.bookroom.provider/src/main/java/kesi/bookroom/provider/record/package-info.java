/** The record types of the area. */
@NullMarked
package kesi.bookroom.provider.record;

import org.jspecify.annotations.NullMarked;
