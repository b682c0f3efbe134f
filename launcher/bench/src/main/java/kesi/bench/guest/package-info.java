/** What the plug-in consists of that the bench switches on and off. */
@NullMarked
package kesi.bench.guest;

import org.jspecify.annotations.NullMarked;
