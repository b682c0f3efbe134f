@NullMarked
package kesi.bookroom.ui.room;

import org.jspecify.annotations.NullMarked;
