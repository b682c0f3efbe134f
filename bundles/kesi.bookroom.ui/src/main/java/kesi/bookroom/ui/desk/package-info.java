/** The desk: lending, taking back, and what is out. */
@NullMarked
package kesi.bookroom.ui.desk;

import org.jspecify.annotations.NullMarked;
