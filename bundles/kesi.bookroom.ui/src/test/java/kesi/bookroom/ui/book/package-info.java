@NullMarked
package kesi.bookroom.ui.book;

import org.jspecify.annotations.NullMarked;
