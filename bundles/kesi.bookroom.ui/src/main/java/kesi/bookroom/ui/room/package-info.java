/** The rooms: their list, the editor of one, and the way to it from a link. */
@NullMarked
package kesi.bookroom.ui.room;

import org.jspecify.annotations.NullMarked;
