/** What the bundles of the distribution may know of each other, read from their jars. */
@NullMarked
package kesi.house;

import org.jspecify.annotations.NullMarked;
