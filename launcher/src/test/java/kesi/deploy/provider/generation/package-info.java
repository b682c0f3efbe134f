/** A disk for trials, which must stand in this package to take the place of the real one. */
@NullMarked
package kesi.deploy.provider.generation;

import org.jspecify.annotations.NullMarked;
