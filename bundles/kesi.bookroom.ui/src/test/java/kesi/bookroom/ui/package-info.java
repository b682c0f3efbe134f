@NullMarked
package kesi.bookroom.ui;

import org.jspecify.annotations.NullMarked;
