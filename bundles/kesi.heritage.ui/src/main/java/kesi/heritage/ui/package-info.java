/**
 * The screens of the heritage area: one package a screen.
 */
@NullMarked
package kesi.heritage.ui;

import org.jspecify.annotations.NullMarked;
