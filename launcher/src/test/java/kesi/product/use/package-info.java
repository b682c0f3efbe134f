/**
 * The real product as a person uses it: the window on a virtual display, mouse and keys by AssertJ-Swing, over restarts
 * and a crash. Each day of work is a process of its own, on the same workspace as the day before.
 */
@NullMarked
package kesi.product.use;

import org.jspecify.annotations.NullMarked;
