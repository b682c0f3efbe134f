/** The books with how many copies are free. */
@NullMarked
package kesi.bookroom.ui.book;

import org.jspecify.annotations.NullMarked;
