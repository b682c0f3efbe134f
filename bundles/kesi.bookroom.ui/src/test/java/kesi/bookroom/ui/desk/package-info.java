@NullMarked
package kesi.bookroom.ui.desk;

import org.jspecify.annotations.NullMarked;
