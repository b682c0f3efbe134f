/** Walks what stands on a screen as people do who use keys alone, hear it read, or enlarge it. */
@NullMarked
package kesi.core.testing.access;

import org.jspecify.annotations.NullMarked;
