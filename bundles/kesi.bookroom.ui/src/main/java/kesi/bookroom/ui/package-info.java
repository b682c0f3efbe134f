/** The screens of the reading rooms: one package a screen; what is told by metadata alone stands here. */
@NullMarked
package kesi.bookroom.ui;

import org.jspecify.annotations.NullMarked;
